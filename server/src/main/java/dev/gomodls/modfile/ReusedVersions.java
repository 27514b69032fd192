package dev.gomodls.modfile;

/**
 * A fixer that gives a version that was asked for last as the same string again: files with
 * hundreds of thousands of lines mostly repeat themselves.
 */
final class ReusedVersions implements VersionFixer {
  private final VersionFixer fixer;
  private String last = "";

  ReusedVersions(VersionFixer fixer) {
    this.fixer = fixer;
  }

  @Override
  public Fixed fix(String path, String version) {
    Fixed fixed = fixer.fix(path, version);
    if (!(fixed instanceof Version(String it))) {
      return fixed;
    }
    if (it.equals(last)) {
      return new Version(last);
    }
    last = it;
    return fixed;
  }
}

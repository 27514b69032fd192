package dev.gomodls.buildlist;

import dev.gomodls.modfile.VersionFixer;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.text.GoQuote;

/** Looks up versions of a main go.mod that are not canonical: {@code fixVersion} of modload. */
final class Fixing implements VersionFixer {
  private final Loader loader;
  private boolean fixed;

  Fixing(Loader loader) {
    this.loader = loader;
  }

  /** Whether a version was something else than it says. */
  boolean fixed() {
    return fixed;
  }

  @Override
  public Fixed fix(String path, String version) {
    Fixed result = lookUp(path, version);
    if (result instanceof Version(String found) && !found.equals(version)) {
      fixed = true;
    }
    return result;
  }

  private Fixed lookUp(String path, String written) {
    int old = path.startsWith("gopkg.in/") ? written.indexOf("-gopkgin-") : -1;
    String version = old < 0 ? written : written.substring(old + "-gopkgin-".length());
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    if (!split.ok()) {
      String reason = "malformed module path " + GoQuote.quote(path);
      return new Problem("version " + GoQuote.quote(version) + " invalid: " + reason, true);
    }
    if (!version.isEmpty() && ModuleVersion.canonicalVersion(version).equals(version)) {
      String misfit = PathMajor.check(version, split.pathMajor());
      return misfit == null ? new Version(version) : new Problem(misfit, true);
    }
    try {
      return new Version(loader.queries().query(path, version, "", Queries.ALL).version());
    } catch (Failed e) {
      return e.error() instanceof GoError.AtModule(ModuleVersion _, GoError cause)
          ? new Problem(cause.text(), true)
          : new Problem(e.error().text(), false);
    }
  }
}

package dev.gomodls.modfile;

import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import java.util.Optional;

/** What a version must be to be excluded or retracted. */
final class CanonicalVersion {
  private CanonicalVersion() {}

  /**
   * The error text, empty where {@code version} is canonical and may be one of {@code path}. See
   * {@code checkCanonicalVersion} of x/mod/modfile.
   *
   * @param path a module path, or empty where none is known
   */
  static Optional<String> problem(String path, String version) {
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    String major = split.pathMajor();
    if (version.isEmpty() || !version.equals(ModuleVersion.canonicalVersion(version))) {
      String example = major.isEmpty() ? "v1" : PathMajor.prefix(major).toOptional().orElse("v1");
      return invalid(version, "must be of the form " + example + ".2.3");
    }
    if (!split.ok()) {
      return Optional.empty();
    }
    if (major.isEmpty() && !PathMajor.match(version, major)) {
      // Whoever writes v2.3.4 of a path without major version means the incompatible one.
      String module = path + "/" + Semver.major(version);
      return invalid(version, "should be " + version + "+incompatible (or module " + module + ")");
    }
    return Optional.ofNullable(PathMajor.check(version, major));
  }

  private static Optional<String> invalid(String version, String reason) {
    return Optional.of("version " + GoQuote.quote(version) + " invalid: " + reason);
  }
}

package dev.gomodls.module;

import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoResult;
import org.jspecify.annotations.Nullable;

/** The major version suffix of a module path, as {@link ModulePath#splitPathVersion} cuts it. */
public final class PathMajor {
  private PathMajor() {}

  /** {@code module.CheckPathMajor}: the error text, null if {@code version} may have the suffix. */
  public static @Nullable String check(String version, String pathMajor) {
    String mismatch = mismatch(version, pathMajor);
    return mismatch == null ? null : ModuleVersion.invalid(version, mismatch);
  }

  /** {@code module.MatchPathMajor}. */
  public static boolean match(String version, String pathMajor) {
    return mismatch(version, pathMajor) == null;
  }

  /**
   * The heart of {@link #check}'s text, "should be v2, not v1", as {@code module.VersionError}
   * wants it; null if {@code version} may have the suffix.
   */
  public static @Nullable String mismatch(String version, String pathMajor) {
    String suffix = withoutUnstable(pathMajor);
    if (version.startsWith("v0.0.0-") && suffix.equals(".v1")) {
      // Such pseudo-versions were once made for gopkg.in paths and live on.
      return null;
    }
    String major = Semver.major(version);
    if (suffix.isEmpty()) {
      boolean fits =
          major.equals("v0") || major.equals("v1") || Semver.build(version).equals("+incompatible");
      return fits ? null : "should be v0 or v1, not " + major;
    }
    boolean separated = isSeparator(suffix.charAt(0));
    String wanted = separated ? suffix.substring(1) : suffix;
    boolean fits = separated && major.equals(wanted);
    return fits ? null : "should be " + wanted + ", not " + major;
  }

  /**
   * {@code module.PathMajorPrefix}: "v2" of "/v2", ".v2" and ".v2-unstable", empty of ""; the text
   * of Go's panic for what has no such form.
   */
  public static GoResult<String> prefix(String pathMajor) {
    if (pathMajor.isEmpty()) {
      return GoResult.ok("");
    }
    if (!isSeparator(pathMajor.charAt(0))) {
      return GoResult.err(
          "pathMajor suffix " + pathMajor + " passed to PathMajorPrefix lacks separator");
    }
    String suffix = withoutUnstable(pathMajor);
    String major = suffix.substring(1);
    return major.equals(Semver.major(major))
        ? GoResult.ok(major)
        : GoResult.err(
            "pathMajor suffix "
                + suffix
                + "passed to PathMajorPrefix is not a valid major version");
  }

  private static boolean isSeparator(char character) {
    return character == '/' || character == '.';
  }

  private static String withoutUnstable(String pathMajor) {
    String end = "-unstable";
    return pathMajor.startsWith(".v") && pathMajor.endsWith(end)
        ? pathMajor.substring(0, pathMajor.length() - end.length())
        : pathMajor;
  }
}

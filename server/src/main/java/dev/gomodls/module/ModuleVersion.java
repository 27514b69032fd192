package dev.gomodls.module;

import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * {@code module.Version}: a module at a version.
 *
 * <p>The natural order only agrees with {@code equals}, so that hash tables stay fast whatever
 * names a file holds; Go's orders are {@link #ORDER} and {@link #LOADING_ORDER}.
 *
 * @param path a module path, or the file path of a replacement
 * @param version canonical semantic version, empty for a main module, a file path and "any
 *     version"; of "go" and "toolchain" a Go version and a toolchain name
 */
public record ModuleVersion(String path, String version) implements Comparable<ModuleVersion> {
  /**
   * {@code module.Sort}: by path, then by semantic version, then by what follows a slash in the
   * version ("v1.0.0/go.mod"). Versions of equal precedence are equal.
   */
  public static final Comparator<ModuleVersion> ORDER =
      (left, right) -> compare(left, right, (path, v, w) -> Semver.compare(v, w));

  /** {@code gover.ModSort}: as {@link #ORDER}, but Go and toolchain versions as such. */
  public static final Comparator<ModuleVersion> LOADING_ORDER =
      (left, right) -> compare(left, right, ModuleVersion::compareVersions);

  /** The path alone, for a main module and a file path. */
  public static ModuleVersion of(String path) {
    return new ModuleVersion(path, "");
  }

  /** {@code module.Check}: the error text, null if module and version belong together. */
  public static @Nullable String check(String path, String version) {
    String error = ModulePath.check(path);
    if (error != null) {
      return error;
    }
    String problem =
        Semver.isValid(version)
            ? PathMajor.mismatch(version, ModulePath.splitPathVersion(path).pathMajor())
            : "not a semantic version";
    return problem == null ? null : path + "@" + version + ": invalid version: " + problem;
  }

  /** {@code module.CanonicalVersion}: as {@link Semver#canonical}, "+incompatible" kept. */
  public static String canonicalVersion(String version) {
    String canonical = Semver.canonical(version);
    String build = Semver.build(version);
    return build.equals("+incompatible") ? canonical + build : canonical;
  }

  /** {@code module.EscapeVersion}: the form that the module cache has in its file names. */
  public static GoResult<String> escapeVersion(String version) {
    boolean allowed = PathKind.FILE.problemOfElement(version) == null && version.indexOf('!') < 0;
    return allowed
        ? Escaping.escape(version)
        : GoResult.err(invalid(version, "disallowed version string"));
  }

  /** {@code module.UnescapeVersion}. */
  public static GoResult<String> unescapeVersion(String escaped) {
    String version = Escaping.unescape(escaped).orElse(null);
    if (version == null) {
      return GoResult.err("invalid escaped version " + GoQuote.quote(escaped));
    }
    String problem = PathKind.FILE.problemOfElement(version);
    return problem == null
        ? GoResult.ok(version)
        : GoResult.err("invalid escaped version " + GoQuote.quote(version) + ": " + problem);
  }

  /**
   * {@code gover.ModCompare}: versions of the module {@code path}; of "go" as Go versions, of
   * "toolchain" as toolchain names, else as semantic versions.
   */
  public static int compareVersions(String path, String left, String right) {
    return switch (path) {
      case "go" -> GoVersion.compare(left, right);
      case "toolchain" ->
          GoVersion.compare(
              ToolchainName.goVersionOrSame(left), ToolchainName.goVersionOrSame(right));
      default -> Semver.compare(left, right);
    };
  }

  @Override
  public int compareTo(ModuleVersion other) {
    int order = path.compareTo(other.path);
    return order != 0 ? order : version.compareTo(other.version);
  }

  /** {@code path@version}, or the path alone where there is no version. */
  @Override
  public String toString() {
    return version.isEmpty() ? path : path + "@" + version;
  }

  /** {@code module.InvalidVersionError}'s text. */
  static String invalid(String version, String problem) {
    return "version " + GoQuote.quote(version) + " invalid: " + problem;
  }

  private interface VersionOrder {
    int compare(String path, String left, String right);
  }

  private static int compare(ModuleVersion left, ModuleVersion right, VersionOrder order) {
    if (!left.path.equals(right.path)) {
      return Utf8.compare(left.path, right.path);
    }
    String v = beforeSlash(left.version);
    String w = beforeSlash(right.version);
    return v.equals(w)
        ? Utf8.compare(left.version.substring(v.length()), right.version.substring(w.length()))
        : order.compare(left.path, v, w);
  }

  private static String beforeSlash(String version) {
    int slash = version.indexOf('/');
    return slash < 0 ? version : version.substring(0, slash);
  }
}

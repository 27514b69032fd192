package dev.gomodls.module;

/**
 * Names of Go toolchains ("go1.21.0", "go1.22rc2-custom"): {@code modfile.ToolchainRE}, {@code
 * cmd/go/internal/gover} and the public package {@code go/version}. Every method takes any string.
 */
public final class ToolchainName {
  private ToolchainName() {}

  /** Whether {@code modfile.ToolchainRE} matches: what a toolchain directive may hold. */
  public static boolean isDirective(String name) {
    return name.equals("default") || name.equals("go1") || name.startsWith("go1.");
  }

  /**
   * {@code gover.FromToolchain}: "1.21.0" of "go1.21.0-custom"; empty for what is no name of a
   * toolchain.
   */
  public static String goVersion(String name) {
    if (!name.startsWith("go") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
      return "";
    }
    int end = 2;
    while (end < name.length() && " \t-".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    String version = name.substring(2, end);
    return GoVersion.isValid(version) ? version : "";
  }

  /** {@code version.IsValid} of {@code go/version}. */
  public static boolean isValid(String name) {
    return GoVersion.isValid(stripped(name));
  }

  /** {@code version.Compare} of {@code go/version}: what is not valid comes first. */
  public static int compare(String left, String right) {
    return GoVersion.compare(stripped(left), stripped(right));
  }

  /** {@code version.Lang} of {@code go/version}: "go1.21" of "go1.21rc2"; else empty. */
  public static String lang(String name) {
    String lang = GoVersion.lang(stripped(name));
    return lang.isEmpty() ? "" : "go" + lang;
  }

  /** {@code gover.maybeToolchainVersion}: a Go version itself, else that of the toolchain. */
  static String goVersionOrSame(String name) {
    return GoVersion.isValid(name) ? name : goVersion(name);
  }

  /** {@code version.stripGo}: without "go" and a custom suffix. */
  private static String stripped(String name) {
    int dash = name.indexOf('-');
    String plain = dash < 0 ? name : name.substring(0, dash);
    return plain.startsWith("go") ? plain.substring(2) : "";
  }
}

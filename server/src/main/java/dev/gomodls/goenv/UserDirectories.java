package dev.gomodls.goenv;

import dev.gomodls.text.GoResult;

/** The directories of the user, as Go's package {@code os} finds them on each system. */
final class UserDirectories {
  private UserDirectories() {}

  /** {@code os.UserConfigDir}. */
  static GoResult<String> config(Host host, Variables variables) {
    if (host.isWindows()) {
      return below(variables, "AppData", "%AppData%", "");
    }
    if (host.isPlan9()) {
      return below(variables, "home", "$home", "/lib");
    }
    if (host.isApple()) {
      return below(variables, "HOME", "$HOME", "/Library/Application Support");
    }
    return xdg(variables, "XDG_CONFIG_HOME", "/.config");
  }

  /** {@code os.UserCacheDir}. */
  static GoResult<String> cache(Host host, Variables variables) {
    if (host.isWindows()) {
      return below(variables, "LocalAppData", "%LocalAppData%", "");
    }
    if (host.isPlan9()) {
      return below(variables, "home", "$home", "/lib/cache");
    }
    if (host.isApple()) {
      return below(variables, "HOME", "$HOME", "/Library/Caches");
    }
    return xdg(variables, "XDG_CACHE_HOME", "/.cache");
  }

  /** The name of the variable that holds the home directory. */
  static String homeVariable(Host host) {
    return host.isWindows() ? "USERPROFILE" : host.isPlan9() ? "home" : "HOME";
  }

  /** {@code os.TempDir}. */
  static String temp(Host host, Variables variables) {
    if (host.isPlan9()) {
      return "/tmp";
    }
    if (!host.isWindows()) {
      String dir = variables.get("TMPDIR");
      return dir.isEmpty() ? "/tmp" : dir;
    }
    // What GetTempPath of Windows looks at, in its order.
    for (String name : new String[] {"TMP", "TEMP", "USERPROFILE", "SYSTEMROOT"}) {
      String dir = variables.get(name);
      if (!dir.isEmpty()) {
        return dir.length() > 3 && dir.endsWith("\\") ? dir.substring(0, dir.length() - 1) : dir;
      }
    }
    return "C:\\Windows";
  }

  private static GoResult<String> below(
      Variables variables, String variable, String shown, String suffix) {
    String dir = variables.get(variable);
    return dir.isEmpty() ? GoResult.err(shown + " is not defined") : GoResult.ok(dir + suffix);
  }

  private static GoResult<String> xdg(Variables variables, String variable, String suffix) {
    String dir = variables.get(variable);
    if (!dir.isEmpty()) {
      return dir.startsWith("/")
          ? GoResult.ok(dir)
          : GoResult.err("path in $" + variable + " is relative");
    }
    String home = variables.get("HOME");
    return home.isEmpty()
        ? GoResult.err("neither $" + variable + " nor $HOME are defined")
        : GoResult.ok(home + suffix);
  }
}

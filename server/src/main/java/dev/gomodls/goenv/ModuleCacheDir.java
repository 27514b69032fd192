package dev.gomodls.goenv;

import dev.gomodls.text.GoQuote;
import org.jspecify.annotations.Nullable;

/** The directory of the module cache: {@code modfetch.checkCacheDir}, less the making of it. */
public final class ModuleCacheDir {
  private ModuleCacheDir() {}

  /** What Go says of a GOMODCACHE that it cannot work with, without "go: "; else null. */
  public static @Nullable String problem(GoEnv env) {
    String dir = env.value("GOMODCACHE");
    if (dir.isEmpty()) {
      return "module cache not found: neither GOMODCACHE nor GOPATH is set";
    }
    String shown = GoQuote.quote(dir);
    if (!env.host().paths().isAbs(dir)) {
      return "GOMODCACHE entry is relative; must be absolute path: " + shown + ".";
    }
    return env.files().isFile(dir)
        ? "could not create module cache: " + shown + " is not a directory"
        : null;
  }
}

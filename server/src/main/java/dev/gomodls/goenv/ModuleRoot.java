package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import java.util.Optional;

/** Which go.mod applies in a directory: {@code modload.findModuleRoot} and {@code FindGoMod}. */
public sealed interface ModuleRoot {
  /** There is none in the directory or above it. */
  record None() implements ModuleRoot {}

  /** The directory of the nearest go.mod. */
  record Found(String directory) implements ModuleRoot {}

  /** The nearest go.mod lies directly in the system's directory for temporary files. */
  record InTemporaryRoot(String directory, String temporary) implements ModuleRoot {}

  static ModuleRoot find(GoEnv env) {
    Optional<String> nearest = nearest(env);
    if (nearest.isEmpty()) {
      return new None();
    }
    String directory = nearest.get();
    String temporary = UserDirectories.temp(env.host(), env.situation().variables());
    return isSame(env, directory, temporary)
        ? new InTemporaryRoot(directory, temporary)
        : new Found(directory);
  }

  private static Optional<String> nearest(GoEnv env) {
    PathStyle paths = env.host().paths();
    String dir = paths.clean(env.directory());
    while (true) {
      if (env.files().isFile(paths.join(dir, "go.mod"))) {
        return Optional.of(dir);
      }
      String parent = paths.dir(dir);
      if (parent.equals(dir)) {
        return Optional.empty();
      }
      dir = parent;
    }
  }

  /** {@code search.InDir(path, dir) == "."}: links are resolved where names alone do not tell. */
  private static boolean isSame(GoEnv env, String path, String dir) {
    String realPath = env.files().realPath(path).orElse(path);
    String realDir = env.files().realPath(dir).orElse(dir);
    for (String outer : new String[] {dir, realDir}) {
      for (String inner : new String[] {path, realPath}) {
        if (inner.equals(outer)) {
          return true;
        }
        if (isBelow(env, inner, outer)) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isBelow(GoEnv env, String inner, String outer) {
    String separator = env.host().paths().fromSlash("/");
    return inner.startsWith(outer.endsWith(separator) ? outer : outer + separator);
  }
}

package dev.gomodls.workspace;

import org.jspecify.annotations.Nullable;

/** Absolute clean paths with {@code /} between their elements. */
final class Paths {
  private Paths() {}

  /** The directory around a path; null for a root. */
  static @Nullable String parent(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0 || slash == path.length() - 1) {
      return null;
    }
    // The parent of /a is /, and that of C:/a is C:/.
    boolean root = slash == 0 || path.charAt(slash - 1) == ':';
    return path.substring(0, root ? slash + 1 : slash);
  }

  static String join(String directory, String name) {
    return directory.endsWith("/") ? directory + name : directory + "/" + name;
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether a path is a directory or lies below it. */
  static boolean isIn(String path, String directory) {
    return path.equals(directory)
        || path.startsWith(directory.endsWith("/") ? directory : directory + "/");
  }
}

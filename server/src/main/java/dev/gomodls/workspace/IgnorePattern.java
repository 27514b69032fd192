package dev.gomodls.workspace;

import java.util.Optional;

/**
 * A line of a .gitignore file, as Git's documentation of gitignore describes it.
 *
 * @param base the directory, with final slash, that the pattern speaks of
 * @param glob without the marks that the other fields tell
 * @param negated whether it takes out of what earlier lines ignore
 * @param onlyDirectories whether it ended with a slash
 * @param anchored whether it is matched against the whole path below {@code base}
 */
record IgnorePattern(
    String base, String glob, boolean negated, boolean onlyDirectories, boolean anchored) {

  static Optional<IgnorePattern> parse(String base, String line) {
    String glob = withoutTrailingBlanks(line);
    boolean negated = glob.startsWith("!");
    if (negated) {
      glob = glob.substring(1);
    }
    if (glob.isEmpty() || (glob.startsWith("#") && !negated)) {
      return Optional.empty();
    }
    boolean onlyDirectories = glob.endsWith("/");
    if (onlyDirectories) {
      glob = glob.substring(0, glob.length() - 1);
    }
    boolean anchored = glob.indexOf('/') >= 0;
    if (glob.startsWith("/")) {
      glob = glob.substring(1);
    }
    if (glob.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new IgnorePattern(base, glob, negated, onlyDirectories, anchored));
  }

  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      end--;
    }
    while (end > 0 && line.charAt(end - 1) == ' ' && (end < 2 || line.charAt(end - 2) != '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  boolean matches(String path, boolean directory) {
    if (!path.startsWith(base) || (onlyDirectories && !directory)) {
      return false;
    }
    String subject =
        anchored ? path.substring(base.length()) : path.substring(path.lastIndexOf('/') + 1);
    return Wildcard.matches(glob, subject);
  }
}

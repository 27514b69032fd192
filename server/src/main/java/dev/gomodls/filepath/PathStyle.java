package dev.gomodls.filepath;

import dev.gomodls.text.GoResult;
import dev.gomodls.text.GoUnicode;

/**
 * How a system writes file paths; the methods are the functions of Go's {@code path/filepath}. They
 * take any string.
 */
public enum PathStyle {
  /** A slash separates. */
  UNIX('/'),

  /** Backslash and slash separate; drives ({@code C:}), shares and devices are volumes. */
  WINDOWS('\\');

  private final char separator;

  PathStyle(char separator) {
    this.separator = separator;
  }

  /**
   * {@code modfile.IsDirectoryPath}: whether the right side of a replace directive is a directory,
   * in whichever style, and no module path.
   */
  public static boolean isDirectoryPath(String path) {
    boolean drive = path.length() >= 2 && path.charAt(1) == ':' && isLetter(path.charAt(0));
    int dots = path.startsWith("..") ? 2 : path.startsWith(".") ? 1 : 0;
    boolean ends = dots == path.length() && dots > 0;
    return drive || ends || WINDOWS.isRooted(path.substring(dots));
  }

  /** {@code filepath.Clean}: the shortest path that leads to the same place, links aside. */
  public String clean(String path) {
    int volume = volumeLength(path);
    if (volume == path.length()) {
      boolean share = volume > 1 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
      return share ? fromSlash(path) : path + ".";
    }
    String cleaned = Cleaning.clean(this, path.substring(volume), volume > 0);
    return fromSlash(path.substring(0, volume)) + cleaned;
  }

  /** {@code filepath.Join}: the elements that are not empty as one clean path; empty if none is. */
  public String join(String... elements) {
    StringBuilder joined = new StringBuilder();
    for (String element : elements) {
      if (this == WINDOWS) {
        WindowsVolume.append(joined, element);
      } else if (!joined.isEmpty()) {
        joined.append('/').append(element);
      } else {
        joined.append(element);
      }
    }
    return joined.isEmpty() ? "" : clean(joined.toString());
  }

  /** {@code filepath.IsAbs}; on Windows neither {@code C:x} nor {@code \x} is absolute. */
  public boolean isAbs(String path) {
    if (this == UNIX) {
      return isRooted(path);
    }
    int volume = volumeLength(path);
    boolean share = volume > 1 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
    return share || (volume > 0 && isRooted(path.substring(volume)));
  }

  /**
   * {@code filepath.Rel}: the path that leads from {@code base} to {@code target}; Go's error text
   * where text alone does not tell. (Go itself never returns from one share without and with a
   * final backslash: that is ".".)
   */
  public GoResult<String> rel(String base, String target) {
    return Relation.between(this, base, target);
  }

  /** {@code filepath.Dir}: all but the last element, clean. */
  public String dir(String path) {
    int volume = volumeLength(path);
    String dir = clean(path.substring(volume, lastElement(path, volume)));
    // Shares and devices need no ".".
    String name = path.substring(0, volume);
    return dir.equals(".") && volume > 2 ? fromSlash(name) : fromSlash(name) + dir;
  }

  /** {@code filepath.Base}: the last element; "." of the empty path, a separator of a root. */
  public String base(String path) {
    if (path.isEmpty()) {
      return ".";
    }
    int end = path.length();
    while (end > 0 && isSeparator(path.charAt(end - 1))) {
      end--;
    }
    String trimmed = path.substring(0, end);
    String base = trimmed.substring(lastElement(trimmed, volumeLength(trimmed)));
    return base.isEmpty() ? String.valueOf(separator) : base;
  }

  /** {@code filepath.ToSlash}. */
  public String toSlash(String path) {
    return path.replace(separator, '/');
  }

  /** {@code filepath.FromSlash}. */
  public String fromSlash(String path) {
    return path.replace('/', separator);
  }

  /** {@code filepath.VolumeName}: "C:", {@code \\host\share} or the like; empty on Unix. */
  public String volumeName(String path) {
    return fromSlash(path.substring(0, volumeLength(path)));
  }

  char separator() {
    return separator;
  }

  boolean isSeparator(char character) {
    return character == '/' || character == separator;
  }

  int volumeLength(String path) {
    return this == WINDOWS ? WindowsVolume.length(path) : 0;
  }

  boolean isRooted(String path) {
    return !path.isEmpty() && isSeparator(path.charAt(0));
  }

  /** Whether the system takes both words for the same name. */
  boolean sameWord(String left, String right) {
    return this == WINDOWS ? GoUnicode.equalFold(left, right) : left.equals(right);
  }

  /** Where the text behind the last separator starts, not before {@code volume}. */
  private int lastElement(String path, int volume) {
    int start = path.length();
    while (start > volume && !isSeparator(path.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isLetter(char character) {
    return ('A' <= character && character <= 'Z') || ('a' <= character && character <= 'z');
  }
}

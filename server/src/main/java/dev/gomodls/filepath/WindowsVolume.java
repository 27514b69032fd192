package dev.gomodls.filepath;

import dev.gomodls.text.Utf8;

/** What leads a path on Windows: a drive, a share or a device. */
final class WindowsVolume {
  private WindowsVolume() {}

  /** How many chars of {@code path} name its volume. */
  static int length(String path) {
    if (path.length() >= 2 && path.charAt(1) == ':' && isOneByte(path.charAt(0))) {
      return 2;
    }
    int length = isDevice(path) ? deviceLength(path) : isShare(path) ? elementsEnd(path, 2, 2) : 0;
    // A name that leads out of the volume names none.
    return leadsOut(path, length) ? 0 : length;
  }

  /** Appends an element as {@code filepath.Join} does, without making a share of two of them. */
  static void append(StringBuilder joined, String element) {
    if (joined.isEmpty()) {
      joined.append(element);
      return;
    }
    char last = joined.charAt(joined.length() - 1);
    if (isSeparator(last)) {
      String rest = element.substring(leadingSeparators(element));
      boolean device = rest.startsWith("??") && (rest.length() == 2 || isSeparator(rest.charAt(2)));
      joined.append(joined.length() == 1 && device ? ".\\" : "").append(rest);
    } else if (last == ':') {
      // "C:" and "x" make "C:x", below the current directory of the drive.
      joined.append(element);
    } else {
      joined.append('\\').append(element);
    }
  }

  private static int leadingSeparators(String element) {
    int count = 0;
    while (count < element.length() && isSeparator(element.charAt(count))) {
      count++;
    }
    return count;
  }

  private static boolean isShare(String path) {
    return isSeparatorAt(path, 0) && isSeparatorAt(path, 1);
  }

  /** Whether {@code path} starts with the element {@code \\.}, {@code \\?} or {@code \??}. */
  private static boolean isDevice(String path) {
    if (path.length() < 3 || (path.length() > 3 && !isSeparatorAt(path, 3))) {
      return false;
    }
    char second = path.charAt(1);
    char third = path.charAt(2);
    return isSeparatorAt(path, 0)
        && ((isSeparator(second) && (third == '.' || third == '?'))
            || (second == '?' && third == '?'));
  }

  private static int deviceLength(String path) {
    if (path.length() == 3) {
      return 3;
    }
    boolean share =
        path.regionMatches(true, 4, "UNC", 0, 3) && (path.length() == 7 || isSeparatorAt(path, 7));
    return share ? elementsEnd(path, 8, 2) : elementsEnd(path, 4, 1);
  }

  /** The end of the {@code count}th element of those that start at {@code start}. */
  private static int elementsEnd(String path, int start, int count) {
    int separators = 0;
    for (int i = start; i < path.length(); i++) {
      if (isSeparator(path.charAt(i)) && ++separators == count) {
        return i;
      }
    }
    return path.length();
  }

  private static boolean leadsOut(String path, int end) {
    int start = 0;
    while (start < end) {
      int elementEnd = Math.min(end, elementsEnd(path, start, 1));
      if (elementEnd - start == 2 && path.startsWith("..", start)) {
        return true;
      }
      start = elementEnd + 1;
    }
    return false;
  }

  private static boolean isSeparatorAt(String path, int index) {
    return index < path.length() && isSeparator(path.charAt(index));
  }

  private static boolean isSeparator(char character) {
    return PathStyle.WINDOWS.isSeparator(character);
  }

  /** Go looks at the second byte, so a drive is one byte long, be it valid UTF-8 or not. */
  private static boolean isOneByte(char character) {
    return character < 0x80 || Utf8.isInvalidByte(character);
  }
}

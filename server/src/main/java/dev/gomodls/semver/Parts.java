package dev.gomodls.semver;

import org.jspecify.annotations.Nullable;

/**
 * A valid version and where its parts end: {@code vMAJOR[.MINOR[.PATCH[-PRERELEASE][+BUILD]]]}.
 * Offsets are chars; a part that is not there ends where the one before it does.
 */
record Parts(String version, int majorEnd, int minorEnd, int patchEnd, int prereleaseEnd) {
  static @Nullable Parts of(String version) {
    if (version.isEmpty() || version.charAt(0) != 'v') {
      return null;
    }
    int majorEnd = Decimal.strictEnd(version, 1);
    if (majorEnd == 1) {
      return null;
    }
    int minorEnd = afterDot(version, majorEnd);
    int patchEnd = minorEnd == majorEnd ? minorEnd : afterDot(version, minorEnd);
    int prereleaseEnd = patchEnd;
    int end = patchEnd;
    if (patchEnd > minorEnd) {
      prereleaseEnd = identifiers(version, patchEnd, '-');
      end = identifiers(version, prereleaseEnd, '+');
    }
    return end == version.length()
        ? new Parts(version, majorEnd, minorEnd, patchEnd, prereleaseEnd)
        : null;
  }

  /** The end of ".NUMBER" at {@code at}, {@code at} where there is none. */
  private static int afterDot(String version, int at) {
    if (at == version.length() || version.charAt(at) != '.') {
      return at;
    }
    int end = Decimal.strictEnd(version, at + 1);
    return end == at + 1 ? at : end;
  }

  /** The end of the dotted identifiers that {@code mark} introduces at {@code at}, else at. */
  private static int identifiers(String version, int at, char mark) {
    if (at == version.length() || version.charAt(at) != mark) {
      return at;
    }
    int start = at + 1;
    int end = identifierEnd(version, start);
    while (isIdentifier(version, start, end, mark)) {
      if (end == version.length() || version.charAt(end) != '.') {
        return end;
      }
      start = end + 1;
      end = identifierEnd(version, start);
    }
    return at;
  }

  private static boolean isIdentifier(String version, int start, int end, char mark) {
    boolean superfluousZero =
        mark == '-'
            && end > start + 1
            && version.charAt(start) == '0'
            && Decimal.end(version, start) >= end;
    return end > start && !superfluousZero;
  }

  private static int identifierEnd(String version, int start) {
    int end = start;
    while (end < version.length() && isIdentifierChar(version.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isIdentifierChar(char character) {
    return Decimal.isDigit(character)
        || ('A' <= character && character <= 'Z')
        || ('a' <= character && character <= 'z')
        || character == '-';
  }

  String major() {
    return version.substring(1, majorEnd);
  }

  String minor() {
    return minorEnd == majorEnd ? "0" : version.substring(majorEnd + 1, minorEnd);
  }

  String patch() {
    return patchEnd == minorEnd ? "0" : version.substring(minorEnd + 1, patchEnd);
  }

  String prerelease() {
    return version.substring(patchEnd, prereleaseEnd);
  }

  String build() {
    return version.substring(prereleaseEnd);
  }
}

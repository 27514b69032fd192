package dev.gomodls.text;

import java.util.Arrays;

/**
 * Go's character classes: {@code unicode.IsPrint}, {@code IsSpace} and {@code IsLetter}, and its
 * notion of case, of Go 1.27, which has Unicode 17.
 *
 * <p>The JDK's own tables answer for all that Unicode 16 knows; the runes that came later are
 * listed here. A rune that stands for an invalid byte ({@link Utf8#isInvalidByte}) is judged as Go
 * judges it, as U+FFFD.
 */
public final class GoUnicode {
  /** First and last rune of each run of letters that came with Unicode 17. */
  private static final int[] NEW_LETTERS = {
    0x88F, 0x88F, 0xC5C, 0xC5C, 0xCDC, 0xCDC, 0xA7CE, 0xA7CF, 0xA7D2, 0xA7D2, 0xA7D4, 0xA7D4,
    0xA7F1, 0xA7F1, 0x10940, 0x10959, 0x10EC5, 0x10EC7, 0x11DB0, 0x11DDB, 0x16EA0, 0x16EB8, 0x16EBB,
    0x16ED3, 0x16FF2, 0x16FF3, 0x187F8, 0x187FF, 0x18D09, 0x18D1E, 0x18D80, 0x18DF2, 0x1E6C0,
    0x1E6DE, 0x1E6E0, 0x1E6E2, 0x1E6E4, 0x1E6E5, 0x1E6E7, 0x1E6ED, 0x1E6F0, 0x1E6F4, 0x1E6FE,
    0x1E6FF, 0x2B73A, 0x2B73F, 0x2CEA2, 0x2CEAD, 0x323B0, 0x33479,
  };

  /** First and last rune of each run of marks, numbers, punctuation and symbols of Unicode 17. */
  private static final int[] NEW_OTHERS = {
    0x1ACF, 0x1ADD, 0x1AE0, 0x1AEB, 0x20C1, 0x20C1, 0x2B96, 0x2B96, 0xFBC3, 0xFBD2, 0xFD90, 0xFD91,
    0xFDC8, 0xFDCE, 0x10ED0, 0x10ED8, 0x10EFA, 0x10EFB, 0x11B60, 0x11B67, 0x11DE0, 0x11DE9, 0x16FF4,
    0x16FF6, 0x1CCFA, 0x1CCFC, 0x1CEBA, 0x1CED0, 0x1CEE0, 0x1CEF0, 0x1E6E3, 0x1E6E3, 0x1E6E6,
    0x1E6E6, 0x1E6EE, 0x1E6EF, 0x1E6F5, 0x1E6F5, 0x1F6D8, 0x1F6D8, 0x1F777, 0x1F77A, 0x1F8D0,
    0x1F8D8, 0x1FA54, 0x1FA57, 0x1FA8A, 0x1FA8A, 0x1FA8E, 0x1FA8E, 0x1FAC8, 0x1FAC8, 0x1FACD,
    0x1FACD, 0x1FAEA, 0x1FAEA, 0x1FAEF, 0x1FAEF, 0x1FBFA, 0x1FBFA,
  };

  private GoUnicode() {}

  /** {@code unicode.IsPrint}: letters, marks, numbers, punctuation, symbols and the ASCII space. */
  public static boolean isPrint(int rune) {
    if (rune < 0x7F) {
      return rune >= ' ';
    }
    return switch (Character.getType(rune)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SURROGATE -> Utf8.isInvalidByte(rune);
      case Character.UNASSIGNED -> within(NEW_LETTERS, rune) || within(NEW_OTHERS, rune);
      default -> true;
    };
  }

  /** {@code unicode.IsSpace}: the property White_Space. */
  public static boolean isSpace(int rune) {
    return switch (rune) {
      case '\t', '\n', 0x0B, '\f', '\r', ' ', 0x85, 0xA0 -> true;
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> 0x2000 <= rune && rune <= 0x200A;
    };
  }

  /** {@code strings.TrimSpace}. */
  public static String trimSpace(String string) {
    int start = 0;
    int end = string.length();
    while (start < end && isSpace(string.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(string.charAt(end - 1))) {
      end--;
    }
    return string.substring(start, end);
  }

  /** {@code unicode.IsLetter}: category L. */
  public static boolean isLetter(int rune) {
    return Character.isLetter(rune) || (rune > 0x7F && within(NEW_LETTERS, rune));
  }

  /** {@code strings.EqualFold}: whether the strings differ in nothing but case. */
  public static boolean equalFold(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int a = left.codePointAt(i);
      int b = right.codePointAt(j);
      if (a != b && foldKey(a) != foldKey(b)) {
        return false;
      }
      i += Character.charCount(a);
      j += Character.charCount(b);
    }
    return i == left.length() && j == right.length();
  }

  /** What the runes that {@code unicode.SimpleFold} runs through have in common. */
  static int foldKey(int rune) {
    return switch (rune) {
      // The dotted and the dotless i are not the i for Go.
      case 0x130, 0x131 -> rune;
      case 0x1FD3 -> 0x390;
      case 0x1FE3 -> 0x3B0;
      case 0xFB06 -> 0xFB05;
      case 0xA7CF, 0xA7D3, 0xA7D5 -> rune - 1;
      default -> {
        if (Utf8.isInvalidByte(rune)) {
          yield Utf8.REPLACEMENT;
        }
        boolean newSmallLetter = 0x16EBB <= rune && rune <= 0x16ED3;
        yield newSmallLetter ? rune - 27 : Character.toLowerCase(Character.toUpperCase(rune));
      }
    };
  }

  private static boolean within(int[] ranges, int rune) {
    int found = Arrays.binarySearch(ranges, rune);
    // Between the first and the last rune of a run the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }
}

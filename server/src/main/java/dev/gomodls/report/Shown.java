package dev.gomodls.report;

import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Utf8;
import java.util.Locale;

/**
 * Text from files made fit for a terminal: what would move the cursor, change colours or reorder
 * letters is spelled out. Module files come from strangers.
 */
public final class Shown {
  private Shown() {}

  /** A message; its line ends stay. */
  public static String message(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(rune -> appendVisible(out, rune, rune == '\n' || rune == '\t'));
    return out.toString();
  }

  private static void appendVisible(StringBuilder out, int rune, boolean keep) {
    if (keep || GoUnicode.isPrint(rune)) {
      out.appendCodePoint(Utf8.isInvalidByte(rune) ? Utf8.REPLACEMENT : rune);
    } else {
      out.append(String.format(Locale.ROOT, rune < 0x100 ? "\\x%02x" : "\\u%04x", rune));
    }
  }

  /** A character of a source line as one column wide as can be. */
  static int column(int rune) {
    boolean visible = GoUnicode.isPrint(rune) && !Utf8.isInvalidByte(rune);
    return visible ? rune : Utf8.REPLACEMENT;
  }
}

package dev.gomodls.text;

import java.util.Optional;

/**
 * Go's string literals: {@code strconv.Quote}, {@code QuoteRune} and {@code Unquote}, and the verbs
 * {@code %q} and {@code %#q} of error texts.
 *
 * <p>Strings are in the form of {@link Utf8}: a byte that is not valid UTF-8 is a lone surrogate.
 */
public final class GoQuote {
  private static final String ESCAPED = "\u0007\b\f\n\r\t\u000B\\";
  private static final String ESCAPES = "abfnrtv\\";

  private GoQuote() {}

  /** {@code strconv.Quote}, and {@code %q} of a string. */
  public static String quote(String string) {
    StringBuilder out = new StringBuilder(string.length() + 2).append('"');
    for (int i = 0; i < string.length(); ) {
      int rune = string.codePointAt(i);
      i += Character.charCount(rune);
      if (Utf8.isInvalidByte(rune)) {
        appendHex(out.append("\\x"), Utf8.invalidByte(rune), 2);
      } else {
        appendEscaped(out, rune, '"');
      }
    }
    return out.append('"').toString();
  }

  /** {@code %#q} of a string: between backquotes where it can be, else as {@link #quote}. */
  public static String backquote(String string) {
    return canBackquote(string) ? '`' + string + '`' : quote(string);
  }

  /**
   * {@code strconv.QuoteRune}, and both {@code %q} and {@code %#q} of a rune. What is no rune, an
   * invalid byte included, is U+FFFD.
   */
  public static String quoteRune(int rune) {
    boolean valid =
        Character.isValidCodePoint(rune) && Character.getType(rune) != Character.SURROGATE;
    StringBuilder out = new StringBuilder(8).append('\'');
    appendEscaped(out, valid ? rune : Utf8.REPLACEMENT, '\'');
    return out.append('\'').toString();
  }

  /**
   * {@code strconv.Unquote} of a double-quoted, backquoted or rune literal; empty where Go says
   * "invalid syntax".
   */
  public static Optional<String> unquote(String literal) {
    return Unquoter.unquote(literal);
  }

  /** {@code strconv.CanBackquote}. */
  private static boolean canBackquote(String string) {
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      boolean control = (unit < ' ' && unit != '\t') || unit == 0x7F;
      if (control || unit == '`' || unit == 0xFEFF) {
        return false;
      }
    }
    return Utf8.isValid(string);
  }

  private static void appendEscaped(StringBuilder out, int rune, char quote) {
    int letter = ESCAPED.indexOf(rune);
    if (rune == quote) {
      out.append('\\').append(quote);
    } else if (letter >= 0) {
      out.append('\\').append(ESCAPES.charAt(letter));
    } else if (GoUnicode.isPrint(rune)) {
      out.appendCodePoint(rune);
    } else if (rune < ' ' || rune == 0x7F) {
      appendHex(out.append("\\x"), rune, 2);
    } else if (rune <= 0xFFFF) {
      appendHex(out.append("\\u"), rune, 4);
    } else {
      appendHex(out.append("\\U"), rune, 8);
    }
  }

  private static void appendHex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit((value >> shift) & 0xF, 16));
    }
  }
}

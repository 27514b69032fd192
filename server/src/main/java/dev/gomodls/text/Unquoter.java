package dev.gomodls.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one Go string literal, as {@code strconv.Unquote} does. */
final class Unquoter {
  private final String literal;
  private final char quote;
  private final ByteBuilder value;
  private int next = 1;

  private Unquoter(String literal) {
    this.literal = literal;
    quote = literal.charAt(0);
    value = new ByteBuilder(literal.length());
  }

  static Optional<String> unquote(String literal) {
    if (literal.length() < 2) {
      return Optional.empty();
    }
    return switch (literal.charAt(0)) {
      case '`' -> raw(literal);
      case '"', '\'' -> Optional.ofNullable(new Unquoter(literal).interpreted());
      default -> Optional.empty();
    };
  }

  private static Optional<String> raw(String literal) {
    int end = literal.length() - 1;
    if (literal.indexOf('`', 1) != end) {
      return Optional.empty();
    }
    return Optional.of(literal.substring(1, end).replace("\r", ""));
  }

  private @Nullable String interpreted() {
    int limit = quote == '\'' ? 1 : Integer.MAX_VALUE;
    for (int count = 0; count < limit; count++) {
      if (next == literal.length() || literal.charAt(next) == '\n') {
        return null;
      }
      if (literal.charAt(next) == quote) {
        break;
      }
      if (!readRune()) {
        return null;
      }
    }
    boolean closed = next == literal.length() - 1 && literal.charAt(next) == quote;
    return closed ? Utf8.decode(value.toBytes()) : null;
  }

  /** Takes the rune or the escape sequence at {@link #next}; false where it is malformed. */
  private boolean readRune() {
    int rune = literal.codePointAt(next);
    next += Character.charCount(rune);
    if (rune != '\\') {
      return appendRune(Utf8.isInvalidByte(rune) ? Utf8.REPLACEMENT : rune);
    }
    if (next == literal.length()) {
      return false;
    }
    char kind = literal.charAt(next++);
    return switch (kind) {
      case 'a' -> appendRune(0x07);
      case 'b' -> appendRune('\b');
      case 'f' -> appendRune('\f');
      case 'n' -> appendRune('\n');
      case 'r' -> appendRune('\r');
      case 't' -> appendRune('\t');
      case 'v' -> appendRune(0x0B);
      case '\\' -> appendRune('\\');
      case '\'', '"' -> kind == quote && appendRune(kind);
      case 'x' -> appendByte(digits(2, 16));
      case 'u' -> appendRune(digits(4, 16));
      case 'U' -> appendRune(digits(8, 16));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        next--;
        yield appendByte(digits(3, 8));
      }
      default -> false;
    };
  }

  /** The number of {@code count} digits at {@link #next}, or one that is no rune. */
  private long digits(int count, int radix) {
    if (count > literal.length() - next) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < count; i++) {
      char digit = literal.charAt(next++);
      int worth = digit < 0x80 ? Character.digit(digit, radix) : -1;
      if (worth < 0) {
        return -1;
      }
      number = number * radix + worth;
    }
    return number;
  }

  private boolean appendByte(long number) {
    if (number < 0 || number > 0xFF) {
      return false;
    }
    value.append((byte) number);
    return true;
  }

  private boolean appendRune(long rune) {
    if (rune < 0
        || rune > Character.MAX_CODE_POINT
        || (Character.MIN_SURROGATE <= rune && rune <= Character.MAX_SURROGATE)) {
      return false;
    }
    value.append(Character.toString((int) rune));
    return true;
  }
}

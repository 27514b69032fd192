package dev.gomodls.text;

import java.nio.charset.StandardCharsets;

/**
 * Bytes as strings and back without loss, decoded rune for rune as Go's {@code unicode/utf8} does.
 *
 * <p>A byte that Go decodes as U+FFFD of width one becomes the lone surrogate U+DC00 + byte; valid
 * UTF-8 never yields a surrogate that stands alone, so the way back is unambiguous.
 */
public final class Utf8 {
  /** What Go prints for an invalid byte. */
  public static final int REPLACEMENT = 0xFFFD;

  private static final int ESCAPE_BASE = 0xDC00;

  private Utf8() {}

  /** The string of {@code bytes[start..end)}. */
  public static String decode(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return decodeSlowly(bytes, start, end);
      }
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  public static String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  private static String decodeSlowly(byte[] bytes, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      int width = width(bytes, i, end);
      out.appendCodePoint(width == 0 ? ESCAPE_BASE + (bytes[i] & 0xFF) : runeAt(bytes, i, width));
      i += Math.max(1, width);
    }
    return out.toString();
  }

  /**
   * The bytes that {@link #decode} made {@code string} from; any other lone surrogate becomes '?'.
   */
  public static byte[] encode(String string) {
    boolean escaped = false;
    for (int i = 0; i < string.length(); i++) {
      if (Character.isSurrogate(string.charAt(i))) {
        escaped = true;
        break;
      }
    }
    if (!escaped) {
      return string.getBytes(StandardCharsets.UTF_8);
    }
    ByteBuilder out = new ByteBuilder(string.length() + 16);
    for (int i = 0; i < string.length(); ) {
      int rune = string.codePointAt(i);
      if (isInvalidByte(rune)) {
        out.append((byte) (rune - ESCAPE_BASE));
      } else {
        out.append(Character.toString(rune).getBytes(StandardCharsets.UTF_8));
      }
      i += Character.charCount(rune);
    }
    return out.toBytes();
  }

  /** Whether a code point of a decoded string stands for a byte that is not valid UTF-8. */
  public static boolean isInvalidByte(int rune) {
    return ESCAPE_BASE + 0x80 <= rune && rune <= ESCAPE_BASE + 0xFF;
  }

  /** The byte, 0x80 to 0xFF, that {@link #isInvalidByte} found. */
  public static int invalidByte(int rune) {
    return rune - ESCAPE_BASE;
  }

  /** Whether a decoded string came from valid UTF-8. */
  public static boolean isValid(String string) {
    for (int i = 0; i < string.length(); ) {
      int rune = string.codePointAt(i);
      if (isInvalidByte(rune)) {
        return false;
      }
      i += Character.charCount(rune);
    }
    return true;
  }

  /** The string with U+FFFD for each invalid byte, fit to be shown. */
  public static String shown(String string) {
    if (isValid(string)) {
      return string;
    }
    StringBuilder out = new StringBuilder(string.length());
    string
        .codePoints()
        .forEach(rune -> out.appendCodePoint(isInvalidByte(rune) ? REPLACEMENT : rune));
    return out.toString();
  }

  /** Compares as Go compares strings: byte by byte. */
  public static int compare(String left, String right) {
    int common = Math.min(left.length(), right.length());
    for (int i = 0; i < common; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        if (a < 0x80 || b < 0x80) {
          return Character.compare(a, b);
        }
        return java.util.Arrays.compareUnsigned(encode(left), encode(right));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** The number of bytes of the rune at {@code i}, 0 where the byte there is invalid. */
  public static int width(byte[] bytes, int i, int end) {
    int first = bytes[i] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > end) {
      return 0;
    }
    int second = bytes[i + 1] & 0xFF;
    int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) {
      return 0;
    }
    for (int k = 2; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The code point of the {@code width} valid bytes at {@code i}. */
  public static int runeAt(byte[] bytes, int i, int width) {
    int first = bytes[i] & 0xFF;
    return switch (width) {
      case 1 -> first;
      case 2 -> ((first & 0x1F) << 6) | tail(bytes, i + 1);
      case 3 -> ((first & 0x0F) << 12) | (tail(bytes, i + 1) << 6) | tail(bytes, i + 2);
      default ->
          ((first & 0x07) << 18)
              | (tail(bytes, i + 1) << 12)
              | (tail(bytes, i + 2) << 6)
              | tail(bytes, i + 3);
    };
  }

  private static int tail(byte[] bytes, int i) {
    return bytes[i] & 0x3F;
  }
}

package dev.gomodls.text;

import java.util.Arrays;

/**
 * The immutable bytes of a file, with its lines.
 *
 * <p>Offsets are in bytes, 0-based; lines and columns are 1-based, columns in code points, as Go
 * prints them: only LF ends a line here, and an invalid byte counts as one code point.
 */
public final class SourceText {
  private final byte[] bytes;
  private final int[] lineStarts;

  private SourceText(byte[] bytes, int[] lineStarts) {
    this.bytes = bytes;
    this.lineStarts = lineStarts;
  }

  /** The text of {@code bytes}, which the caller must not change afterwards. */
  public static SourceText of(byte[] bytes) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new SourceText(bytes, Arrays.copyOf(starts, count));
  }

  public static SourceText of(String string) {
    return of(Utf8.encode(string));
  }

  public int length() {
    return bytes.length;
  }

  /** The byte at {@code offset} as a number from 0 to 255. */
  public int at(int offset) {
    return bytes[offset] & 0xFF;
  }

  /** A copy of all bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** The string of a span, invalid bytes as {@link Utf8} says. */
  public String string(Span span) {
    return string(span.start(), span.end());
  }

  /** The string of the bytes {@code start..end}. */
  public String string(int start, int end) {
    return Utf8.decode(bytes, start, end);
  }

  public String string() {
    return Utf8.decode(bytes);
  }

  /** The code point at {@code offset}; U+FFFD where the byte there is not valid UTF-8. */
  public int runeAt(int offset) {
    int width = Utf8.width(bytes, offset, bytes.length);
    return width == 0 ? Utf8.REPLACEMENT : Utf8.runeAt(bytes, offset, width);
  }

  /** The number of bytes, at least 1, of the rune at {@code offset}. */
  public int widthAt(int offset) {
    return Math.max(1, Utf8.width(bytes, offset, bytes.length));
  }

  /** Whether the bytes from {@code offset} on begin with {@code ascii}. */
  public boolean startsWith(int offset, String ascii) {
    if (offset + ascii.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes[offset + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The 1-based number of the line that holds {@code offset}. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset of the first byte of a 1-based line. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The offset behind the last byte of a 1-based line, its LF not counted. */
  public int lineEnd(int line) {
    return line == lineStarts.length ? bytes.length : lineStarts[line] - 1;
  }

  /** The offset behind the last byte of a 1-based line, its LF or CRLF not counted. */
  public int contentEnd(int line) {
    int end = lineEnd(line);
    boolean carriageReturn = end > lineStart(line) && bytes[end - 1] == '\r';
    return carriageReturn && line < lineStarts.length ? end - 1 : end;
  }

  /** The string of a 1-based line, its LF not counted. */
  public String line(int line) {
    return string(lineStart(line), lineEnd(line));
  }

  /** The span of a 1-based line with its LF. */
  public Span fullLine(int line) {
    return new Span(lineStart(line), line == lineStarts.length ? bytes.length : lineStarts[line]);
  }

  /** The 1-based column, in code points, of {@code offset} in its line. */
  public int columnAt(int offset) {
    int column = 1;
    for (int i = lineStart(lineAt(offset)); i < offset; i += widthAt(i)) {
      column++;
    }
    return column;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return Utf8.shown(string());
  }
}

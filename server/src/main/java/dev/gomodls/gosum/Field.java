package dev.gomodls.gosum;

import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/** A word of a line and where it stands. */
public record Field(Span span, String text) {
  /** {@code strings.Fields}: what white space separates in {@code bytes[start..end)}. */
  static List<Field> split(byte[] bytes, int start, int end) {
    return split(bytes, start, end, Integer.MAX_VALUE).fields();
  }

  /**
   * The same, but no more than {@code most} fields are kept: a line made by a stranger can have
   * millions.
   */
  static Words split(byte[] bytes, int start, int end, int most) {
    Words words = new Words(most);
    int fieldStart = start;
    int at = start;
    while (at < end) {
      if (bytes[at] > ' ') {
        at++;
        continue;
      }
      int width = runeWidth(bytes, at, end);
      if (isSpace(bytes, at, width)) {
        words.add(bytes, fieldStart, at);
        fieldStart = at + width;
      }
      at += width;
    }
    words.add(bytes, fieldStart, end);
    return words;
  }

  /** The first fields of a line, and how many there are in all. */
  static final class Words {
    private final List<Field> fields = new ArrayList<>(3);
    private final int most;
    private int count;
    private int first;
    private int last;

    private Words(int most) {
      this.most = most;
    }

    private void add(byte[] bytes, int start, int end) {
      if (start == end) {
        return;
      }
      if (count < most) {
        fields.add(of(bytes, start, end));
      }
      first = count == 0 ? start : first;
      last = end;
      count++;
    }

    List<Field> fields() {
      return fields;
    }

    int count() {
      return count;
    }

    /** From the first to the last field. */
    Span span() {
      return new Span(first, last);
    }
  }

  /** {@code strings.TrimSpace} of {@code bytes[start..end)}. */
  static Field trimmed(byte[] bytes, int start, int end) {
    int first = start;
    while (first < end && isSpace(bytes, first, runeWidth(bytes, first, end))) {
      first += runeWidth(bytes, first, end);
    }
    int last = first;
    for (int at = first; at < end; at += runeWidth(bytes, at, end)) {
      int width = runeWidth(bytes, at, end);
      last = isSpace(bytes, at, width) ? last : at + width;
    }
    return of(bytes, first, last);
  }

  static Field of(byte[] bytes, int start, int end) {
    return new Field(new Span(start, end), Utf8.decode(bytes, start, end));
  }

  private static int runeWidth(byte[] bytes, int at, int end) {
    return Math.max(1, Utf8.width(bytes, at, end));
  }

  private static boolean isSpace(byte[] bytes, int at, int width) {
    boolean valid = bytes[at] >= 0 || width > 1;
    return valid && GoUnicode.isSpace(Utf8.runeAt(bytes, at, width));
  }
}

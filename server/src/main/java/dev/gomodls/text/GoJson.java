package dev.gomodls.text;

/**
 * Writes JSON as Go's {@code json.MarshalIndent(v, "", "\t")} does, byte for byte: one tab for each
 * level, {@code <}, {@code >} and {@code &} escaped, invalid bytes as U+FFFD.
 *
 * <p>Members are written in the order of the calls; each {@code begin…} needs its {@code end}.
 */
public final class GoJson {
  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder ends = new StringBuilder();
  private boolean empty = true;

  /** Begins the outermost object, or one that is an element of an array. */
  public GoJson beginObject() {
    next();
    return begin('{', '}');
  }

  /** Begins an object that is a member. */
  public GoJson beginObject(String name) {
    name(name);
    return begin('{', '}');
  }

  /** Begins an array that is a member. */
  public GoJson beginArray(String name) {
    name(name);
    return begin('[', ']');
  }

  /** Ends the object or array that was begun last. */
  public GoJson end() {
    int last = ends.length() - 1;
    char end = ends.charAt(last);
    ends.setLength(last);
    if (!empty) {
      newLine();
    }
    out.append(end);
    empty = false;
    return this;
  }

  /** A member that is a string; {@code value} in the form of {@link Utf8}. */
  public GoJson member(String name, String value) {
    name(name);
    string(value);
    return this;
  }

  /** A member that is a string, left out if it is empty, as {@code omitempty} has it. */
  public GoJson memberUnlessEmpty(String name, String value) {
    return value.isEmpty() ? this : member(name, value);
  }

  /** A member that is left out unless it is true, as {@code omitempty} has it. */
  public GoJson memberIfTrue(String name, boolean value) {
    if (value) {
      name(name);
      out.append("true");
    }
    return this;
  }

  private GoJson begin(char begin, char end) {
    out.append(begin);
    ends.append(end);
    empty = true;
    return this;
  }

  private void next() {
    if (ends.isEmpty()) {
      return;
    }
    if (!empty) {
      out.append(',');
    }
    empty = false;
    newLine();
  }

  private void newLine() {
    out.append('\n').repeat("\t", ends.length());
  }

  private void name(String name) {
    next();
    string(name);
    out.append(": ");
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); ) {
      int rune = value.codePointAt(i);
      i += Character.charCount(rune);
      int letter = ESCAPED.indexOf(rune);
      if (letter >= 0) {
        out.append('\\').append(ESCAPES.charAt(letter));
      } else if (Character.getType(rune) == Character.SURROGATE) {
        out.appendCodePoint(Utf8.REPLACEMENT);
      } else if (mustEscape(rune)) {
        escape(rune);
      } else {
        out.appendCodePoint(rune);
      }
    }
    out.append('"');
  }

  private static boolean mustEscape(int rune) {
    return switch (rune) {
      case '<', '>', '&', 0x2028, 0x2029 -> true;
      default -> rune < ' ';
    };
  }

  private void escape(int rune) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((rune >> shift) & 0xF, 16));
    }
  }

  /** What has been written. */
  @Override
  public String toString() {
    return out.toString();
  }
}

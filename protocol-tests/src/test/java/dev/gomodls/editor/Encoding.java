package dev.gomodls.editor;

import java.nio.charset.StandardCharsets;

/** What the {@code character} of a position counts. */
public enum Encoding {
  UTF_8("utf-8"),
  UTF_16("utf-16"),
  UTF_32("utf-32");

  private final String word;

  Encoding(String word) {
    this.word = word;
  }

  /** The name that the protocol has for it. */
  public String word() {
    return word;
  }

  /** That of a name; UTF-16 for the empty one. */
  static Encoding of(String word) {
    for (Encoding encoding : values()) {
      if (encoding.word.equals(word)) {
        return encoding;
      }
    }
    if (word.isEmpty()) {
      return UTF_16;
    }
    throw new AssertionError("no position encoding: " + word);
  }

  /** How many units a piece of text has. */
  int units(String text) {
    return switch (this) {
      case UTF_8 -> text.getBytes(StandardCharsets.UTF_8).length;
      case UTF_16 -> text.length();
      case UTF_32 -> text.codePointCount(0, text.length());
    };
  }

  /** The index in a line of the character at which so many units have passed. */
  int index(String line, int units) {
    int passed = 0;
    int index = 0;
    while (index < line.length() && passed < units) {
      int next = line.offsetByCodePoints(index, 1);
      passed += units(line.substring(index, next));
      index = next;
    }
    if (passed > units) {
      throw new AssertionError("position within a character: " + units + " in " + line);
    }
    return index;
  }
}

package dev.gomodls.text;

import java.util.Optional;

/** In what units an editor counts the characters of a line. */
public enum PositionEncoding {
  UTF_8("utf-8"),
  UTF_16("utf-16"),
  UTF_32("utf-32");

  private final String word;

  PositionEncoding(String word) {
    this.word = word;
  }

  /** The name of the encoding in the Language Server Protocol. */
  public String word() {
    return word;
  }

  public static Optional<PositionEncoding> of(String word) {
    for (PositionEncoding encoding : values()) {
      if (encoding.word.equals(word)) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /** The units that a code point takes. */
  int units(int rune) {
    return switch (this) {
      case UTF_8 -> rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4;
      case UTF_16 -> Character.charCount(rune);
      case UTF_32 -> 1;
    };
  }
}

package dev.gomodls.module;

import dev.gomodls.text.Utf8;
import java.util.List;

/**
 * A stretch of a pattern without stars.
 *
 * @param star whether a star stands before it, so that it may match further on
 */
record GlobChunk(boolean star, List<Term> terms) {
  sealed interface Term {}

  record Literal(byte value) implements Term {}

  /** A {@code ?}. */
  record AnyRune() implements Term {}

  /**
   * A {@code [a-z]}.
   *
   * @param ranges first and last rune, in turn
   */
  record RuneClass(boolean negated, List<Integer> ranges) implements Term {
    boolean contains(int rune) {
      boolean found = false;
      for (int i = 0; i < ranges.size() && !found; i += 2) {
        found = ranges.get(i) <= rune && rune <= ranges.get(i + 1);
      }
      return found != negated;
    }
  }

  /** Where the match of all terms that starts at {@code start} ends, -1 if there is none. */
  int match(byte[] name, int start) {
    int at = start;
    for (Term term : terms) {
      if (at == name.length) {
        return -1;
      }
      int width = Utf8.width(name, at, name.length);
      boolean fits =
          switch (term) {
            case Literal(byte value) -> name[at] == value;
            case AnyRune() -> name[at] != '/';
            case RuneClass runes ->
                runes.contains(width == 0 ? Utf8.REPLACEMENT : Utf8.runeAt(name, at, width));
          };
      if (!fits) {
        return -1;
      }
      at += term instanceof Literal ? 1 : Math.max(1, width);
    }
    return at;
  }
}

package dev.gomodls.module;

import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a pattern of {@code path.Match}. */
final class GlobReader {
  private static final int NO_RUNE = -1;

  private final byte[] pattern;
  private int next;

  private GlobReader(byte[] pattern) {
    this.pattern = pattern;
  }

  /** The chunks of {@code pattern}, empty where it is malformed. */
  static Optional<List<GlobChunk>> read(byte[] pattern) {
    GlobReader reader = new GlobReader(pattern);
    List<GlobChunk> chunks = new ArrayList<>();
    while (reader.next < pattern.length) {
      GlobChunk chunk = reader.readChunk();
      if (chunk == null) {
        return Optional.empty();
      }
      chunks.add(chunk);
    }
    return Optional.of(List.copyOf(chunks));
  }

  private @Nullable GlobChunk readChunk() {
    int start = next;
    while (at('*')) {
      next++;
    }
    boolean star = next > start;
    List<GlobChunk.Term> terms = new ArrayList<>();
    while (next < pattern.length && !at('*')) {
      GlobChunk.Term term = readTerm();
      if (term == null) {
        return null;
      }
      terms.add(term);
    }
    return new GlobChunk(star, List.copyOf(terms));
  }

  private GlobChunk.@Nullable Term readTerm() {
    byte first = pattern[next++];
    return switch (first) {
      case '?' -> new GlobChunk.AnyRune();
      case '[' -> readClass();
      case '\\' -> next == pattern.length ? null : new GlobChunk.Literal(pattern[next++]);
      default -> new GlobChunk.Literal(first);
    };
  }

  private GlobChunk.@Nullable Term readClass() {
    boolean negated = at('^');
    if (negated) {
      next++;
    }
    List<Integer> ranges = new ArrayList<>();
    while (ranges.isEmpty() || !at(']')) {
      int low = readClassRune();
      int high = low;
      if (low != NO_RUNE && at('-')) {
        next++;
        high = readClassRune();
      }
      if (low == NO_RUNE || high == NO_RUNE) {
        return null;
      }
      ranges.add(low);
      ranges.add(high);
    }
    next++;
    return new GlobChunk.RuneClass(negated, List.copyOf(ranges));
  }

  /** A rune of a class; none where the class ends too early or the bytes are no UTF-8. */
  private int readClassRune() {
    if (at('-') || at(']')) {
      return NO_RUNE;
    }
    if (at('\\')) {
      next++;
    }
    int width = next < pattern.length ? Utf8.width(pattern, next, pattern.length) : 0;
    if (width == 0) {
      return NO_RUNE;
    }
    int rune = Utf8.runeAt(pattern, next, width);
    next += width;
    return rune;
  }

  private boolean at(char character) {
    return next < pattern.length && pattern[next] == character;
  }
}

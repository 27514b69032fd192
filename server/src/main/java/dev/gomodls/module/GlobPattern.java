package dev.gomodls.module;

import dev.gomodls.text.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of {@code path.Match}: {@code *} and {@code ?} stop at a slash, {@code [a-z]} and
 * {@code [^a-z]} do not, {@code \} takes what follows as it is, all else is itself. Like Go it
 * looks at bytes, at runes only for {@code ?} and classes.
 */
public final class GlobPattern {
  private final List<GlobChunk> chunks;

  private GlobPattern(List<GlobChunk> chunks) {
    this.chunks = chunks;
  }

  /** Empty for a malformed pattern, which matches nothing ({@code path.ErrBadPattern}). */
  public static Optional<GlobPattern> compile(String pattern) {
    return GlobReader.read(Utf8.encode(pattern)).map(GlobPattern::new);
  }

  /** Whether the pattern matches all of {@code name}. */
  public boolean matches(String name) {
    byte[] bytes = Utf8.encode(name);
    int at = 0;
    for (int i = 0; i < chunks.size(); i++) {
      at = endOf(chunks.get(i), bytes, at, i == chunks.size() - 1);
      if (at < 0) {
        return false;
      }
    }
    return at == bytes.length;
  }

  /** Where {@code chunk} ends at the first place where it matches, -1 if there is none. */
  private static int endOf(GlobChunk chunk, byte[] name, int from, boolean last) {
    for (int start = from; ; start++) {
      int end = chunk.match(name, start);
      if (end >= 0 && (!last || end == name.length)) {
        return end;
      }
      if (!chunk.star() || start == name.length || name[start] == '/') {
        return -1;
      }
    }
  }
}

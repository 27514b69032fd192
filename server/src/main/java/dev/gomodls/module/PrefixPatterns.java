package dev.gomodls.module;

import java.util.ArrayList;
import java.util.List;

/**
 * A comma-separated list of patterns like that of GOPRIVATE. A pattern is compared with as many
 * leading elements of a path as it has elements itself; empty and malformed ones match nothing.
 */
public final class PrefixPatterns {
  private final List<Prefix> prefixes;

  private record Prefix(GlobPattern pattern, int slashes) {}

  private PrefixPatterns(List<Prefix> prefixes) {
    this.prefixes = prefixes;
  }

  public static PrefixPatterns parse(String globs) {
    List<Prefix> prefixes = new ArrayList<>();
    int start = 0;
    while (start <= globs.length()) {
      int comma = globs.indexOf(',', start);
      int end = comma < 0 ? globs.length() : comma;
      String glob = globs.substring(start, end);
      String trimmed = glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
      if (!trimmed.isEmpty()) {
        GlobPattern.compile(trimmed)
            .ifPresent(pattern -> prefixes.add(new Prefix(pattern, slashesOf(trimmed))));
      }
      start = end + 1;
    }
    return new PrefixPatterns(List.copyOf(prefixes));
  }

  /** {@code module.MatchPrefixPatterns}: whether a pattern covers {@code path}. */
  public boolean matches(String path) {
    for (Prefix prefix : prefixes) {
      int end = endOfElements(path, prefix.slashes + 1);
      if (end >= 0 && prefix.pattern.matches(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** Where the first {@code count} elements of {@code path} end, -1 if it has fewer. */
  private static int endOfElements(String path, int count) {
    int slash = -1;
    for (int i = 0; i < count; i++) {
      if (i > 0 && slash < 0) {
        return -1;
      }
      slash = path.indexOf('/', slash + 1);
    }
    return slash < 0 ? path.length() : slash;
  }

  private static int slashesOf(String glob) {
    return glob.length() - glob.replace("/", "").length();
  }
}

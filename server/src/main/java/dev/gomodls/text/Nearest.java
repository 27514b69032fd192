package dev.gomodls.text;

import java.util.List;
import java.util.Optional;

/** Finds what somebody who mistyped a word may have meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The first of the candidates with the fewest letters to change, if those are no more than a
   * third of the word, rounded up, and no more than three.
   */
  public static Optional<String> of(String word, List<String> candidates) {
    int limit = Math.min(3, (word.length() + 2) / 3);
    Optional<String> best = Optional.empty();
    for (String candidate : candidates) {
      int distance = distance(word, candidate, limit);
      if (distance <= limit) {
        best = Optional.of(candidate);
        limit = distance - 1;
      }
    }
    return best;
  }

  /**
   * The Levenshtein distance, a swap of neighbours counted as one; over {@code limit} any number
   * above it.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(String a, String b, int i, int j, int[][] d) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}

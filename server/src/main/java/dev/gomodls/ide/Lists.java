package dev.gomodls.ide;

import java.util.List;

/** Lists in sentences. */
final class Lists {
  /** More things than this are only counted. */
  static final int MOST = 3;

  private Lists() {}

  /** {@code a, b and c}, or the first of many and how many more there are. */
  static Phrase of(List<Phrase> things) {
    int shown = things.size() <= MOST + 1 ? things.size() - 1 : MOST;
    Phrase last =
        things.size() <= MOST + 1 ? things.getLast() : Phrase.of(things.size() - MOST + " more");
    if (shown == 0) {
      return last;
    }
    return Phrase.of("{} and {}", Phrase.join(things.subList(0, shown), ", "), last);
  }
}

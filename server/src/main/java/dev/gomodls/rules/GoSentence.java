package dev.gomodls.rules;

/** Messages that start with what the {@code go} command says. */
final class GoSentence {
  private GoSentence() {}

  /** Go's own text, then a sentence of ours; behind several lines of Go's on a line of its own. */
  static String then(String go, String ours) {
    if (go.indexOf('\n') >= 0) {
      return go + "\n" + ours;
    }
    return go + (go.endsWith(".") ? " " : ". ") + ours;
  }
}

package dev.gomodls.text;

/** How a word is written in a go.mod or go.work line: {@code MustQuote} and {@code AutoQuote}. */
public final class AutoQuote {
  private AutoQuote() {}

  /** {@code modfile.MustQuote}: whether {@code word} is no single token unless it is quoted. */
  public static boolean mustQuote(String word) {
    for (int i = 0; i < word.length(); ) {
      int rune = word.codePointAt(i);
      if (breaksToken(rune, word.length())) {
        return true;
      }
      i += Character.charCount(rune);
    }
    return word.isEmpty() || word.contains("//") || word.contains("/*");
  }

  /** {@code modfile.AutoQuote}: {@code word}, quoted where it must be. */
  public static String autoQuote(String word) {
    return mustQuote(word) ? GoQuote.quote(word) : word;
  }

  private static boolean breaksToken(int rune, int length) {
    return switch (rune) {
      case ' ', '"', '\'', '`' -> true;
      case '(', ')', '[', ']', '{', '}', ',' -> length > 1;
      default -> !GoUnicode.isPrint(rune);
    };
  }
}

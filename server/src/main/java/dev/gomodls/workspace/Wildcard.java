package dev.gomodls.workspace;

/**
 * Git's wildcards: {@code *} and {@code ?} stay within an element, <code>**</code> between slashes
 * goes over any number of elements, {@code [a-z]} and {@code [!a-z]} are sets, a backslash takes
 * the next character as it is.
 */
final class Wildcard {
  private final String glob;
  private final String subject;

  private Wildcard(String glob, String subject) {
    this.glob = glob;
    this.subject = subject;
  }

  static boolean matches(String glob, String subject) {
    return new Wildcard(glob, subject).matches();
  }

  /**
   * Goes through the subject once for each star, with one place to come back to for {@code *} and
   * one for <code>**</code>; a later star never needs an earlier one of its kind again.
   */
  private boolean matches() {
    int g = 0;
    int s = 0;
    int starGlob = -1;
    int starSubject = -1;
    int anyGlob = -1;
    int anySubject = -1;
    while (true) {
      if (isDoubleStar(g)) {
        anyGlob = g + 2;
        if (anyGlob < glob.length()) {
          anyGlob++;
        }
        anySubject = s;
        starGlob = -1;
        g = anyGlob;
        continue;
      }
      if (g < glob.length() && glob.charAt(g) == '*') {
        starGlob = ++g;
        starSubject = s;
        continue;
      }
      if (g == glob.length() && s == subject.length()) {
        return true;
      }
      int next = s < subject.length() ? one(g, subject.charAt(s)) : -1;
      if (next >= 0) {
        g = next;
        s++;
      } else if (starGlob >= 0
          && starSubject < subject.length()
          && subject.charAt(starSubject) != '/') {
        s = ++starSubject;
        g = starGlob;
      } else if (anyGlob >= 0 && anySubject < subject.length()) {
        anySubject = anyGlob == glob.length() ? subject.length() : nextElement(anySubject);
        if (anySubject < 0) {
          return false;
        }
        s = anySubject;
        g = anyGlob;
        starGlob = -1;
      } else {
        return false;
      }
    }
  }

  /** Whether two stars that fill a whole element stand at {@code g}. */
  private boolean isDoubleStar(int g) {
    return glob.startsWith("**", g)
        && (g == 0 || glob.charAt(g - 1) == '/')
        && (g + 2 == glob.length() || glob.charAt(g + 2) == '/');
  }

  /** The start of the element behind the one at {@code s}, or -1. */
  private int nextElement(int s) {
    int slash = subject.indexOf('/', s);
    return slash < 0 ? -1 : slash + 1;
  }

  /** The place in the glob behind what matches {@code c} there, or -1. */
  private int one(int g, char c) {
    if (g >= glob.length()) {
      return -1;
    }
    return switch (glob.charAt(g)) {
      case '?' -> c == '/' ? -1 : g + 1;
      case '[' -> set(g, c);
      case '\\' -> g + 1 < glob.length() && glob.charAt(g + 1) == c ? g + 2 : -1;
      default -> glob.charAt(g) == c ? g + 1 : -1;
    };
  }

  private int set(int start, char c) {
    int g = start + 1;
    boolean inverted = g < glob.length() && (glob.charAt(g) == '!' || glob.charAt(g) == '^');
    if (inverted) {
      g++;
    }
    boolean found = false;
    boolean first = true;
    while (g < glob.length() && (first || glob.charAt(g) != ']')) {
      first = false;
      char low = glob.charAt(g);
      if (low == '\\' && g + 1 < glob.length()) {
        low = glob.charAt(++g);
      }
      char high = low;
      if (g + 2 < glob.length() && glob.charAt(g + 1) == '-' && glob.charAt(g + 2) != ']') {
        high = glob.charAt(g + 2);
        g += 2;
      }
      found |= low <= c && c <= high;
      g++;
    }
    return g < glob.length() && c != '/' && found != inverted ? g + 1 : -1;
  }
}

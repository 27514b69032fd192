package dev.gomodls.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects problems and puts them into the order in which Go's parser would meet them.
 *
 * <p>That parser reads one lexeme ahead. So what is wrong with lexeme n is met before what the
 * parser itself dislikes about n, and both before anything about n + 1.
 */
final class ProblemLog {
  private record Entry(int lexeme, boolean byParser, SyntaxProblem problem) {}

  private static int asMet(Entry a, Entry b) {
    int order = Integer.compare(a.lexeme, b.lexeme);
    return order != 0 ? order : Boolean.compare(a.byParser, b.byParser);
  }

  private final List<Entry> entries = new ArrayList<>();

  /** Notes what the lexer met while it read the lexeme number {@code lexeme}, 0-based. */
  void byLexer(int lexeme, SyntaxProblem problem) {
    entries.add(new Entry(lexeme, false, problem));
  }

  /** Notes what the parser disliked about the lexeme number {@code lexeme}, 0-based. */
  void byParser(int lexeme, SyntaxProblem problem) {
    entries.add(new Entry(lexeme, true, problem));
  }

  List<SyntaxProblem> inOrder() {
    return entries.stream().sorted(ProblemLog::asMet).map(Entry::problem).toList();
  }
}

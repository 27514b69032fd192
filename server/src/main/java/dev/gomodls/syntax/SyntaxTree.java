package dev.gomodls.syntax;

import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Parser} makes of a file.
 *
 * @param text the file
 * @param statements in the order of the file
 * @param problems in the order in which Go's parser would come upon them: it stops at the first
 */
public record SyntaxTree(
    SourceText text, List<Statement> statements, List<SyntaxProblem> problems) {
  public SyntaxTree {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }

  /** The statement whose span holds the byte at {@code offset}; found in logarithmic time. */
  public Optional<Statement> statementAt(int offset) {
    return Statement.lastStarted(statements, offset)
        .filter(statement -> offset < statement.span().end());
  }
}

package dev.gomodls.syntax;

import dev.gomodls.text.SourceText;
import java.util.List;

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
}

package dev.gomodls.modfile;

import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.Span;

/**
 * Something that Go's parser says about a directive, less the position.
 *
 * @param statement the line, or the block whose header is wrong
 * @param span the exact bytes that are wrong
 * @param sentence Go's text, such as {@code require m: version "x" invalid: …}
 */
public record DirectiveError(Kind kind, Statement statement, Span span, String sentence) {
  /** What is wrong, as far as anybody needs to tell errors apart. */
  public enum Kind {
    UNKNOWN_DIRECTIVE,
    REPEATED_DIRECTIVE,
    /** Wrong number of arguments, wrong quotes, or a form of replace or retract that is none. */
    FORM,
    MODULE_PATH,
    /** Not a canonical semantic version: in a main go.mod that may be a query. */
    VERSION,
    MAJOR_VERSION,
    GO_VERSION,
    TOOLCHAIN
  }

  /** The offset that Go gives as the position: the start of the statement. */
  public int at() {
    return statement.span().start();
  }

  /** Whether a problem of the syntax on the same line may be the true cause. */
  public boolean isDoubtful() {
    return statement instanceof Line line && line.broken();
  }
}

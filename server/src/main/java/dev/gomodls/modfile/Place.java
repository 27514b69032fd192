package dev.gomodls.modfile;

import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a directive stands.
 *
 * @param block the block that its line is in, null at top level
 */
public record Place(@Nullable Block block, Line line) {
  /** A line at top level. */
  static Place alone(Line line) {
    return new Place(null, line);
  }

  /** The verb: of the line, or of the block around it. */
  public Token verb() {
    return block == null ? line.first() : block.verb();
  }

  /** The words behind the verb. */
  public List<Token> arguments() {
    return block == null ? line.tokens().subList(1, line.tokens().size()) : line.tokens();
  }

  /** From the first to the last word of the line, the verb included where it is on the line. */
  public Span span() {
    return line.span();
  }
}

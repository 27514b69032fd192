package dev.gomodls.syntax;

import dev.gomodls.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A top-level piece of a file, in the order of the file. */
public sealed interface Statement {
  /** From its first to its last token (its first to its last comment in a comment block). */
  Span span();

  Comments comments();

  /**
   * One line of words, at top level or in a block.
   *
   * @param tokens at least one; in a block without the block's verb
   * @param broken whether a problem of the syntax lies on this line, so that what it says may not
   *     be what was meant
   */
  record Line(List<Token> tokens, Comments comments, boolean broken) implements Statement {
    public Line {
      tokens = List.copyOf(tokens);
    }

    public Token first() {
      return tokens.getFirst();
    }

    @Override
    public Span span() {
      return new Span(first().start(), tokens.getLast().end());
    }
  }

  /**
   * Lines in parentheses.
   *
   * @param header the words in front of the opening parenthesis, at least one
   * @param openComments the comments behind the opening parenthesis
   * @param close the closing parenthesis, null where it is missing
   * @param closeComments the comments above and behind the closing parenthesis
   */
  record Block(
      List<Token> header,
      Token open,
      Comments openComments,
      List<Line> lines,
      @Nullable Token close,
      Comments closeComments,
      Comments comments,
      Span span)
      implements Statement {
    public Block {
      header = List.copyOf(header);
      lines = List.copyOf(lines);
    }

    public Token verb() {
      return header.getFirst();
    }

    /** The line that holds the byte at {@code offset}; found in logarithmic time. */
    public Optional<Line> lineAt(int offset) {
      return lastStarted(lines, offset).filter(line -> offset < line.span().end());
    }
  }

  /** Comments that belong to no statement: a blank line or the end of the file follows them. */
  record CommentBlock(Comments comments, Span span) implements Statement {}

  /** The last of some statements in order that starts at {@code offset} or in front of it. */
  static <T extends Statement> Optional<T> lastStarted(List<T> statements, int offset) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 ? Optional.of(statements.get(low - 1)) : Optional.empty();
  }
}

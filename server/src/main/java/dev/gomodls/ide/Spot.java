package dev.gomodls.ide;

import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Place;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caret is on in a go.mod or go.work file. */
sealed interface Spot {
  /** A word of a line. */
  record Word(Place place, Token token) implements Spot {}

  /** A word in front of a block, or one of its parentheses. */
  record Frame(Block block, Token token) implements Spot {}

  /** A comment that belongs to a line. */
  record LineRemark(Place place, Comment comment) implements Spot {}

  /** A comment that belongs to a whole block. */
  record BlockRemark(Block block, Comment comment) implements Spot {}

  /** What holds the byte at an offset or else ends there. */
  static Optional<Spot> at(ModFile file, int offset) {
    Spot on = on(file.tree().statements(), offset);
    return Optional.ofNullable(
        on == null && offset > 0 ? on(file.tree().statements(), offset - 1) : on);
  }

  private static @Nullable Spot on(List<Statement> statements, int offset) {
    int index = lastStarted(statements, offset);
    Spot inside =
        switch (index < 0 ? null : statements.get(index)) {
          case Line line -> in(new Place(null, line), offset);
          case Block block -> in(block, offset);
          case CommentBlock _ -> null;
          case null -> null;
        };
    if (inside != null || index + 1 == statements.size()) {
      return inside;
    }
    Statement next = statements.get(index + 1);
    Comment comment = find(next.comments().before(), offset);
    if (comment == null) {
      return null;
    }
    return switch (next) {
      case Line line -> new LineRemark(new Place(null, line), comment);
      case Block block -> new BlockRemark(block, comment);
      case CommentBlock _ -> null;
    };
  }

  private static @Nullable Spot in(Place place, int offset) {
    for (Token token : place.line().tokens()) {
      if (isIn(token, offset)) {
        return new Word(place, token);
      }
    }
    Comment comment = find(place.line().comments().suffix(), offset);
    return comment == null ? null : new LineRemark(place, comment);
  }

  private static @Nullable Spot in(Block block, int offset) {
    if (offset < block.open().end()) {
      for (Token token : block.header()) {
        if (isIn(token, offset)) {
          return new Frame(block, token);
        }
      }
      return isIn(block.open(), offset) ? new Frame(block, block.open()) : null;
    }
    Token close = block.close();
    if (close != null && isIn(close, offset)) {
      return new Frame(block, close);
    }
    int index = lastStarted(block.lines(), offset);
    Spot inside = index < 0 ? null : in(new Place(block, block.lines().get(index)), offset);
    if (inside != null || index + 1 == block.lines().size()) {
      return inside;
    }
    Line next = block.lines().get(index + 1);
    Comment comment = find(next.comments().before(), offset);
    return comment == null ? null : new LineRemark(new Place(block, next), comment);
  }

  private static boolean isIn(Token token, int offset) {
    return token.start() <= offset && offset < token.end();
  }

  private static @Nullable Comment find(List<Comment> comments, int offset) {
    for (Comment comment : comments) {
      Span span = comment.span();
      if (span.start() <= offset && offset < span.end()) {
        return comment;
      }
    }
    return null;
  }

  /** The index of the last statement that starts at an offset or in front of it, -1 if none. */
  private static int lastStarted(List<? extends Statement> statements, int offset) {
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
    return low - 1;
  }
}

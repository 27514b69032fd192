package dev.gomodls.rules;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.SyntaxTree;
import java.util.function.Consumer;

/** The comments of a file, wherever they are attached. */
final class AllComments {
  private AllComments() {}

  /** Gives every comment, blank lines of blocks included, in the order of the file. */
  static void forEach(SyntaxTree tree, Consumer<Comment> action) {
    for (Statement statement : tree.statements()) {
      statement.comments().before().forEach(action);
      if (statement instanceof Block block) {
        block.openComments().suffix().forEach(action);
        for (Statement line : block.lines()) {
          line.comments().before().forEach(action);
          line.comments().suffix().forEach(action);
        }
        block.closeComments().before().forEach(action);
        block.closeComments().suffix().forEach(action);
      }
      statement.comments().suffix().forEach(action);
    }
  }
}

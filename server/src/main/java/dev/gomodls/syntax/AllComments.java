package dev.gomodls.syntax;

import dev.gomodls.syntax.Statement.Block;
import java.util.function.Consumer;

/** The comments of a file, wherever they are attached. */
public final class AllComments {
  private AllComments() {}

  /** Gives every comment, blank lines of blocks included, in the order of the file. */
  public static void forEach(SyntaxTree tree, Consumer<Comment> action) {
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

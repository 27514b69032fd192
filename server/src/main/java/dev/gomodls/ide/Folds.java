package dev.gomodls.ide;

import dev.gomodls.ide.Fold.Kind;
import dev.gomodls.modfile.Verb;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be folded in a go.mod or go.work. */
public final class Folds {
  private final SourceText text;
  private final List<Fold> folds = new ArrayList<>();
  private @Nullable Verb verb;
  private int first;
  private int last;

  private Folds(SourceText text) {
    this.text = text;
  }

  /**
   * The blocks, the comments and the neighboring lines of one verb that have more than one line, in
   * the order of their first bytes; one lies in another or beside it.
   */
  public static List<Fold> of(Document document) {
    Folds folds = new Folds(document.text());
    document.file().tree().statements().forEach(folds::statement);
    folds.endRun();
    folds.folds.sort(Comparator.comparingInt(Fold::first));
    return List.copyOf(folds.folds);
  }

  private void statement(Statement statement) {
    comments(statement.comments().before());
    if (statement instanceof Line line) {
      inRun(line);
      return;
    }
    endRun();
    if (statement instanceof Block block) {
      block(block);
    }
  }

  private void block(Block block) {
    int end = block.lines().isEmpty() ? block.open().end() : end(block.lines().getLast());
    block.lines().forEach(line -> comments(line.comments().before()));
    if (block.close() != null) {
      List<Comment> comments = block.closeComments().before();
      comments(comments);
      for (Comment comment : comments) {
        end = comment.isBlankLine() ? end : Math.max(end, comment.span().end());
      }
    }
    add(Kind.BLOCK, block.open().start(), end - 1);
  }

  /** Adds a line to those of the same verb directly above it. */
  private void inRun(Line line) {
    Verb own = Verb.of(line.first());
    List<Comment> above = line.comments().before();
    int start = above.isEmpty() ? line.first().start() : above.getFirst().span().start();
    boolean joins = own != null && own == verb && text.lineAt(start) == text.lineAt(last) + 1;
    if (!joins) {
      endRun();
      verb = own;
      first = line.first().start();
    }
    last = end(line) - 1;
  }

  private void endRun() {
    if (verb != null) {
      add(Kind.LINES, first, last);
    }
    verb = null;
  }

  /** Comments may have lines without comment between them. */
  private void comments(List<Comment> comments) {
    int start = -1;
    int end = -1;
    for (Comment comment : comments) {
      if (comment.isBlankLine()) {
        continue;
      }
      if (start >= 0 && text.lineAt(comment.span().start()) != text.lineAt(end) + 1) {
        add(Kind.COMMENT, start, end);
        start = -1;
      }
      start = start < 0 ? comment.span().start() : start;
      end = comment.span().end() - 1;
    }
    if (start >= 0) {
      add(Kind.COMMENT, start, end);
    }
  }

  private void add(Kind kind, int from, int to) {
    if (text.lineAt(from) < text.lineAt(to)) {
      folds.add(new Fold(kind, from, to));
    }
  }

  /** The end of a line with its comment. */
  private static int end(Line line) {
    int end = line.span().end();
    for (Comment comment : line.comments().suffix()) {
      end = Math.max(end, comment.span().end());
    }
    return end;
  }
}

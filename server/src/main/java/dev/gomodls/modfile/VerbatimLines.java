package dev.gomodls.modfile;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the lines of a file that must stay as they are, because Go's parser does not take them or
 * because they hold bytes that belong to no word and no comment.
 */
final class VerbatimLines {
  private final SourceText text;
  private final Set<Integer> wrongStarts = new HashSet<>();
  private final BitSet kept = new BitSet();

  /** The end of the last word or comment that was visited. */
  private int visited;

  private VerbatimLines(ModFile file) {
    this.text = file.text();
    for (DirectiveError error : file.errors()) {
      wrongStarts.add(error.at());
    }
  }

  /** The 1-based numbers of these lines. */
  static BitSet of(ModFile file) {
    VerbatimLines lines = new VerbatimLines(file);
    for (SyntaxProblem problem : file.tree().problems()) {
      lines.keep(problem.span());
    }
    file.tree().statements().forEach(lines::visit);
    lines.visit(Span.at(lines.text.length()));
    return lines.kept;
  }

  private void keep(Span span) {
    int last = span.isEmpty() ? span.start() : span.end() - 1;
    kept.set(text.lineAt(span.start()), text.lineAt(last) + 1);
  }

  private void visit(Statement statement) {
    visitComments(statement.comments().before());
    switch (statement) {
      case CommentBlock _ -> {}
      case Line line -> visitLine(line);
      case Block block -> visitBlock(block);
    }
    visitComments(statement.comments().suffix());
  }

  private void visitLine(Line line) {
    line.tokens().forEach(token -> visit(token.span()));
    if (line.broken() || wrongStarts.contains(line.span().start())) {
      keep(line.span());
    }
  }

  private void visitBlock(Block block) {
    block.header().forEach(token -> visit(token.span()));
    visit(block.open().span());
    visitComments(block.openComments().suffix());
    for (Line line : block.lines()) {
      visitComments(line.comments().before());
      visitLine(line);
      visitComments(line.comments().suffix());
    }
    visitComments(block.closeComments().before());
    Token close = block.close();
    if (close == null) {
      keepUnclosed(block);
    } else {
      visit(close.span());
      if (wrongStarts.contains(block.span().start())) {
        keep(block.span());
      }
    }
    visitComments(block.closeComments().suffix());
  }

  /**
   * The parser lets a block that is not closed end in front of a verb that stands as far left. So a
   * block that does not stand at the margin keeps all lines below it from going there.
   */
  private void keepUnclosed(Block block) {
    int start = block.span().start();
    boolean atMargin = text.lineStart(text.lineAt(start)) == start;
    int end = atMargin ? Math.max(visited, block.span().end()) : text.length();
    keep(new Span(start, end));
  }

  private void visitComments(List<Comment> comments) {
    for (Comment comment : comments) {
      if (!comment.isBlankLine()) {
        visit(comment.span());
      }
    }
  }

  /** Keeps each line on which bytes stand between the last piece that was visited and this one. */
  private void visit(Span piece) {
    for (int i = visited; i < piece.start(); i++) {
      switch (text.at(i)) {
        case ' ', '\t', '\r', '\n' -> {}
        default -> kept.set(text.lineAt(i));
      }
    }
    visited = Math.max(visited, piece.end());
  }
}

package dev.gomodls.modfile;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Comments;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How each line of a file is to be printed: as it is, laid out, or not at all if it is blank. Lines
 * have 1-based numbers; only blanks differ between a line and its form.
 */
final class LineForms {
  private final SourceText text;
  private final BitSet verbatim;
  private final BitSet starts = new BitSet();
  private final BitSet indented = new BitSet();
  private final @Nullable Comment[] comments;
  private final @Nullable Line[] lines;

  /** Each block that is closed, at the lines of both its parentheses. */
  private final @Nullable Block[] blocks;

  private LineForms(ModFile file) {
    text = file.text();
    verbatim = VerbatimLines.of(file);
    comments = new @Nullable Comment[text.lineCount() + 1];
    lines = new @Nullable Line[text.lineCount() + 1];
    blocks = new @Nullable Block[text.lineCount() + 1];
  }

  static LineForms of(ModFile file) {
    LineForms forms = new LineForms(file);
    file.tree().statements().forEach(forms::add);
    return forms;
  }

  private void add(Statement statement) {
    List<Comment> before = statement.comments().before();
    add(before);
    if (!before.isEmpty()) {
      starts.set(text.lineAt(before.getFirst().span().start()));
    } else {
      starts.set(text.lineAt(statement.span().start()));
    }
    switch (statement) {
      case CommentBlock _ -> {}
      case Line line -> add(line);
      case Block block -> add(block);
    }
  }

  private void add(Block block) {
    for (Line line : block.lines()) {
      add(line.comments().before());
      add(line);
      for (Comment comment : line.comments().before()) {
        indented.set(text.lineAt(comment.span().start()));
      }
      indented.set(text.lineAt(line.span().start()));
    }
    add(block.closeComments().before());
    Token close = block.close();
    if (close != null) {
      blocks[text.lineAt(block.span().start())] = block;
      blocks[text.lineAt(close.start())] = block;
    }
  }

  private void add(Line line) {
    lines[text.lineAt(line.span().start())] = line;
  }

  private void add(List<Comment> several) {
    for (Comment comment : several) {
      if (!comment.isBlankLine()) {
        comments[text.lineAt(comment.span().start())] = comment;
      }
    }
  }

  int count() {
    return text.lineCount();
  }

  /** Whether the line must stay as it is. */
  boolean stays(int line) {
    return verbatim.get(line);
  }

  boolean isBlank(int line) {
    return !stays(line) && comments[line] == null && lines[line] == null && blocks[line] == null;
  }

  /** Whether a blank line belongs between the line and what stands above it, at top level. */
  boolean starts(int line) {
    return starts.get(line);
  }

  boolean isDirective(int line) {
    return !stays(line) && lines[line] != null;
  }

  /** The words of a directive, quotes included. */
  List<String> words(int line) {
    Line directive = lines[line];
    return directive == null ? List.of() : texts(directive.tokens());
  }

  /** The block whose opening parenthesis is on the line, if it is closed on another one. */
  @Nullable Block blockAt(int line) {
    Block block = blocks[line];
    boolean opens = block != null && lastLine(block) > line;
    return opens ? block : null;
  }

  /** The line of the closing parenthesis. */
  int lastLine(Block block) {
    Token close = block.close();
    return text.lineAt(close == null ? block.span().end() : close.start());
  }

  /** The line as it is to be printed, without its end. */
  String form(int line) {
    if (stays(line)) {
      int end = text.lineEnd(line);
      while (end > text.lineStart(line) && text.at(end - 1) == '\r') {
        end--;
      }
      return text.string(text.lineStart(line), end);
    }
    Block block = blocks[line];
    Line directive = lines[line];
    Comment comment = comments[line];
    String form;
    if (block != null) {
      form = form(block, line);
    } else if (directive != null) {
      form = DraftPrinter.spaced(texts(directive.tokens())) + suffix(directive.comments());
    } else {
      form = comment == null ? "" : trimmed(comment);
    }
    return indented.get(line) ? "\t" + form : form;
  }

  private String form(Block block, int line) {
    boolean opens = line == text.lineAt(block.span().start());
    boolean closes = line == lastLine(block);
    String header = DraftPrinter.spaced(texts(block.header())) + " (";
    if (opens && closes) {
      return header + ")" + suffix(block.comments());
    }
    return opens ? header + suffix(block.openComments()) : ")" + suffix(block.closeComments());
  }

  private static String suffix(Comments comments) {
    StringBuilder suffix = new StringBuilder();
    comments.suffix().forEach(comment -> suffix.append(' ').append(trimmed(comment)));
    return suffix.toString();
  }

  private static String trimmed(Comment comment) {
    String text = comment.text();
    int end = text.length();
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private static List<String> texts(List<Token> tokens) {
    return tokens.stream().map(Token::text).toList();
  }
}

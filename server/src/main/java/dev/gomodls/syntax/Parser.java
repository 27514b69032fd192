package dev.gomodls.syntax;

import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem.Kind;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Builds the tree of a file; see {@code parseFile} of x/mod/modfile.
 *
 * <p>A block that no line closes ends in front of the next line that stands as far left as the
 * block and starts with a verb of its own: somebody is just typing it.
 */
public final class Parser {
  private static final Set<String> VERBS =
      Set.of(
          "module",
          "go",
          "toolchain",
          "godebug",
          "require",
          "exclude",
          "replace",
          "retract",
          "tool",
          "ignore",
          "use");

  private final SourceText text;
  private final ProblemLog problems = new ProblemLog();
  private final Lexer lexer;
  private final List<Statement> statements = new ArrayList<>();
  private final int lastClosingLine;
  private Lexeme ahead;
  private int index;

  private Parser(SourceText text) {
    this.text = text;
    this.lexer = new Lexer(text, problems);
    this.lastClosingLine = lastClosingLine(text);
    this.ahead = lexer.next();
  }

  /** The tree of {@code text}, with every problem; never fails. */
  public static SyntaxTree parse(SourceText text) {
    Parser parser = new Parser(text);
    parser.file();
    return new SyntaxTree(text, parser.statements, parser.problems.inOrder());
  }

  private void file() {
    List<Comment> pending = new ArrayList<>();
    while (true) {
      switch (ahead.kind()) {
        case NEWLINE -> {
          take();
          addCommentBlock(pending);
        }
        // Wrong bytes alone can stand in front of a line-end comment.
        case COMMENT, LINE_END_COMMENT -> pending.add(comment(take()));
        case END -> {
          addCommentBlock(pending);
          return;
        }
        default -> {
          statements.add(statement(pending));
          pending.clear();
        }
      }
    }
  }

  private void addCommentBlock(List<Comment> pending) {
    if (pending.isEmpty()) {
      return;
    }
    Span span = pending.getFirst().span().to(pending.getLast().span());
    statements.add(new CommentBlock(new Comments(pending, List.of()), span));
    pending.clear();
  }

  private Statement statement(List<Comment> before) {
    List<Token> tokens = new ArrayList<>();
    boolean broken = false;
    while (true) {
      Lexeme lexeme = take();
      broken |= lexeme.broken();
      if (lexeme.endsLine()) {
        return line(tokens, before, lexeme, broken);
      }
      if (lexeme.kind() == Lexeme.Kind.OPEN_PAREN && !tokens.isEmpty()) {
        if (ahead.endsLine()) {
          return block(tokens, token(lexeme), before);
        }
        if (ahead.kind() == Lexeme.Kind.CLOSE_PAREN) {
          Lexeme close = take();
          if (ahead.endsLine()) {
            return emptyBlock(tokens, token(lexeme), token(close), before);
          }
          tokens.add(token(lexeme));
          tokens.add(token(close));
          continue;
        }
      }
      tokens.add(token(lexeme));
    }
  }

  private Line line(List<Token> tokens, List<Comment> before, Lexeme end, boolean broken) {
    List<Comment> suffix =
        end.kind() == Lexeme.Kind.LINE_END_COMMENT ? List.of(comment(end)) : List.of();
    Comments comments =
        before.isEmpty() && suffix.isEmpty() ? Comments.NONE : new Comments(before, suffix);
    return new Line(tokens, comments, broken);
  }

  private Block emptyBlock(List<Token> header, Token open, Token close, List<Comment> before) {
    Span span = new Span(header.getFirst().start(), close.end());
    Comments comments = new Comments(before, lineEndComment());
    return new Block(header, open, Comments.NONE, List.of(), close, Comments.NONE, comments, span);
  }

  private Block block(List<Token> header, Token open, List<Comment> before) {
    boolean closed = open.start() < lastClosingLine;
    Comments openComments = new Comments(List.of(), lineEndComment());
    List<Line> lines = new ArrayList<>();
    List<Comment> pending = new ArrayList<>();
    while (true) {
      switch (ahead.kind()) {
        case NEWLINE -> {
          Lexeme blank = take();
          if (pending.isEmpty() ? !lines.isEmpty() : !pending.getLast().isBlankLine()) {
            pending.add(Comment.blankLine(blank.start()));
          }
        }
        case COMMENT, LINE_END_COMMENT -> pending.add(comment(take()));
        case CLOSE_PAREN -> {
          Token close = token(take());
          if (pending.size() == 1 && pending.getFirst().isBlankLine()) {
            pending.clear();
          }
          Comments closeComments = new Comments(pending, afterClose());
          Span span = new Span(header.getFirst().start(), close.end());
          return new Block(
              header,
              open,
              openComments,
              lines,
              close,
              closeComments,
              new Comments(before, List.of()),
              span);
        }
        default -> {
          if (ahead.kind() == Lexeme.Kind.END || (!closed && startsLike(header.getFirst()))) {
            return unclosed(header, open, openComments, lines, before, pending);
          }
          lines.add(blockLine(pending));
          pending.clear();
        }
      }
    }
  }

  private Line blockLine(List<Comment> before) {
    List<Token> tokens = new ArrayList<>();
    boolean broken = false;
    while (true) {
      Lexeme lexeme = take();
      broken |= lexeme.broken();
      if (lexeme.endsLine()) {
        return line(tokens, before, lexeme, broken);
      }
      tokens.add(token(lexeme));
    }
  }

  private Block unclosed(
      List<Token> header,
      Token open,
      Comments openComments,
      List<Line> lines,
      List<Comment> before,
      List<Comment> pending) {
    int start = header.getFirst().start();
    problems.byParser(
        Integer.MAX_VALUE,
        new SyntaxProblem(
            Kind.UNTERMINATED_BLOCK, text, open.start(), open.end(), start, text.length()));
    Span span = new Span(start, lines.isEmpty() ? open.end() : lines.getLast().span().end());
    Comments closeComments = new Comments(pending, List.of());
    Comments comments = new Comments(before, List.of());
    return new Block(header, open, openComments, lines, null, closeComments, comments, span);
  }

  /** Takes what follows a closing parenthesis up to the end of its line. */
  private List<Comment> afterClose() {
    if (ahead.endsLine()) {
      return lineEndComment();
    }
    int end = text.lineEnd(text.lineAt(ahead.start()));
    problems.byParser(
        index,
        new SyntaxProblem(
            Kind.TEXT_AFTER_BLOCK,
            text,
            ahead.start(),
            Math.max(ahead.end(), end),
            ahead.start(),
            ahead.end()));
    return List.of();
  }

  /** Takes the end of the line, which must be ahead, and gives its comment. */
  private List<Comment> lineEndComment() {
    Lexeme end = take();
    return end.kind() == Lexeme.Kind.LINE_END_COMMENT ? List.of(comment(end)) : List.of();
  }

  /** Whether the lexeme ahead is a verb as far left as {@code verb}. */
  private boolean startsLike(Token verb) {
    return ahead.kind() == Lexeme.Kind.WORD
        && indent(ahead.start()) == indent(verb.start())
        && VERBS.contains(text.string(ahead.start(), ahead.end()));
  }

  private int indent(int offset) {
    return offset - text.lineStart(text.lineAt(offset));
  }

  private Lexeme take() {
    Lexeme taken = ahead;
    ahead = lexer.next();
    index++;
    return taken;
  }

  private Token token(Lexeme lexeme) {
    Token.Kind kind =
        switch (lexeme.kind()) {
          case WORD -> Token.Kind.WORD;
          case STRING -> Token.Kind.STRING;
          default -> Token.Kind.PUNCTUATION;
        };
    return new Token(kind, text, lexeme.start(), lexeme.end());
  }

  /** The comment of a lexeme, which has its line end, less one LF or CRLF. */
  private Comment comment(Lexeme lexeme) {
    int end = lexeme.end();
    if (text.at(end - 1) == '\n') {
      end--;
      if (text.at(end - 1) == '\r') {
        end--;
      }
    }
    Span span = new Span(lexeme.start(), end);
    return new Comment(span, text.string(span));
  }

  /** The offset of the last closing parenthesis that starts a line, or -1. */
  private static int lastClosingLine(SourceText text) {
    for (int line = text.lineCount(); line > 0; line--) {
      int offset = text.lineStart(line);
      while (offset < text.length() && " \t\r".indexOf(text.at(offset)) >= 0) {
        offset++;
      }
      if (offset < text.length() && text.at(offset) == ')') {
        return offset;
      }
    }
    return -1;
  }
}

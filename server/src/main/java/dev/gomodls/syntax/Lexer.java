package dev.gomodls.syntax;

import dev.gomodls.syntax.SyntaxProblem.Kind;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file into lexemes as {@code readToken} of x/mod/modfile does, and goes on behind what that
 * function refuses.
 */
final class Lexer {
  private final SourceText text;
  private final ProblemLog problems;
  private int offset;
  private int count;
  private boolean brokenBefore;
  private boolean lineHasText;
  private boolean lineHasProblem;
  private int closeOfComment = -1;

  Lexer(SourceText text, ProblemLog problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The next lexeme; {@link Lexeme.Kind#END} at the end of the file, however often it is asked. */
  Lexeme next() {
    while (true) {
      skipBlanks();
      int start = offset;
      if (start == text.length()) {
        return lexeme(Lexeme.Kind.END, start);
      }
      if (text.startsWith(start, "//")) {
        return comment(start);
      }
      if (text.startsWith(start, "/*")) {
        blockComment(start);
      } else if (isQuote(text.at(start))) {
        return string(text.at(start));
      } else if (isWordRune(text.runeAt(start))) {
        return word(start);
      } else {
        Lexeme.Kind punctuation = punctuation(text.at(start));
        if (punctuation != null) {
          offset++;
          return lexeme(punctuation, start);
        }
        unexpectedCharacter(start);
      }
    }
  }

  private static Lexeme.@Nullable Kind punctuation(int c) {
    return switch (c) {
      case '\n' -> Lexeme.Kind.NEWLINE;
      case '(' -> Lexeme.Kind.OPEN_PAREN;
      case ')' -> Lexeme.Kind.CLOSE_PAREN;
      case '[', ']', '{', '}', ',' -> Lexeme.Kind.OTHER_PUNCTUATION;
      default -> null;
    };
  }

  private void skipBlanks() {
    while (offset < text.length()) {
      int c = text.at(offset);
      if (c != ' ' && c != '\t' && c != '\r') {
        return;
      }
      offset++;
    }
  }

  private Lexeme comment(int start) {
    boolean suffix = lineHasText;
    while (offset < text.length() && text.at(offset) != '\n') {
      offset++;
    }
    if (offset < text.length()) {
      offset++;
    }
    return lexeme(suffix ? Lexeme.Kind.LINE_END_COMMENT : Lexeme.Kind.COMMENT, start);
  }

  private void blockComment(int start) {
    int close = closeOfComment(start + 2);
    offset = close < text.length() ? close + 2 : text.lineEnd(text.lineAt(start));
    refuse(Kind.BLOCK_COMMENT, start, start);
    lineHasText = true;
  }

  /** A comment that starts inside a word; where it does not end on its line it may be a pattern. */
  private void commentInWord(int start) {
    int close = closeOfComment(start + 2);
    offset = close < text.lineEnd(text.lineAt(start)) ? close + 2 : start + 2;
    refuse(Kind.BLOCK_COMMENT, start, start);
    lineHasText = true;
  }

  /** The offset of the first end of a comment from {@code from} on, or the end of the text. */
  private int closeOfComment(int from) {
    if (closeOfComment < from) {
      closeOfComment = from;
      while (closeOfComment < text.length() && !text.startsWith(closeOfComment, "*/")) {
        closeOfComment++;
      }
    }
    return closeOfComment;
  }

  private Lexeme string(int quote) {
    int start = offset++;
    while (offset < text.length() && text.at(offset) != quote) {
      if (text.at(offset) == '\n') {
        refuse(Kind.NEWLINE_IN_STRING, start, offset);
        return lexeme(Lexeme.Kind.STRING, start);
      }
      boolean escape = text.at(offset) == '\\' && quote != '`';
      offset += text.widthAt(offset);
      if (escape && offset < text.length()) {
        offset += text.widthAt(offset);
      }
    }
    if (offset == text.length()) {
      refuse(Kind.UNTERMINATED_STRING, start, start);
    } else {
      offset++;
    }
    return lexeme(Lexeme.Kind.STRING, start);
  }

  private Lexeme word(int start) {
    while (offset < text.length() && isWordRune(text.runeAt(offset))) {
      if (text.startsWith(offset, "//")) {
        break;
      }
      if (text.startsWith(offset, "/*")) {
        // Go meets the comment while it still reads the word.
        Lexeme word = new Lexeme(Lexeme.Kind.WORD, start, offset, true);
        commentInWord(offset);
        count++;
        return word;
      }
      offset += text.widthAt(offset);
    }
    return lexeme(Lexeme.Kind.WORD, start);
  }

  private void unexpectedCharacter(int start) {
    offset += text.widthAt(start);
    refuse(Kind.UNEXPECTED_CHARACTER, start, start);
    lineHasText = true;
  }

  private static boolean isQuote(int c) {
    return c == '"' || c == '`';
  }

  private static boolean isWordRune(int rune) {
    return switch (rune) {
      case ' ', '(', ')', '[', ']', '{', '}', ',' -> false;
      default -> GoUnicode.isPrint(rune) && !GoUnicode.isSpace(rune);
    };
  }

  private Lexeme lexeme(Lexeme.Kind kind, int start) {
    Lexeme lexeme = new Lexeme(kind, start, offset, brokenBefore);
    brokenBefore = false;
    count++;
    if (lexeme.endsLine() || kind == Lexeme.Kind.COMMENT) {
      lineHasText = false;
      lineHasProblem = false;
    } else {
      lineHasText = true;
    }
    return lexeme;
  }

  /** Notes a problem, but only the first of each line: the rest would say the same. */
  private void refuse(Kind kind, int start, int at) {
    brokenBefore = true;
    if (lineHasProblem) {
      return;
    }
    lineHasProblem = true;
    problems.byLexer(count, new SyntaxProblem(kind, text, start, offset, start, at));
  }
}

package dev.gomodls.syntax;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;

/**
 * A place where Go's parser would stop: the bytes {@code start..end} of a source are wrong.
 *
 * @param statement the offset at which the statement in question starts
 * @param at the offset that Go names as the position of this error
 */
public record SyntaxProblem(
    Kind kind, SourceText source, int start, int end, int statement, int at) {
  /** What can be wrong with the syntax of a file. */
  public enum Kind {
    UNEXPECTED_CHARACTER,
    BLOCK_COMMENT,
    NEWLINE_IN_STRING,
    UNTERMINATED_STRING,
    UNTERMINATED_BLOCK,
    TEXT_AFTER_BLOCK
  }

  public Span span() {
    return new Span(start, end);
  }

  /**
   * What Go says, without position.
   *
   * @param name the name of the file, which Go repeats in one of the sentences
   */
  public String sentence(String name) {
    return switch (kind) {
      case UNEXPECTED_CHARACTER ->
          "unexpected input character " + GoQuote.quoteRune(source.runeAt(start));
      case BLOCK_COMMENT -> "mod files must use // comments (not /* */ comments)";
      case NEWLINE_IN_STRING -> "unexpected newline in string";
      case UNTERMINATED_STRING -> "unexpected EOF in string";
      case UNTERMINATED_BLOCK ->
          "syntax error (unterminated block started at %s:%d:%d)"
              .formatted(name, source.lineAt(statement), source.columnAt(statement));
      case TEXT_AFTER_BLOCK -> "syntax error (expected newline after closing paren)";
    };
  }
}

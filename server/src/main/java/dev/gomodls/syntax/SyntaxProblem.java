package dev.gomodls.syntax;

import dev.gomodls.text.Span;

/**
 * A place where Go's parser would stop.
 *
 * @param kind what is wrong
 * @param span the bytes that are wrong
 * @param at the offset that Go names as the position of this error
 * @param sentence what Go says, without position; a file name in it is {@link #FILE}
 */
public record SyntaxProblem(Kind kind, Span span, int at, String sentence) {
  /** Stands for the name of the file in a sentence. */
  public static final String FILE = "\0";

  /** What can be wrong with the syntax of a file. */
  public enum Kind {
    UNEXPECTED_CHARACTER,
    BLOCK_COMMENT,
    NEWLINE_IN_STRING,
    UNTERMINATED_STRING,
    UNTERMINATED_BLOCK,
    TEXT_AFTER_BLOCK
  }

  /** Go's sentence for a file that is called {@code name}. */
  public String sentence(String name) {
    return sentence.replace(FILE, name);
  }
}

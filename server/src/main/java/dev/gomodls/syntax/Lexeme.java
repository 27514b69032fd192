package dev.gomodls.syntax;

/**
 * The smallest piece of a file that the parser looks at; white space between them is left out.
 *
 * @param broken whether this piece, or bytes between it and the one before it, are wrong
 */
record Lexeme(Kind kind, int start, int end, boolean broken) {
  enum Kind {
    WORD,
    STRING,
    OPEN_PAREN,
    CLOSE_PAREN,
    OTHER_PUNCTUATION,
    NEWLINE,
    /** A comment alone on its line, with the line's end. */
    COMMENT,
    /** A comment behind other text, with the line's end. */
    LINE_END_COMMENT,
    END
  }

  /** Whether the piece ends a statement. */
  boolean endsLine() {
    return kind == Kind.NEWLINE || kind == Kind.LINE_END_COMMENT || kind == Kind.END;
  }
}

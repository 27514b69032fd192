package dev.gomodls.syntax;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;

/**
 * A word of a statement: the bytes {@code start..end} of a source, quotes included.
 *
 * <p>It keeps no string and no span of its own: a file may have millions of tokens.
 *
 * @param kind what the lexer took it for
 */
public record Token(Kind kind, SourceText source, int start, int end) {
  /** What a token is; see {@code readToken} of x/mod/modfile. */
  public enum Kind {
    /** A run of printable characters. */
    WORD,
    /** A string in double quotes or backquotes; without its closing quote where that is missing. */
    STRING,
    /** One of <code>( ) [ ] { } ,</code>. */
    PUNCTUATION
  }

  public Span span() {
    return new Span(start, end);
  }

  /** The text as it stands in the file, quotes included. */
  public String text() {
    return source.string(start, end);
  }

  /** Whether the text is exactly {@code ascii}. */
  public boolean is(String ascii) {
    return end - start == ascii.length() && source.startsWith(start, ascii);
  }

  @Override
  public String toString() {
    return text();
  }
}

package dev.gomodls.syntax;

import dev.gomodls.text.Span;

/**
 * A comment from {@code //} to the end of its line, or the place of a blank line inside a block.
 *
 * @param span its bytes, the line end not counted; empty for a blank line
 * @param text the text of these bytes, slashes included; empty for a blank line
 */
public record Comment(Span span, String text) {
  static Comment blankLine(int offset) {
    return new Comment(Span.at(offset), "");
  }

  public boolean isBlankLine() {
    return text.isEmpty();
  }
}

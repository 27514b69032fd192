package dev.gomodls.report;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;

/**
 * A source line with carets below what is meant.
 *
 * @param line the line, tabs as four blanks, shortened around the span where it is long
 * @param indent the columns in front of the carets
 * @param carets how many there are
 */
record Excerpt(String line, int indent, int carets) {
  private static final int TAB = 4;
  private static final int WIDEST = 160;
  private static final int BEFORE = 60;
  private static final String LEFT_OUT = "…";

  /** The line in which a span starts; of a longer span only what is on that line is marked. */
  static Excerpt of(SourceText text, Span span) {
    int start = Math.min(span.start(), text.length());
    int line = text.lineAt(start);
    int lineStart = text.lineStart(line);
    int lineEnd = text.contentEnd(line);
    int from = start - lineStart > WIDEST ? start - BEFORE : lineStart;
    StringBuilder shown = new StringBuilder(from > lineStart ? LEFT_OUT : "");
    int columns = shown.length();
    int indent = columns;
    int carets = 0;
    int offset = from;
    while (offset < lineEnd && columns < WIDEST) {
      int width = 1;
      if (text.at(offset) == '\t') {
        width = TAB;
        shown.append(" ".repeat(TAB));
      } else {
        shown.appendCodePoint(Shown.column(text.runeAt(offset)));
      }
      columns += width;
      if (offset < start) {
        indent = columns;
      } else if (offset < span.end()) {
        carets += width;
      }
      offset += text.widthAt(offset);
    }
    if (offset < lineEnd) {
      shown.append(LEFT_OUT);
    }
    return new Excerpt(shown.toString().stripTrailing(), indent, Math.max(1, carets));
  }
}

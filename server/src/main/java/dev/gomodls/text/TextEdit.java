package dev.gomodls.text;

import java.util.ArrayList;
import java.util.List;

/** Puts {@code newText} in the place of the bytes of {@code span}. */
public record TextEdit(Span span, String newText) {
  /** An edit that only adds text in front of {@code offset}. */
  public static TextEdit insert(int offset, String newText) {
    return new TextEdit(Span.at(offset), newText);
  }

  public static TextEdit delete(Span span) {
    return new TextEdit(span, "");
  }

  /** The edits of whole lines that make {@code after} of {@code before}. */
  public static List<TextEdit> between(SourceText before, String after) {
    List<String> right = lines(after);
    List<TextEdit> edits = new ArrayList<>();
    for (LineDiff.Hunk hunk : LineDiff.hunks(lines(before.string()), right)) {
      int start = lineStart(before, hunk.leftStart());
      int end = lineStart(before, hunk.leftEnd());
      String added = String.join("", right.subList(hunk.rightStart(), hunk.rightEnd()));
      edits.add(new TextEdit(new Span(start, end), added));
    }
    return edits;
  }

  /** The start of the line at a 0-based index, or the end of the text behind the last line. */
  private static int lineStart(SourceText text, int index) {
    return index == text.lineCount() ? text.length() : text.lineStart(index + 1);
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  /**
   * The text after all edits, each of which speaks of {@code text} as it was. Edits may come in any
   * order; of two that add text at one offset the first in the list comes first.
   *
   * @throws IllegalArgumentException if two edits overlap or one lies outside the text
   */
  public static SourceText apply(SourceText text, List<TextEdit> edits) {
    List<TextEdit> sorted = edits.stream().sorted(TextEdit::byPlace).toList();
    byte[] bytes = text.toBytes();
    ByteBuilder out = new ByteBuilder(bytes.length + 64);
    int done = 0;
    for (TextEdit edit : sorted) {
      if (edit.span().start() < done || edit.span().end() > bytes.length) {
        throw new IllegalArgumentException("overlapping or outside: " + edit.span());
      }
      out.append(bytes, done, edit.span().start());
      out.append(edit.newText());
      done = edit.span().end();
    }
    out.append(bytes, done, bytes.length);
    return SourceText.of(out.toBytes());
  }

  /** What is added at an offset comes in front of what is taken out there. */
  private static int byPlace(TextEdit a, TextEdit b) {
    int order = Integer.compare(a.span.start(), b.span.start());
    return order != 0 ? order : Boolean.compare(b.span.isEmpty(), a.span.isEmpty());
  }

  /** Whether both edits touch the same bytes or the same place. */
  public boolean conflictsWith(TextEdit other) {
    boolean overlap = span.start() < other.span.end() && other.span.start() < span.end();
    return overlap || span.start() == other.span.start();
  }
}

package dev.gomodls.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rows of a name and a text, whose lines stand below each other and break where the terminal ends.
 *
 * @param width of the terminal in columns; 0 where lines are not broken
 * @param names the width of the first column, the gap behind it included
 */
record Columns(StringBuilder out, int width, int names) {
  /** Below this a second column is no help. */
  private static final int NARROWEST = 20;

  /** A row; its text may be empty, and has one line for each that it had. */
  void row(String name, String text, UnaryOperator<String> paint) {
    List<String> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.addAll(broken(line)));
    if (lines.isEmpty()) {
      lines.add("");
    }
    int gap = names - name.codePointCount(0, name.length());
    out.append(name).append(" ".repeat(Math.max(1, gap)));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.append(i == 0 || line.isEmpty() ? "" : " ".repeat(names));
      out.append(line.isEmpty() ? "" : paint.apply(line)).append('\n');
    }
  }

  /** Whether a text is one line of the second column. */
  boolean fits(String text) {
    return width == 0 || text.codePointCount(0, text.length()) <= room();
  }

  private int room() {
    return Math.max(NARROWEST, width - names);
  }

  /** The pieces of a line, broken at blanks where it has some. */
  private List<String> broken(String whole) {
    String line = whole.stripTrailing();
    if (fits(line)) {
      return List.of(line);
    }
    int room = room();
    int[] runes = line.codePoints().toArray();
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (runes.length - start > room) {
      int end = start + room;
      while (end > start && runes[end] != ' ') {
        end--;
      }
      int cut = end == start ? start + room : end;
      pieces.add(new String(runes, start, cut - start).stripTrailing());
      start = end == start ? cut : cut + 1;
    }
    pieces.add(new String(runes, start, runes.length - start));
    return pieces;
  }
}

package dev.gomodls.rules;

import dev.gomodls.rules.ConflictMarkers.Conflict;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The two sides of a merge conflict, and what they had in common. */
record ConflictSides(SourceText text, Conflict conflict) {
  /** The whole conflict, its markers included. */
  Span span() {
    return lines(conflict.ours(), conflict.end());
  }

  List<TextEdit> keepOurs() {
    return List.of(
        TextEdit.delete(lines(conflict.ours(), conflict.ours())),
        TextEdit.delete(lines(conflict.base(), conflict.end())));
  }

  List<TextEdit> keepTheirs() {
    return List.of(
        TextEdit.delete(lines(conflict.ours(), conflict.theirs())),
        TextEdit.delete(lines(conflict.end(), conflict.end())));
  }

  private Span lines(int first, int last) {
    return new Span(text.lineStart(first), text.fullLine(last).end());
  }

  /** The lines of our side, without their LF. */
  List<String> ours() {
    return between(conflict.ours(), conflict.base());
  }

  /** The lines of their side, without their LF. */
  List<String> theirs() {
    return between(conflict.theirs(), conflict.end());
  }

  /** The lines of which both sides are changes, where the conflict shows them. */
  Optional<List<String>> base() {
    return conflict.hasBase()
        ? Optional.of(between(conflict.base(), conflict.theirs()))
        : Optional.empty();
  }

  private List<String> between(int before, int behind) {
    List<String> lines = new ArrayList<>();
    for (int line = before + 1; line < behind; line++) {
      lines.add(text.line(line));
    }
    return lines;
  }

  /** The words of a line, parted by white space. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= line.length(); i++) {
      boolean blank = i == line.length() || line.charAt(i) <= ' ';
      if (blank && start >= 0) {
        words.add(line.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return words;
  }
}

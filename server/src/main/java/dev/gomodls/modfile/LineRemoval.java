package dev.gomodls.modfile;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Takes lines out of a file: each with its line-end comment and the comments directly above it, a
 * block that would be empty as a whole. Where two blank lines would meet one goes too.
 */
final class LineRemoval {
  private final ModFile file;
  private final List<int[]> ranges = new ArrayList<>();

  private LineRemoval(ModFile file) {
    this.file = file;
  }

  static List<TextEdit> edits(ModFile file, Collection<Line> lines) {
    LineRemoval removal = new LineRemoval(file);
    IdentityHashMap<Block, Integer> gone = new IdentityHashMap<>();
    // The lines of a file are told apart by identity: their values would be compared at length.
    Set<Line> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : lines) {
      Block block = file.placeOf(line).block();
      if (removed.add(line) && block != null) {
        gone.merge(block, 1, Integer::sum);
      }
    }
    for (Line line : removed) {
      Block block = file.placeOf(line).block();
      if (block == null || gone.getOrDefault(block, 0) < block.lines().size()) {
        removal.remove(line);
      }
    }
    gone.forEach(
        (block, count) -> {
          if (count == block.lines().size()) {
            removal.remove(block);
          }
        });
    removal.ranges.sort(Comparator.comparingInt(range -> range[0]));
    return removal.merged();
  }

  /** Marks the lines of the file that a statement and the comments directly above it take. */
  private void remove(Statement statement) {
    SourceText text = file.text();
    int first = text.lineAt(statement.span().start());
    int last = text.lineAt(statement.span().end());
    List<Comment> before = statement.comments().before();
    for (int i = before.size() - 1; i >= 0 && !before.get(i).isBlankLine(); i--) {
      first = Math.min(first, text.lineAt(before.get(i).span().start()));
    }
    ranges.add(new int[] {first, last});
  }

  /** Joins ranges of lines that touch, and adds the blank line that each would leave over. */
  private List<TextEdit> merged() {
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < ranges.size(); ) {
      int first = ranges.get(i)[0];
      int last = ranges.get(i)[1];
      for (i++; i < ranges.size() && ranges.get(i)[0] <= nextText(last + 1); i++) {
        last = ranges.get(i)[1];
      }
      edits.add(TextEdit.delete(span(first, last)));
    }
    return edits;
  }

  private Span span(int first, int last) {
    SourceText text = file.text();
    int lines = text.lineCount();
    boolean opensAbove = first == 1 || isBlank(first - 1) || endsWith(first - 1, '(');
    boolean atEnd = last == lines || (last == lines - 1 && isBlank(lines));
    if (atEnd) {
      while (first > 1 && isBlank(first - 1)) {
        first--;
      }
    } else if (opensAbove && isBlank(last + 1)) {
      last++;
    } else if (first > 1 && isBlank(first - 1) && startsWithClose(last + 1)) {
      first--;
    }
    if (atEnd && last == lines && text.lineEnd(last) > text.lineStart(last) && first > 1) {
      // The file has no final line end, and shall have none afterwards.
      return new Span(text.contentEnd(first - 1), text.length());
    }
    return new Span(text.lineStart(first), text.fullLine(last).end());
  }

  /** The first line from {@code line} on that is not blank, or the one behind the last. */
  private int nextText(int line) {
    int next = line;
    while (next <= file.text().lineCount() && isBlank(next)) {
      next++;
    }
    return next;
  }

  private boolean isBlank(int line) {
    return line <= file.text().lineCount() && trimmed(line).isEmpty();
  }

  private boolean endsWith(int line, char c) {
    String text = trimmed(line);
    int comment = text.indexOf("//");
    return (comment < 0 ? text : text.substring(0, comment).stripTrailing()).endsWith("" + c);
  }

  private boolean startsWithClose(int line) {
    return line <= file.text().lineCount() && trimmed(line).startsWith(")");
  }

  private String trimmed(int line) {
    return file.text().string(file.text().lineStart(line), file.text().lineEnd(line)).strip();
  }
}

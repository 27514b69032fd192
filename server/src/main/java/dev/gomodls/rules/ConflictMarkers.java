package dev.gomodls.rules;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a version control system leaves in a file where a merge could not decide.
 *
 * @param conflicts those that are complete, in the order of the file
 * @param strays the 1-based lines of markers that belong to none
 */
record ConflictMarkers(SourceText text, List<Conflict> conflicts, List<Integer> strays) {
  private static final int WIDTH = 7;

  ConflictMarkers {
    conflicts = List.copyOf(conflicts);
    strays = List.copyOf(strays);
  }

  /**
   * The 1-based lines of the markers of one conflict.
   *
   * @param ours of {@code <<<<<<<}
   * @param base of {@code |||||||}, or that of {@code theirs} where the common ancestor is not
   *     shown
   * @param theirs of {@code =======}
   * @param end of {@code >>>>>>>}
   */
  record Conflict(int ours, int base, int theirs, int end) {
    boolean hasBase() {
      return base < theirs;
    }
  }

  static ConflictMarkers of(SourceText text) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Integer> strays = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    String kinds = "";
    for (int line = 1; line <= text.lineCount(); line++) {
      char marker = marker(text, line);
      if (marker == 0) {
        continue;
      }
      String longer = kinds + marker;
      if (longer.equals("<=>") || longer.equals("<|=>")) {
        conflicts.add(new Conflict(open.getFirst(), open.get(1), open.getLast(), line));
        open.clear();
        kinds = "";
      } else if ("<=>".startsWith(longer) || "<|=>".startsWith(longer)) {
        open.add(line);
        kinds = longer;
      } else {
        strays.addAll(open);
        open.clear();
        kinds = "";
        if (marker == '<') {
          open.add(line);
          kinds = "<";
        } else {
          strays.add(line);
        }
      }
    }
    strays.addAll(open);
    return new ConflictMarkers(text, conflicts, strays);
  }

  /** Whether a 1-based line is a marker, of a complete conflict or not. */
  static boolean isMarker(SourceText text, int line) {
    return marker(text, line) != 0;
  }

  /** The character that a marker line repeats; 0 where the line is none. */
  private static char marker(SourceText text, int line) {
    int start = text.lineStart(line);
    int end = text.lineEnd(line);
    if (end - start < WIDTH || "<|=>".indexOf(text.at(start)) < 0) {
      return 0;
    }
    for (int i = 1; i < WIDTH; i++) {
      if (text.at(start + i) != text.at(start)) {
        return 0;
      }
    }
    boolean alone = start + WIDTH == end || text.at(start + WIDTH) <= ' ';
    return alone ? (char) text.at(start) : 0;
  }

  boolean isEmpty() {
    return conflicts.isEmpty() && strays.isEmpty();
  }

  /** Whether the 1-based line lies in a conflict, on either side. */
  boolean cover(int line) {
    int low = 0;
    int high = conflicts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (conflicts.get(middle).ours() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && line <= conflicts.get(low - 1).end();
  }

  /** The marker itself, without the name of the side that follows it. */
  Span marker(int line) {
    return new Span(text.lineStart(line), text.lineStart(line) + WIDTH);
  }

  /** The name behind a marker, such as that of a branch; may be empty. */
  String label(int line) {
    return text.string(text.lineStart(line) + WIDTH, text.lineEnd(line)).strip();
  }
}

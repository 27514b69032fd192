package dev.gomodls.report;

import dev.gomodls.text.LineDiff;
import dev.gomodls.text.LineDiff.Hunk;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A change of a file in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The diff, empty where nothing changes. {@code name} stands behind {@code a/} and {@code b/}.
   */
  public static String of(String name, SourceText before, SourceText after) {
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    List<Hunk> hunks = LineDiff.hunks(diff.before, diff.after);
    if (hunks.isEmpty()) {
      return "";
    }
    diff.out.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
    for (int i = 0; i < hunks.size(); ) {
      int next = i + 1;
      while (next < hunks.size() && areNear(hunks.get(next - 1), hunks.get(next))) {
        next++;
      }
      diff.section(hunks.subList(i, next));
      i = next;
    }
    return diff.out.toString();
  }

  /** Whether the context of two changes meets, so that they are shown together. */
  private static boolean areNear(Hunk first, Hunk second) {
    return second.leftStart() - first.leftEnd() <= 2 * CONTEXT;
  }

  private void section(List<Hunk> hunks) {
    int lead = Math.min(CONTEXT, hunks.getFirst().leftStart());
    int leftStart = hunks.getFirst().leftStart() - lead;
    int rightStart = hunks.getFirst().rightStart() - lead;
    int leftEnd = Math.min(before.size(), hunks.getLast().leftEnd() + CONTEXT);
    int rightEnd = hunks.getLast().rightEnd() + leftEnd - hunks.getLast().leftEnd();
    out.append("@@ -").append(range(leftStart, leftEnd));
    out.append(" +").append(range(rightStart, rightEnd)).append(" @@\n");
    int at = leftStart;
    for (Hunk hunk : hunks) {
      lines(' ', before.subList(at, hunk.leftStart()));
      lines('-', before.subList(hunk.leftStart(), hunk.leftEnd()));
      lines('+', after.subList(hunk.rightStart(), hunk.rightEnd()));
      at = hunk.leftEnd();
    }
    lines(' ', before.subList(at, leftEnd));
  }

  /**
   * A range of 0-based lines as diffs write it; an empty one is named by the line in front of it.
   */
  private static String range(int start, int end) {
    int count = end - start;
    int first = count == 0 ? start : start + 1;
    return count == 1 ? "" + first : first + "," + count;
  }

  private void lines(char mark, List<String> lines) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }

  private static List<String> lines(SourceText text) {
    List<String> lines = new ArrayList<>(text.lineCount());
    for (int line = 1; line <= text.lineCount(); line++) {
      String full = text.string(text.fullLine(line));
      if (!full.isEmpty()) {
        lines.add(full);
      }
    }
    return lines;
  }
}

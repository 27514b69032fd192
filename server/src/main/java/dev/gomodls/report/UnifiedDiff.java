package dev.gomodls.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** A change of a file in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\n\\ No newline at end of file";

  private UnifiedDiff() {}

  /**
   * The diff, empty where nothing changes. {@code name} stands behind {@code a/} and {@code b/}.
   */
  public static String of(String name, SourceText before, SourceText after) {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + name, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    StringBuilder out = new StringBuilder();
    diff.forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private static List<String> lines(SourceText text) {
    List<String> lines = new ArrayList<>();
    for (int line = 1; line < text.lineCount(); line++) {
      lines.add(text.line(line));
    }
    String last = text.line(text.lineCount());
    if (!last.isEmpty()) {
      lines.add(last + NO_LINE_END);
    }
    return lines;
  }
}

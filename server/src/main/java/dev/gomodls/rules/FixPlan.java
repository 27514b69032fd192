package dev.gomodls.rules;

import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fixes that can be applied together: of each finding the first one it offers, where no other
 * that comes before it touches the same bytes.
 *
 * @param edits of all files
 * @param findings how many findings they mend
 */
public record FixPlan(Set<FileEdit> edits, int findings) {
  /** Which fixes may be applied. */
  public enum Level {
    SAFE,
    UNSAFE;

    private boolean allows(Safety safety) {
      return safety == Safety.SAFE || (safety == Safety.UNSAFE && this == UNSAFE);
    }
  }

  /** Chooses among the fixes of findings, in their order. */
  public static FixPlan of(List<Finding> findings, Level level) {
    Chooser chooser = new Chooser();
    int mended = 0;
    for (Finding finding : findings) {
      if (finding.fixes().isEmpty() || !level.allows(finding.fixes().getFirst().safety())) {
        continue;
      }
      List<FileEdit> edits = finding.fixes().getFirst().edits();
      if (!edits.isEmpty() && chooser.take(edits)) {
        mended++;
      }
    }
    return new FixPlan(chooser.taken, mended);
  }

  /** Takes sets of edits as long as they leave each other alone. */
  private static final class Chooser {
    private final Set<FileEdit> taken = new LinkedHashSet<>();
    private final Map<String, NavigableMap<Integer, FileEdit>> byStart = new HashMap<>();

    boolean take(List<FileEdit> edits) {
      List<FileEdit> fresh = new ArrayList<>(new LinkedHashSet<>(edits));
      fresh.removeIf(taken::contains);
      if (fresh.stream().anyMatch(this::conflicts)) {
        return false;
      }
      for (FileEdit edit : fresh) {
        taken.add(edit);
        starts(edit).merge(edit.edit().span().start(), edit, Chooser::longer);
      }
      return true;
    }

    private static FileEdit longer(FileEdit a, FileEdit b) {
      return a.edit().span().end() >= b.edit().span().end() ? a : b;
    }

    private boolean conflicts(FileEdit edit) {
      var before = starts(edit).floorEntry(edit.edit().span().start());
      var after = starts(edit).ceilingEntry(edit.edit().span().start());
      return (before != null && before.getValue().edit().conflictsWith(edit.edit()))
          || (after != null && after.getValue().edit().conflictsWith(edit.edit()));
    }

    private NavigableMap<Integer, FileEdit> starts(FileEdit edit) {
      return byStart.computeIfAbsent(edit.file(), _ -> new TreeMap<>());
    }
  }
}

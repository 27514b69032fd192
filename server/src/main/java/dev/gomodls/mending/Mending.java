package dev.gomodls.mending;

import dev.gomodls.rules.Checker;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.FixPlan;
import dev.gomodls.rules.Selection;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.Overlay;
import dev.gomodls.workspace.SideBySide;
import dev.gomodls.workspace.SnapshotReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What fixes make of files, in memory.
 *
 * @param snapshot the files as they are afterwards
 * @param changes the files that change, by path
 * @param findings how many findings are mended
 */
public record Mending(Snapshot snapshot, Map<String, Change> changes, int findings) {
  /** More rounds than fixes build upon each other; two that undo each other end here. */
  private static final int MOST_ROUNDS = 10;

  /** A file as it is on the disk, and as it shall be. */
  public record Change(SourceText before, SourceText after) {}

  /**
   * Applies the fixes that {@code level} allows, round after round, until none is left.
   *
   * @param reader what read {@code before}
   */
  public static Mending of(
      SnapshotReader reader, Snapshot before, Selection selection, FixPlan.Level level) {
    return of(reader, before, selection, level, _ -> true);
  }

  /** The same for the findings of some files, given by absolute path. */
  public static Mending of(
      SnapshotReader reader,
      Snapshot before,
      Selection selection,
      FixPlan.Level level,
      Predicate<String> files) {
    FileTree tree = reader.tree();
    Map<String, Change> changes = new TreeMap<>();
    Snapshot snapshot = before;
    int mended = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Finding> findings =
          Checker.check(snapshot, selection, SideBySide::map).stream()
              .filter(finding -> files.test(finding.file()))
              .toList();
      FixPlan plan = FixPlan.of(findings, level);
      if (plan.edits().isEmpty()) {
        break;
      }
      mended += plan.findings();
      byFile(plan.edits())
          .forEach(
              (file, edits) -> {
                Change last = changes.get(file);
                SourceText now = last == null ? read(tree, file) : last.after();
                SourceText first = last == null ? now : last.before();
                changes.put(file, new Change(first, TextEdit.apply(now, edits)));
              });
      Map<String, SourceText> texts = new HashMap<>();
      changes.forEach((file, change) -> texts.put(file, change.after()));
      snapshot = reader.over(new Overlay(tree, texts)).read(before.paths());
    }
    changes.values().removeIf(change -> change.before().equals(change.after()));
    return new Mending(snapshot, changes, mended);
  }

  private static SourceText read(FileTree tree, String file) {
    return tree.read(file) instanceof Content.Known(SourceText text) ? text : SourceText.of("");
  }

  private static Map<String, List<TextEdit>> byFile(Collection<FileEdit> edits) {
    Map<String, List<TextEdit>> byFile = new HashMap<>();
    for (FileEdit edit : edits) {
      byFile.computeIfAbsent(edit.file(), _ -> new ArrayList<>()).add(edit.edit());
    }
    return byFile;
  }
}

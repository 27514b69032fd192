package dev.gomodls.cli;

import dev.gomodls.rules.Checker;
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

/**
 * What fixes make of files, in memory.
 *
 * @param snapshot the files as they are afterwards
 * @param changes the files that change, by path
 * @param findings how many findings are mended
 */
record Mending(Snapshot snapshot, Map<String, Change> changes, int findings) {
  /** More rounds than fixes build upon each other; two that undo each other end here. */
  private static final int MOST_ROUNDS = 10;

  /** A file as it is on the disk, and as it shall be. */
  record Change(SourceText before, SourceText after) {}

  /** Applies the fixes that {@code level} allows, round after round, until none is left. */
  static Mending of(
      Call call, FileTree tree, Snapshot before, Selection selection, FixPlan.Level level) {
    Map<String, Change> changes = new TreeMap<>();
    List<String> files = files(before);
    Snapshot snapshot = before;
    int mended = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      FixPlan plan = FixPlan.of(Checker.check(snapshot, selection, SideBySide::map), level);
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
      snapshot = new SnapshotReader(new Overlay(tree, texts), call.assumptions()).read(files);
    }
    changes.values().removeIf(change -> change.before().equals(change.after()));
    return new Mending(snapshot, changes, mended);
  }

  /** The paths of all files that a snapshot judges. */
  private static List<String> files(Snapshot snapshot) {
    List<String> files = new ArrayList<>();
    snapshot.documents().forEach(it -> files.add(it.path()));
    snapshot.sums().forEach(it -> files.add(it.path()));
    snapshot.unreadable().forEach(it -> files.add(it.path()));
    return files;
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

package dev.gomodls.rules;

import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The workspaces of a snapshot, each looked at once. */
final class Workspaces {
  private final Snapshot snapshot;
  private final Map<String, Loaded> loaded = new HashMap<>();

  Workspaces(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * A workspace and what is asked of it often.
   *
   * @param directories those used
   * @param replaces the replace lines of go.work itself
   */
  record Loaded(Workspace workspace, Set<String> directories, ReplaceTable replaces) {
    private static Loaded of(Snapshot snapshot, Document work) {
      Workspace workspace = Workspace.of(snapshot, work);
      Set<String> directories =
          workspace.members().stream().map(Member::directory).collect(Collectors.toSet());
      return new Loaded(workspace, directories, ReplaceTable.of(work));
    }
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** The workspace that Go loads in the directory of a go.mod, if that module is part of it. */
  Optional<Loaded> around(Document goMod) {
    return snapshot
        .workFileAbove(goMod)
        .filter(work -> work.file().isValid())
        .map(work -> loaded.computeIfAbsent(work.path(), _ -> Loaded.of(snapshot, work)))
        .filter(it -> it.directories().contains(goMod.directory()));
  }
}

package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A go.work file and what it uses.
 *
 * @param members in the order of the file, a directory that is used twice only once
 */
record Workspace(Document work, List<Member> members) {
  /**
   * A used directory.
   *
   * @param directory clean and absolute
   */
  record Member(Use use, String directory, DirectoryState state) {
    Optional<Document> goMod() {
      return state instanceof HasGoMod(Document goMod, String _)
          ? Optional.of(goMod)
          : Optional.empty();
    }
  }

  static Workspace of(Snapshot snapshot, Document work) {
    List<Member> members = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Use use : Lines.sound(work, Use.class)) {
      if (seen.add(GoPaths.joined(snapshot, work, use.path()))) {
        String directory = snapshot.resolve(work, use.path());
        members.add(new Member(use, directory, snapshot.directory(directory)));
      }
    }
    return new Workspace(work, members);
  }

  /** The go.work files that are judged or lie above judged go.mod files, by path in order. */
  static List<Workspace> all(Snapshot snapshot) {
    Map<String, Document> files = new TreeMap<>();
    for (Document document : snapshot.documents()) {
      Optional<Document> work =
          document.kind() == FileKind.GO_WORK
              ? Optional.of(document)
              : snapshot.workFileAbove(document);
      work.ifPresent(it -> files.put(it.path(), it));
    }
    return files.values().stream().map(work -> of(snapshot, work)).toList();
  }
}

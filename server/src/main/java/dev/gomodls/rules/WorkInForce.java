package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.DirectoryState.Unknown;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The go.work files that are in force in the directories of go.mod files. */
final class WorkInForce {
  private WorkInForce() {}

  /**
   * The go.work that Go uses in the directory of a go.mod: the one that the environment says, the
   * nearest one where nobody knows the environment.
   */
  static Optional<Document> of(Document goMod, Snapshot snapshot) {
    Optional<String> path =
        snapshot
            .go()
            .in(goMod.directory())
            .map(run -> snapshot.assumptions().style().toSlash(run.workPath()));
    if (path.isEmpty()) {
      return snapshot.workFileAbove(goMod);
    }
    return snapshot
        .judged(path.get())
        .or(() -> snapshot.workFileAbove(goMod).filter(it -> it.path().equals(path.get())))
        .or(
            () ->
                snapshot
                    .go()
                    .build(goMod.directory())
                    .flatMap(build -> Builds.workFile(build, snapshot)));
  }

  /**
   * A go.work and what it uses; of directories that nobody looked at, what the build knows of them.
   *
   * @param below a directory in which the go.work is in force
   */
  static Workspace workspace(Document work, String below, Snapshot snapshot) {
    Workspace workspace = Workspace.of(snapshot, work);
    if (workspace.members().stream().noneMatch(it -> it.state() instanceof Unknown)) {
      return workspace;
    }
    Map<String, Document> known = new HashMap<>();
    Optional<Build> build = snapshot.go().build(below);
    build
        .map(it -> Builds.mainFiles(it, snapshot))
        .orElse(List.of())
        .forEach(it -> known.put(it.directory(), it));
    List<Member> members = new ArrayList<>();
    for (Member member : workspace.members()) {
      members.add(new Member(member.use(), member.directory(), state(member, known)));
    }
    return new Workspace(work, members);
  }

  private static DirectoryState state(Member member, Map<String, Document> known) {
    Document goMod = known.get(member.directory());
    return member.state() instanceof Unknown && goMod != null
        ? new HasGoMod(goMod, member.directory())
        : member.state();
  }
}

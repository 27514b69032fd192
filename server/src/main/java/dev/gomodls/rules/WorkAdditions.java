package dev.gomodls.rules;

import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds modules to a go.work as {@code go work use} does.
 *
 * @param modulePaths those of the modules that are in it
 * @param goVersion the highest of their go lines and its own
 * @param all the edits that add all that is missing; empty where that is one module, or too many
 */
record WorkAdditions(
    Snapshot snapshot,
    Document work,
    Set<String> modulePaths,
    String goVersion,
    Optional<Addition> all) {
  /** More modules than this are not added at once: each of them would offer it. */
  private static final int MOST = 100;

  /** Edits of a go.work and what they do. */
  private record Addition(String title, List<FileEdit> edits) {}

  static WorkAdditions of(Snapshot snapshot, Workspace workspace, List<Document> missing) {
    Document work = workspace.work();
    Set<String> paths = new HashSet<>();
    String version = WorkGoLine.version(work.file());
    for (Member member : workspace.members()) {
      if (member.goMod().isPresent()) {
        member.goMod().get().file().modulePath().ifPresent(paths::add);
        version = GoVersion.max(version, goVersion(snapshot, member.goMod().get()));
      }
    }
    WorkAdditions none = new WorkAdditions(snapshot, work, paths, version, Optional.empty());
    Set<String> distinct = new HashSet<>(paths);
    boolean clash =
        missing.stream()
            .flatMap(document -> document.file().modulePath().stream())
            .anyMatch(path -> !distinct.add(path));
    if (clash || missing.size() < 2 || missing.size() > MOST) {
      return none;
    }
    return new WorkAdditions(
        snapshot,
        work,
        paths,
        version,
        none.addition("Add all missing modules to go.work", missing));
  }

  /** Offers to add a module that is missing, and to add all. */
  void offer(Document document, Draft draft) {
    Optional<String> path = GoPaths.relative(snapshot, work, document.directory());
    boolean clash = document.file().modulePath().filter(modulePaths::contains).isPresent();
    if (path.isPresent() && !clash) {
      addition("Add " + path.get() + " to go.work", List.of(document))
          .ifPresent(it -> draft.fixIn(Safety.BY_HAND, it.title(), it.edits()));
    }
    all.ifPresent(it -> draft.fixIn(Safety.BY_HAND, it.title(), it.edits()));
  }

  private Optional<Addition> addition(String title, List<Document> documents) {
    ModFile file = work.file();
    List<List<String>> lines = new ArrayList<>();
    String version = goVersion;
    for (Document document : documents) {
      Optional<String> path = GoPaths.relative(snapshot, work, document.directory());
      if (path.isEmpty()) {
        return Optional.empty();
      }
      lines.add(List.of(path.get()));
      version = GoVersion.max(version, goVersion(snapshot, document));
    }
    List<TextEdit> edits = new ArrayList<>();
    String done = title;
    if (GoVersion.compare(version, WorkGoLine.version(file)) > 0) {
      edits.addAll(WorkGoLine.set(file, version));
      done += ", " + WorkGoLine.title(file, version);
    }
    edits.addAll(LineEdits.addAll(file, Verb.USE, lines));
    return Optional.of(
        new Addition(done, edits.stream().map(edit -> new FileEdit(work.path(), edit)).toList()));
  }

  private static String goVersion(Snapshot snapshot, Document goMod) {
    return switch (MemberFile.of(snapshot, goMod)) {
      case MemberFile.Usable(String version) -> version;
      case MemberFile.TooNew(String version) -> version;
      case MemberFile.Broken _, MemberFile.Nameless _ -> MemberFile.OLDEST_GO;
    };
  }
}

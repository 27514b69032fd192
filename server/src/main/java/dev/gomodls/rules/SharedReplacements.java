package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.ReplaceConflict.Side;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports the conflicts between the members of a workspace, and how go.work ends them.
 *
 * @param useByFile the use line of each go.mod, by its path
 * @param modulePaths those of the members
 */
record SharedReplacements(
    Snapshot snapshot, Document work, Map<String, Use> useByFile, Set<String> modulePaths) {
  /** So many ways to choose are offered. */
  static final int MOST_WAYS = 4;

  static SharedReplacements of(Snapshot snapshot, Workspace workspace) {
    Map<String, Use> uses = new HashMap<>();
    Set<String> paths = new HashSet<>();
    for (Member member : workspace.members()) {
      member.goMod().ifPresent(goMod -> uses.put(goMod.path(), member.use()));
      member.goMod().flatMap(goMod -> goMod.file().modulePath()).ifPresent(paths::add);
    }
    return new SharedReplacements(snapshot, workspace.work(), uses, paths);
  }

  /** Reports the last line that lies in a judged file, or the use of it in a judged go.work. */
  Optional<Draft> report(ReplaceConflict conflict, Findings findings) {
    for (int i = conflict.sides().size() - 1; i >= 0; i--) {
      Side side = conflict.sides().get(i);
      if (snapshot.isJudged(side.document())) {
        return Optional.of(conflict.report(i, findings).related(work, use(side), "Used here"));
      }
    }
    if (!snapshot.isJudged(work)) {
      return Optional.empty();
    }
    Draft draft = findings.add(work, use(conflict.sides().getLast()), conflict.message());
    conflict.relateAll(-1, draft);
    return Optional.of(draft);
  }

  private Span use(Side side) {
    Use use = useByFile.get(side.document().path());
    return use == null ? Lines.first(work.text()) : use.pathToken().span();
  }

  /** Offers to override the lines of the members in go.work with either of them. */
  void offerOverride(ReplaceConflict conflict, Draft draft) {
    boolean ofMember = modulePaths.contains(conflict.module().path());
    if (ofMember && conflict.module().version().isEmpty()) {
      // Go refuses a go.work that replaces a module of its own at all versions.
      return;
    }
    conflict.sides().stream()
        .map(this::target)
        .distinct()
        .limit(MOST_WAYS)
        .forEach(
            target ->
                draft.fixIn(
                    Safety.BY_HAND,
                    "Override in go.work with " + ModuleNames.written(target),
                    List.of(
                        new FileEdit(
                            work.path(),
                            LineEdits.add(
                                work.file(),
                                Verb.REPLACE,
                                ModuleNames.replaceWords(conflict.module(), target))))));
  }

  /** A replacement as a line of go.work writes it. */
  private ModuleVersion target(Side side) {
    ModuleVersion target = side.replace().target();
    if (!side.replace().toDirectory() || GoPaths.isAbsolute(snapshot, target.path())) {
      return target;
    }
    String directory = snapshot.resolve(side.document(), target.path());
    return ModuleVersion.of(GoPaths.relative(snapshot, work, directory).orElse(directory));
  }
}

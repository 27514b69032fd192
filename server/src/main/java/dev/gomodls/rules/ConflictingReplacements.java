package dev.gomodls.rules;

import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Line;
import java.util.List;

/** One module is replaced by different things, in a file or by the modules of a workspace. */
final class ConflictingReplacements implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "conflicting-replacements", Severity.ERROR, "One module has different replacements");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    for (ReplaceConflict conflict : ReplaceConflict.inFile(snapshot, document)) {
      Draft draft = conflict.report(conflict.sides().size() - 1, findings);
      conflict
          .targets()
          .limit(SharedReplacements.MOST_WAYS)
          .forEach(target -> offerToKeep(target, conflict, document, draft));
    }
  }

  private static void offerToKeep(
      ModuleVersion target, ReplaceConflict conflict, Document document, Draft draft) {
    List<Line> others =
        conflict.sides().stream()
            .filter(side -> !side.target().equals(target))
            .map(side -> side.replace().line())
            .toList();
    String title =
        "Keep %s as replacement of %s, drop %s"
            .formatted(
                ModuleNames.written(target),
                ModuleNames.written(conflict.module()),
                others.size() == 1 ? "the other" : "the others");
    draft.fix(Safety.BY_HAND, title, LineEdits.remove(document.file(), others));
  }

  @Override
  public void check(Snapshot snapshot, Findings findings) {
    for (Workspace workspace : Workspace.all(snapshot)) {
      if (workspace.work().file().isValid()) {
        SharedReplacements shared = SharedReplacements.of(snapshot, workspace);
        for (ReplaceConflict conflict : MemberConflicts.of(snapshot, workspace)) {
          shared.report(conflict, findings).ifPresent(it -> shared.offerOverride(conflict, it));
        }
      }
    }
  }
}

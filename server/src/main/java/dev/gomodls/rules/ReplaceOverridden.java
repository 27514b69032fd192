package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.rules.ReplaceUse.Winner;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/** A replace line of a module of a workspace that the workspace does not follow. */
final class ReplaceOverridden implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("replace-overridden", Severity.INFO, "Workspace wins over this replacement");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Replace> replaces = Lines.sound(document, Replace.class);
    if (document.kind() != FileKind.GO_MOD || replaces.isEmpty()) {
      return;
    }
    Optional<Build> build = Builds.of(document, snapshot).filter(Build::isWorkspace);
    if (build.isEmpty()) {
      return;
    }
    ReplaceUse use = ReplaceUse.of(document, build.get(), snapshot);
    for (Replace replace : replaces) {
      Optional<Winner> winner = use.winner(replace);
      if (winner.isPresent()) {
        findings
            .add(
                document,
                replace.place().span(),
                "This line counts with GOWORK=off only: here " + winner.get().text())
            .related(winner.get().document(), winner.get().span(), "This counts");
      }
    }
  }
}

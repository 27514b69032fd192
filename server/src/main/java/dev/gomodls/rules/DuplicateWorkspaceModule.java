package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two used directories hold one module; see {@code makeMainModules} of cmd/go. */
final class DuplicateWorkspaceModule implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "duplicate-workspace-module",
          Severity.ERROR,
          "Two used directories declare the same module path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A use line and what it leads to. */
  private record Used(Use use, Document goMod, Module module, String realPath) {
    static Optional<Used> of(Member member) {
      return member.state() instanceof HasGoMod(Document goMod, String realPath)
          ? Lines.sound(goMod, Module.class).stream()
              .findFirst()
              .filter(module -> !module.path().isEmpty())
              .map(module -> new Used(member.use(), goMod, module, realPath))
          : Optional.empty();
    }
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Map<String, Used> seen = new HashMap<>();
    for (Member member : Workspace.of(snapshot, document).members()) {
      Optional<Used> used = Used.of(member);
      if (used.isPresent()) {
        Used first = seen.putIfAbsent(used.get().module().path(), used.get());
        if (first != null) {
          report(document, first, used.get(), findings);
        }
      }
    }
  }

  private static void report(Document document, Used first, Used second, Findings findings) {
    String here = second.use().path();
    String there = first.use().path();
    boolean same = first.realPath().equals(second.realPath());
    String ours =
        same
            ? here + " and " + there + " are the same directory"
            : here + " and " + there + " both declare that path";
    Draft draft =
        findings
            .add(
                document,
                second.use().pathToken().span(),
                "module "
                    + second.module().path()
                    + " appears multiple times in workspace. "
                    + ours)
            .related(document, first.use().pathToken().span(), "Also used here");
    if (same) {
      drop(document, second, Safety.UNSAFE, draft);
      return;
    }
    for (Used used : List.of(first, second)) {
      draft.related(used.goMod(), used.module().pathToken().span(), "Declared here");
    }
    drop(document, second, Safety.BY_HAND, draft);
    drop(document, first, Safety.BY_HAND, draft);
  }

  private static void drop(Document document, Used used, Safety safety, Draft draft) {
    draft.fix(
        safety, "Drop use of " + used.use().path(), LineEdits.remove(document.file(), used.use()));
  }
}

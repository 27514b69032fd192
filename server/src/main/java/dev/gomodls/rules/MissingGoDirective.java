package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** A file that does not say for which version of Go it is. */
final class MissingGoDirective implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("missing-go-directive", Severity.WARNING, "No go line");

  private static final String MODULE =
      "A go.mod without go line counts as go 1.16: no type parameters, no pruning of the module"
          + " graph, no use of a vendor directory, and GODEBUG settings of old releases";
  private static final String WORKSPACE =
      "A go.work without go line counts as go 1.18: no modules with go 1.21 or later, no use of a"
          + " vendor directory, and GODEBUG settings of old releases";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (!GoLine.isMissing(document.file())) {
      return;
    }
    if (document.kind() == FileKind.GO_MOD) {
      // Where the module line is wrong too, that is what to begin with.
      document
          .file()
          .first(Module.class)
          .filter(module -> !module.line().broken())
          .ifPresent(
              module ->
                  offer(document, snapshot, findings.add(document, module.place().span(), MODULE)));
    } else if (!isTooOld(document, snapshot)) {
      offer(document, snapshot, findings.add(document, Lines.first(document.text()), WORKSPACE));
    }
  }

  private static void offer(Document document, Snapshot snapshot, Draft draft) {
    String version = GoVersion.lang(snapshot.assumptions().goVersion());
    if (!version.isEmpty()) {
      draft.fix(Safety.UNSAFE, "Add go " + version, LineEdits.setGo(document.file(), version));
    }
  }

  /** Whether Go refuses the file for a module that it uses: {@code workspace-go-too-old}. */
  private static boolean isTooOld(Document work, Snapshot snapshot) {
    return Workspace.of(snapshot, work).members().stream()
        .flatMap(member -> member.goMod().stream())
        .flatMap(goMod -> goMod.file().goVersion().stream())
        .anyMatch(MissingGoDirective::isStrict);
  }

  private static boolean isStrict(String version) {
    return GoVersion.compare(version, "1.21") >= 0;
  }
}

package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Comparator;
import java.util.Optional;

/** A module is replaced by a directory that is not there or holds no module. */
final class ReplaceTargetMissing implements Rule {
  /** Among so many directories the nearest is looked for. */
  private static final int MOST = 100;

  private static final RuleInfo INFO =
      new RuleInfo(
          "replace-target-missing",
          Severity.ERROR,
          "Replacement directory does not exist or holds no module");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Snapshot snapshot, Findings findings) {
    Workspaces workspaces = new Workspaces(snapshot);
    for (Document document : snapshot.documents()) {
      check(document, workspaces, findings);
    }
  }

  private static void check(Document document, Workspaces workspaces, Findings findings) {
    Snapshot snapshot = workspaces.snapshot();
    for (MissingTarget missing : MissingTarget.of(workspaces, document)) {
      Replace replace = missing.replace();
      String message = MissingTargetMessage.of(snapshot, document, missing);
      Draft draft =
          findings
              .add(document, replace.targetPathToken().span(), message)
              .severity(missing.isError() ? Severity.ERROR : Severity.WARNING);
      missing
          .need()
          .ifPresent(
              need -> draft.related(need.where(), Lines.module(need.require()), "Required here"));
      String module = ModuleNames.written(replace.old());
      nearest(snapshot, document, replace)
          .ifPresent(
              path ->
                  draft.fix(
                      Safety.UNSAFE,
                      "Point replace of " + module + " to " + path,
                      LineEdits.replace(replace.targetPathToken(), path)));
      draft.fix(
          Safety.UNSAFE, "Drop replace of " + module, LineEdits.remove(document.file(), replace));
    }
  }

  /** The path to the nearest directory whose go.mod declares the replaced module. */
  private static Optional<String> nearest(Snapshot snapshot, Document document, Replace replace) {
    return snapshot.directoriesOf(replace.old().path()).stream()
        .filter(directory -> !directory.equals(document.directory()))
        .limit(MOST)
        .flatMap(directory -> GoPaths.relative(snapshot, document, directory).stream())
        .min(Comparator.comparingLong(path -> path.chars().filter(c -> c == '/').count()));
  }
}

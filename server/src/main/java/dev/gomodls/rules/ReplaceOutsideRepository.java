package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** A replace line names a directory that the repository of its file does not hold. */
final class ReplaceOutsideRepository implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "replace-outside-repository",
          Severity.INFO,
          "Replacement directory lies outside the repository");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Snapshot snapshot, Findings findings) {
    Workspaces workspaces = new Workspaces(snapshot);
    for (Document document : snapshot.documents()) {
      NamedDirectory.replacements(workspaces, document)
          .forEach(it -> it.reportOutside(snapshot, document, findings));
    }
  }
}

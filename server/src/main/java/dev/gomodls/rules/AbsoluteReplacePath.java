package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** A replace line names its directory by an absolute path. */
final class AbsoluteReplacePath implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "absolute-replace-path", Severity.WARNING, "Replacement directory is an absolute path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Snapshot snapshot, Findings findings) {
    Workspaces workspaces = new Workspaces(snapshot);
    for (Document document : snapshot.documents()) {
      NamedDirectory.replacements(workspaces, document)
          .forEach(it -> it.reportAbsolute(snapshot, document, findings));
    }
  }
}

package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** A use line names its directory by an absolute path. */
final class AbsoluteUsePath implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("absolute-use-path", Severity.WARNING, "Used directory is an absolute path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    NamedDirectory.used(snapshot, document)
        .forEach(it -> it.reportAbsolute(snapshot, document, findings));
  }
}

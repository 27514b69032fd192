package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** A use line names a directory that the repository of its file does not hold. */
final class UseOutsideRepository implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "use-outside-repository", Severity.INFO, "Used directory lies outside the repository");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    NamedDirectory.used(snapshot, document)
        .forEach(it -> it.reportOutside(snapshot, document, findings));
  }
}

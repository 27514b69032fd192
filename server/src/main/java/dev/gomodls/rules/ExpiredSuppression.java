package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;

/** A suppression comment whose last day is over: what it kept quiet shows again. */
final class ExpiredSuppression implements Rule {
  static final RuleInfo INFO =
      new RuleInfo("expired-suppression", Severity.WARNING, "Suppression comment has expired");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  static void report(Document document, Suppression suppression, Findings findings) {
    suppression
        .until()
        .ifPresent(
            day ->
                findings.add(
                    document,
                    suppression.span(),
                    "This suppression ended on " + day + ": what it kept quiet shows again"));
  }
}

package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs rules over a snapshot. */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(finding -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private Checker() {}

  /** All findings in all files of the snapshot, by file and place, less those suppressed. */
  public static List<Finding> check(Snapshot snapshot, Selection selection) {
    List<Finding> findings = new ArrayList<>();
    for (UnreadableFile file : snapshot.unreadable()) {
      each(selection, findings, (rule, sink) -> rule.check(file, sink));
    }
    for (SumDocument document : snapshot.sums()) {
      each(selection, findings, (rule, sink) -> rule.check(document, snapshot, sink));
    }
    for (Document document : snapshot.documents()) {
      each(selection, findings, (rule, sink) -> rule.check(document, snapshot, sink));
    }
    List<Finding> shown = Suppressions.apply(snapshot, selection, findings);
    return shown.stream()
        .map(finding -> withSeverity(finding, selection))
        .sorted(BY_PLACE)
        .toList();
  }

  private interface Question {
    void ask(Rule rule, Findings sink);
  }

  private static void each(Selection selection, List<Finding> findings, Question question) {
    for (Rule rule : Rules.ALL) {
      if (selection.runs(rule)) {
        Findings sink = new Findings(rule.info());
        question.ask(rule, sink);
        findings.addAll(sink.list());
      }
    }
  }

  private static Finding withSeverity(Finding finding, Selection selection) {
    Severity severity = selection.severities().get(finding.rule());
    if (severity == null) {
      return finding;
    }
    return new Finding(
        finding.file(),
        finding.rule(),
        severity,
        finding.span(),
        finding.message(),
        finding.related(),
        finding.fixes(),
        finding.tags());
  }
}

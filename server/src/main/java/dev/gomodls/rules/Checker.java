package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs rules over a snapshot. */
public final class Checker {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(finding -> finding.span().start())
          .thenComparingInt(finding -> finding.span().end())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  private Checker() {}

  /** How the same is done for many files: one after the other, or side by side. */
  public interface ForEach {
    /** The results in the order of the items. */
    <T, R> List<R> map(List<T> items, Function<T, R> work);
  }

  /** All findings in all files of the snapshot, by file and place, less those suppressed. */
  public static List<Finding> check(Snapshot snapshot, Selection selection) {
    return check(snapshot, selection, Checker::oneByOne);
  }

  /** The same, with the files divided among threads as {@code forEach} likes. */
  public static List<Finding> check(Snapshot snapshot, Selection selection, ForEach forEach) {
    List<Question> questions = new ArrayList<>();
    for (UnreadableFile file : snapshot.unreadable()) {
      questions.add((rule, sink) -> rule.check(file, sink));
    }
    for (SumDocument document : snapshot.sums()) {
      questions.add((rule, sink) -> rule.check(document, snapshot, sink));
    }
    for (Document document : snapshot.documents()) {
      questions.add((rule, sink) -> rule.check(document, snapshot, sink));
    }
    questions.add((rule, sink) -> rule.check(snapshot, sink));
    List<Finding> findings = new ArrayList<>();
    forEach.map(questions, question -> ask(selection, question)).forEach(findings::addAll);
    List<Finding> own = withoutMarkerLines(snapshot, findings);
    List<Finding> shown = Suppressions.apply(snapshot, selection, own);
    return shown.stream()
        .map(finding -> withSeverity(finding, selection))
        .sorted(BY_PLACE)
        .toList();
  }

  private static <T, R> List<R> oneByOne(List<T> items, Function<T, R> work) {
    return items.stream().map(work).toList();
  }

  /** Of a line that marks a merge conflict nothing is said but that it does. */
  private static List<Finding> withoutMarkerLines(Snapshot snapshot, List<Finding> findings) {
    Map<String, SourceText> texts = new HashMap<>();
    snapshot.documents().forEach(document -> texts.put(document.path(), document.text()));
    snapshot.sums().forEach(document -> texts.put(document.path(), document.text()));
    return findings.stream()
        .filter(
            finding -> {
              SourceText text = texts.get(finding.file());
              return text == null
                  || finding.rule().equals(MergeConflictMarker.ID)
                  || !ConflictMarkers.isMarker(text, text.lineAt(finding.span().start()));
            })
        .toList();
  }

  private interface Question {
    void ask(Rule rule, Findings sink);
  }

  /** Asks all rules about one file. */
  private static List<Finding> ask(Selection selection, Question question) {
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      if (selection.runs(rule)) {
        Findings sink = new Findings(rule.info());
        question.ask(rule, sink);
        findings.addAll(sink.list());
      }
    }
    return findings;
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

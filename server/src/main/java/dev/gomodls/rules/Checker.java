package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs rules over a snapshot. */
public final class Checker {
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
    return check(snapshot, selection, forEach, _ -> true);
  }

  /**
   * The findings in one file, given by absolute path: those that all files together give for it.
   */
  public static List<Finding> check(Snapshot snapshot, Selection selection, String file) {
    return check(snapshot, selection, Checker::oneByOne, file::equals);
  }

  private static List<Finding> check(
      Snapshot snapshot, Selection selection, ForEach forEach, Predicate<String> files) {
    List<Question> questions = new ArrayList<>();
    for (UnreadableFile file : snapshot.unreadable()) {
      if (files.test(file.path())) {
        questions.add((rule, sink) -> rule.check(file, sink));
      }
    }
    for (SumDocument document : snapshot.sums()) {
      if (files.test(document.path())) {
        questions.add((rule, sink) -> rule.check(document, snapshot, sink));
      }
    }
    for (Document document : snapshot.documents()) {
      if (files.test(document.path())) {
        questions.add((rule, sink) -> rule.check(document, snapshot, sink));
      }
    }
    questions.add((rule, sink) -> rule.check(snapshot, sink));
    List<Finding> findings = new ArrayList<>();
    for (List<Finding> answer : forEach.map(questions, question -> ask(selection, question))) {
      for (Finding finding : answer) {
        if (files.test(finding.file())) {
          findings.add(finding);
        }
      }
    }
    List<Finding> own = withoutMarkerLines(snapshot, findings);
    List<Finding> shown = Suppressions.apply(snapshot, selection, own, files);
    return shown.stream()
        .map(finding -> withSeverity(CommentLoss.asked(snapshot, finding), selection))
        .sorted(Checker::byPlace)
        .toList();
  }

  private static <T, R> List<R> oneByOne(List<T> items, Function<T, R> work) {
    return items.stream().map(work).toList();
  }

  /**
   * Of a line that marks a merge conflict nothing is said but that it does; and while a file has a
   * conflict nothing else in it can be mended, since nobody knows which lines will stay.
   */
  private static List<Finding> withoutMarkerLines(Snapshot snapshot, List<Finding> findings) {
    Map<String, SourceText> texts = new HashMap<>();
    snapshot.documents().forEach(document -> texts.put(document.path(), document.text()));
    snapshot.sums().forEach(document -> texts.put(document.path(), document.text()));
    Map<String, Boolean> conflicted = new HashMap<>();
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      SourceText text = texts.get(finding.file());
      if (text == null
          || finding.rule().equals(MergeConflictMarker.ID)
          || !conflicted.computeIfAbsent(
              finding.file(), _ -> !ConflictMarkers.of(text).isEmpty())) {
        left.add(finding);
      } else if (!ConflictMarkers.isMarker(text, text.lineAt(finding.span().start()))) {
        left.add(finding.withFixes(List.of()));
      }
    }
    return left;
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

  /**
   * By file and place; the comparators of the JDK that could be put together cost start-up time.
   */
  private static int byPlace(Finding a, Finding b) {
    int order = a.file().compareTo(b.file());
    order = order != 0 ? order : Integer.compare(a.span().start(), b.span().start());
    order = order != 0 ? order : Integer.compare(a.span().end(), b.span().end());
    order = order != 0 ? order : a.rule().compareTo(b.rule());
    return order != 0 ? order : a.message().compareTo(b.message());
  }

  private static Finding withSeverity(Finding finding, Selection selection) {
    Severity severity = selection.severities().get(finding.rule());
    if (severity == null) {
      return finding;
    }
    return finding.withSeverity(severity);
  }
}

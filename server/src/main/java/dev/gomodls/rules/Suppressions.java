package dev.gomodls.rules;

import dev.gomodls.rules.Suppression.Name;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.AllComments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Applies the suppression comments of all documents, and says what is wrong with them. */
final class Suppressions {
  private final Snapshot snapshot;
  private final Selection selection;
  private final Findings unused = new Findings(UnusedSuppression.INFO);
  private final Findings expired = new Findings(ExpiredSuppression.INFO);

  private Suppressions(Snapshot snapshot, Selection selection) {
    this.snapshot = snapshot;
    this.selection = selection;
  }

  /** The findings that no comment suppresses, and those about the comments in some files. */
  static List<Finding> apply(
      Snapshot snapshot, Selection selection, List<Finding> findings, Predicate<String> files) {
    Suppressions all = new Suppressions(snapshot, selection);
    Map<String, List<Finding>> byFile = new HashMap<>();
    for (Finding finding : findings) {
      byFile.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding);
    }
    for (Document document : snapshot.documents()) {
      if (!files.test(document.path())) {
        continue;
      }
      byFile.computeIfPresent(document.path(), (_, list) -> all.apply(document, list));
      if (!byFile.containsKey(document.path())) {
        all.apply(document, List.of());
      }
    }
    List<Finding> shown = new ArrayList<>();
    byFile.values().forEach(shown::addAll);
    all.addIfOn(UnusedSuppression.INFO, all.unused, shown);
    all.addIfOn(ExpiredSuppression.INFO, all.expired, shown);
    return shown;
  }

  private void addIfOn(RuleInfo rule, Findings findings, List<Finding> shown) {
    if (!selection.off().contains(rule.id())) {
      shown.addAll(findings.list());
    }
  }

  private List<Finding> apply(Document document, List<Finding> findings) {
    CoveredLines lines = new CoveredLines(document.text(), findings);
    LocalDate today = snapshot.assumptions().today();
    AllComments.forEach(
        document.file().tree(),
        comment ->
            Suppression.in(comment.text(), comment.span().start())
                .ifPresent(
                    suppression -> {
                      boolean over = suppression.until().filter(today::isAfter).isPresent();
                      if (over) {
                        ExpiredSuppression.report(document, suppression, expired);
                      } else {
                        Set<Name> used = lines.use(comment, suppression);
                        UnusedSuppression.report(
                            document, comment, suppression, used, selection, unused);
                      }
                    }));
    return lines.left();
  }
}

package dev.gomodls.report;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Severity;
import java.util.List;

/**
 * What is told of a check.
 *
 * @param findings in the order in which they are shown
 * @param files the number of files that were judged
 * @param missing the modules whose go.mod would be needed and is not at hand
 */
public record Report(
    List<Finding> findings, int files, List<ModuleVersion> missing, Sources sources) {
  public Report {
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
  }

  /** How many findings have a severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** How many findings a run with {@code --fix} would mend. */
  public int fixable() {
    return (int) findings.stream().filter(Report::isFixable).count();
  }

  private static boolean isFixable(Finding finding) {
    return !finding.fixes().isEmpty() && finding.fixes().getFirst().safety() == Safety.SAFE;
  }
}

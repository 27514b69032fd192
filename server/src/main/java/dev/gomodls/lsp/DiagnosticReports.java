package dev.gomodls.lsp;

import dev.gomodls.rules.Finding;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;

/** The diagnostics of each file, with a mark that changes when they do. */
final class DiagnosticReports {
  private final Map<String, Report> byUri = new HashMap<>();
  private int marks;

  /**
   * The diagnostics of a file.
   *
   * @param mark the result id: reports of a file with the same one are equal
   */
  record Report(int mark, List<Diagnostic> diagnostics, List<Finding> findings, SourceText text) {
    String resultId() {
      return Integer.toString(mark);
    }

    /** What is said of a file of which nothing was ever said. */
    static final Report NONE = new Report(0, List.of(), List.of(), SourceText.of(""));
  }

  /** Brings the report of a file up to date. */
  Report update(View view, String path, ToLsp toLsp) {
    List<Finding> findings = view.findings(path);
    SourceText text = view.text(path);
    Report known = byUri.getOrDefault(view.uri(path), Report.NONE);
    boolean ownPlaces = findings.stream().allMatch(it -> it.related().isEmpty());
    if (ownPlaces && known.findings().equals(findings) && known.text().equals(text)) {
      return known;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    findings.forEach(finding -> diagnostics.add(toLsp.diagnostic(view, finding)));
    boolean same = known.diagnostics().equals(diagnostics);
    Report report = new Report(same ? known.mark() : ++marks, diagnostics, findings, text);
    byUri.put(view.uri(path), report);
    return report;
  }

  /** Forgets the reports of all other files; tells which of them were not empty. */
  Set<String> keepOnly(Set<String> uris) {
    Set<String> emptied = new HashSet<>();
    byUri.forEach(
        (uri, report) -> {
          if (!uris.contains(uri) && !report.diagnostics().isEmpty()) {
            emptied.add(uri);
          }
        });
    byUri.keySet().retainAll(uris);
    return emptied;
  }

  /** Makes the next update of each file look at how findings are shown, too. */
  void showAnew() {
    byUri.replaceAll(
        (_, it) -> new Report(it.mark(), it.diagnostics(), List.of(), SourceText.of("\n")));
  }
}

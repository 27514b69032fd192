package dev.gomodls.report;

import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Finding.Related;
import dev.gomodls.rules.Fix;
import dev.gomodls.rules.Severity;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A report for people: each finding with its source line, and what can be done about it. */
public final class TextReport {
  private final Report report;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private TextReport(Report report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  public static String render(Report report, Paint paint) {
    TextReport text = new TextReport(report, paint);
    report.findings().forEach(text::finding);
    text.summary();
    return text.out.toString();
  }

  private void finding(Finding finding) {
    String label = finding.severity().word() + "[" + finding.rule() + "]";
    String message = Shown.message(finding.message());
    int lineEnd = message.indexOf('\n');
    String first = lineEnd < 0 ? message : message.substring(0, lineEnd);
    out.append(paint.bold(place(finding.file(), finding.span())))
        .append(": ")
        .append(paint.severity(finding.severity(), label))
        .append(": ")
        .append(paint.bold(first))
        .append('\n');
    if (lineEnd >= 0) {
      message.substring(lineEnd + 1).lines().forEach(line -> line("  " + line));
    }
    excerpt(finding);
    finding.related().forEach(this::related);
    finding.fixes().forEach(this::fix);
    out.append('\n');
  }

  private void excerpt(Finding finding) {
    Excerpt excerpt = Excerpt.of(report.sources().text(finding.file()), finding.span());
    if (excerpt.line().isEmpty()) {
      return;
    }
    String number = "" + report.sources().start(finding.file(), finding.span()).line();
    String margin = " ".repeat(number.length());
    line(paint.dim(" " + number + " | ") + excerpt.line());
    String carets = "^".repeat(excerpt.carets());
    line(
        paint.dim(" " + margin + " | ")
            + " ".repeat(excerpt.indent())
            + paint.severity(finding.severity(), carets));
  }

  private void related(Related related) {
    line(
        "  "
            + paint.dim("see " + place(related.file(), related.span()) + ":")
            + " "
            + Shown.message(related.message()));
  }

  private void fix(Fix fix) {
    String how =
        switch (fix.safety()) {
          case SAFE -> "fix";
          case UNSAFE -> "fix (unsafe)";
          case BY_HAND -> "fix (by hand)";
        };
    line("  " + paint.dim(how + ":") + " " + Shown.message(fix.title()));
  }

  private String place(String file, Span span) {
    Sources.Position start = report.sources().start(file, span);
    return Shown.message(report.sources().shown(file)) + ":" + start.line() + ":" + start.column();
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private void summary() {
    List<String> counts = new ArrayList<>();
    for (Severity severity :
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO, Severity.HINT)) {
      int count = report.count(severity);
      if (count > 0) {
        counts.add(counted(count, severity.word()));
      }
    }
    String files = counted(report.files(), "file");
    if (counts.isEmpty()) {
      line("No problems in " + files + ".");
      return;
    }
    int fixable = report.fixable();
    String fixes = fixable == 0 ? "" : "; --fix mends " + fixable;
    line(String.join(", ", counts) + " in " + files + fixes + ".");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}

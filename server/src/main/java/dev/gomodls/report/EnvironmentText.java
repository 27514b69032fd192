package dev.gomodls.report;

import dev.gomodls.environment.EnvironmentReport;
import dev.gomodls.environment.EnvironmentReport.Fact;
import dev.gomodls.environment.EnvironmentReport.Variable;
import dev.gomodls.environment.Fault;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.environment.Setters;
import dev.gomodls.rules.Severity;

/** A report on the environment for people: what is in force, each variable, what is wrong. */
public final class EnvironmentText {
  private static final int NAMES = 14;

  private final Paint paint;
  private final StringBuilder out = new StringBuilder();
  private final Columns columns;

  private EnvironmentText(Paint paint, int width) {
    this.paint = paint;
    this.columns = new Columns(out, width, NAMES);
  }

  /**
   * The text of a report.
   *
   * @param width of the terminal in columns; 0 where lines are not to be broken
   */
  public static String render(EnvironmentReport report, Paint paint, int width) {
    EnvironmentText text = new EnvironmentText(paint, width);
    text.facts(report);
    text.out.append('\n');
    report.variables().forEach(text::variable);
    text.out.append('\n');
    for (Weight weight : Weight.values()) {
      report.faults().stream().filter(it -> it.weight() == weight).forEach(text::fault);
    }
    if (report.faults().isEmpty()) {
      text.out.append("Nothing is wrong with the environment.\n");
    }
    return text.out.toString();
  }

  private void facts(EnvironmentReport report) {
    columns.row("directory", Shown.message(report.directory()), paint::bold);
    fact("local Go", report.localGo());
    fact("runs", report.toolchain());
    fact("go.mod", report.module());
    fact("go.work", report.workspace());
    fact("-mod", report.mod());
  }

  private void fact(String name, Fact fact) {
    columns.row(name, fact.value().isEmpty() ? "none" : shown(fact.value()), paint::bold);
    columns.row("", Shown.message(fact.reason()), text -> text);
  }

  private void variable(Variable variable) {
    String value = variable.value().isEmpty() ? "(empty)" : shown(variable.value());
    String origin = "(" + shown(Setters.words(variable.origin())) + ")";
    if (columns.fits(value + "  " + origin)) {
      int end = value.length();
      columns.row(
          variable.name(),
          value + "  " + origin,
          line -> paint.bold(line.substring(0, end)) + paint.dim(line.substring(end)));
    } else {
      columns.row(variable.name(), value, paint::bold);
      columns.row("", origin, paint::dim);
    }
    columns.row("", Shown.message(variable.effect()), text -> text);
  }

  private void fault(Fault fault) {
    Severity severity = severity(fault);
    String label =
        fault.weight().word() + ": " + Shown.message(Setters.value(fault.setting().name()));
    out.append(paint.severity(severity, label)).append('\n');
    if (!fault.sentence().isEmpty()) {
      columns.row("  Go says", Shown.message(fault.sentence()), paint::bold);
    }
    columns.row("  gomodls", Shown.message(fault.advice()), text -> text);
    String place = Setters.words(fault.setting().origin());
    if (!fault.advice().contains(place)) {
      columns.row("  from", shown(place), paint::dim);
    }
  }

  private static Severity severity(Fault fault) {
    return switch (fault.weight()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.INFO;
    };
  }

  /** A value, of which line ends are no part that may be seen as such. */
  private static String shown(String value) {
    return Shown.message(value.replace("\t", "\\t").replace("\n", "\\n"));
  }
}

package dev.gomodls.rules;

import dev.gomodls.environment.Fault;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.Origin;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;

/** Where faults of the environment are told, and how. */
final class EnvironmentPlaces {
  private EnvironmentPlaces() {}

  /**
   * Whether a document tells what is wrong where the go command runs in its directory: the go.work
   * in force does, and a go.mod without one.
   */
  static boolean isToldIn(Document document, GoRun run, Snapshot snapshot) {
    PathStyle style = run.env().host().paths();
    String work = style.toSlash(run.workFile().pathOrEmpty());
    if (work.equals(document.path())) {
      return true;
    }
    boolean told = !work.isEmpty() && snapshot.judged(work).isPresent();
    return !told
        && document.kind() == FileKind.GO_MOD
        && document.name().equals("go.mod")
        && switch (run.root()) {
          case ModuleRoot.Found _, ModuleRoot.InTemporaryRoot _ -> true;
          case ModuleRoot.None _ -> false;
        };
  }

  /** Whether a fault is told on a line of the user's environment file. */
  static boolean isOfFile(Fault fault, GoRun run) {
    return fault.span() != null && run.environmentFile().isPresent();
  }

  /** Tells a fault in a document as a whole: on its module line, or on the first of a go.work. */
  static Draft add(Fault fault, Document document, GoRun run, Findings findings) {
    Span place =
        document.kind() == FileKind.GO_WORK
            ? Lines.first(document.text())
            : Lines.ofModule(document);
    return add(fault, findings.add(document, place, message(fault)), run);
  }

  /** Says how bad a fault is, and which line of the user's environment file takes part in it. */
  static Draft add(Fault fault, Draft draft, GoRun run) {
    draft.severity(severity(fault));
    if (fault.setting().origin() instanceof Origin.UserFile(String _, int _, Span line)) {
      String variable = fault.setting().name();
      run.environmentFile()
          .ifPresent(file -> draft.related(file.path(), line, variable + " is set here"));
    }
    return draft;
  }

  static String message(Fault fault) {
    return fault.sentence().isEmpty()
        ? fault.advice()
        : GoSentence.then(fault.sentence(), fault.advice());
  }

  static Severity severity(Fault fault) {
    return switch (fault.weight()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.INFO;
    };
  }
}

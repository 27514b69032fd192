package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.GodebugProblem.Part;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/** A godebug line with a setting that Go does not know or no longer has. */
final class UnknownGodebug implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("unknown-godebug", Severity.ERROR, "Godebug setting that Go refuses");

  /** The first Go that knows godebug lines. */
  private static final String FIRST = "1.23";

  private record Hit(Godebug line, GodebugProblem problem) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    String effective = snapshot.assumptions().goVersion();
    if (GoVersion.compare(effective, FIRST) < 0) {
      return;
    }
    List<Hit> hits = new ArrayList<>();
    for (Godebug line : Lines.sound(document, Godebug.class)) {
      GodebugProblem.of(line.key(), line.value(), effective)
          .ifPresent(problem -> hits.add(new Hit(line, problem)));
    }
    if (hits.isEmpty()) {
      return;
    }
    boolean inWorkspace = document.kind() == FileKind.GO_MOD && snapshot.isInWorkspace(document);
    for (Hit hit : hits) {
      Draft draft = findings.add(document, span(hit), message(hit.problem(), inWorkspace));
      if (inWorkspace) {
        draft.severity(Severity.WARNING);
      }
      offer(document, hit, draft);
    }
  }

  private static String message(GodebugProblem problem, boolean inWorkspace) {
    String ours = inWorkspace ? inWorkspace(problem.ours()) : problem.ours();
    return problem.sentence().isEmpty() ? ours : GoSentence.then(problem.sentence(), ours);
  }

  private static String inWorkspace(String ours) {
    String count = "n this workspace only the godebug lines of go.work count";
    return ours.endsWith("?") ? ours + " I" + count + "." : ours + "; i" + count;
  }

  private static Span span(Hit hit) {
    Span token = hit.line().token().span();
    int equals = token.start() + Utf8.encode(hit.line().key()).length;
    Span part =
        switch (hit.problem().part()) {
          case KEY -> new Span(token.start(), equals);
          case VALUE -> new Span(equals + 1, token.end());
          case BOTH -> token;
        };
    return part.isEmpty() ? token : part;
  }

  private static void offer(Document document, Hit hit, Draft draft) {
    hit.problem()
        .better()
        .ifPresent(
            better -> {
              String old = hit.problem().part() == Part.KEY ? hit.line().key() : hit.line().value();
              draft.fix(
                  Safety.UNSAFE,
                  "Change " + old + " to " + better,
                  new TextEdit(span(hit), better));
            });
    draft.fix(
        Safety.UNSAFE,
        "Remove godebug " + hit.line().token().text(),
        LineEdits.remove(document.file(), hit.line()));
  }
}

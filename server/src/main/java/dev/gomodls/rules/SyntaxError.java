package dev.gomodls.rules;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.Place;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem;

/** Text that is no go.mod or go.work syntax, and lines that have not the form of their verb. */
final class SyntaxError implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo("syntax-error", Severity.ERROR, "File is not written as Go reads it");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    for (SyntaxProblem problem : OwnErrors.ofSyntax(document)) {
      Advice advice = SyntaxAdvice.of(document, problem);
      String go = problem.sentence(document.name());
      advice.addTo(findings.add(document, problem.span(), GoSentence.then(go, advice.sentence())));
    }
    for (DirectiveError error : OwnErrors.of(document, Kind.FORM)) {
      boolean ofOtherSystem =
          snapshot.assumptions().style() != PathStyle.UNIX
              && error.sentence().startsWith("replacement directory appears");
      if (error.statement() instanceof Line line && !ofOtherSystem) {
        Place place = document.file().placeOf(line);
        if (!FormAdvice.isOfUnclosedBlock(place)) {
          Advice advice = FormAdvice.of(document, place, error);
          String go = FormAdvice.goSentence(document, place, error);
          advice.addTo(
              findings.add(document, error.span(), GoSentence.then(go, advice.sentence())));
        }
      }
    }
  }
}

package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;

/** A go line with something else than a version of Go. */
final class InvalidGoVersion implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("invalid-go-version", Severity.ERROR, "Not a version of Go");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    String effective = snapshot.assumptions().goVersion();
    for (DirectiveError error : OwnErrors.of(document, Kind.GO_VERSION)) {
      String nearest = NearestGo.version(document.text().string(error.span()), effective);
      String message = GoSentence.then(error.sentence(), nearest + " would be valid");
      offer(findings.add(document, error.span(), message), error.span(), nearest);
    }
    document
        .file()
        .first(Go.class)
        .filter(go -> !go.line().broken() && !GoVersion.isValid(go.version()))
        .ifPresent(go -> reportPrerelease(document, go, snapshot, findings));
  }

  /** The parser lets a prerelease of a patch version pass, which no other part of Go knows. */
  private static void reportPrerelease(
      Document document, Go go, Snapshot snapshot, Findings findings) {
    String nearest = NearestGo.version(go.version(), snapshot.assumptions().goVersion());
    String ours = "A version with a patch number has no prerelease; " + nearest + " would be valid";
    Draft draft;
    if (document.kind() == FileKind.GO_WORK) {
      draft = findings.add(document, go.versionToken().span(), ours).severity(Severity.WARNING);
    } else {
      StaleGoMod stale = StaleGoMod.of(snapshot, document);
      String sentence =
          switch (stale.fate()) {
            case REFUSED -> stale.sentence();
            // There the compiler is the first to refuse it.
            case TAKEN, WRITTEN ->
                "invalid value \"go\" for -lang: should be something like \"go1.12\"";
          };
      draft = findings.add(document, go.versionToken().span(), GoSentence.then(sentence, ours));
    }
    offer(draft, go.versionToken().span(), nearest);
  }

  private static void offer(Draft draft, Span span, String nearest) {
    draft.fix(Safety.UNSAFE, "Change to go " + nearest, new TextEdit(span, nearest));
  }
}

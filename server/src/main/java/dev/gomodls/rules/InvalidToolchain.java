package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;

/** A toolchain line with something else than the name of a toolchain. */
final class InvalidToolchain implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("invalid-toolchain", Severity.ERROR, "Not the name of a Go toolchain");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    String effective = snapshot.assumptions().goVersion();
    for (DirectiveError error : OwnErrors.of(document, Kind.TOOLCHAIN)) {
      String nearest = NearestGo.toolchain(document.text().string(error.span()), effective);
      report(document, error.span(), error.sentence(), nearest, findings);
    }
    document
        .file()
        .first(Toolchain.class)
        .filter(it -> !it.line().broken() && !isName(it.name()))
        .ifPresent(it -> reportUnknown(document, it, snapshot, findings));
  }

  static boolean isName(String name) {
    return name.equals("default") || !ToolchainName.goVersion(name).isEmpty();
  }

  /** The parser looks at the start of a name alone, the choice of a toolchain at all of it. */
  private static void reportUnknown(
      Document document, Toolchain toolchain, Snapshot snapshot, Findings findings) {
    String sentence =
        "invalid toolchain "
            + GoQuote.quote(toolchain.name())
            + " in "
            + document.kind().fileName();
    String nearest = NearestGo.toolchain(toolchain.name(), snapshot.assumptions().goVersion());
    Draft draft = report(document, toolchain.nameToken().span(), sentence, nearest, findings);
    boolean inMod = document.kind() == FileKind.GO_MOD;
    if (inMod && snapshot.isInWorkspace(document)) {
      // There the toolchain line of go.work counts.
      draft.severity(Severity.WARNING);
    }
  }

  private static Draft report(
      Document document, Span span, String sentence, String nearest, Findings findings) {
    String message = GoSentence.then(sentence, nearest + " would be valid");
    return findings
        .add(document, span, message)
        .fix(Safety.UNSAFE, "Change to toolchain " + nearest, new TextEdit(span, nearest));
  }
}

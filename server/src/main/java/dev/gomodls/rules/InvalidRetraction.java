package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.semver.Semver;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.TextEdit;
import java.util.List;

/** An interval of retracted versions that is upside down and so holds none. */
final class InvalidRetraction implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("invalid-retraction", Severity.WARNING, "Retracted interval is upside down");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    String ownPath = document.file().modulePath().orElse("");
    for (Retract retract : Lines.sound(document, Retract.class)) {
      boolean sound =
          WrittenVersion.of(retract, ownPath).stream()
              .allMatch(version -> version.isCanonical() && version.misfit().isEmpty());
      if (sound && Semver.compare(retract.low(), retract.high()) > 0) {
        report(document, retract, findings);
      }
    }
  }

  private static void report(Document document, Retract retract, Findings findings) {
    Token low = retract.lowToken();
    Token high = retract.highToken();
    findings
        .add(
            document,
            low.span().to(high.span()),
            "No version is at least "
                + retract.low()
                + " and at most "
                + retract.high()
                + ": this retracts nothing")
        .fix(
            Safety.SAFE,
            "Swap " + retract.low() + " and " + retract.high(),
            List.of(new TextEdit(low.span(), high.text()), new TextEdit(high.span(), low.text())));
  }
}

package dev.gomodls.rules;

import dev.gomodls.gosum.GoSum;
import dev.gomodls.gosum.GoSum.Line;
import dev.gomodls.gosum.GoSum.Malformed;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.text.TextEdit;

/** A line of go.sum that is no checksum: Go refuses the file. */
final class MalformedGoSum implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("malformed-go-sum", Severity.ERROR, "Line of go.sum is no checksum");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(SumDocument document, Snapshot snapshot, Findings findings) {
    GoSum sums = GoSum.read(document.text().toBytes());
    if (sums.malformed().isEmpty()) {
      return;
    }
    boolean needed = SumUse.isNeeded(snapshot, document);
    for (Line line : sums.lines()) {
      if (line instanceof Malformed malformed) {
        report(document, malformed, needed, findings);
      }
    }
  }

  private static void report(
      SumDocument document, Malformed line, boolean needed, Findings findings) {
    String sentence = "malformed go.sum:\nwrong number of fields " + line.count();
    String message = GoSentence.then(sentence, "A line has a module, its version and a hash");
    Draft draft = findings.add(document.path(), line.content(), message);
    if (!needed) {
      draft.severity(Severity.WARNING);
    }
    draft.fix(
        Safety.UNSAFE,
        "Remove the line from " + document.name(),
        TextEdit.delete(document.text().fullLine(line.number())));
  }
}

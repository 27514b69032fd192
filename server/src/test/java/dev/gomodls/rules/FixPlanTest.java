package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FixPlanTest {
  private static final String TEXT = "0123456789";

  @Test
  void fixesThatLeaveEachOtherAloneAreAllTaken() {
    check(
        "-12-56789",
        2,
        finding(Safety.SAFE, edit(0, 1, "-")),
        finding(Safety.SAFE, edit(3, 5, "-")));
  }

  @Test
  void laterOfTwoFixesThatTouchTheSameBytesWaits() {
    check(
        "-3456789",
        1,
        finding(Safety.SAFE, edit(0, 3, "-")),
        finding(Safety.SAFE, edit(2, 4, "+")));
    check(
        "-3456789",
        1,
        finding(Safety.SAFE, edit(0, 3, "-")),
        finding(Safety.SAFE, edit(0, 0, "+")));
  }

  @Test
  void sameFixOfSeveralFindingsIsAppliedOnce() {
    check(
        "-3456789",
        2,
        finding(Safety.SAFE, edit(0, 3, "-")),
        finding(Safety.SAFE, edit(0, 3, "-")));
  }

  @Test
  void oneFixMayAddAndTakeOutAtOnePlace() {
    for (List<TextEdit> edits :
        List.of(
            List.of(edit(3, 5, ""), edit(3, 3, "+")), List.of(edit(3, 3, "+"), edit(3, 5, "")))) {
      check("012+56789", 1, finding(Safety.SAFE, edits.toArray(TextEdit[]::new)));
    }
  }

  @Test
  void levelDecidesWhatIsTaken() {
    Finding unsafe = finding(Safety.UNSAFE, edit(0, 1, "-"));
    Finding byHand = finding(Safety.BY_HAND, edit(2, 3, "-"));
    assertEquals(0, FixPlan.of(List.of(unsafe, byHand), FixPlan.Level.SAFE).findings());
    assertEquals(1, FixPlan.of(List.of(unsafe, byHand), FixPlan.Level.UNSAFE).findings());
  }

  private static void check(String after, int mended, Finding... findings) {
    FixPlan plan = FixPlan.of(List.of(findings), FixPlan.Level.SAFE);
    assertEquals(mended, plan.findings());
    List<TextEdit> edits = plan.edits().stream().map(FileEdit::edit).toList();
    assertEquals(after, TextEdit.apply(SourceText.of(TEXT), edits).string());
  }

  private static TextEdit edit(int start, int end, String text) {
    return new TextEdit(new Span(start, end), text);
  }

  private static Finding finding(Safety safety, TextEdit... edits) {
    List<FileEdit> all = Stream.of(edits).map(edit -> new FileEdit("/w/go.mod", edit)).toList();
    Fix fix = new Fix("Mend", safety, all);
    return new Finding(
        "/w/go.mod", "rule", Severity.HINT, Span.at(0), "m", List.of(), List.of(fix), Set.of());
  }
}

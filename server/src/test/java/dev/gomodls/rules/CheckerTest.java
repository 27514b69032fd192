package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.testing.Fixture;
import dev.gomodls.workspace.SideBySide;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckerTest {
  @Test
  void orderDoesNotDependOnThreads() {
    StringBuilder fixture = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      fixture.append("-- m" + i + "/go.mod --\nmodule example.com/m" + i % 7 + "\n\n");
      fixture.append("go 1.27\n\nrequire x " + i + " // gomodls:ignore unused-suppression\n");
    }
    Snapshot snapshot = RuleFixture.snapshot(Fixture.parse(fixture.toString()));
    List<Finding> expected = Checker.check(snapshot, Selection.DEFAULT);
    assertFalse(expected.isEmpty());
    assertEquals(expected, Checker.check(snapshot, Selection.DEFAULT, SideBySide::map));
  }

  @Test
  void ofOneRuleAFileShowsTheFirstThousand() {
    String line = "// gomodls:ignore unused-suppression\n";
    List<Finding> findings =
        RuleFixture.findings(
            Fixture.parse("-- go.mod --\n" + line.repeat(1500)),
            RuleFixture.onlyRule("unused-suppression"));
    assertEquals(1001, findings.size());
    assertEquals("500 more of this rule in this file are not shown", findings.getLast().message());
  }

  @Test
  void fileWithAConflictOffersNoOtherFixes() {
    String fixture =
        """
        module example.com/app

        go 1.27
        <<<<<<< HEAD
        exclude example.com/a v1.0.0
        =======
        exclude example.com/a v1.0.0
        >>>>>>> topic
        toolchain default
        """;
    List<Finding> findings = RuleFixture.findings(Fixture.parse(fixture), Selection.DEFAULT);
    assertEquals(
        List.of("merge-conflict-marker"),
        findings.stream()
            .filter(finding -> !finding.fixes().isEmpty())
            .map(Finding::rule)
            .toList());
    assertFalse(findings.size() < 2);
  }

  @Test
  void noFixTakesARemarkAlongUnasked() {
    assertEquals(
        List.of("UNSAFE: Drop the second exclude of example.com/a v1.0.0"),
        RuleFixture.titles(
            "duplicate-directive",
            """
            exclude example.com/a v1.0.0
            exclude example.com/a v1.0.0 // It loses data.
            """));
    assertEquals(
        List.of("SAFE: Drop the second exclude of example.com/a v1.0.0"),
        RuleFixture.titles(
            "duplicate-directive",
            """
            exclude example.com/a v1.0.0
            exclude example.com/a v1.0.0
            """));
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class SuppressionsTest {
  @Test
  void commentThatSuppressesNothingIsReported() {
    check(
        "unused-suppression",
        """
        module example.com/app // gomodls:ignore unused-suppression
                                                 ^^^^^^^^^^^^^^^^^^ warning[unused-suppression]: There is no unused-suppression here to ignore
        """);
  }

  @Test
  void misspeltRuleIsNamed() {
    check(
        "unused-suppression",
        """
        module example.com/app // gomodls:ignore unused-supression
                                                 ^^^^^^^^^^^^^^^^^ warning[unused-suppression]: There is no rule "unused-supression"; did you mean unused-suppression?
        """);
  }

  @Test
  void commentWithoutRuleOrWithJunkIsReported() {
    check(
        "unused-suppression",
        """
        module example.com/app // gomodls:ignore
                                  ^^^^^^^^^^^^^^ warning[unused-suppression]: This comment names no rule to ignore

        require example.com/lib v1.0.0 // indirect; gomodls:ignore expired-suppression soon -- later
                                                                                       ^^^^ warning[unused-suppression]: "soon" is neither until=YYYY-MM-DD nor the -- of a reason
        """);
  }

  @Test
  void commentIsRemoved() {
    checkFix(
        "unused-suppression",
        "Remove the comment",
        """
        module example.com/app // gomodls:ignore unused-suppression
        """,
        """
        module example.com/app
        """);
  }

  @Test
  void onlyTheSuppressionIsRemovedFromAComment() {
    checkFix(
        "unused-suppression",
        "Remove the comment",
        """
        require example.com/lib v1.0.0 // indirect; gomodls:ignore unused-suppression
        """,
        """
        require example.com/lib v1.0.0 // indirect
        """);
  }

  @Test
  void suppressionIsOverAfterItsLastDay() {
    check(
        "expired-suppression",
        """
        // gomodls:ignore unused-suppression until=2026-11-23
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[expired-suppression]: This suppression ended on 2026-11-23: what it kept quiet shows again
        module example.com/app

        // gomodls:ignore unused-suppression until=2026-11-24
        go 1.27
        """);
  }
}

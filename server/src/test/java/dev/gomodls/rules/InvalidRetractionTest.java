package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class InvalidRetractionTest {
  private static final String RULE = "invalid-retraction";

  @Test
  void intervalUpsideDownIsReported() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        retract [v1.10.0, v1.9.0] // all of it
                 ^^^^^^^^^^^^^^^ warning[invalid-retraction]: No version is at least v1.10.0 and at most v1.9.0: this retracts nothing

        retract (
        	[v1.0.0, v1.0.0-rc.1]
        	 ^^^^^^^^^^^^^^^^^^^ warning[invalid-retraction]: No version is at least v1.0.0 and at most v1.0.0-rc.1: this retracts nothing
        	[v1.0.0, v1.0.0]
        	[v1.9.0, v1.10.0]
        	v1.2.0
        )
        """);
  }

  @Test
  void linesWithAnotherProblemAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        retract [v1.10.0, v1]
        retract [v2.10.0, v1.0.0]
        retract [v1.10.0, v1.0.0] /* why */
        retract [v1.10.0, v1.0.0
        """);
  }

  @Test
  void versionsAreSwapped() {
    checkFix(
        RULE,
        "Swap v1.10.0 and v1.9.0",
        """
        module example.com/app

        retract (
        	v1.0.0
        	["v1.10.0", v1.9.0] // all of it
        )
        """,
        """
        module example.com/app

        retract (
        	v1.0.0
        	[v1.9.0, "v1.10.0"] // all of it
        )
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class DuplicateRequirementTest {
  private static final String RULE = "duplicate-requirement";

  @Test
  void lowerVersionIsReportedWhereverItStands() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.2.0
        	              ^^^^^^ error[duplicate-requirement]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nexample.com/a is also required at v1.10.0, which counts
        	example.com/b v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        )

        require (
        	example.com/a v1.10.0 // indirect
        	^^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        	"example.com/b" v1.2.0
        	                ^^^^^^ error[duplicate-requirement]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nexample.com/b is also required at v1.3.0, which counts
        )
        """);
  }

  @Test
  void secondLineWithTheSameVersionIsReported() {
    check(
        RULE,
        """
        module example.com/app

        require example.com/a v1.2.0
                ^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: Required here too

        require example.com/a v1.2.0
                ^^^^^^^^^^^^^^^^^^^^ warning[duplicate-requirement]: example.com/a is already required at v1.2.0
        """);
  }

  @Test
  void directRequirementCountsMoreThanAnIndirectOne() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v1.2.0 // indirect
        	^^^^^^^^^^^^^^^^^^^^ warning[duplicate-requirement]: example.com/a is already required at v1.2.0
        	example.com/a v1.2.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: Required here too
        )
        """);
  }

  @Test
  void eachLosingLineIsReported() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v1.2.0
        	              ^^^^^^ error[duplicate-requirement]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nexample.com/a is also required at v1.3.0, which counts
        	example.com/a v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: Required here too
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        	example.com/a v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ warning[duplicate-requirement]: example.com/a is already required at v1.3.0
        )
        """);
  }

  @Test
  void workspaceTakesTheHigherVersion() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app
        -- app/go.mod --
        module example.com/app

        require (
        	example.com/a v1.2.0
        	              ^^^^^^ warning[duplicate-requirement]: example.com/a is also required at v1.3.0, which counts; outside of this workspace commands that only read go.mod fail
        	example.com/a v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        )
        """);
  }

  @Test
  void linesWithAnotherProblemAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v1.2.0
        	example.com/a v1
        	example.com/a master
        	example.com/a v2.0.0
        	example.com/a v1.3.0
        	example.com/a v1.4.0 /* broken */
        	example.com/A v1.2.0
        	example.com/a/v2 v2.0.0
        )

        exclude example.com/a v1.3.0
        """);
  }

  @Test
  void sidesOfAMergeConflictAreNotCompared() {
    check(
        RULE,
        """
        module example.com/app

        require (
        <<<<<<< HEAD
        	example.com/a v1.2.0
        =======
        	example.com/a v1.3.0
        >>>>>>> feature
        	example.com/b v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        	example.com/b v1.2.0
        	              ^^^^^^ error[duplicate-requirement]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nexample.com/b is also required at v1.3.0, which counts
        )
        """);
  }

  @Test
  void losingLineIsDropped() {
    checkFix(
        RULE,
        "Drop requirement of example.com/a v1.2.0",
        """
        module example.com/app

        require (
        	example.com/a v1.2.0 // the old one
        	example.com/a v1.3.0 // the new one
        )
        """,
        """
        module example.com/app

        require (
        	example.com/a v1.3.0 // the new one
        )
        """);
    checkFix(
        RULE,
        "Drop requirement of example.com/a v1.3.0",
        """
        module example.com/app

        require example.com/a v1.3.0

        // once more
        require "example.com/a" v1.3.0
        """,
        """
        module example.com/app

        require example.com/a v1.3.0
        """);
  }

  @Test
  void whatGoDoesWithItDependsOnTheEnvironment() {
    String file =
        """
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.2.0
        	              ^^^^^^ %s[duplicate-requirement]: %s
        	example.com/a v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        )
        -- env --
        GOFLAGS=%s
        """;
    String ours = "example.com/a is also required at v1.3.0, which counts";
    check(
        RULE,
        file.formatted(
            "warning", ours + "; with -mod=mod Go changes that line when it runs", "-mod=mod"));
    check(
        RULE,
        file.formatted(
            "error",
            "updates to go.mod needed, disabled by -mod=readonly; to update it:\\n\tgo mod tidy\\n"
                + ours,
            "-mod=readonly"));
  }

  @Test
  void aWorkspaceThatIsSwitchedOffIsNone() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.2.0
        	              ^^^^^^ error[duplicate-requirement]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nexample.com/a is also required at v1.3.0, which counts
        	example.com/a v1.3.0
        	^^^^^^^^^^^^^^^^^^^^ related[duplicate-requirement]: This version counts
        )
        -- go.work --
        go 1.27

        use .
        -- env --
        GOWORK=off
        """);
  }
}

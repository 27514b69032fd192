package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class InconsistentRequirementsTest {
  private static final String RULE = "inconsistent-requirements";

  private static final String CACHE =
      """
      -- modcache/example.com/a@v1.0.0/go.mod --
      module example.com/a

      go 1.17

      require example.com/b v1.2.0
      -- modcache/example.com/b@v1.0.0/go.mod --
      module example.com/b

      go 1.17
      -- modcache/example.com/b@v1.2.0/go.mod --
      module example.com/b

      go 1.17
      """;

  private static void check(String fixture) {
    RuleFixture.check(RULE, fixture);
  }

  @Test
  void aRequirementThatADependencyRaisesIsReported() {
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	^^^^^^^^^^^^^^^^^^^^ related[inconsistent-requirements]: Requires example.com/b v1.2.0
        	example.com/b v1.0.0 // indirect
        	              ^^^^^^ error[inconsistent-requirements]: updates to go.mod needed; to update it:\\n	go mod tidy\\nexample.com/b v1.0.0 is too low: example.com/a v1.0.0 requires v1.2.0
        )
        """
            + CACHE);
  }

  @Test
  void theSentenceIsThatOfTheModeInForce() {
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	^^^^^^^^^^^^^^^^^^^^ related[inconsistent-requirements]: Requires example.com/b v1.2.0
        	example.com/b v1.0.0
        	              ^^^^^^ error[inconsistent-requirements]: updates to go.mod needed, disabled by -mod=readonly; to update it:\\n	go mod tidy\\nexample.com/b v1.0.0 is too low: example.com/a v1.0.0 requires v1.2.0
        )
        -- env --
        GOFLAGS=-mod=readonly
        """
            + CACHE);
  }

  @Test
  void goMendsItWithModModAndTakesItInAWorkspace() {
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        )
        -- env --
        GOFLAGS=-mod=mod
        """
            + CACHE);
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        )
        -- go.work --
        go 1.20

        use .
        """
            + CACHE);
  }

  @Test
  void anIncompleteGraphSaysNothing() {
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	example.com/c v1.0.0
        )
        """
            + CACHE);
  }

  /** Without the line of c its requirement of d would be lost, which the higher c has not. */
  @Test
  void aMissingRequirementIsReportedOnTheModuleLine() {
    String go116 =
        """
        -- modcache/example.com/b@v1.0.0/go.mod --
        module example.com/b

        require example.com/c v1.1.0
        -- modcache/example.com/c@v1.0.0/go.mod --
        module example.com/c

        require example.com/d v1.5.0
        -- modcache/example.com/c@v1.1.0/go.mod --
        module example.com/c
        -- modcache/example.com/d@v1.5.0/go.mod --
        module example.com/d
        """;
    check(
        """
        module example.com/app
               ^^^^^^^^^^^^^^^ error[inconsistent-requirements]: updates to go.mod needed; to update it:\\n	go mod tidy\\nThe requirement of example.com/d v1.5.0 is missing, without which its version would sink

        go 1.16

        require example.com/b v1.0.0
                ^^^^^^^^^^^^^^^^^^^^ related[inconsistent-requirements]: Requires example.com/c v1.1.0

        require example.com/c v1.0.0 // indirect
                              ^^^^^^ error[inconsistent-requirements]: updates to go.mod needed; to update it:\\n	go mod tidy\\nexample.com/c v1.0.0 is too low: example.com/b v1.0.0 requires v1.1.0
        """
            + go116);
    RuleFixture.checkFix(
        RULE,
        "Require example.com/d v1.5.0",
        """
        module example.com/app

        go 1.16

        require (
        	example.com/b v1.0.0
        	example.com/c v1.0.0 // indirect
        )
        """
            + go116,
        """
        module example.com/app

        go 1.16

        require (
        	example.com/b v1.0.0
        	example.com/c v1.0.0 // indirect
        	example.com/d v1.5.0 // indirect
        )
        """);
    RuleFixture.checkFix(
        RULE,
        "Drop requirement of example.com/c",
        """
        module example.com/app

        go 1.16

        require (
        	example.com/b v1.0.0
        	example.com/c v1.0.0 // indirect
        	example.com/d v1.5.0 // indirect
        )
        """
            + go116,
        """
        module example.com/app

        go 1.16

        require (
        	example.com/b v1.0.0
        	example.com/d v1.5.0 // indirect
        )
        """);
  }

  @Test
  void theGoLineIsRaisedAndAToolchainLineThatSaysNoMoreGoes() {
    RuleFixture.checkFix(
        RULE,
        "Raise go line to 1.26.0, drop toolchain go1.26.0",
        """
        module example.com/app

        go 1.20

        toolchain go1.26.0

        require example.com/a v1.0.0
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a

        go 1.26.0
        """,
        """
        module example.com/app

        go 1.26.0

        require example.com/a v1.0.0
        """);
  }

  @Test
  void aGoLineThatIsNotThereIsAdded() {
    RuleFixture.checkFix(
        RULE,
        "Add go 1.27.3",
        """
        module example.com/app

        require example.com/a v1.0.0
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a

        go 1.26
        """,
        """
        module example.com/app

        go 1.27.3

        require example.com/a v1.0.0
        """);
  }

  @Test
  void queriesDuplicatesAndExcludedVersionsAreOtherRulesMatter() {
    check(
        """
        module example.com/app

        go 1.20

        require (
        	example.com/b v1.0.0
        	example.com/b v1.2.0
        )

        require example.com/a v1.0.0

        exclude example.com/a v1.0.0
        """
            + CACHE);
  }

  @Test
  void allFindingsOfAFileHaveTheSameFix() {
    assertEquals(
        List.of(
            "SAFE: Raise example.com/b to v1.2.0, raise go line to 1.25",
            "SAFE: Raise example.com/b to v1.2.0, raise go line to 1.25"),
        RuleFixture.titles(
            RULE,
            """
            module example.com/app

            go 1.20

            require (
            	example.com/a v1.0.0
            	example.com/b v1.0.0
            )
            -- modcache/example.com/a@v1.0.0/go.mod --
            module example.com/a

            go 1.25

            require example.com/b v1.2.0
            -- modcache/example.com/b@v1.0.0/go.mod --
            module example.com/b
            -- modcache/example.com/b@v1.2.0/go.mod --
            module example.com/b
            """));
  }
}

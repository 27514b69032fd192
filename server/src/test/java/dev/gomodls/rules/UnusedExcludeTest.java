package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class UnusedExcludeTest {
  private static final String RULE = "unused-exclude";

  @Test
  void whatADependencyAsksForIsUsed() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/other v1.0.0

        exclude (
        	example.com/lib v1.2.0
        	example.com/lib v1.3.0
        	^^^^^^^^^^^^^^^^^^^^^^ hint[unused-exclude]: No module of the build asks for example.com/lib v1.3.0, so that this excludes nothing
        )
        -- modcache/example.com/other@v1.0.0/go.mod --
        module example.com/other

        require example.com/lib v1.2.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
    RuleFixture.checkFix(
        RULE,
        "Drop exclude of example.com/lib v1.3.0",
        """
        module example.com/app

        go 1.27

        require example.com/other v1.0.0

        exclude (
        	example.com/lib v1.2.0
        	example.com/lib v1.3.0
        )
        -- modcache/example.com/other@v1.0.0/go.mod --
        module example.com/other

        require example.com/lib v1.2.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """,
        """
        module example.com/app

        go 1.27

        require example.com/other v1.0.0

        exclude (
        	example.com/lib v1.2.0
        )
        """);
  }

  @Test
  void whatTheFileItselfRequiresIsUsedInAWorkspaceToo() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        exclude example.com/lib v1.2.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void anIncompleteGraphSaysNothing() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/gone v1.2.0

        exclude example.com/lib v1.2.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }
}

package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class ReplaceOverriddenTest {
  private static final String RULE = "replace-overridden";

  @Test
  void goWorkWinsAtTheSameOrAtAllVersions() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app

        replace (
        	example.com/a => ./a
        	^^^^^^^^^^^^^^^^^^^^ related[replace-overridden]: This counts
        	example.com/b v1.0.0 => ./a
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[replace-overridden]: This counts
        	example.com/c v1.0.0 => ./a
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	example.com/c v1.0.0
        )

        replace (
        	example.com/a => ../x
        	^^^^^^^^^^^^^^^^^^^^^ info[replace-overridden]: This line counts with GOWORK=off only: here go.work replaces example.com/a
        	example.com/b => ../x
        	^^^^^^^^^^^^^^^^^^^^^ info[replace-overridden]: This line counts with GOWORK=off only: here go.work replaces example.com/b v1.0.0
        	example.com/c v1.1.0 => ../x
        )
        -- a/go.mod --
        module example.com/a
        -- env --
        GOPROXY=off
        """);
  }

  @Test
  void theWorkspaceItselfWins() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./a
        	^^^ related[replace-overridden]: This counts
        	./b
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        )

        replace (
        	example.com/a => ../x
        	^^^^^^^^^^^^^^^^^^^^^ info[replace-overridden]: This line counts with GOWORK=off only: here the workspace uses example.com/a
        	example.com/b => ../b
        )
        -- a/go.mod --
        module example.com/a
        -- b/go.mod --
        module example.com/b
        -- x/go.mod --
        module example.com/a
        -- env --
        GOPROXY=off
        """);
  }

  @Test
  void withoutAWorkspaceItCounts() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        replace example.com/a => ./x
        -- go.work --
        go 1.27

        use .

        replace example.com/a => ./a
        -- env --
        GOWORK=off
        """);
  }
}

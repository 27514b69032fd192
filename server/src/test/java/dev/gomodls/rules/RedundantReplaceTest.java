package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class RedundantReplaceTest {
  private static final String RULE = "redundant-replace";

  @Test
  void aModuleReplacedByItselfIsReportedWhateverIsKnown() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace example.com/lib v1.2.0 => example.com/lib v1.2.0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[redundant-replace]: This replaces example.com/lib v1.2.0 by itself
        """);
    RuleFixture.checkFix(
        RULE,
        "Drop replace of example.com/lib v1.2.0",
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace example.com/lib v1.2.0 => example.com/lib v1.2.0
        """,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0
        """);
  }

  @Test
  void theSelectedVersionIsReportedWhereNoOtherIsInTheGraph() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/lib v1.3.0
        	example.com/more v1.3.0
        	example.com/other v1.0.0
        	example.com/x v1.0.0
        )

        replace (
        	example.com/lib => example.com/lib v1.3.0
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[redundant-replace]: The build uses example.com/lib v1.3.0 without this line too
        	example.com/more => example.com/more v1.3.0
        	example.com/other => example.com/other v1.1.0
        )
        -- modcache/example.com/x@v1.0.0/go.mod --
        module example.com/x

        require example.com/more v1.2.0
        -- modcache/example.com/more@v1.2.0/go.mod --
        module example.com/more
        -- modcache/example.com/more@v1.3.0/go.mod --
        module example.com/more
        -- modcache/example.com/other@v1.1.0/go.mod --
        module example.com/other
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }
}

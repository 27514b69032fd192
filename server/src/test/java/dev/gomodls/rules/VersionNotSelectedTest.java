package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VersionNotSelectedTest {
  private static final String RULE = "version-not-selected";

  @Test
  void theModulesOnTheWayAreNamed() {
    assertEquals(
        List.of(
            "UNSAFE: Require example.com/lib v1.3.0",
            "BY_HAND: Require example.com/lib v1.3.0 in all members",
            "UNSAFE: Require example.com/lib v1.3.0",
            "BY_HAND: Require example.com/lib v1.3.0 in all members"),
        RuleFixture.titles(
            RULE,
            """
            -- go.work --
            go 1.27

            use (
            	./app
            	./tool
            	./other
            )
            -- app/go.mod --
            module example.com/app

            go 1.27

            require (
            	example.com/lib v1.2.0
            	example.com/x v1.0.0 // indirect
            )
            -- tool/go.mod --
            module example.com/tool

            go 1.27

            require example.com/x v1.0.0
            -- other/go.mod --
            module example.com/other

            go 1.27

            require example.com/lib v1.2.0 // indirect
            -- modcache/example.com/x@v1.0.0/go.mod --
            module example.com/x

            require example.com/lib v1.3.0
            -- modcache/example.com/lib@v1.2.0/go.mod --
            module example.com/lib
            -- modcache/example.com/lib@v1.3.0/go.mod --
            module example.com/lib
            """));
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        	./other
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        	example.com/lib v1.2.0
        	                ^^^^^^ hint[version-not-selected]: The workspace uses v1.3.0: example.com/app requires example.com/x v1.0.0, which requires it
        	example.com/x v1.0.0 // indirect
        )
        -- tool/go.mod --
        module example.com/tool

        go 1.27

        require example.com/x v1.0.0
        -- other/go.mod --
        module example.com/other

        go 1.27

        require example.com/lib v1.2.0 // indirect
                                ^^^^^^ hint[version-not-selected]: The workspace uses v1.3.0: example.com/app requires example.com/x v1.0.0, which requires it
        -- modcache/example.com/x@v1.0.0/go.mod --
        module example.com/x

        require example.com/lib v1.3.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void aMemberIsUsedAtNoVersion() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./lib
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0
        -- lib/go.mod --
        module example.com/lib

        go 1.27
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void aSingleModuleIsAnotherRulesMatter() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/lib v1.2.0
        	example.com/x v1.0.0
        )
        -- modcache/example.com/x@v1.0.0/go.mod --
        module example.com/x

        require example.com/lib v1.3.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }
}

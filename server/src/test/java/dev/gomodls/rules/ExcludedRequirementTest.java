package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ExcludedRequirementTest {
  private static final String RULE = "excluded-requirement";

  @Test
  void aRequirementOnAnExcludedVersionIsLeftOut() {
    assertEquals(
        List.of("UNSAFE: Require example.com/lib v1.4.0"),
        RuleFixture.titles(
            RULE,
            """
            module example.com/app

            go 1.27

            require (
            	example.com/lib v1.2.0
            	example.com/other v1.0.0
            )

            exclude example.com/lib v1.2.0
            -- modcache/example.com/lib@v1.2.0/go.mod --
            module example.com/lib
            -- modcache/example.com/lib@v1.2.1-rc.1/go.mod --
            module example.com/lib
            -- modcache/example.com/lib@v1.3.0/go.mod --
            module example.com/lib
            -- modcache/example.com/lib@v1.4.0/go.mod --
            module example.com/lib

            retract v1.3.0
            -- modcache/example.com/lib@v1.5.0/go.mod --
            module example.com/lib

            retract v1.3.0
            -- modcache/example.com/other@v1.0.0/go.mod --
            module example.com/other

            require example.com/lib v1.4.0
            """));
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/lib v1.2.0
        	^^^^^^^^^^^^^^^^^^^^^^ error[excluded-requirement]: ignoring requirement on excluded version example.com/lib v1.2.0\\nupdates to go.mod needed; to update it:\\n	go mod tidy\\nWithout it the build uses v1.4.0
        	example.com/other v1.0.0
        )

        exclude example.com/lib v1.2.0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[excluded-requirement]: Excluded here
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.2.1-rc.1/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.4.0/go.mod --
        module example.com/lib

        retract v1.3.0
        -- modcache/example.com/lib@v1.5.0/go.mod --
        module example.com/lib

        retract v1.3.0
        -- modcache/example.com/other@v1.0.0/go.mod --
        module example.com/other

        require example.com/lib v1.4.0
        """);
  }

  @Test
  void aWorkspaceTakesItAndAllItsModulesExclude() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./tool
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0
                ^^^^^^^^^^^^^^^^^^^^^^ warning[excluded-requirement]: example.com/lib v1.2.0 is excluded. Without it the build has no version of this module
        -- tool/go.mod --
        module example.com/tool

        go 1.27

        exclude example.com/lib v1.2.0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[excluded-requirement]: Excluded here
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void withModModGoDropsIt() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0
                ^^^^^^^^^^^^^^^^^^^^^^ warning[excluded-requirement]: dropping requirement on excluded version example.com/lib v1.2.0. Without it the build has no version of this module

        exclude example.com/lib v1.2.0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[excluded-requirement]: Excluded here
        -- env --
        GOFLAGS=-mod=mod
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void withoutACacheTheFileAloneShowsIt() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0
                ^^^^^^^^^^^^^^^^^^^^^^ error[excluded-requirement]: ignoring requirement on excluded version example.com/lib v1.2.0\\nupdates to go.mod needed; to update it:\\n	go mod tidy\\nGo does as if the requirement were not there

        exclude (
        	example.com/lib v1.2.0
        	^^^^^^^^^^^^^^^^^^^^^^ related[excluded-requirement]: Excluded here
        	example.com/lib v1.3.0
        )
        """);
  }
}

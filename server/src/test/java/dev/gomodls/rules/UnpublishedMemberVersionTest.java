package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnpublishedMemberVersionTest {
  private static final String RULE = "unpublished-member-version";

  @Test
  void whereTheNetworkWouldBeAskedOnlyWhatLooksMadeUpIsReported() {
    assertEquals(
        List.of(
            "BY_HAND: Replace example.com/c v0.0.0-00010101000000-000000000000 by ./c in go.work"),
        RuleFixture.titles(
            RULE,
            """
            -- go.work --
            go 1.27

            use (
            	./app
            	./a
            	./b
            	./c
            )

            replace example.com/b v0.0.0 => ./b
            -- app/go.mod --
            module example.com/app

            go 1.27

            require (
            	example.com/a v1.0.0
            	example.com/b v0.0.0
            	example.com/c v0.0.0-00010101000000-000000000000
            )
            -- a/go.mod --
            module example.com/a
            -- b/go.mod --
            module example.com/b
            -- c/go.mod --
            module example.com/c
            -- env --
            GOPROXY=direct
            """));
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./a
        	./b
        	./c
        )

        replace example.com/b v0.0.0 => ./b
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.0.0
        	example.com/b v0.0.0
        	example.com/c v0.0.0-00010101000000-000000000000
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[unpublished-member-version]: example.com/c v0.0.0-00010101000000-000000000000 looks as if nobody had published it. The workspace uses example.com/c itself, but Go reads the go.mod of the required version too when it lists modules, or when a package from outside of the workspace is imported
        )
        -- a/go.mod --
        module example.com/a
        -- b/go.mod --
        module example.com/b
        -- c/go.mod --
        module example.com/c
        -- env --
        GOPROXY=direct
        """);
  }

  @Test
  void aVersionInTheCacheIsFine() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
        	./app
        	./a
        )
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        -- a/go.mod --
        module example.com/a
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a
        """);
  }
}

package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class UnusedReplaceTest {
  private static final String RULE = "unused-replace";

  @Test
  void modulesAndVersionsThatNothingAsksForAreReported() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace (
        	example.com/gone => ./gone
        	^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-replace]: No module of the build asks for example.com/gone, so that this replaces nothing
        	example.com/lib v1.2.0 => ./lib
        	example.com/lib v1.3.0 => ./lib
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-replace]: No module of the build asks for example.com/lib v1.3.0, so that this replaces nothing
        	example.com/self v1.0.0 => example.com/self v1.0.0
        )
        -- lib/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
    RuleFixture.checkFix(
        RULE,
        "Drop replace of example.com/gone",
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace (
        	example.com/gone => ./gone
        	example.com/lib v1.2.0 => ./lib
        	example.com/lib v1.3.0 => ./lib
        	example.com/self v1.0.0 => example.com/self v1.0.0
        )
        -- lib/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace (
        	example.com/lib v1.2.0 => ./lib
        	example.com/lib v1.3.0 => ./lib
        	example.com/self v1.0.0 => example.com/self v1.0.0
        )
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void oneOfAGoWorkToo() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app

        replace example.com/gone => ./gone
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unused-replace]: No module of the build asks for example.com/gone, so that this replaces nothing
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.2.0

        replace example.com/gone => ./other
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void aLowerVersionInTheGraphIsUsed() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/lib v1.3.0
        	example.com/x v1.0.0
        )

        replace example.com/lib v1.2.0 => example.com/lib v1.3.0
        -- modcache/example.com/x@v1.0.0/go.mod --
        module example.com/x

        require example.com/lib v1.2.0
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

        require example.com/gone v1.3.0

        replace example.com/lib v1.2.0 => example.com/lib v1.3.0
        -- modcache/example.com/lib@v1.2.0/go.mod --
        module example.com/lib
        -- modcache/example.com/lib@v1.3.0/go.mod --
        module example.com/lib
        """);
  }
}

package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class ReplaceTargetInBuildTest {
  private static final String RULE = "replace-target-missing";

  @Test
  void whatTheBuildDoesNotNeedIsAWarning() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/a v1.0.0

        replace (
        	example.com/gone => ./gone
        	                    ^^^^^^ warning[replace-target-missing]: ./gone does not exist. Nothing in the build needs it
        	example.com/a => ./a
        )
        -- a/go.mod --
        module example.com/a
        -- env --
        GOPROXY=off
        """);
  }

  @Test
  void whatADependencyNeedsIsAnError() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.16

        require example.com/a v1.0.0

        replace example.com/lib => ./gone
                                   ^^^^^^ error[replace-target-missing]: example.com/a@v1.0.0 requires\\n	example.com/lib@v1.2.0 (replaced by ./gone): reading gone/go.mod: open /w/gone/go.mod: no such file or directory\\nNothing that needs this module builds until the directory is there
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a

        require example.com/lib v1.2.0
        """);
  }

  @Test
  void aVendorDirectoryStandsIn() {
    RuleFixture.check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => ./gone
                                   ^^^^^^ warning[replace-target-missing]: ./gone does not exist. In this build Go does not look there
        -- vendor/modules.txt --
        # example.com/lib v1.0.0 => ./gone
        ## explicit
        -- env --
        GOPROXY=off
        """);
  }
}

package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class UseTargetInForceTest {
  private static final String RULE = "use-target-missing";

  @Test
  void aGoWorkThatIsSwitchedOffBreaksNothing() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./gone
            ^^^^^^ warning[use-target-missing]: cannot load module gone listed in go.work file: open gone/go.mod: no such file or directory. ./gone does not exist
        -- env --
        GOWORK=off
        """);
  }

  @Test
  void anotherGoWorkIsInForce() {
    RuleFixture.check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./gone
            ^^^^^^ warning[use-target-missing]: cannot load module gone listed in go.work file: open gone/go.mod: no such file or directory. ./gone does not exist
        -- other/go.work --
        go 1.27

        use ../lost
            ^^^^^^^ error[use-target-missing]: cannot load module /w/lost listed in go.work file: open /w/lost/go.mod: no such file or directory. ../lost does not exist
        -- env --
        GOWORK={root}/other/go.work
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class AbsoluteUsePathTest {
  private static final String ID = "absolute-use-path";

  @Test
  void absoluteDirectoryIsReported() {
    check(
        ID,
        """
        -- work/go.work --
        go 1.27

        use (
        \t./app
        \t/w/lib // for now
        \t^^^^^^ warning[absolute-use-path]: An absolute path exists on some machines only
        )
        -- work/app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void linesWithAnErrorAreLeftAlone() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t/w/app
        \t/w/gone
        \t/w/lib "
        )
        -- app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void pathIsMadeRelative() {
    checkFix(
        ID,
        "Write ../lib instead of /w/lib",
        """
        -- work/go.work --
        go 1.27

        use ./app

        use /w/lib // for now
        -- work/app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """,
        """
        -- work/go.work --
        go 1.27

        use ./app

        use ../lib // for now
        -- work/app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Write ./my app instead of /w/my app",
        """
        -- go.work --
        go 1.27

        use (
        \t"/w/my app"
        )
        -- my app/go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t"./my app"
        )
        -- my app/go.mod --
        module example.com/app
        """);
  }
}

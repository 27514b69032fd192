package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class DuplicateUseTest {
  private static final String ID = "duplicate-use";

  @Test
  void directoryInASecondLineIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t^^^^^ related[duplicate-use]: First used here
        \t^^^^^ related[duplicate-use]: First used here
        \t./lib
        \t./app // again
        \t^^^^^ error[duplicate-use]: path /w/app appears multiple times in workspace. ./app is used in another line already
        )

        use ./app
            ^^^^^ error[duplicate-use]: path /w/app appears multiple times in workspace. ./app is used in another line already
        -- app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void otherSpellingsAreTheSameDirectory() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t^^^^^ related[duplicate-use]: First used here
        \t^^^^^ related[duplicate-use]: First used here
        \t^^^^^ related[duplicate-use]: First used here
        \tapp
        \t^^^ error[duplicate-use]: path /w/app appears multiple times in workspace. app and ./app are the same directory
        \t./lib/../app/
        \t^^^^^^^^^^^^^ error[duplicate-use]: path /w/app appears multiple times in workspace. ./lib/../app/ and ./app are the same directory
        \t"/w/app"
        \t^^^^^^^^ error[duplicate-use]: path /w/app appears multiple times in workspace. /w/app and ./app are the same directory
        )
        -- app/go.mod --
        module example.com/app
        """);
  }

  @Test
  void goDoesNotCleanAbsolutePaths() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t/w/app/
        )
        -- app/go.mod --
        module example.com/app
        """);
  }

  @Test
  void symbolicLinkIsAnotherDirectory() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./link
        )
        -- app/go.mod --
        module example.com/app
        -- link --
        @link /w/app
        """);
  }

  @Test
  void missingDirectoriesCountToo() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./gone
            ^^^^^^ related[duplicate-use]: First used here

        use ./gone
            ^^^^^^ error[duplicate-use]: path /w/gone appears multiple times in workspace. ./gone is used in another line already
        """);
  }

  @Test
  void brokenLinesAreLeftAlone() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./app

        use ./app "
        -- app/go.mod --
        module example.com/app
        """);
  }

  @Test
  void secondLineIsDropped() {
    checkFix(
        ID,
        "Drop repeated use of ./app",
        """
        -- go.work --
        go 1.27

        use (
        \t./app // first
        \t./lib
        \t// Again.
        \t/w/app // second
        )
        -- app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./app // first
        \t./lib
        )
        -- app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Drop repeated use of ./app",
        """
        -- go.work --
        go 1.27

        use ./app

        use (
        \t"./app"
        )

        replace example.com/lib => ./lib
        -- app/go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use ./app

        replace example.com/lib => ./lib
        -- app/go.mod --
        module example.com/app
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateWorkspaceModuleTest {
  private static final String ID = "duplicate-workspace-module";

  @Test
  void secondDirectoryWithAPathIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t^^^ related[duplicate-workspace-module]: Also used here
        \t^^^ related[duplicate-workspace-module]: Also used here
        \t./b
        \t^^^ error[duplicate-workspace-module]: module example.com/app appears multiple times in workspace. ./b and ./a both declare that path
        \t./c
        \t^^^ error[duplicate-workspace-module]: module example.com/app appears multiple times in workspace. ./c and ./a both declare that path
        )
        -- a/go.mod --
        module example.com/app
               ^^^^^^^^^^^^^^^ related[duplicate-workspace-module]: Declared here
               ^^^^^^^^^^^^^^^ related[duplicate-workspace-module]: Declared here
        -- b/go.mod --
        module "example.com/app"
               ^^^^^^^^^^^^^^^^^ related[duplicate-workspace-module]: Declared here
        -- c/go.mod --
        module example.com/app // third
               ^^^^^^^^^^^^^^^ related[duplicate-workspace-module]: Declared here
        """);
  }

  @Test
  void symbolicLinkLeadsToTheSameModule() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t^^^^^ related[duplicate-workspace-module]: Also used here
        \t./link
        \t^^^^^^ error[duplicate-workspace-module]: module example.com/app appears multiple times in workspace. ./link and ./app are the same directory
        )
        -- app/go.mod --
        module example.com/app
        -- link --
        @link /w/app
        """);
  }

  @Test
  void absolutePathThatIsNotClean() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t^^^^^ related[duplicate-workspace-module]: Also used here
        \t/w/app/
        \t^^^^^^^ error[duplicate-workspace-module]: module example.com/app appears multiple times in workspace. /w/app/ and ./app are the same directory
        )
        -- app/go.mod --
        module example.com/app
        """);
  }

  @Test
  void directoryThatIsUsedTwiceHasItsOwnFinding() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./app
        )
        -- app/go.mod --
        module example.com/app
        """);
  }

  @Test
  void differentPathsAreFine() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        \t./gone
        \t./nameless
        \t./nameless2
        )
        -- a/go.mod --
        module example.com/app
        -- b/go.mod --
        module example.com/app/v2
        -- nameless/go.mod --
        -- nameless2/go.mod --
        -- other/go.mod --
        module example.com/app
        """);
  }

  @Test
  void eitherIsDropped() {
    checkFix(
        ID,
        "Drop use of ./a",
        """
        -- go.work --
        go 1.27

        use (
        \t./a // old
        \t./b // new
        )
        -- a/go.mod --
        module example.com/app
        -- b/go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./b // new
        )
        -- a/go.mod --
        module example.com/app
        -- b/go.mod --
        module example.com/app
        """);
    checkFix(
        ID,
        "Drop use of ./b",
        """
        -- go.work --
        go 1.27

        use ./a

        use ./b
        -- a/go.mod --
        module example.com/app
        -- b/go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use ./a
        -- a/go.mod --
        module example.com/app
        -- b/go.mod --
        module example.com/app
        """);
    checkFix(
        ID,
        "Drop use of ./link",
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
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        )
        -- app/go.mod --
        module example.com/app
        -- link --
        @link /w/app
        """);
  }

  @Test
  void theWaysDifferUnlessTheDirectoryIsTheSame() {
    assertEquals(
        List.of("BY_HAND: Drop use of ./b", "BY_HAND: Drop use of ./a"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use (
            \t./a
            \t./b
            )
            -- a/go.mod --
            module example.com/app
            -- b/go.mod --
            module example.com/app
            """));
    assertEquals(
        List.of("UNSAFE: Drop use of ./link"),
        titles(
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
            """));
  }
}

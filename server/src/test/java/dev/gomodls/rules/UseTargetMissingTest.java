package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UseTargetMissingTest {
  private static final String ID = "use-target-missing";

  @Test
  void whatIsNoModuleIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./gone
        \t^^^^^^ error[use-target-missing]: cannot load module gone listed in go.work file: open gone/go.mod: no such file or directory. ./gone does not exist
        \t./empty // no go.mod
        \t^^^^^^^ error[use-target-missing]: cannot load module empty listed in go.work file: open empty/go.mod: no such file or directory. ./empty has no go.mod
        \t./README.md
        \t^^^^^^^^^^^ error[use-target-missing]: cannot load module README.md listed in go.work file: open /w/README.md/go.mod: not a directory. ./README.md is a file, not a directory
        \t./README.md/sub
        \t^^^^^^^^^^^^^^^ error[use-target-missing]: cannot load module /w/README.md/sub listed in go.work file: open /w/README.md/sub/go.mod: not a directory. ./README.md/sub leads through a file
        \t./dir
        \t^^^^^ error[use-target-missing]: cannot load module dir listed in go.work file: read dir/go.mod: is a directory. ./dir has a directory called go.mod, but no such file
        \t./locked
        \t^^^^^^^^ error[use-target-missing]: cannot load module locked listed in go.work file: open locked/go.mod: permission denied. ./locked cannot be read
        )
        -- app/go.mod --
        module example.com/app
        -- README.md --
        # Read me
        -- empty/lib.go --
        package lib
        -- dir/go.mod/x --
        -- locked/go.mod --
        @unreadable permission denied
        """);
  }

  @Test
  void pathsAreShownAsGoShowsThem() {
    check(
        ID,
        """
        -- work/go.work --
        go 1.27

        use (
        \t"../my lib"
        \t^^^^^^^^^^^ error[use-target-missing]: cannot load module /w/my lib listed in go.work file: open /w/my lib/go.mod: no such file or directory. ../my lib does not exist
        \t/w/work/gone
        \t^^^^^^^^^^^^ error[use-target-missing]: cannot load module gone listed in go.work file: open gone/go.mod: no such file or directory. /w/work/gone does not exist
        \tsub/../gone2
        \t^^^^^^^^^^^^ error[use-target-missing]: cannot load module gone2 listed in go.work file: open gone2/go.mod: no such file or directory. sub/../gone2 does not exist
        )
        """);
  }

  @Test
  void brokenGoModIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./block
        \t^^^^^^^ error[use-target-missing]: cannot load module block listed in go.work file: errors parsing block/go.mod:\\nblock/go.mod:4: syntax error (unterminated block started at /w/block/go.mod:3:1)\\nGo loads nothing of the workspace until that file is right
        \t./lines
        \t^^^^^^^ error[use-target-missing]: cannot load module lines listed in go.work file: errors parsing lines/go.mod:\\nlines/go.mod:3: unknown directive: retrct\\nlines/go.mod:6:2: usage: require module/path v1.2.3\\nGo loads nothing of the workspace until that file is right
        \t./nameless
        \t^^^^^^^^^^ error[use-target-missing]: cannot load module nameless listed in go.work file: error reading nameless/go.mod: missing module declaration. To specify the module path:\\n\tgo mod edit -module=example.com/mod\\nGo loads nothing of the workspace until that file is right
        \t./reserved
        \t^^^^^^^^^^ error[use-target-missing]: cannot load module reserved listed in go.work file: error reading reserved/go.mod: invalid module path: "go"\\nGo loads nothing of the workspace until that file is right
        )
        -- block/go.mod --
        module example.com/block

        require (
                ^ related[use-target-missing]: First error
        -- lines/go.mod --
        module example.com/lines

        retrct v1.0.0
        ^^^^^^ related[use-target-missing]: First error

        require (
        \texample.com/lib
        )
        -- nameless/go.mod --
        // Nothing.
        ^^^^^^^^^^^ related[use-target-missing]: No module path that Go accepts
        go 1.27
        -- reserved/go.mod --
        module go
               ^^ related[use-target-missing]: No module path that Go accepts
        """);
  }

  @Test
  void whatGoLooksUpOrReadsIsNotBroken() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./large
        \t./query
        )
        -- large/go.mod --
        @unreadable is larger than 16 MiB
        -- query/go.mod --
        module example.com/query

        require example.com/lib master
        """);
  }

  @Test
  void fileForANewerGoIsNotBroken() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./lax
        \t./strict
        \t^^^^^^^^ error[use-target-missing]: cannot load module strict listed in go.work file: errors parsing strict/go.mod:\\nstrict/go.mod:6: syntax error (unterminated block started at /w/strict/go.mod:5:1)\\nGo loads nothing of the workspace until that file is right
        )
        -- lax/go.mod --
        module example.com/lax

        go 1.99

        newverb x
        -- strict/go.mod --
        module example.com/strict

        go 1.99

        require (
                ^ related[use-target-missing]: First error
        """);
  }

  @Test
  void symbolicLinks() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./loop
        \t^^^^^^ error[use-target-missing]: cannot load module /w/loop listed in go.work file: open /w/loop/go.mod: too many levels of symbolic links. ./loop leads in a circle
        \t./nowhere
        \t^^^^^^^^^ error[use-target-missing]: cannot load module nowhere listed in go.work file: open nowhere/go.mod: no such file or directory. ./nowhere does not exist
        )
        -- loop/go.mod --
        @unreadable too many levels of symbolic links
        -- nowhere --
        @link /w/gone
        """);
  }

  @Test
  void repeatedLineHasItsOwnFinding() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./gone
            ^^^^^^ error[use-target-missing]: cannot load module gone listed in go.work file: open gone/go.mod: no such file or directory. ./gone does not exist

        use ./gone
        """);
  }

  @Test
  void deadLinesAreDropped() {
    checkFix(
        ID,
        "Drop use of ./gone",
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t// Moved.
        \t./gone // where?
        )
        -- app/go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        )
        -- app/go.mod --
        module example.com/app
        """);
    checkFix(
        ID,
        "Drop all uses without a module",
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./gone
        \t./broken
        \t./gone2
        )

        use ./gone

        use (
        \t./gone3
        )
        -- app/go.mod --
        module example.com/app
        -- broken/go.mod --
        module (
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./broken
        )
        -- app/go.mod --
        module example.com/app
        -- broken/go.mod --
        module (
        """);
  }

  @Test
  void brokenGoModIsNotDropped() {
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use (
            \t./app
            \t./broken
            \t./locked
            )
            -- app/go.mod --
            module example.com/app
            -- broken/go.mod --
            module (
            -- locked/go.mod --
            @unreadable permission denied
            """));
    assertEquals(
        List.of(
            "SAFE: Drop all uses without a module",
            "SAFE: Drop use of ./gone",
            "SAFE: Drop all uses without a module",
            "SAFE: Drop use of ./gone2"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use (
            \t./gone
            \t./gone2
            )
            """));
  }
}

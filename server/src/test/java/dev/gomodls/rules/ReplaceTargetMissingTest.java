package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplaceTargetMissingTest {
  private static final String ID = "replace-target-missing";

  @Test
  void missingDirectoryOfARequiredModuleIsAnError() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => ../lib
                                   ^^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0: replacement directory ../lib does not exist. Nothing that needs this module builds until the directory is there
        """);
  }

  @Test
  void onlyTheReplacedVersionCounts() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        \texample.com/a v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/b v1.0.0
        \texample.com/c v1.0.0
        )

        replace (
        \texample.com/a v1.0.0 => ../a
        \t                        ^^^^ error[replace-target-missing]: example.com/a@v1.0.0: replacement directory ../a does not exist. Nothing that needs this module builds until the directory is there
        \texample.com/b v1.1.0 => ../b
        \t                        ^^^^ warning[replace-target-missing]: ../b does not exist. This file does not require example.com/b v1.1.0, so Go looks there only if another module does
        \texample.com/c => ../c
        \t                 ^^^^ warning[replace-target-missing]: ../c does not exist. This file does not require example.com/c, so Go looks there only if another module does
        \texample.com/c v1.0.0 => ../there
        )
        -- there/go.mod --
        module example.com/c
        """);
  }

  @Test
  void whatNobodyRequiresIsAWarning() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/excluded v1.0.0

        exclude example.com/excluded v1.0.0

        replace example.com/excluded => ../excluded
                                        ^^^^^^^^^^^ warning[replace-target-missing]: ../excluded does not exist. This file does not require example.com/excluded, so Go looks there only if another module does

        replace example.com/lib v1.2.0 => ../lib
                                          ^^^^^^ warning[replace-target-missing]: ../lib does not exist. This file does not require example.com/lib v1.2.0, so Go looks there only if another module does
        """);
  }

  @Test
  void filesAndDirectoriesWithoutGoModAreNoModules() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27

        require (
        \texample.com/dir v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/empty v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/file v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/locked v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/through v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        )

        replace example.com/file => ../README.md
                                    ^^^^^^^^^^^^ error[replace-target-missing]: example.com/file@v1.0.0 (replaced by ../README.md): reading /w/README.md/go.mod: open /w/README.md/go.mod: not a directory. ../README.md is a file, not a directory

        replace example.com/through => ../README.md/lib
                                       ^^^^^^^^^^^^^^^^ error[replace-target-missing]: example.com/through@v1.0.0 (replaced by ../README.md/lib): reading /w/README.md/lib/go.mod: open /w/README.md/lib/go.mod: not a directory. ../README.md/lib leads through a file

        replace example.com/empty => ../empty
                                     ^^^^^^^^ error[replace-target-missing]: example.com/empty@v1.0.0 (replaced by ../empty): reading /w/empty/go.mod: open /w/empty/go.mod: no such file or directory. ../empty has no go.mod

        replace example.com/dir => ../dir
                                   ^^^^^^ error[replace-target-missing]: example.com/dir@v1.0.0 (replaced by ../dir): reading /w/dir/go.mod: read /w/dir/go.mod: is a directory. ../dir has a directory called go.mod, but no such file

        replace example.com/locked => ../locked
                                      ^^^^^^^^^ error[replace-target-missing]: example.com/locked@v1.0.0 (replaced by ../locked): reading /w/locked/go.mod: open /w/locked/go.mod: permission denied. ../locked cannot be read
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
  void sameOfModulesThatNobodyRequires() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/file => ../README.md
                                    ^^^^^^^^^^^^ warning[replace-target-missing]: ../README.md is a file, not a directory. This file does not require example.com/file, so Go looks there only if another module does

        replace example.com/through => ../README.md/lib
                                       ^^^^^^^^^^^^^^^^ warning[replace-target-missing]: ../README.md/lib leads through a file. This file does not require example.com/through, so Go looks there only if another module does

        replace example.com/empty => "../empty"
                                     ^^^^^^^^^^ warning[replace-target-missing]: ../empty has no go.mod. This file does not require example.com/empty, so Go looks there only if another module does

        replace example.com/dir => ../dir
                                   ^^^^^^ warning[replace-target-missing]: ../dir has a directory called go.mod, but no such file. This file does not require example.com/dir, so Go looks there only if another module does

        replace example.com/locked => ../locked
                                      ^^^^^^^^^ warning[replace-target-missing]: ../locked cannot be read. This file does not require example.com/locked, so Go looks there only if another module does
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
  void whatGoCanReadIsNotReported() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/large v1.0.0

        require example.com/broken v1.0.0

        require example.com/nameless v1.0.0

        replace example.com/large => ../large

        replace example.com/broken => ../broken

        replace example.com/nameless => ../nameless

        replace example.com/other => example.com/fork v1.0.0
        -- large/go.mod --
        @unreadable is larger than 16 MiB
        -- broken/go.mod --
        module (
        -- nameless/go.mod --
        go 1.27
        """);
  }

  @Test
  void absolutePathIsNamedAsTheCause() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => /opt/jane/src/lib
                                   ^^^^^^^^^^^^^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0: replacement directory /opt/jane/src/lib does not exist. An absolute path exists on some machines only
        """);
  }

  @Test
  void identicalLinesAreReportedOnce() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => ../lib
                                   ^^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0: replacement directory ../lib does not exist. Nothing that needs this module builds until the directory is there

        replace example.com/lib => ../lib
        """);
  }

  @Test
  void brokenLinesAreLeftAlone() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => ../lib "
        """);
  }

  @Test
  void memberOfAWorkspaceFailsInGosOtherWords() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./services/app
        -- services/app/go.mod --
        module example.com/app

        go 1.27

        require (
        \texample.com/abs v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        \texample.com/lib v1.0.0
        \t^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        )

        replace example.com/lib => ../lib
                                   ^^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0 (replaced by ./services/lib): reading ../lib/go.mod: open /w/services/lib/go.mod: no such file or directory. Nothing that needs this module builds until the directory is there

        replace example.com/abs => /opt/jane/src/lib
                                   ^^^^^^^^^^^^^^^^^ error[replace-target-missing]: example.com/abs@v1.0.0 (replaced by /opt/jane/src/lib): reading /opt/jane/src/lib/go.mod: open /opt/jane/src/lib/go.mod: no such file or directory. An absolute path exists on some machines only
        """);
  }

  @Test
  void replaceInGoWorkHidesTheLineOfAMember() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./app

        replace example.com/lib => ./lib
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => ../gone
                                   ^^^^^^^ warning[replace-target-missing]: ../gone does not exist. The replace in ../go.work hides this line; with GOWORK=off Go fails
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void goWorkOfOthersHidesNothing() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        replace example.com/lib => ./lib
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here

        replace example.com/lib => ../gone
                                   ^^^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0: replacement directory ../gone does not exist. Nothing that needs this module builds until the directory is there
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void inGoWorkTheMembersRequire() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace (
        \texample.com/lib => ./lib
        \t                   ^^^^^ error[replace-target-missing]: example.com/lib@v1.0.0 (replaced by ./lib): reading lib/go.mod: open /w/lib/go.mod: no such file or directory. Nothing that needs this module builds until the directory is there
        \texample.com/lib v1.1.0 => ./lib1
        \t                          ^^^^^^ warning[replace-target-missing]: ./lib1 does not exist. No module of this workspace requires example.com/lib v1.1.0, so Go looks there only if another module does
        \texample.com/other => ./other
        \t                     ^^^^^^^ warning[replace-target-missing]: ./other does not exist. No module of this workspace requires example.com/other, so Go looks there only if another module does
        )
        -- a/go.mod --
        module example.com/a

        go 1.27
        -- b/go.mod --
        module example.com/b

        go 1.27

        require example.com/lib v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^ related[replace-target-missing]: Required here
        """);
  }

  @Test
  void lineIsDropped() {
    checkFix(
        ID,
        "Drop replace of example.com/lib",
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        // The fork.
        replace example.com/lib => ../lib // for now

        replace example.com/other v1.2.3 => ../other
        """,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/other v1.2.3 => ../other
        """);
    checkFix(
        ID,
        "Drop replace of example.com/lib v1.2.3",
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib v1.2.3 => ../lib
        \t// Why.
        \texample.com/other => ../other
        )
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \t// Why.
        \texample.com/other => ../other
        )
        """);
  }

  @Test
  void lineIsPointedToTheNearestModuleOfThatPath() {
    checkFix(
        ID,
        "Point replace of example.com/lib to ../libs/lib",
        """
        -- services/app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => "../lib" // moved
        -- services/libs/lib/go.mod --
        module example.com/lib
        -- services/libs/old/lib/go.mod --
        module example.com/lib
        -- lib/other/go.mod --
        module example.com/lib
        """,
        """
        -- services/app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => ../libs/lib // moved
        -- services/libs/lib/go.mod --
        module example.com/lib
        -- services/libs/old/lib/go.mod --
        module example.com/lib
        -- lib/other/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Point replace of example.com/lib to ./lib",
        """
        -- go.mod --
        module example.com/app

        replace example.com/lib => ../lib
        -- lib/go.mod --
        module example.com/lib
        """,
        """
        -- go.mod --
        module example.com/app

        replace example.com/lib => ./lib
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void moduleIsNotPointedToItself() {
    assertEquals(
        List.of("UNSAFE: Drop replace of example.com/lib"),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/lib

            replace example.com/lib => ../lib
            """));
  }
}

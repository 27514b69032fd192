package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class WorkspaceGoTooOldTest {
  private static final String ID = "workspace-go-too-old";

  @Test
  void goLineBelowThatOfAMemberIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.21
           ^^^^ error[workspace-go-too-old]: module lib listed in go.work file requires go >= 1.24, but go.work lists go 1.21; to download and use go 1.24:\\n\tgo work use\\nThe go line must not be lower than that of any module of the workspace

        use (
        \t./app
        \t./lib
        \t./old
        )
        -- app/go.mod --
        module example.com/app

        go 1.23.0
           ^^^^^^ related[workspace-go-too-old]: Requires go 1.23.0
        -- lib/go.mod --
        module example.com/lib

        go 1.24
           ^^^^ related[workspace-go-too-old]: Requires go 1.24
        -- old/go.mod --
        module example.com/old

        go 1.20
        """);
  }

  @Test
  void missingGoLineCountsAsOldest() {
    check(
        ID,
        """
        -- go.work --
        // The workspace.
        ^^^^^^^^^^^^^^^^^ error[workspace-go-too-old]: module app listed in go.work file requires go >= 1.21, but go.work implicitly requires go 1.18; to download and use go 1.21:\\n\tgo work use\\nThe go line must not be lower than that of any module of the workspace
        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.21
           ^^^^ related[workspace-go-too-old]: Requires go 1.21
        """);
  }

  @Test
  void membersForAGoThatWasLenientDoNotCount() {
    check(
        ID,
        """
        -- go.work --
        go 1.18

        use (
        \t./app
        \t./old
        )
        -- app/go.mod --
        module example.com/app

        go 1.20
        -- old/go.mod --
        module example.com/old
        """);
  }

  @Test
  void releasesAreComparedAsGoDoes() {
    check(
        ID,
        """
        -- go.work --
        go 1.24
           ^^^^ error[workspace-go-too-old]: module b listed in go.work file requires go >= 1.24rc1, but go.work lists go 1.24; to download and use go 1.24rc1:\\n\tgo work use\\nThe go line must not be lower than that of any module of the workspace

        use (
        \t./a
        \t./b
        \t./c
        )
        -- a/go.mod --
        module example.com/a

        go 1.24
        -- b/go.mod --
        module example.com/b

        go 1.24rc1
           ^^^^^^^ related[workspace-go-too-old]: Requires go 1.24rc1
        -- c/go.mod --
        module example.com/c

        go 1.23.9
        """);
  }

  @Test
  void memberForANewerGoCountsEvenIfItIsBroken() {
    check(
        ID,
        """
        -- go.work --
        go 1.27
           ^^^^ error[workspace-go-too-old]: module app listed in go.work file requires go >= 1.99, but go.work lists go 1.27; to download and use go 1.99:\\n\tgo work use\\nThe go line must not be lower than that of any module of the workspace

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.99
           ^^^^ related[workspace-go-too-old]: Requires go 1.99

        newverb x
        """);
  }

  @Test
  void goLineThatCannotBeReadIsLeftAlone() {
    check(
        ID,
        """
        -- go.work --
        go 1.x

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """);
    check(
        ID,
        """
        -- go.work --
        go 1.20 "

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """);
  }

  @Test
  void goLineIsRaised() {
    checkFix(
        ID,
        "Raise go line to 1.24",
        """
        -- go.work --
        go 1.21 // old

        toolchain go1.26.1

        use (
        \t./app
        \t./lib
        )
        -- app/go.mod --
        module example.com/app

        go 1.23.0
        -- lib/go.mod --
        module example.com/lib

        go 1.24
        """,
        """
        -- go.work --
        go 1.24 // old

        toolchain go1.26.1

        use (
        \t./app
        \t./lib
        )
        -- app/go.mod --
        module example.com/app

        go 1.23.0
        -- lib/go.mod --
        module example.com/lib

        go 1.24
        """);
    checkFix(
        ID,
        "Add go line 1.24",
        """
        -- go.work --
        // The workspace.

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """,
        """
        -- go.work --
        // The workspace.

        go 1.24

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """);
  }

  @Test
  void redundantToolchainIsDropped() {
    checkFix(
        ID,
        "Raise go line to 1.24.1, drop toolchain go1.24.0",
        """
        -- go.work --
        go 1.21

        // Pinned.
        toolchain go1.24.0 // why?

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24.1
        """,
        """
        -- go.work --
        go 1.24.1

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24.1
        """);
    checkFix(
        ID,
        "Raise go line to 1.24.1, drop toolchain go1.24.1",
        """
        -- go.work --
        go 1.21

        toolchain go1.24.1

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24.1
        """,
        """
        -- go.work --
        go 1.24.1

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24.1
        """);
    checkFix(
        ID,
        "Add go line 1.24, drop toolchain default",
        """
        -- go.work --
        toolchain default

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """,
        """
        -- go.work --
        go 1.24

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        """);
  }
}

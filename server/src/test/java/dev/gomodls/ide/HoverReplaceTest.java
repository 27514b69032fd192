package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What a replace line is said to do, in go.mod and in go.work. */
final class HoverReplaceTest {
  @Test
  void replacedPathTellsTheRequirementsThatItMeets() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.3
        replace <|>x.example/x => ./x
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./x`.
        - It applies to the requirement in line 2.
        """);
    check(
        """
        module example.com/app
        require (
          x.example/x v1.2.3
          x.example/x v1.2.4
          x.example/x v1.2.5
          x.example/x v1.2.6
          x.example/x v1.2.7
          x.example/x v1.2.8
        )
        replace (
          <|>x.example/x => ./x
          x.example/x v1.2.4 => ./y
        )
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all other versions it is replaced by `./x`.
        - It applies to the requirements in line 3, line 5, line 6 and 2 more.
        """);
    check(
        """
        module example.com/app
        replace <|>x.example/x => ./x
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./x`.
        - No requirement of this file meets it: it counts only where another module requires it.
        """);
  }

  @Test
  void replacedVersionTellsThatOthersAreNot() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.3
        replace x.example/x <|>v1.2.4 => ./x
        """,
        """
        [v1.2.4]
        `v1.2.4`

        - A release.
        - Only this version is replaced.
        - No requirement of this file meets it: it counts only where another module requires it. Note that line 2 requires `v1.2.3`.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.2.4
        replace x.example/x <|>v1.2.4 => ./x
        """,
        """
        [v1.2.4]
        `v1.2.4`

        - A release.
        - Only this version is replaced.
        - It applies to the requirement in line 2.
        """);
  }

  @Test
  void arrowTellsWhatIsTakenFromWhere() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.4
        replace x.example/x =<|>> x.example/fork v1.3.0
        """,
        """
        [=>]
        `=>`

        - Takes `x.example/x` from `x.example/fork v1.3.0`; the version that is selected stays what it is.
        - It applies to the requirement in line 2.
        """);
  }

  @Test
  void directoryTellsWhatIsThere() {
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x/go.mod --
        module x.example/x
        go 1.24
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - The go.mod there declares `x.example/x`, with `go 1.24`.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x/go.mod --
        module y.example/y
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - The go.mod there declares `y.example/y`, without a go line.
        - Go does not mind that it is not `x.example/x`: this is a directory.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x/go.mod --
        go 1.24
        module "y
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - The go.mod there declares no module path, with `go 1.24`. It has syntax errors, so Go does not read it.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x/x.go --
        package x
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - The directory has no go.mod.
        - So Go fails where it needs the module.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x --
        a file
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - That is a file, not a directory.
        - So Go fails where it needs the module.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => <|>./x
        -- x/go.mod --
        @unreadable permission denied
        """,
        """
        [./x]
        `./x`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - The go.mod there cannot be read: `permission denied`.
        - So Go fails where it needs the module.
        """);
    check(
        """
        module example.com/app
        replace x.example/x => "<|>../a b"
        """,
        """
        ["../a b"]
        `../a b`

        - The directory that `x.example/x` is taken from; relative paths start at that of this file.
        - There is no such directory.
        - So Go fails where it needs the module.
        """);
  }

  @Test
  void otherModuleTellsWhatItMustDeclare() {
    check(
        """
        module example.com/app
        replace x.example/x v1.2.0 => <|>y.example/y v1.3.0-0.20200229235959-abcdefabcdef
        """,
        """
        [y.example/y]
        `y.example/y v1.3.0-0.20200229235959-abcdefabcdef`

        - The module that `x.example/x v1.2.0` is taken from.
        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, with no tagged version before it.
        - Its go.mod must declare `x.example/x` or `y.example/y`.
        """);
    check(
        """
        module example.com/app
        replace x.example/x v1.2.0 => y.example/y <|>v1.3.0
        """,
        """
        [v1.3.0]
        `v1.3.0`

        A release.
        """);
  }

  @Test
  void secondReplacementOfAModuleIsShown() {
    check(
        """
        module example.com/app
        replace <|>x.example/x => ./x
        replace x.example/x => ./y
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./x`.
        - The replace in line 3 says something else: Go refuses both.
        """);
    check(
        """
        module example.com/app
        replace <|>x.example/x => ./x
        replace x.example/x => ./x
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./x`.
        - The replace in line 3 says the same.
        """);
  }

  @Test
  void lineOfTheWorkspaceThatComesFirstIsShown() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.4
        replace <|>x.example/x => ../x
        -- go.work --
        go 1.21
        use ./app
        replace x.example/x => ./y
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `../x`.
        - It applies to the requirement in line 2.
        - It only counts outside the workspace: in it `../go.work:3` comes first.
        """);
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.4
        require x.example/x v1.2.5
        replace <|>x.example/x => ../x
        -- go.work --
        go 1.21
        use ./app
        replace x.example/x v1.2.5 => ./y
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `../x`.
        - It applies to the requirements in line 2 and line 3.
        - In the workspace `../go.work:3` comes first for the requirement in line 3.
        """);
  }

  @Test
  void moduleOfTheWorkspaceComesBeforeItsReplacement() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.4
        replace <|>x.example/x => ../y
        -- x/go.mod --
        module x.example/x
        -- go.work --
        go 1.21
        use ./app
        use ./x
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `../y`.
        - It applies to the requirement in line 2.
        - In the workspace its packages come from the module used in `../go.work:3`.
        """);
    check(
        """
        -- x/go.mod --
        module x.example/x
        -- go.work --
        go 1.21
        use ./x
        replace <|>x.example/x => ./y
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./y`.
        - No requirement of the modules of this workspace meets it: it counts only where another module requires it.
        - It is the module of the workspace that is used in line 2: Go refuses to replace it at all versions.
        """);
  }

  @Test
  void lineOfAWorkspaceTellsTheRequirementsOfItsModules() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.4
        -- b/go.mod --
        module example.com/b
        require (
          y.example/y v1.0.0
          x.example/x v1.2.5
        )
        -- go.work --
        go 1.21
        use (
          ./app
          ./b
        )
        replace <|>x.example/x => ./y
        """,
        """
        [x.example/x]
        `x.example/x`

        - At all versions it is replaced by `./y`.
        - It applies to the requirements in `app/go.mod:2` and `b/go.mod:4`.
        """);
    check(
        """
        -- go.work --
        go 1.21
        replace x.example/x <|>v1.2 => ./y
        """,
        """
        [v1.2]
        `v1.2`

        - It stands for `v1.2.0`.
        - Only this version is replaced.
        - No requirement of the modules of this workspace meets it: it counts only where another module requires it.
        """);
  }
}

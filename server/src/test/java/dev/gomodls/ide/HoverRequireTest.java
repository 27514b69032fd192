package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What a requirement is said to be, and what other lines do to it. */
final class HoverRequireTest {
  @Test
  void pathTellsWhatTheLineMeans() {
    check(
        """
        module example.com/app
        require x.example<|>/x v1.2.3
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - Without `// indirect` it stands for a module whose packages this module imports itself.
        - A release.
        """);
    check(
        """
        module example.com/app
        require (
          x.example<|>/x v0.2.3 // indirect
        )
        """,
        """
        [x.example/x]
        `x.example/x v0.2.3`

        - `// indirect` says that no package of this module imports its packages: other modules need it, or a tool.
        - A release; those of major version 0 promise no compatibility.
        """);
  }

  @Test
  void markTellsWhatItSays() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.3 // indi<|>rect
        """,
        """
        [// indirect]
        `// indirect`

        `// indirect` says that no package of this module imports its packages: other modules need it, or a tool.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.2.3 //indirect<|>; because
        """,
        """
        [//indirect]
        `// indirect`

        `// indirect` says that no package of this module imports its packages: other modules need it, or a tool.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.2.3 // indirect; be<|>cause
        """,
        "");
    check(
        """
        module example.com/app
        require x.example/x v1.2.3 // not in<|>direct
        """,
        "");
  }

  @Test
  void versionIsToldInWords() {
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2.3-beta.1
        """,
        """
        [v1.2.3-beta.1]
        `v1.2.3-beta.1`

        - A pre-release of `v1.2.3`, and lower than it.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v0.0.0-20200229235959-abcdefabcdef
        """,
        """
        [v0.0.0-20200229235959-abcdefabcdef]
        `v0.0.0-20200229235959-abcdefabcdef`

        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, with no tagged version before it.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2.4-0.20200229235959-abcdefabcdef
        """,
        """
        [v1.2.4-0.20200229235959-abcdefabcdef]
        `v1.2.4-0.20200229235959-abcdefabcdef`

        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, made after `v1.2.3`.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2.4-rc.1.0.20200229235959-abcdefabcdef
        """,
        """
        [v1.2.4-rc.1.0.20200229235959-abcdefabcdef]
        `v1.2.4-rc.1.0.20200229235959-abcdefabcdef`

        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, made after `v1.2.4-rc.1`.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v2.0.1+incompatible
        """,
        """
        [v2.0.1+incompatible]
        `v2.0.1+incompatible`

        - A release.
        - `+incompatible`: a version `v2` of a module whose path does not end in `/v2`; Go takes such versions only if they have no go.mod.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v3.0.1-0.20200229235959-abcdefabcdef+incompatible
        """,
        """
        [v3.0.1-0.20200229235959-abcdefabcdef+incompatible]
        `v3.0.1-0.20200229235959-abcdefabcdef+incompatible`

        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, made after `v3.0.0+incompatible`.
        - `+incompatible`: a version `v3` of a module whose path does not end in `/v3`; Go takes such versions only if they have no go.mod.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v0.0.0-00010101000000-000000000000
        """,
        """
        [v0.0.0-00010101000000-000000000000]
        `v0.0.0-00010101000000-000000000000`

        - No real version: Go writes it for a module that is replaced and has none.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v0.0.0-20209999999999-abcdefabcdef
        """,
        """
        [v0.0.0-20209999999999-abcdefabcdef]
        `v0.0.0-20209999999999-abcdefabcdef`

        - A pseudo-version: the commit `abcdefabcdef`, with no tagged version before it.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2
        """,
        """
        [v1.2]
        `v1.2`

        - No full version: Go looks up which one it stands for, and wants the line updated.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
  }

  @Test
  void replacementByADirectoryIsShown() {
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2.3
        replace x.example/x => ./x
        -- x/go.mod --
        module x.example/x
        go 1.24
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Replaced by `./x`, in line 3.
        - The go.mod there declares `x.example/x`, with `go 1.24`.
        """);
    check(
        """
        module example.com/app
        require x.example/x <|>v1.2.3
        replace x.example/x => ./x
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Replaced by `./x`, in line 3.
        - There is no such directory.
        """);
  }

  @Test
  void replacementOfExactlyThisVersionComesFirst() {
    check(
        """
        module example.com/app
        require <|>x.example/x v1.2.3
        replace x.example/x v1.2.3 => x.example/fork v1.4.0
        replace x.example/x => ./x
        replace x.example/x v1.2.4 => ./y
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - Without `// indirect` it stands for a module whose packages this module imports itself.
        - A release.
        - Replaced by `x.example/fork v1.4.0`, in line 3.
        - The replace in line 4 is for the other versions.
        """);
    check(
        """
        module example.com/app
        require <|>x.example/x v1.2.3
        replace x.example/x v1.2.4 => ./y
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - Without `// indirect` it stands for a module whose packages this module imports itself.
        - A release.
        """);
  }

  @Test
  void replacementOfTheWorkspaceComesBeforeThatOfTheFile() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x <|>v1.2.3
        replace x.example/x v1.2.3 => ../y
        -- go.work --
        go 1.21
        use ./app
        replace x.example/x => x.example/fork v1.5.0
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Replaced in the workspace by `x.example/fork v1.5.0`, in `../go.work:3`.
        - The replace in line 3 only counts outside the workspace.
        """);
  }

  @Test
  void replacementOfAWorkspaceThatDoesNotUseTheModuleIsNotShown() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x <|>v1.2.3
        -- go.work --
        go 1.21
        use ./other
        replace x.example/x => x.example/fork v1.5.0
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
  }

  @Test
  void replacementOfAnotherModuleOfTheWorkspaceIsShown() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x <|>v1.2.3
        -- b/go.mod --
        module example.com/b
        replace x.example/x => ../x
        -- x/go.mod --
        module x.example/x
        -- go.work --
        go 1.21
        use (
          ./app
          ./b
        )
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Replaced in the workspace by `../x`, in `../b/go.mod:2`.
        - The go.mod there declares `x.example/x`, without a go line.
        """);
  }

  @Test
  void moduleOfTheWorkspaceIsShown() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x <|>v1.2.3
        replace x.example/x => ../y
        -- x/go.mod --
        module x.example/x
        -- go.work --
        go 1.21
        use (
          ./app
          ./x
        )
        """,
        """
        [v1.2.3]
        `v1.2.3`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - In the workspace it is the module in `./x`, used in `../go.work:4`: no version of it counts.
        - Replaced outside the workspace by `../y`, in line 3.
        - There is no such directory.
        """);
  }

  @Test
  void exclusionIsShown() {
    check(
        """
        module example.com/app
        require <|>x.example/x v1.2.3
        exclude x.example/x v1.2.3
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - Without `// indirect` it stands for a module whose packages this module imports itself.
        - A release.
        - Excluded in line 3: Go ignores this requirement.
        """);
    check(
        """
        -- app/go.mod --
        module example.com/app
        require <|>x.example/x v1.2.3
        -- b/go.mod --
        module example.com/b
        exclude x.example/x v1.2.3
        -- go.work --
        go 1.21
        use (
          ./app
          ./b
        )
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - Without `// indirect` it stands for a module whose packages this module imports itself.
        - A release.
        - Excluded in `../b/go.mod:2`: Go ignores this requirement in the workspace.
        """);
  }

  @Test
  void secondRequirementIsShown() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.3
        require x.example/x <|>v1.3.0
        """,
        """
        [v1.3.0]
        `v1.3.0`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Required again in line 2, at `v1.2.3`: the highest version counts.
        """);
  }

  @Test
  void toolsThatItProvidesAreShown() {
    check(
        """
        module example.com/app
        require x.example/<|>x v1.2.3 // indirect
        require x.example/x/cmd v1.2.3 // indirect
        tool x.example/x/tool
        tool x.example/x/cmd/tool
        tool x.example/xtool
        """,
        """
        [x.example/x]
        `x.example/x v1.2.3`

        - `// indirect` says that no package of this module imports its packages: other modules need it, or a tool.
        - A release.
        - It provides the tool `x.example/x/tool` of line 4.
        """);
  }

  @Test
  void versionThatGoLooksUpIsNotTakenForAnother() {
    check(
        """
        module example.com/app
        require x.example/x <|>v1
        replace x.example/x v1.0.0 => ./x
        exclude x.example/x v1.0.0
        """,
        """
        [v1]
        `v1`

        - No full version: Go looks up which one it stands for, and wants the line updated.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
  }
}

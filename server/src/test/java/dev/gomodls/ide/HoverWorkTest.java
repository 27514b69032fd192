package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What the tokens of a go.work are said to be, and what a go.mod tells of its workspace. */
final class HoverWorkTest {
  @Test
  void verbsOfAWorkspaceSpeakOfIt() {
    check(
        """
        -- go.work --
        g<|>o 1.21
        """,
        """
        [go]
        `go`

        - The Go version of this workspace. A module of it whose go line is 1.21 or later must not be above this.
        - Written `go 1.23.0`; known since Go 1.18.
        """);
    check(
        """
        -- go.work --
        go 1.21
        replace<|> x.example/x => ./x
        """,
        """
        [replace]
        `replace`

        - Where to take a module from instead, in the whole workspace. It comes before the replace lines of its modules.
        - Written `replace module/path [v1.2.3] => ../directory` or `replace module/path [v1.2.3] => other/path v1.2.3`; known since Go 1.18.
        """);
    check(
        """
        -- go.work --
        go 1.21
        godebug<|> panicnil=1
        """,
        """
        [godebug]
        `godebug`

        - A GODEBUG setting of the programs that are built in this workspace. The godebug lines of its modules do not count in it.
        - Written `godebug key=value`; known since Go 1.23.
        """);
    check(
        """
        -- go.work --
        go 1.21
        toolchain<|> go1.25.0
        """,
        """
        [toolchain]
        `toolchain`

        - The Go toolchain to use in this workspace where the one at hand is older.
        - Written `toolchain go1.23.0`; known since Go 1.21.
        """);
  }

  @Test
  void usedDirectoryTellsItsModule() {
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        -- app/go.mod --
        module example.com/app
        go 1.20
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, with `go 1.20`.
        """);
  }

  @Test
  void usedDirectoryTellsWhyItFails() {
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - There is no such directory.
        - So Go cannot load the workspace.
        """);
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        -- app/x.go --
        package app
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The directory has no go.mod.
        - So Go cannot load the workspace.
        """);
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        -- app/go.mod --
        module example.com/app
        nonsense
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, without a go line.
        - Its errors keep Go from loading the workspace.
        """);
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        -- app/go.mod --
        go 1.20
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares no module path, with `go 1.20`.
        - Its errors keep Go from loading the workspace.
        """);
  }

  @Test
  void moduleThatIsTooNewForTheWorkspaceIsTold() {
    check(
        """
        -- go.work --
        go 1.21
        use ./a<|>pp
        -- app/go.mod --
        module example.com/app
        go 1.24
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, with `go 1.24`.
        - That is above `go 1.21` of this file, so Go cannot load the workspace.
        """);
    check(
        """
        -- go.work --
        use ./a<|>pp
        -- app/go.mod --
        module example.com/app
        go 1.24
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, with `go 1.24`.
        - This file has no go line and counts as `go 1.18`, so Go cannot load the workspace.
        """);
    check(
        """
        -- go.work --
        use ./a<|>pp
        -- app/go.mod --
        module example.com/app
        go 1.20
        require x.example/x latest
        """,
        """
        [./app]
        `./app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, with `go 1.20`.
        """);
  }

  @Test
  void directoryThatIsUsedTwiceIsTold() {
    check(
        """
        -- go.work --
        go 1.21
        use (
          ./app
          <|>app
        )
        -- app/go.mod --
        module example.com/app
        """,
        """
        [app]
        `app`

        - A module of this workspace: Go takes it from here, at no version.
        - The go.mod there declares `example.com/app`, without a go line.
        - The directory is used in line 3 too: Go refuses that.
        """);
  }

  @Test
  void goAndToolchainAndGodebugSpeakOfTheWorkspace() {
    check(
        """
        -- go.work --
        go <|>1.25
        """,
        """
        [1.25]
        `go 1.25`

        - The Go version of this workspace. A module of it whose go line is 1.21 or later must not be above this.
        - An older go command, from 1.21 on, refuses the workspace or switches to a newer toolchain.
        - It names the language version, which comes before all releases of it, such as `1.25.0`.
        """);
    check(
        """
        -- go.work --
        go <|>1.20
        """,
        """
        [1.20]
        `go 1.20`

        The Go version of this workspace. A module of it whose go line is 1.21 or later must not be above this.
        """);
    check(
        """
        -- go.work --
        go 1.25
        toolchain <|>go1.25.1
        """,
        """
        [go1.25.1]
        `go1.25.1`

        A go command older than `1.25.1` runs this toolchain instead, unless GOTOOLCHAIN keeps it from that.
        """);
    check(
        """
        -- go.work --
        go 1.25
        godebug <|>panicnil=1
        """,
        """
        [panicnil=1]
        `panicnil=1`

        Programs built in this workspace start with `GODEBUG=panicnil=1`.
        """);
  }

  @Test
  void moduleTellsTheWorkspacesThatUseIt() {
    check(
        """
        -- app/go.mod --
        module <|>example.com/app
        -- go.work --
        go 1.21
        use ./app
        -- other/go.work --
        go 1.21
        use ../app
        """,
        """
        [example.com/app]
        `example.com/app`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - Without a suffix such as `/v2` its versions are `v0.x.y` and `v1.x.y`.
        - Used in `../go.work:2`.
        - Used in `../other/go.work:2`.
        """);
    check(
        """
        -- app/go.mod --
        module <|>example.com/app
        -- go.work --
        go 1.21
        """,
        """
        [example.com/app]
        `example.com/app`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - Without a suffix such as `/v2` its versions are `v0.x.y` and `v1.x.y`.
        - `../go.work` does not use it.
        """);
  }

  @Test
  void linesThatDoNotCountInTheWorkspaceSaySo() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        go <|>1.20
        -- go.work --
        go 1.25
        use ./app
        """,
        """
        [1.20]
        `go 1.20`

        - The Go version that this module is written for: that of the language in its packages.
        - From 1.14 on a `vendor` directory beside this file is used without being asked for, but not in workspaces.
        - From 1.16 on the pattern `all` leaves out what only tests of other modules import.
        - From 1.17 on the module graph is pruned and loaded lazily, and this file lists the modules of all packages that its own packages and tests need.
        - In the workspace `go 1.25` in `../go.work:1` chooses the toolchain.
        """);
    check(
        """
        -- app/go.mod --
        module example.com/app
        toolchain <|>go1.26.0
        -- go.work --
        go 1.25
        use ./app
        """,
        """
        [go1.26.0]
        `go1.26.0`

        - A go command older than `1.26.0` runs this toolchain instead, unless GOTOOLCHAIN keeps it from that.
        - It does not count in the workspace: there that of go.work does.
        """);
    check(
        """
        -- app/go.mod --
        module example.com/app
        godebug <|>panicnil=1
        -- go.work --
        go 1.25
        use ./app
        """,
        """
        [panicnil=1]
        `panicnil=1`

        - Programs built in this module start with `GODEBUG=panicnil=1`.
        - It does not count in the workspace: there those of go.work do.
        """);
  }

  @Test
  void toolOfAnotherModuleOfTheWorkspaceIsTold() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        tool example.com/tools/<|>gen
        -- tools/go.mod --
        module example.com/tools
        -- go.work --
        go 1.25
        use (
          ./app
          ./tools
        )
        """,
        """
        [example.com/tools/gen]
        `example.com/tools/gen`

        - A program that this module uses for its own development: `go tool example.com/tools/gen` runs it.
        - By its path it is a package of `example.com/tools`, in `../tools/go.mod`.
        """);
  }
}

package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What the words of a vendor/modules.txt are said to be. */
final class HoverVendorTest {
  @Test
  void moduleTellsWhatIsVendoredOfIt() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        -- vendor/modules.txt --
        # <|>x.example/x v1.2.0
        ## explicit; go 1.20
        x.example/x/a
        x.example/x/b
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        - 2 of its packages are vendored.
        - Marked `explicit`: the go.mod of the main module requires it itself.
        - Its go.mod says `go 1.20`.
        - Required in `../go.mod:2`.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.3.0
        -- vendor/modules.txt --
        <|># x.example/x v1.2.0
        x.example/x
        """,
        """
        [#]
        `x.example/x v1.2.0`

        - One of its packages is vendored.
        - No line of `../go.mod` names this version; `../go.mod:2` requires `v1.3.0` instead.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x <|>v1.2.0
        """,
        """
        [v1.2.0]
        `v1.2.0`

        - A release.
        - None of its packages is vendored.
        - No line of `../go.mod` names this version.
        """);
  }

  @Test
  void replacementTellsWhatItStandsFor() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        replace x.example/x => ./x
        -- vendor/modules.txt --
        # x.example/x v1.2.0 =<|>> ./x
        x.example/x
        """,
        """
        [=>]
        `x.example/x v1.2.0`

        - Replaced by `./x`.
        - One of its packages is vendored.
        - Required in `../go.mod:2`.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0 => <|>./x
        """,
        """
        [./x]
        `./x`

        The files of `x.example/x v1.2.0` are copied from here.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0 => y.example/y <|>v1.3.0-rc.1
        """,
        """
        [v1.3.0-rc.1]
        `y.example/y v1.3.0-rc.1`

        - The files of `x.example/x v1.2.0` are copied from here.
        - A pre-release of `v1.3.0`, and lower than it.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # <|>x.example/x => ./x
        """,
        """
        [x.example/x]
        `x.example/x`

        Replaced at all versions by `./x`.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # <|>x.example/x =>
        """,
        """
        [x.example/x]
        `x.example/x`

        Listed without a version.
        """);
  }

  @Test
  void notesTellWhichModuleTheyAreAbout() {
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        ## expl<|>icit; go 1.20
        """,
        """
        [explicit]
        `explicit`

        It says that the go.mod of the main module requires `x.example/x v1.2.0` itself.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        ## explicit; go <|>1.20
        """,
        """
        [go 1.20]
        `go 1.20`

        The go line in the go.mod of `x.example/x v1.2.0`.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        <|>## explicit; go 1.20
        """,
        """
        [##]
        `explicit`

        It says that the go.mod of the main module requires `x.example/x v1.2.0` itself.
        """);
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        ## unk<|>nown
        """,
        "");
    check(
        """
        module example.com/app
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        # x.example/x master
        ## expl<|>icit
        """,
        "");
  }

  @Test
  void markOfAWorkspaceIsTold() {
    check(
        """
        -- vendor/modules.txt --
        ## work<|>space
        # x.example/x v1.2.0
        """,
        """
        [workspace]
        `workspace`

        Written by `go work vendor`: the directory is used in the workspace, and not by one of its modules alone.
        """);
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.0
        -- go.work --
        go 1.21
        use ./app
        -- vendor/modules.txt --
        ## workspace
        # x.example/x <|>v1.2.0
        ## explicit
        x.example/x
        """,
        """
        [v1.2.0]
        `v1.2.0`

        - A release.
        - One of its packages is vendored.
        - Marked `explicit`: a go.mod of the workspace requires it itself.
        - Required in `../app/go.mod:2`.
        """);
    check(
        """
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        ## work<|>space
        """,
        "");
  }

  @Test
  void packageTellsItsModule() {
    check(
        """
        -- vendor/modules.txt --
        # x.example/x v1.2.0
        ## explicit
        x.example/x/<|>a
        """,
        """
        [x.example/x/a]
        `x.example/x/a`

        - A package of `x.example/x v1.2.0`.
        - Its files are in `vendor/x.example/x/a`.
        """);
    check(
        """
        -- vendor/modules.txt --
        <|>orphan
        """,
        "");
  }
}

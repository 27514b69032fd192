package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;
import static dev.gomodls.ide.HoverFixture.checkFile;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the words of a go.sum are said to be. */
final class HoverSumTest {
  @Test
  void pathTellsWhoRequiresTheVersion() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        -- go.sum --
        <|>x.example/x v1.2.0 h1:aaaa
        x.example/x v1.2.0/go.mod h1:bbbb
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        - The hash of all files of this version.
        - Required in `go.mod:2`.
        """);
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        -- go.sum --
        x.example/x v1.2.0 h1:aaaa
        <|>x.example/x v1.1.0/go.mod h1:bbbb
        """,
        """
        [x.example/x]
        `x.example/x v1.1.0`

        - The hash of the go.mod alone, which is enough to see what this version requires.
        - No line of `go.mod` names this version; `go.mod:2` requires `v1.2.0` instead.
        """);
    check(
        """
        module example.com/app
        -- go.sum --
        <|>x.example/x v1.2.0 h1:aaaa
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        - The hash of all files of this version.
        - No line of `go.mod` names this version.
        """);
    check(
        """
        -- other/go.mod --
        module example.com/app
        -- go.sum --
        <|>x.example/x v1.2.0 h1:aaaa
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        The hash of all files of this version.
        """);
  }

  @Test
  void moduleThatReplacesAnotherIsTold() {
    check(
        """
        module example.com/app
        require x.example/x v1.2.0
        replace x.example/x v1.2.0 => y.example/y v1.3.0
        -- go.sum --
        <|>y.example/y v1.3.0 h1:aaaa
        """,
        """
        [y.example/y]
        `y.example/y v1.3.0`

        - The hash of all files of this version.
        - It replaces `x.example/x v1.2.0`, in `go.mod:3`.
        """);
  }

  @Test
  void versionIsToldInWords() {
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x <|>v0.0.0-20200229235959-abcdefabcdef/go.mod h1:aaaa
        """,
        """
        [v0.0.0-20200229235959-abcdefabcdef/go.mod]
        `v0.0.0-20200229235959-abcdefabcdef/go.mod`

        - The hash of the go.mod alone, which is enough to see what this version requires.
        - A pseudo-version: the commit `abcdefabcdef` of 2020-02-29 23:59:59 UTC, with no tagged version before it.
        - No line of `go.mod` names this version.
        """);
  }

  @Test
  void hashTellsItsAlgorithm() {
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x v1.0.0 <|>h1:aaaa
        """,
        """
        [h1:aaaa]
        `h1:aaaa`

        - The hash of all files of this version.
        - `h1:` is SHA-256 over the names and the SHA-256 hashes of the files.
        - No line of `go.mod` names this version.
        """);
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x v1.0.0 h2:aaaa<|>
        """,
        """
        [h2:aaaa]
        `h2:aaaa`

        - The hash of all files of this version.
        - Go knows no other hashes than those that start with `h1:`.
        - No line of `go.mod` names this version.
        """);
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x v1.0.0/go.mod <|>h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=
        """,
        """
        [h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=]
        `h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=`

        - The hash of an empty go.mod: Go passes over this line.
        - `h1:` is SHA-256 over the names and the SHA-256 hashes of the files.
        - No line of `go.mod` names this version.
        """);
  }

  @Test
  void sumsOfAWorkspaceTellTheRequirementsOfItsModules() {
    check(
        """
        -- app/go.mod --
        module example.com/app
        require x.example/x v1.2.0
        -- b/go.mod --
        module example.com/b
        require x.example/x v1.2.0
        -- go.work --
        go 1.21
        use ./app
        use ./b
        replace z.example/z => x.example/x v1.2.0
        -- go.work.sum --
        <|>x.example/x v1.2.0 h1:aaaa
        """,
        """
        [x.example/x]
        `x.example/x v1.2.0`

        - The hash of all files of this version.
        - Required in `app/go.mod:2` and `b/go.mod:2`.
        - It replaces `z.example/z`, in `go.work:4`.
        """);
  }

  @Test
  void lineThatIsNoEntryHasNoCard() {
    check(
        """
        module example.com/app
        -- go.sum --
        <|>x.example/x v1.0.0
        """,
        "");
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x v1.0.0 h1:aaaa
        <|>
        """,
        "");
    check(
        """
        module example.com/app
        -- go.sum --
        x.example/x  <|>  v1.0.0 h1:aaaa
        """,
        "");
  }

  @Test
  void carriageReturnIsNoPartOfTheHash() {
    checkFile(
        Map.of("go.sum", "a.example/a v1.0.0 h1:a\r\nx.example/x v1.0.0 h1:b<|>\r\n"),
        """
        [h1:b]
        `h1:b`

        - The hash of all files of this version.
        - `h1:` is SHA-256 over the names and the SHA-256 hashes of the files.
        """);
  }
}

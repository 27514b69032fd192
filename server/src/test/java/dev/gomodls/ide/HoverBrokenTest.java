package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;
import static dev.gomodls.ide.HoverFixture.checkFile;
import static dev.gomodls.ide.HoverFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that are broken, odd or hostile, and places where there is nothing to say. */
final class HoverBrokenTest {
  @Test
  void everyTokenOfGoModHasItsCard() {
    titles(
        """
        // Deprecated: yes.
        module example.com/app
        go 1.25
        toolchain go1.26.0
        godebug panicnil=1
        require x.example/x v1.0.0 // indirect
        exclude (
          x.example/x v1.1.0
        )
        replace x.example/x v1.0.0 => y.example/y v1.2.0
        replace z.example/z => "../z"
        retract v1.0.0 // Bad.
        retract [v1.1.0, v1.2.0]
        tool x.example/x/cmd
        ignore ./node_modules
        """,
        """
        [// Deprecated: yes.: example.com/app]
        [module]  [example.com/app]
        [go]  [1.25: go 1.25]
        [toolchain]  [go1.26.0]
        [godebug]  [panicnil=1]
        [require]  [x.example/x: x.example/x v1.0.0]  [v1.0.0]  [// indirect]
        [exclude]  [(: exclude]
        [x.example/x: x.example/x v1.1.0]  [v1.1.0]
        [): exclude]
        [replace]  [x.example/x: x.example/x v1.0.0]  [v1.0.0]  [=>]  [y.example/y: y.example/y v1.2.0]  [v1.2.0]
        [replace]  [z.example/z]  [=>]  ["../z": ../z]
        [retract]  [v1.0.0]  [// Bad.: v1.0.0]
        [retract]  [[: [v1.1.0, v1.2.0]]  [v1.1.0]  [,: [v1.1.0, v1.2.0]]  [v1.2.0]  []: [v1.1.0, v1.2.0]]
        [tool]  [x.example/x/cmd]
        [ignore]  [./node_modules]
        """);
  }

  @Test
  void everyTokenOfGoWorkHasItsCard() {
    titles(
        """
        -- go.work --
        go 1.25
        toolchain go1.26.0
        godebug (
          default=go1.21
        )
        use (
          .
          "./a b" // comment
        )
        replace x.example/x v1.0.0 => ./x
        """,
        """
        [go]  [1.25: go 1.25]
        [toolchain]  [go1.26.0]
        [godebug]  [(: godebug]
        [default=go1.21]
        [): godebug]
        [use]  [(: use]
        [.]
        ["./a b": ./a b]
        [): use]
        [replace]  [x.example/x: x.example/x v1.0.0]  [v1.0.0]  [=>]  [./x]
        """);
  }

  @Test
  void lineThatCannotBeReadTellsItsVerb() {
    titles(
        """
        module example.com/app
        require x.example/x
        require (
          x.example/x v1.0.0 v1.1.0
          y.example/y master
          z.example/z v1.0.0
        )
        module twice
        go 1.x
        replace x.example/x ./x
        require x.example/x ( v1.0.0
        use ./x
        nonsense x
        nonsense (
          x
        )
        require x (
          x.example/x v1.0.0
        )
        """,
        """
        [module]  [example.com/app]
        [require]  [x.example/x: require]
        [require]  [(: require]
        [x.example/x: require]  [v1.0.0: require]  [v1.1.0: require]
        [y.example/y: require]  [master: require]
        [z.example/z: z.example/z v1.0.0]  [v1.0.0]
        [): require]
        [module]  [twice: module]
        [go]  [1.x: go]
        [replace]  [x.example/x: replace]  [./x: replace]
        [require]  [x.example/x: require]  [(: require]  [v1.0.0: require]
        [use]  [./x: use]
        [require]  [x: require]  [(: require]
        [x.example/x: require]  [v1.0.0: require]
        [): require]
        """);
  }

  @Test
  void brokenLineTakesNothingFromOthers() {
    check(
        """
        module "example.com/app
        require (
          x.example/x v1.0.0 \001
          y.example/y <|>v1.0.0
        """,
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        """);
    check(
        """
        module example.com/app
        go 1.25 /* the newest */
        replace x.example/x => ./x
        require x.example/x <|>v1.0.0
        """,
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - The lowest version that will do: where another module requires a higher one, the highest is used.
        - Replaced by `./x`, in line 3.
        - There is no such directory.
        """);
  }

  @Test
  void thereIsNothingToSayBesideTokens() {
    check(
        """
        module example.com/app
        <|>
        require x.example/x v1.0.0
        """,
        "");
    check(
        """
        module  <|>  example.com/app
        """,
        "");
    check(
        """
        // Just a com<|>ment.
        module example.com/app
        """,
        "");
    check(
        """
        // Just a com<|>ment.

        module example.com/app // and <|>another
        """,
        "");
    check(
        """
        module example.com/app
        non<|>sense x
        """,
        "");
    check("<|>", "");
  }

  @Test
  void placeBetweenTwoTokensBelongsToTheSecond() {
    check(
        """
        module example.com/app
        retract [<|>v1.0.0, v1.1.0]
        """,
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - Nobody should use the versions from `v1.0.0` to `v1.1.0` any more, both included.
        - No reason is given: Go says `retracted by module author`.
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    check(
        """
        module<|> example.com/app
        """,
        """
        [module]
        `module`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - Written `module example.com/path`; known since Go 1.11.
        """);
  }

  @Test
  void quotedWordsAreShownWithoutQuotes() {
    check(
        """
        module example.com/app
        require "x.example/x" "v1.0.0"
        replace "x.exam<|>ple/x" "v1.0.0" => "./a b"
        """,
        """
        ["x.example/x"]
        `x.example/x v1.0.0`

        - At this version it is replaced by `./a b`.
        - It applies to the requirement in line 2.
        """);
  }

  @Test
  void carriageReturnsAndByteOrderMarksDoNotMatter() {
    checkFile(
        Map.of("go.mod", "module example.com/app\r\nignore (\r\n\t<|>a\r\n)\r\n"),
        """
        [a]
        `a`

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
    checkFile(
        Map.of("go.mod", "module example.com/app\r\n// Deprecated: x\r\nignore a<|>\r\n"),
        """
        [a]
        `a`

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
    checkFile(
        Map.of("go.mod", "\ufeffmodule example.com/app\nignore <|>a\n"),
        """
        [a]
        `a`

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
    checkFile(
        Map.of("go.mod", "\ufeffmodule example<|>.com/app\n"),
        """
        [example.com/app]
        `module`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - Written `module example.com/path`; known since Go 1.11.
        """);
  }

  @Test
  void textOfStrangersIsNoMarkup() {
    checkFile(
        Map.of(
            "go.mod",
            "// Deprecated: **a** <b> [c](http://d) `e` ``f`\nmodule <|>m.example/m/v2\n"),
        """
        [m.example/m/v2]
        `m.example/m/v2`

        - The path of this module: others require it by this path, and the import paths of its packages start with it.
        - The suffix `/v2` says that its versions are `v2.x.y`.
        - Deprecated: ``` **a** <b> [c](http://d) `e` ``f` ```
        """);
    checkFile(
        Map.of("go.mod", "// a\u202eb\nretract v1.0<|>.0\n"),
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - Nobody should use this version any more.
        - The reason: `(message omitted: contains non-printable characters)`
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    checkFile(
        Map.of("go.mod", "// a\u00a0b\tc\nretract v1.0<|>.0\n"),
        """
        [v1.0.0]
        `v1.0.0`

        - A release.
        - Nobody should use this version any more.
        - The reason: `a b c`
        - Once this is in the latest version of the module, Go no longer chooses by itself what is retracted, and `go get` and `go list -m -u` tell those who use it.
        """);
    checkFile(
        Map.of("go.mod", "ignore \"a\\n\\u202e`\udcff\"<|>\n"),
        """
        ["a\\n\\u202e`\udcff"]
        ``"a\\n\\u202e`\ufffd"``

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
    checkFile(
        Map.of("go.mod", "ignore \"\"<|>\n"),
        """
        [""]
        `""`

        - Patterns such as `./...` leave out every directory of the module whose path ends so, and all below it.
        - The packages there can still be imported.
        """);
    assertEquals("x".repeat(150) + "\u2026", Phrase.code("x".repeat(1_000_000)).plain());
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownDirectiveTest {
  private static final String RULE = "unknown-directive";

  @Test
  void everyDirectiveIsKnownInItsFile() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        toolchain go1.27.3

        godebug (
        	default=go1.26
        )

        require ()
        exclude ()
        replace ()
        retract ()
        tool ()
        ignore ()
        -- go.work --
        go 1.27

        toolchain go1.27.3

        godebug ()
        use ()
        replace ()
        """);
  }

  @Test
  void misspeltVerbsAreReportedAlsoOfBlocks() {
    check(
        RULE,
        """
        module example.com/app

        requrie example.com/a v1.0.0
        ^^^^^^^ error[unknown-directive]: unknown directive: requrie. Did you mean require?
        REPLACE (
        ^^^^^^^ error[unknown-directive]: unknown block type: REPLACE. Did you mean replace?
        	example.com/a => ../a
        )
        frobnicate x
        ^^^^^^^^^^ error[unknown-directive]: unknown directive: frobnicate. A go.mod file knows module, go, toolchain, godebug, require, tool, ignore, exclude, replace, retract
        -- go.work --
        us ./a
        ^^ error[unknown-directive]: unknown directive: us. Did you mean use?
        import ./a
        ^^^^^^ error[unknown-directive]: unknown directive: import. A go.work file knows go, toolchain, godebug, replace, use
        """);
    checkFix(
        RULE,
        "Change requrie to require",
        """
        module example.com/app

        requrie ( // all
        	example.com/a v1.0.0
        )
        """,
        """
        module example.com/app

        require ( // all
        	example.com/a v1.0.0
        )
        """);
  }

  @Test
  void verbsOfTheOtherFileAreReported() {
    check(
        RULE,
        """
        module example.com/app

        use ./a
        ^^^ error[unknown-directive]: unknown directive: use. It belongs in a go.work file
        -- go.work --
        module example.com/app
        ^^^^^^ error[unknown-directive]: unknown directive: module. It belongs in a go.mod file
        require (
        ^^^^^^^ error[unknown-directive]: unknown block type: require. It belongs in a go.mod file
        	example.com/a v1.0.0
        )
        """);
    assertEquals(List.of(), titles(RULE, "use ./a\n"));
  }

  @Test
  void lineOutsideOfItsBlockGetsItsVerb() {
    checkFix(
        RULE,
        "Put require in front",
        """
        module example.com/app

        require (
        	example.com/a v1.0.0
        )
        	example.com/b v1.0.0 // indirect
        	^^^^^^^^^^^^^ error[unknown-directive]: reported
        """,
        """
        module example.com/app

        require (
        	example.com/a v1.0.0
        )
        	require example.com/b v1.0.0 // indirect
        """);
    checkFix(
        RULE,
        "Put use in front",
        """
        -- go.work --
        ./a
        """,
        """
        -- go.work --
        use ./a
        """);
    check(
        RULE,
        """
        example.com/b v1.0.0
        ^^^^^^^^^^^^^ error[unknown-directive]: unknown directive: example.com/b. A line outside of blocks starts with a verb
        """);
  }

  @Test
  void goLineWithoutBlankGetsIt() {
    checkFix(
        RULE,
        "Write go 1.27",
        """
        module example.com/app

        go1.27 // language
        ^^^^^^ error[unknown-directive]: reported
        """,
        """
        module example.com/app

        go 1.27 // language
        """);
  }

  @Test
  void parenthesisWithoutBlockIsRemoved() {
    checkFix(
        RULE,
        "Remove the parenthesis",
        """
        module example.com/app

        )
        ^ error[unknown-directive]: reported
        """,
        """
        module example.com/app
        """);
    checkFix(
        RULE,
        "Remove the parenthesis",
        """
        ) require example.com/a v1.0.0 // a
        """,
        """
        require example.com/a v1.0.0 // a
        """);
  }

  @Test
  void blockOfGoOrToolchainIsTakenApart() {
    check(
        RULE,
        """
        module example.com/app

        go (
        ^^ error[unknown-directive]: unknown block type: go. There is one go line, without parentheses
        	1.27
        )
        toolchain (
        ^^^^^^^^^ error[unknown-directive]: unknown block type: toolchain. There is one toolchain line, without parentheses
        	// newest
        	go1.27.3
        )
        """);
    checkFix(
        RULE,
        "Remove the parentheses",
        """
        module example.com/app

        go (
        	1.27
        ) // language
        """,
        """
        module example.com/app

        go 1.27 // language
        """);
    assertEquals(List.of(), titles(RULE, "go (\n\t1.26\n\t1.27\n)\n"));
    assertEquals(List.of(), titles(RULE, "go (\n\t1.27 // language\n)\n"));
  }

  @Test
  void wordsBetweenVerbAndParenthesisAreReported() {
    check(
        RULE,
        """
        module example.com/app

        require direct only (
                ^^^^^^^^^^^ error[unknown-directive]: unknown block type: require direct only. Nothing may stand between require and the parenthesis
        	example.com/a v1.0.0
        )
        """);
  }

  @Test
  void filesForANewerGoMayKnowMore() {
    check(
        RULE,
        """
        module example.com/app

        go 1.99

        frobnicate x
        ^^^^^^^^^^ warning[unknown-directive]: Go 1.27.3 does not know this directive; the go line asks for Go 1.99, which may
        """);
  }

  @Test
  void directivesThatAnOlderGoLacksAreNoneOfThisRule() {
    check(
        RULE,
        """
        module example.com/app

        go 1.22

        tool example.com/app/cmd
        -- assume --
        go 1.22.12
        """);
  }
}

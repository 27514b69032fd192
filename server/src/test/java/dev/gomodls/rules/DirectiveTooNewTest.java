package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class DirectiveTooNewTest {
  private static final String RULE = "directive-too-new";

  @Test
  void directivesOfTheirTimeAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/a

        go 1.25

        toolchain go1.27.3

        godebug default=go1.24

        tool example.com/a/cmd

        ignore ./x
        -- b/go.mod --
        module example.com/b

        go 1.24rc1

        tool example.com/b/cmd
        -- c/go.mod --
        module example.com/c

        tool example.com/c/cmd
        -- d/go.mod --
        module example.com/d

        go one

        tool example.com/d/cmd
        -- go.work --
        toolchain go1.27.3
        """);
  }

  @Test
  void eachStatementIsReportedAtItsVerb() {
    check(
        RULE,
        """
        module example.com/app

        go 1.20

        toolchain go1.21.0
        ^^^^^^^^^ warning[directive-too-new]: The toolchain directive came with Go 1.21: Go 1.20, which the go line asks for, refuses the whole file

        godebug default=go1.20
        ^^^^^^^ warning[directive-too-new]: The godebug directive came with Go 1.23: Go 1.20, which the go line asks for, refuses the whole file

        tool (
        ^^^^ warning[directive-too-new]: The tool directive came with Go 1.24: Go 1.20, which the go line asks for, refuses the whole file
        	example.com/app/a
        	example.com/app/b
        )

        tool example.com/app/c
        ^^^^ warning[directive-too-new]: The tool directive came with Go 1.24: Go 1.20, which the go line asks for, refuses the whole file

        ignore ./x
        ^^^^^^ warning[directive-too-new]: The ignore directive came with Go 1.25: Go 1.20, which the go line asks for, refuses the whole file
        -- go.work --
        go 1.22

        godebug default=go1.20
        ^^^^^^^ warning[directive-too-new]: The godebug directive came with Go 1.23: Go 1.22, which the go line asks for, refuses the whole file
        """);
  }

  @Test
  void goThatDoesNotKnowItFails() {
    check(
        RULE,
        """
        module example.com/a

        go 1.20

        tool example.com/a/cmd
        ^^^^ error[directive-too-new]: unknown directive: tool. The tool directive came with Go 1.24, and this is Go 1.22.12

        ignore (
        ^^^^^^ error[directive-too-new]: unknown block type: ignore. The ignore directive came with Go 1.25, and this is Go 1.22.12
        	./x
        )

        toolchain go1.22.0
        ^^^^^^^^^ warning[directive-too-new]: The toolchain directive came with Go 1.21: Go 1.20, which the go line asks for, refuses the whole file
        -- b/go.mod --
        module example.com/b

        tool example.com/b/cmd
        ^^^^ error[directive-too-new]: unknown directive: tool. The tool directive came with Go 1.24, and this is Go 1.22.12
        -- c/go.mod --
        module example.com/c

        go 1.24

        tool example.com/c/cmd
        -- assume --
        go 1.22.12
        """);
  }

  @Test
  void linesWithErrorsAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        go 1.20

        tool
        tool "example.com/app/cmd
        toolchain (
        	go1.21.0
        )
        """);
  }

  @Test
  void toolchainThatGoDropsIsLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        go 1.20

        toolchain go1.20.5
        -- b/go.mod --
        module example.com/b

        go 1.20

        toolchain default
        """);
  }

  @Test
  void goLineIsRaised() {
    checkFix(
        RULE,
        "Raise the go line to 1.24",
        """
        module example.com/app

        go 1.22.1 // language

        tool example.com/app/cmd
        """,
        """
        module example.com/app

        go 1.24 // language

        tool example.com/app/cmd
        """);
    checkFix(
        RULE,
        "Raise the go line to 1.21",
        """
        module example.com/app

        go 1.20

        toolchain go1.22.0
        """,
        """
        module example.com/app

        go 1.21

        toolchain go1.22.0
        """);
  }

  @Test
  void toolchainThatWouldBeBelowTheGoLineIsDropped() {
    checkFix(
        RULE,
        "Raise the go line to 1.24 and drop toolchain go1.23.1",
        """
        module example.com/app

        go 1.22

        toolchain go1.23.1

        tool example.com/app/cmd
        """,
        """
        module example.com/app

        go 1.24

        tool example.com/app/cmd
        """);
    checkFix(
        RULE,
        "Raise the go line to 1.23",
        """
        -- go.work --
        go 1.22

        toolchain go1.22.1

        godebug default=go1.20
        """,
        """
        -- go.work --
        go 1.23

        toolchain go1.22.1

        godebug default=go1.20
        """);
  }

  @Test
  void goLineIsAdded() {
    checkFix(
        RULE,
        "Add go 1.24",
        """
        module example.com/app

        tool example.com/app/cmd
        -- assume --
        go 1.22.12
        """,
        """
        module example.com/app

        go 1.24

        tool example.com/app/cmd
        """);
  }
}

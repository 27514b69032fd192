package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RepeatedDirectiveTest {
  private static final String RULE = "repeated-directive";

  @Test
  void eachLineButTheFirstIsReported() {
    check(
        RULE,
        """
        module (
        	example.com/app
        	^^^^^^^^^^^^^^^ related[repeated-directive]: The first module line
        	example.com/app/v2
        	^^^^^^^^^^^^^^^^^^ error[repeated-directive]: repeated module statement. A file has one module line
        )

        go 1.27
        ^^^^^^^ related[repeated-directive]: The first go line
        ^^^^^^^ related[repeated-directive]: The first go line
        go 1.27
        ^^^^^^^ error[repeated-directive]: repeated go statement. A file has one go line
        go 1.26 // old
        ^^^^^^^ error[repeated-directive]: repeated go statement. A file has one go line
        -- go.work --
        toolchain go1.27.1
        ^^^^^^^^^^^^^^^^^^ related[repeated-directive]: The first toolchain line

        go 1.27

        toolchain go1.27.3
        ^^^^^^^^^^^^^^^^^^ error[repeated-directive]: repeated toolchain statement. A file has one toolchain line
        """);
  }

  @Test
  void lineThatIsWrongItselfIsNotTheFirst() {
    check(
        RULE,
        """
        module example.com/app

        go 1.x
        go 1.27
        """);
  }

  @Test
  void eitherLineIsRemoved() {
    String before =
        """
        module example.com/app

        // The language.
        go 1.26

        require example.com/a v1.0.0

        // Newer.
        go 1.27 // now
        """;
    assertEquals(
        List.of("UNSAFE: Remove this go line", "UNSAFE: Keep this and remove go 1.26"),
        titles(RULE, before));
    checkFix(
        RULE,
        "Remove this go line",
        before,
        """
        module example.com/app

        // The language.
        go 1.26

        require example.com/a v1.0.0
        """);
    checkFix(
        RULE,
        "Keep this and remove go 1.26",
        before,
        """
        module example.com/app

        require example.com/a v1.0.0

        // Newer.
        go 1.27 // now
        """);
  }

  @Test
  void identicalLinesLeaveNoChoice() {
    assertEquals(
        List.of("UNSAFE: Remove this module line"),
        titles(RULE, "module example.com/app\nmodule example.com/app\n"));
    checkFix(
        RULE,
        "Remove this module line",
        """
        module (
        	example.com/app
        	example.com/app
        )
        """,
        """
        module (
        	example.com/app
        )
        """);
  }

  @Test
  void sidesOfAMergeConflictAreNoRepetition() {
    check(
        RULE,
        """
        <<<<<<< HEAD
        module example.com/app
        =======
        module example.com/app/v2
        >>>>>>> topic
        """);
  }
}

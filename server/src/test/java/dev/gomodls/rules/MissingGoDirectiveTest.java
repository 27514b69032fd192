package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class MissingGoDirectiveTest {
  private static final String RULE = "missing-go-directive";

  @Test
  void moduleLineIsMarked() {
    check(
        RULE,
        """
        // the app
        module example.com/app // old
        ^^^^^^^^^^^^^^^^^^^^^^ warning[missing-go-directive]: A go.mod without go line counts as go 1.16: no type parameters, no pruning of the module graph, no use of a vendor directory, and GODEBUG settings of old releases

        require example.com/lib v1.0.0
        """);
    check(
        RULE,
        """
        module (
        	example.com/app
        	^^^^^^^^^^^^^^^ warning[missing-go-directive]: A go.mod without go line counts as go 1.16: no type parameters, no pruning of the module graph, no use of a vendor directory, and GODEBUG settings of old releases
        )
        """);
  }

  @Test
  void firstLineOfGoWorkIsMarked() {
    check(
        RULE,
        """
        -- go.work --
        use ./app
        ^^^^^^^^^ warning[missing-go-directive]: A go.work without go line counts as go 1.18: no modules with go 1.21 or later, no use of a vendor directory, and GODEBUG settings of old releases
        -- app/go.mod --
        module example.com/app

        go 1.20
        """);
  }

  @Test
  void emptyGoWorkIsReported() {
    check(
        RULE,
        """
        -- go.work --
        ^ warning[missing-go-directive]: A go.work without go line counts as go 1.18: no modules with go 1.21 or later, no use of a vendor directory, and GODEBUG settings of old releases
        """);
  }

  @Test
  void workspaceThatGoRefusesIsAnotherFinding() {
    check(
        RULE,
        """
        -- go.work --
        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.21
        """);
  }

  @Test
  void goLinesThatCannotBeReadAreNotMissing() {
    for (String line :
        new String[] {"go 1.27", "go 1.x", "go", "go 1 2", "go (\n)", "go 1.27 /* */"}) {
      check(RULE, "module example.com/app\n\n" + line + "\n");
      check(RULE, "-- go.work --\n" + line + "\n");
    }
  }

  @Test
  void moduleLineComesFirst() {
    check(RULE, "");
    check(RULE, "require example.com/lib v1.0.0\n");
    check(RULE, "module\n");
    check(RULE, "module example.com/app /* */\n");
  }

  @Test
  void effectiveLanguageVersionIsAdded() {
    checkFix(
        RULE,
        "Add go 1.27",
        """
        module example.com/app // old

        require example.com/lib v1.0.0
        """,
        """
        module example.com/app // old

        go 1.27

        require example.com/lib v1.0.0
        """);
    checkFix(
        RULE,
        "Add go 1.25",
        """
        -- go.work --
        // All of it.

        use ./app
        -- assume --
        go 1.25rc2
        """,
        """
        -- go.work --
        // All of it.

        go 1.25

        use ./app
        -- assume --
        go 1.25rc2
        """);
  }
}

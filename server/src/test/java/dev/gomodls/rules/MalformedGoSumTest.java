package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class MalformedGoSumTest {
  private static final String RULE = "malformed-go-sum";

  @Test
  void eachLineThatIsNoChecksumIsReported() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        -- go.sum --
        example.com/a v1.0.0 h1:aaaa=
        example.com/a v1.0.0/go.mod
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 2\\nA line has a module, its version and a hash

          example.com/b v1.0.0 h1:bbbb= example.com/b v1.0.0/go.mod h1:bbbb=
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 6\\nA line has a module, its version and a hash
        example.com/c no-version no-hash
        """);
  }

  @Test
  void fileThatGoDoesNotReadGetsAWarning() {
    check(
        RULE,
        """
        -- none/go.mod --
        module example.com/none
        -- none/go.sum --
        junk
        ^^^^ warning[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 1\\nA line has a module, its version and a hash
        -- local/go.mod --
        module example.com/local

        require example.com/none v1.0.0

        replace example.com/none => ../none
        -- local/go.sum --
        junk
        ^^^^ warning[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 1\\nA line has a module, its version and a hash
        """);
  }

  @Test
  void sumsOfAWorkspaceAreForItsModules() {
    check(
        RULE,
        """
        -- one/go.work --
        use ./app
        -- one/go.work.sum --
        junk
        ^^^^ error[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 1\\nA line has a module, its version and a hash
        -- one/app/go.mod --
        module example.com/app

        require example.com/a v1.0.0
        -- two/go.work --
        use (
        	./app
        	./lib
        )
        -- two/go.work.sum --
        junk
        ^^^^ warning[malformed-go-sum]: malformed go.sum:\\nwrong number of fields 1\\nA line has a module, its version and a hash
        -- two/app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0
        -- two/lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void markersOfAMergeConflictAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        require example.com/a v1.0.0
        -- go.sum --
        <<<<<<< HEAD
        example.com/a v1.0.0 h1:aaaa=
        ||||||| base
        =======
        example.com/a v1.0.0/go.mod h1:aaaa=
        >>>>>>> feature
        """);
  }

  @Test
  void lineIsRemoved() {
    checkFix(
        RULE,
        "Remove the line from go.sum",
        """
        -- go.mod --
        module example.com/app
        -- go.sum --
        example.com/a v1.0.0 h1:aaaa=
        junk
        example.com/a v1.0.0/go.mod h1:aaaa=
        """,
        """
        -- go.mod --
        module example.com/app
        -- go.sum --
        example.com/a v1.0.0 h1:aaaa=
        example.com/a v1.0.0/go.mod h1:aaaa=
        """);
  }
}

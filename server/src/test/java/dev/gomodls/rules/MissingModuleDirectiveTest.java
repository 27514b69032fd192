package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MissingModuleDirectiveTest {
  private static final String RULE = "missing-module-directive";

  @Test
  void filesThatTryToNameTheirModuleAreLeftAlone() {
    check(
        RULE,
        """
        module (
        	example.com/app
        )
        -- a/go.mod --
        module
        -- b/go.mod --
        modul example.com/b
        -- c/go.mod --
        module "example.com/c
        -- d/go.mod --
        // Nothing at all.
        This is not a go.mod file.
        -- go.work --
        go 1.27
        """);
  }

  @Test
  void lineOneIsReported() {
    check(
        RULE,
        """
        // The app.
        ^^^^^^^^^^^ error[missing-module-directive]: error reading go.mod: missing module declaration. To specify the module path:\\n	go mod edit -module=example.com/mod\\nThis file does not say what its module is called

        go 1.27
        -- empty/go.mod --
        ^ error[missing-module-directive]: error reading go.mod: missing module declaration. To specify the module path:\\n	go mod edit -module=example.com/mod\\nThis file does not say what its module is called
        -- block/go.mod --
        module ()
        ^^^^^^^^^ error[missing-module-directive]: error reading go.mod: missing module declaration. To specify the module path:\\n	go mod edit -module=example.com/mod\\nThis file does not say what its module is called
        """);
  }

  @Test
  void retractionsAreWhatGoComplainsOf() {
    check(
        RULE,
        """
        go 1.27
        ^^^^^^^ error[missing-module-directive]: no module directive found, so retract cannot be used. This file does not say what its module is called

        retract v1.0.0
        ^^^^^^^^^^^^^^ related[missing-module-directive]: The retraction of its version
        """);
  }

  @Test
  void lineComesInFrontOfTheFirstStatement() {
    checkFix(
        RULE,
        "Add module example.com/w",
        """
        // License: MIT

        // The language.
        go 1.27
        """,
        """
        // License: MIT

        module example.com/w

        // The language.
        go 1.27
        """);
    checkFix(
        RULE,
        "Add module example.com/w",
        """
        go 1.27
        """,
        """
        module example.com/w

        go 1.27
        """);
  }

  @Test
  void fileWithoutStatementsGetsTheLineAtItsEnd() {
    checkFix(
        RULE,
        "Add module example.com/w",
        """
        // License: MIT
        """,
        """
        // License: MIT

        module example.com/w
        """);
  }

  private static final String REMOTE =
      """
      -- .git/config --
      [core]
      	bare = false
      [remote "origin"]
      	url = git@github.com:example/repo.git
      """;

  @Test
  void pathIsGuessedFromTheRemote() {
    assertEquals(
        List.of("UNSAFE: Add module github.com/example/repo"), titles(RULE, "go 1.27\n" + REMOTE));
  }

  @Test
  void nestedModulesAppendTheirDirectory() {
    assertEquals(
        List.of("UNSAFE: Add module github.com/example/repo/tools/gen"),
        titles(RULE, "-- tools/gen/go.mod --\ngo 1.27\n" + REMOTE));
  }

  @Test
  void moduleInTheRootOfTheRepositoryKnowsBetter() {
    assertEquals(
        List.of("UNSAFE: Add module example.com/app/tools"),
        titles(RULE, "module example.com/app/v2\n-- tools/go.mod --\ngo 1.27\n" + REMOTE));
  }

  @Test
  void withoutRemoteTheNameOfTheDirectoryIsTaken() {
    assertEquals(
        List.of("UNSAFE: Add module example.com/w/a"),
        titles(RULE, "-- a/go.mod --\n-- .git/HEAD --\n"));
    assertEquals(
        List.of("UNSAFE: Add module example.com/a"), titles(RULE, "-- a/go.mod --\ngo 1.27\n"));
    assertEquals(
        List.of("UNSAFE: Add module example.com/mod"),
        titles(RULE, "-- my dir/go.mod --\ngo 1.27\n"));
  }

  @Test
  void byteOrderMarkStaysInFront() {
    checkFix(
        RULE,
        "Add module example.com/w",
        """
        \ufeffgo 1.27
        """,
        """
        \ufeffmodule example.com/w

        go 1.27
        """);
  }
}

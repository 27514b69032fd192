package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ModuleNotInWorkspaceTest {
  private static final String ID = "module-not-in-workspace";

  @Test
  void moduleBelowAGoWorkThatDoesNotUseItIsReported() {
    check(
        ID,
        """
        -- go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ./app
        -- app/go.mod --
        module example.com/app
        -- tools/go.mod --
        module example.com/tools // internal
               ^^^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n\tgo work use .\\nGo uses ../go.work here, which leaves this module out
        """);
  }

  @Test
  void goWorkThatUsesNothing() {
    check(
        ID,
        """
        -- go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses
        -- app/go.mod --
        module example.com/app
               ^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: no modules were found in the current workspace; see 'go help work'\\nGo uses ../go.work here, which leaves this module out
        """);
  }

  @Test
  void nearestGoWorkCounts() {
    check(
        ID,
        """
        -- go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ./x/app
        -- x/go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ./lib
        -- x/app/go.mod --
        module example.com/app
               ^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n\tgo work use .\\nGo uses ../go.work here, which leaves this module out
        -- x/lib/go.mod --
        module example.com/lib
        -- y/go.mod --
        module example.com/y
               ^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n\tgo work use .\\nGo uses ../go.work here, which leaves this module out
        """);
  }

  @Test
  void withoutGoWorkThereIsNothingToMiss() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app
        -- lib/go.work --
        go 1.27
        """);
  }

  @Test
  void targetsOfReplacementsInEffectAreServed() {
    check(
        ID,
        """
        -- go.work --
        go 1.27
        ^^^^^^^ related[module-not-in-workspace]: The go.work that Go uses

        use ./app

        replace example.com/work => ./work

        replace example.com/hidden => ./other
        -- app/go.mod --
        module example.com/app

        replace example.com/lib v1.0.0 => ../lib

        replace example.com/hidden => ../hidden
        -- lib/go.mod --
        module example.com/lib
        -- work/go.mod --
        module example.com/work
        -- hidden/go.mod --
        module example.com/hidden
               ^^^^^^^^^^^^^^^^^^ warning[module-not-in-workspace]: current directory is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\\n\tgo work use .\\nGo uses ../go.work here, which leaves this module out
        -- other/go.mod --
        module example.com/hidden
        """);
  }

  @Test
  void directoryThatIsUsedThroughALinkIsServed() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./link
        -- app/go.mod --
        module example.com/app
        -- link --
        @link /w/app
        """);
  }

  @Test
  void brokenFilesAreLeftAlone() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        -- app/go.mod --
        module example.com/app
        -- x/go.work --
        go 1.27
        -- x/app/go.mod --
        go 1.27
        -- x/lib/go.mod --
        module example.com/lib "
        """);
  }

  @Test
  void moduleIsAdded() {
    checkFix(
        ID,
        "Add ./tools to go.work",
        """
        -- go.work --
        go 1.27

        use ./app // main
        -- app/go.mod --
        module example.com/app

        go 1.27
        -- tools/go.mod --
        module example.com/tools

        go 1.20
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./app // main
        \t./tools
        )
        -- app/go.mod --
        module example.com/app

        go 1.27
        -- tools/go.mod --
        module example.com/tools

        go 1.20
        """);
    checkFix(
        ID,
        "Add ./my tools to go.work",
        """
        -- go.work --
        go 1.27

        use (
        \t./app
        \t./other
        )
        -- app/go.mod --
        module example.com/app
        -- other/go.mod --
        module example.com/other
        -- my tools/go.mod --
        module example.com/tools
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t"./my tools"
        \t./app
        \t./other
        )
        -- app/go.mod --
        module example.com/app
        -- other/go.mod --
        module example.com/other
        -- my tools/go.mod --
        module example.com/tools
        """);
    checkFix(
        ID,
        "Add . to go.work",
        """
        -- go.work --
        go 1.27
        -- go.mod --
        module example.com/app
        """,
        """
        -- go.work --
        go 1.27

        use .
        -- go.mod --
        module example.com/app
        """);
  }

  @Test
  void goLineIsRaisedAndRedundantToolchainDropped() {
    checkFix(
        ID,
        "Add ./tools to go.work, raise go line to 1.26, drop toolchain go1.25.1",
        """
        -- go.work --
        go 1.24

        toolchain go1.25.1

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.24
        -- tools/go.mod --
        module example.com/tools

        go 1.26
        """,
        """
        -- go.work --
        go 1.26

        use (
        \t./app
        \t./tools
        )
        -- app/go.mod --
        module example.com/app

        go 1.24
        -- tools/go.mod --
        module example.com/tools

        go 1.26
        """);
    checkFix(
        ID,
        "Add ./tools to go.work, add go line 1.19",
        """
        -- go.work --
        use ./app
        -- app/go.mod --
        module example.com/app
        -- tools/go.mod --
        module example.com/tools

        go 1.19
        """,
        """
        -- go.work --
        go 1.19

        use (
        \t./app
        \t./tools
        )
        -- app/go.mod --
        module example.com/app
        -- tools/go.mod --
        module example.com/tools

        go 1.19
        """);
  }

  @Test
  void allMissingModulesAreAdded() {
    checkFix(
        ID,
        "Add all missing modules to go.work, raise go line to 1.27",
        """
        -- go.work --
        go 1.21

        use (
        \t./app // main
        \t./z
        )
        -- app/go.mod --
        module example.com/app

        go 1.21
        -- b/go.mod --
        module example.com/b

        go 1.27
        -- a/go.mod --
        module example.com/a
        -- zz/go.mod --
        module example.com/zz
        -- z/go.mod --
        module example.com/z
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./app // main
        \t./b
        \t./z
        \t./zz
        )
        -- app/go.mod --
        module example.com/app

        go 1.21
        -- b/go.mod --
        module example.com/b

        go 1.27
        -- a/go.mod --
        module example.com/a
        -- zz/go.mod --
        module example.com/zz
        -- z/go.mod --
        module example.com/z
        """);
    checkFix(
        ID,
        "Add all missing modules to go.work",
        """
        -- go.work --
        go 1.27

        use ./m // main
        -- m/go.mod --
        module example.com/m
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./m // main
        \t./z
        )
        -- m/go.mod --
        module example.com/m
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """);
    checkFix(
        ID,
        "Add all missing modules to go.work",
        """
        -- go.work --
        go 1.27
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./z
        )
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """);
    checkFix(
        ID,
        "Add all missing modules to go.work",
        """
        -- go.work --
        go 1.27

        use (
        )
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./z
        )
        -- a/go.mod --
        module example.com/a
        -- z/go.mod --
        module example.com/z
        """);
  }

  @Test
  void samePathIsNotAddedTwice() {
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use ./app
            -- app/go.mod --
            module example.com/app
            -- copy/go.mod --
            module example.com/app
            """));
    assertEquals(
        List.of("BY_HAND: Add ./a to go.work", "BY_HAND: Add ./a2 to go.work"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27
            -- a/go.mod --
            module example.com/a
            -- a2/go.mod --
            module example.com/a
            """));
    assertEquals(
        List.of(
            "BY_HAND: Add ./a to go.work",
            "BY_HAND: Add all missing modules to go.work",
            "BY_HAND: Add ./b to go.work",
            "BY_HAND: Add all missing modules to go.work"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27
            -- a/go.mod --
            module example.com/a
            -- b/go.mod --
            module example.com/b
            """));
  }
}

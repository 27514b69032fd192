package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReplacePathMismatchTest {
  private static final String ID = "replace-path-mismatch";

  @Test
  void directoryWithAnotherPathIsReported() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => ../fork
                                   ^^^^^^^ warning[replace-path-mismatch]: ../fork declares its path as example.com/fork. Go accepts that, but this line does not serve imports of example.com/fork, by which its packages may import each other
        -- fork/go.mod --
        module example.com/fork // ours
               ^^^^^^^^^^^^^^^^ related[replace-path-mismatch]: Declared here
        """);
  }

  @Test
  void samePathAndVersionedReplacementsAreFine() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib => ../lib
        \texample.com/other => example.com/fork v1.0.0
        \texample.com/gone => ../gone
        \texample.com/nameless => ../nameless
        \texample.com/broken => ../broken
        )
        -- lib/go.mod --
        module example.com/lib
        -- nameless/go.mod --
        go 1.27
        -- broken/go.mod --
        module example.com/else "
        """);
  }

  @Test
  void inGoWork() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./app

        replace example.com/lib v1.0.0 => ./fork
                                          ^^^^^^ warning[replace-path-mismatch]: ./fork declares its path as example.com/fork. Go accepts that, but this line does not serve imports of example.com/fork, by which its packages may import each other
        -- app/go.mod --
        module example.com/app
        -- fork/go.mod --
        module "example.com/fork"
               ^^^^^^^^^^^^^^^^^^ related[replace-path-mismatch]: Declared here
        """);
  }

  @Test
  void moduleLineOfTheTargetIsChanged() {
    checkFix(
        ID,
        "Change module line of ../fork/go.mod to example.com/lib",
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => ../fork
        -- fork/go.mod --
        module (
        \t"example.com/fork" // ours
        )
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => ../fork
        -- fork/go.mod --
        module (
        \texample.com/lib // ours
        )
        """);
  }

  @Test
  void replaceAndRequirementAreChanged() {
    checkFix(
        ID,
        "Replace and require example.com/fork instead of example.com/lib",
        """
        -- app/go.mod --
        module example.com/app

        require (
        \texample.com/lib v1.0.0 // indirect
        \texample.com/other v1.0.0
        )

        replace example.com/lib v1.0.0 => ../fork // for now
        -- fork/go.mod --
        module example.com/fork
        """,
        """
        -- app/go.mod --
        module example.com/app

        require (
        \texample.com/fork v1.0.0 // indirect
        \texample.com/other v1.0.0
        )

        replace example.com/fork v1.0.0 => ../fork // for now
        -- fork/go.mod --
        module example.com/fork
        """);
    checkFix(
        ID,
        "Replace example.com/fork instead of example.com/lib",
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => ../fork
        -- fork/go.mod --
        module example.com/fork
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/fork => ../fork
        -- fork/go.mod --
        module example.com/fork
        """);
    checkFix(
        ID,
        "Replace and require example.com/fork instead of example.com/lib",
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace example.com/lib => ./fork
        -- a/go.mod --
        module example.com/a

        go 1.27

        require example.com/lib v1.0.0
        -- b/go.mod --
        module example.com/b

        go 1.27

        require example.com/lib v1.2.0
        -- fork/go.mod --
        module example.com/fork
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace example.com/fork => ./fork
        -- a/go.mod --
        module example.com/a

        go 1.27

        require example.com/fork v1.0.0
        -- b/go.mod --
        module example.com/b

        go 1.27

        require example.com/fork v1.2.0
        -- fork/go.mod --
        module example.com/fork
        """);
  }

  @Test
  void fixesEditOnlyWhatMayBeEdited() {
    assertEquals(
        List.of(
            "BY_HAND: Change module line of ../fork/go.mod to example.com/lib",
            "UNSAFE: Replace and require example.com/fork instead of example.com/lib"),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            require example.com/lib v1.0.0

            replace example.com/lib => ../fork
            -- fork/go.mod --
            module example.com/fork
            """));
    assertEquals(
        List.of(
            "BY_HAND: Change module line of ./fork/go.mod to example.com/lib",
            "BY_HAND: Replace and require example.com/fork instead of example.com/lib"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use ./app

            replace example.com/lib => ./fork
            -- app/go.mod --
            module example.com/app

            require example.com/lib v1.0.0
            -- fork/go.mod --
            module example.com/fork
            """));
    assertEquals(
        List.of("UNSAFE: Replace example.com/fork instead of example.com/lib"),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            replace example.com/lib => ../vendor/fork
            -- vendor/fork/go.mod --
            module example.com/fork
            """));
    assertEquals(
        List.of(
            "BY_HAND: Change module line of ../vendor/fork/go.mod to example.com/lib",
            "UNSAFE: Replace example.com/fork instead of example.com/lib"),
        titles(
            ID,
            """
            -- .git/HEAD --
            -- app/go.mod --
            module example.com/app

            replace example.com/lib => ../vendor/fork
            -- vendor/fork/go.mod --
            module example.com/fork
            """));
  }

  @Test
  void pathThatIsInUseOrDoesNotFitIsNotTaken() {
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            require (
            \texample.com/fork v1.0.0
            \texample.com/lib v1.0.0
            )

            replace example.com/lib => ../vendor/fork
            -- vendor/fork/go.mod --
            module example.com/fork
            """));
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            require example.com/lib v1.0.0

            replace example.com/lib => ../vendor/fork
            -- vendor/fork/go.mod --
            module example.com/lib/v2
            """));
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            replace (
            \texample.com/lib v1.0.0 => ../vendor/fork
            \texample.com/lib v1.1.0 => ../lib
            )
            -- lib/go.mod --
            module example.com/lib
            -- vendor/fork/go.mod --
            module example.com/fork
            """));
  }

  @Test
  void memberOfTheWorkspaceIsNoForeignTarget() {
    check(
        "replace-path-mismatch",
        """
        -- go.work --
        go 1.27

        use ./a

        replace example.com/b => ./a
        -- a/go.mod --
        module example.com/a

        go 1.27
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SharedReplacementsTest {
  private static final String ID = "conflicting-replacements";

  @Test
  void goWorkGetsAnOverride() {
    checkFix(
        ID,
        "Override in go.work with ./lib",
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./x/b
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- x/b/go.mod --
        module example.com/b

        replace example.com/lib => ../lib
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./x/b
        )

        replace example.com/lib => ./lib
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- x/b/go.mod --
        module example.com/b

        replace example.com/lib => ../lib
        """);
    checkFix(
        ID,
        "Override in go.work with ./x/lib",
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./x/b
        )

        replace example.com/other => ./other
        -- a/go.mod --
        module example.com/a

        replace example.com/lib v1.0.0 => ../lib
        -- x/b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => ../lib
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./x/b
        )

        replace (
        \texample.com/lib v1.0.0 => ./x/lib
        \texample.com/other => ./other
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib v1.0.0 => ../lib
        -- x/b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => ../lib
        """);
    checkFix(
        ID,
        "Override in go.work with example.com/fork v1.1.0",
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace (
        \texample.com/a1 => ./a1
        \texample.com/other => ./other
        )
        -- a/go.mod --
        module example.com/a

        require example.com/lib v1.0.0

        replace example.com/lib => /w/lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => example.com/fork v1.1.0
        """,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace (
        \texample.com/a1 => ./a1
        \texample.com/lib v1.0.0 => example.com/fork v1.1.0
        \texample.com/other => ./other
        )
        -- a/go.mod --
        module example.com/a

        require example.com/lib v1.0.0

        replace example.com/lib => /w/lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => example.com/fork v1.1.0
        """);
  }

  @Test
  void bothWaysAreOfferedAndNoneIsChosen() {
    assertEquals(
        List.of(
            "BY_HAND: Override in go.work with ./lib", "BY_HAND: Override in go.work with /w/lib2"),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use (
            \t./a
            \t./b
            \t./c
            )
            -- a/go.mod --
            module example.com/a

            replace example.com/lib => ../lib
            -- b/go.mod --
            module example.com/b

            replace example.com/lib => /w/lib2
            -- c/go.mod --
            module example.com/c

            replace example.com/lib => ../lib
            """));
  }

  @Test
  void moduleOfTheWorkspaceCannotBeOverridden() {
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- go.work --
            go 1.27

            use (
            \t./a
            \t./b
            \t./lib
            )
            -- a/go.mod --
            module example.com/a

            replace example.com/lib => ../lib
            -- b/go.mod --
            module example.com/b

            replace example.com/lib => ../lib2
            -- lib/go.mod --
            module example.com/lib
            """));
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

final class UseOutsideRepositoryTest {
  private static final String ID = "use-outside-repository";

  @Test
  void directoryOutsideTheRepositoryIsReported() {
    check(
        ID,
        """
        -- app/.git/HEAD --
        -- app/go.work --
        go 1.27

        use (
        \t.
        \t../lib
        \t^^^^^^ info[use-outside-repository]: ../lib lies outside the repository: a clone of it alone does not have the module
        \t./sub/../../up
        \t^^^^^^^^^^^^^^ info[use-outside-repository]: ./sub/../../up lies outside the repository: a clone of it alone does not have the module
        )
        -- app/go.mod --
        module example.com/app
        -- lib/go.mod --
        module example.com/lib
        -- up/go.mod --
        module example.com/up
        """);
  }

  @Test
  void repositoryAboveHoldsAll() {
    check(
        ID,
        """
        -- .git/HEAD --
        -- app/go.work --
        go 1.27

        use ../lib
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void withoutRepositoryNothingIsOutside() {
    check(
        ID,
        """
        -- app/go.work --
        go 1.27

        use ../lib
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void missingDirectoryHasItsOwnFinding() {
    check(
        ID,
        """
        -- app/.git/HEAD --
        -- app/go.work --
        go 1.27

        use ../lib
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;

final class ReplaceOutsideRepositoryTest {
  private static final String ID = "replace-outside-repository";

  @Test
  void targetOutsideTheRepositoryIsReported() {
    check(
        ID,
        """
        -- app/.git/HEAD --
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib => ../lib
        \t                   ^^^^^^ info[replace-outside-repository]: ../lib lies outside the repository: a clone of it alone does not have the module
        \texample.com/sub => ./sub
        \texample.com/up => ./sub/../../up
        \t                  ^^^^^^^^^^^^^^ info[replace-outside-repository]: ./sub/../../up lies outside the repository: a clone of it alone does not have the module
        \texample.com/abs => /w/lib
        \t                   ^^^^^^ info[replace-outside-repository]: /w/lib lies outside the repository: a clone of it alone does not have the module
        \texample.com/fork => example.com/other v1.0.0
        )
        -- app/sub/go.mod --
        module example.com/sub
        -- lib/go.mod --
        module example.com/lib
        -- up/go.mod --
        module example.com/up
        """);
  }

  @Test
  void repositoryAboveHoldsBoth() {
    check(
        ID,
        """
        -- .git/HEAD --
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => ../lib
        -- lib/go.mod --
        module example.com/lib
        -- lib2/.git --
        gitdir: ../.git/modules/lib2
        -- lib2/go.mod --
        module example.com/lib2

        replace example.com/lib => ../lib
                                   ^^^^^^ info[replace-outside-repository]: ../lib lies outside the repository: a clone of it alone does not have the module
        """);
  }

  @Test
  void withoutRepositoryNothingIsOutside() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => ../lib
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void missingDirectoryThatGoNeedsHasItsOwnFinding() {
    check(
        ID,
        """
        -- app/.git/HEAD --
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => ../lib
        """);
  }

  @Test
  void directoryWithALikeNameIsOutside() {
    check(
        ID,
        """
        -- app/.git/HEAD --
        -- app/go.work --
        go 1.27

        replace example.com/lib => ../app-lib
                                   ^^^^^^^^^^ info[replace-outside-repository]: ../app-lib lies outside the repository: a clone of it alone does not have the module
        -- app-lib/go.mod --
        module example.com/lib
        """);
  }
}

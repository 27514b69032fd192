package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.MemoryTree;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {
  @Test
  void moduleFilesAreFoundInAllDirectoriesThatGoWalks() {
    check(
        """
        -- go.work --
        -- go.work.sum --
        -- a/go.mod --
        -- a/go.sum --
        -- a/b/c/go.mod --
        -- a/main.go --
        -- vendor/x/go.mod --
        -- a/testdata/go.mod --
        -- web/node_modules/x/go.mod --
        -- .cache/go.mod --
        -- _old/go.mod --
        """,
        "a/b/c/go.mod",
        "a/go.mod",
        "a/go.sum",
        "go.work",
        "go.work.sum");
  }

  @Test
  void directoryOfThatNameIsNoFile() {
    check("-- go.mod/go.mod/x --\n-- a/go.mod --\n", "a/go.mod");
  }

  @Test
  void directoriesBehindSymbolicLinksAreLeftOut() {
    check(
        """
        -- a/go.mod --
        -- loop --
        @link /w
        -- linked/go.mod --
        @link /w/a/go.mod
        """,
        "a/go.mod",
        "linked/go.mod");
  }

  @Test
  void whatGitIgnoresIsLeftOut() {
    check(
        """
        -- .git/info/exclude --
        /scratch
        -- .gitignore --
        # A comment, and a blank line.

        build/
        *.tmp
        !keep.tmp
        /only/here
        -- build/go.mod --
        -- x/build/go.mod --
        -- scratch/go.mod --
        -- x/scratch/go.mod --
        -- a.tmp/go.mod --
        -- keep.tmp/go.mod --
        -- only/here/go.mod --
        -- x/only/here/go.mod --
        -- y/.gitignore --
        /z
        -- y/z/go.mod --
        -- z/go.mod --
        """,
        "keep.tmp/go.mod",
        "x/only/here/go.mod",
        "x/scratch/go.mod",
        "z/go.mod");
  }

  @Test
  void patternsCountOnlyInsideARepository() {
    check("-- .gitignore --\n*\n-- a/go.mod --\n", "a/go.mod");
  }

  @Test
  void nestedRepositoryHasItsOwnPatterns() {
    check(
        """
        -- .git/HEAD --
        -- .gitignore --
        gen
        -- sub/.git --
        gitdir: ../.git/modules/sub
        -- sub/gen/go.mod --
        -- gen/go.mod --
        """,
        "sub/gen/go.mod");
  }

  @Test
  void patternsOfParentsCountWhereTheWalkStartsBelow() {
    MemoryTree tree =
        new MemoryTree(
            "/w",
            Fixture.parse(
                    """
                    -- .git/HEAD --
                    -- .gitignore --
                    gen
                    -- a/gen/go.mod --
                    -- a/b/go.mod --
                    """)
                .files());
    assertEquals(List.of("/w/a/b/go.mod"), Discovery.below(tree, "/w/a"));
  }

  private static void check(String fixture, String... expected) {
    MemoryTree tree = new MemoryTree("/w", Fixture.parse(fixture).files());
    List<String> found =
        Discovery.below(tree, "/w").stream().map(path -> path.substring(3)).sorted().toList();
    assertEquals(List.of(expected), found);
  }
}

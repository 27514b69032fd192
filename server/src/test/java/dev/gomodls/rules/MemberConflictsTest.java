package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.MemoryTree;
import dev.gomodls.workspace.SnapshotReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemberConflictsTest {
  private static final String ID = "conflicting-replacements";

  @Test
  void membersOfAWorkspaceConflict() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        \t./c
        \t^^^ related[conflicting-replacements]: Used here
        \t./d
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ../lib here
        -- b/go.mod --
        module example.com/b

        replace example.com/lib => ./../lib/
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./../lib/ here
        -- c/go.mod --
        module example.com/c

        replace (
        \texample.com/lib => ./lib
        \t^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t/w/lib\\n\t/w/c/lib\\nuse "go work edit -replace example.com/lib=[override]" to resolve\\nAll modules of a workspace share one replacement
        \texample.com/other => ../other
        )
        -- d/go.mod --
        module example.com/d

        replace example.com/lib v1.0.0 => ../lib1
        """);
  }

  @Test
  void absolutePathOfTheSameDirectoryIsNoConflict() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib => /w/lib
        """);
  }

  @Test
  void goWorkOverridesItsMembers() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace example.com/lib v1.9.0 => ./lib
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib => ../lib2
        """);
  }

  @Test
  void modulesThatAreNotUsedTogetherDoNotConflict() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use ./a
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib => ../lib2
        """);
  }

  @Test
  void conflictInsideAMemberIsNoConflictOfMembers() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace (
        \texample.com/lib => ../lib2
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ../lib2 here
        \texample.com/lib => ../lib3
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t../lib2\\n\t../lib3\\nOnly one of these lines can stay
        )
        """);
  }

  @Test
  void versionAfterAllVersionsConflictsWhereItIsRequired() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        \t^^^ related[conflicting-replacements]: Used here
        )
        -- a/go.mod --
        module example.com/a

        require (
        \texample.com/lib v1.0.0
        \texample.com/other v1.0.0
        )

        replace (
        \texample.com/lib => ../lib
        \t^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ../lib here
        \texample.com/other => ../other
        )
        -- b/go.mod --
        module example.com/b

        require example.com/lib v1.0.0

        replace (
        \texample.com/lib v1.0.0 => ../lib1
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements found for example.com/lib@v1.0.0 in workspace modules defined by /w/a/go.mod and /w/b/go.mod. All modules of a workspace share one replacement
        \texample.com/other v1.2.0 => ../other
        )
        """);
  }

  @Test
  void allVersionsAfterAVersionDoNot() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib v1.0.0 => ../lib1
        -- b/go.mod --
        module example.com/b

        require example.com/lib v1.0.0

        replace example.com/lib => ../lib
        """);
  }

  @Test
  void oneDirectoryInTwoSpellingsIsAConflictWhereThatVersionIsRequired() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./x/b
        \t^^^^^ related[conflicting-replacements]: Used here
        )
        -- a/go.mod --
        module example.com/a

        require example.com/lib v1.0.0

        replace example.com/lib v1.0.0 => ../lib
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ../lib here
        -- x/b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => ../../lib
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements found for example.com/lib@v1.0.0 in workspace modules defined by /w/a/go.mod and /w/x/b/go.mod. The paths lead to one directory, but Go compares them as they are written
        """);
  }

  @Test
  void excludedVersionsAreNotLookedUp() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )
        -- a/go.mod --
        module example.com/a

        require example.com/lib v1.0.0

        exclude example.com/lib v1.0.0

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => ../lib1
        """);
  }

  @Test
  void goWorkDecidesForARequiredVersion() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )

        replace example.com/lib v1.0.0 => ./lib
        -- a/go.mod --
        module example.com/a

        require example.com/lib v1.0.0

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib v1.0.0 => ../lib1
        """);
  }

  @Test
  void conflictIsReportedWhereItIsJudged() {
    String fixture =
        """
        -- go.work --
        go 1.27

        use (
        \t./a
        \t./b
        )
        -- a/go.mod --
        module example.com/a

        replace example.com/lib => ../lib
        -- b/go.mod --
        module example.com/b

        replace example.com/lib => ../lib2
        """;
    assertEquals(List.of("/w/b/go.mod"), filesWithFinding(fixture, "/w/a/go.mod", "/w/b/go.mod"));
    assertEquals(List.of("/w/a/go.mod"), filesWithFinding(fixture, "/w/a/go.mod"));
    assertEquals(List.of("/w/a/go.mod"), filesWithFinding(fixture, "/w/a/go.mod", "/w/go.work"));
    assertEquals(List.of("/w/go.work"), filesWithFinding(fixture, "/w/go.work"));
  }

  private static List<String> filesWithFinding(String fixture, String... judged) {
    MemoryTree tree = new MemoryTree(RuleFixture.ROOT, Fixture.parse(fixture).files());
    Snapshot all = RuleFixture.snapshot(Fixture.parse(fixture));
    Snapshot snapshot = new SnapshotReader(tree, all.assumptions()).read(List.of(judged));
    return Checker.check(snapshot, RuleFixture.onlyRule(ID)).stream().map(Finding::file).toList();
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkAll;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MergeConflictMarkerTest {
  private static final String RULE = "merge-conflict-marker";
  private static final String BOTH = "Keep both sides with the higher versions";

  @Test
  void eachConflictIsOneFinding() {
    check(
        "merge-conflict-marker",
        """
        module example.com/app

        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: <<<<<<<. The merge conflict between HEAD and 1a2b3c4 (Don't "x) is not resolved
        go 1.26
        =======
        ^^^^^^^ related[merge-conflict-marker]: The other side starts here
        go 1.27
        >>>>>>> 1a2b3c4 (Don't "x)
        ^^^^^^^ related[merge-conflict-marker]: The conflict ends here

        require (
        	example.com/a v1.0.0
        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: malformed module path "<<<<<<<": invalid char '<'. The merge conflict between HEAD and topic/* is not resolved
        	example.com/b v1.0.0
        ||||||| base
        	example.com/b v0.9.0
        =======
        ^^^^^^^ related[merge-conflict-marker]: The other side starts here
        	example.com/c v1.0.0
        >>>>>>> topic/*
        ^^^^^^^ related[merge-conflict-marker]: The conflict ends here
        )
        -- go.work --
        go 1.27

        use (
        <<<<<<<
        ^^^^^^^ error[merge-conflict-marker]: The merge conflict is not resolved
        	.
        =======
        ^^^^^^^ related[merge-conflict-marker]: The other side starts here
        >>>>>>>
        ^^^^^^^ related[merge-conflict-marker]: The conflict ends here
        )
        -- go.sum --
        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: wrong number of fields 2. The merge conflict between HEAD and topic is not resolved
        =======
        ^^^^^^^ related[merge-conflict-marker]: The other side starts here
        example.com/a v1.0.0 h1:abc=
        >>>>>>> topic
        ^^^^^^^ related[merge-conflict-marker]: The conflict ends here
        """);
  }

  @Test
  void markersThatAreNoneAreLeftAlone() {
    check(
        RULE,
        """
        // <<<<<<< HEAD
        module example.com/app

        require (
        	<<<<<<< v1.0.0
        )
        <<<<<<<< HEAD
        =======x
        """);
  }

  @Test
  void leftOverMarkersAreFoundOneByOne() {
    check(
        RULE,
        """
        module example.com/app

        =======
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: =======. This marker is left over from a merge conflict
        go 1.27
        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: <<<<<<<. This marker is left over from a merge conflict
        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: <<<<<<<. This marker is left over from a merge conflict
        >>>>>>> topic
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: >>>>>>>. This marker is left over from a merge conflict
        -- go.sum --
        example.com/a v1.0.0 h1:abc=
        =======
        ^^^^^^^ error[merge-conflict-marker]: wrong number of fields 1. This marker is left over from a merge conflict
        >>>>>>> topic branch
        ^^^^^^^ error[merge-conflict-marker]: This marker is left over from a merge conflict
        """);
    checkFix(
        RULE,
        "Remove the conflict marker",
        """
        module example.com/app
        =======

        go 1.27
        """,
        """
        module example.com/app

        go 1.27
        """);
  }

  private static final String CONFLICT =
      """
      require (
      	example.com/a v1.0.0
      <<<<<<< HEAD
      	// why
      	example.com/b v1.10.0
      	example.com/d v1.0.0 // indirect
      =======
      	example.com/b v1.9.0
      	example.com/c v1.0.0
      	example.com/d v1.0.0
      >>>>>>> topic
      	example.com/e v1.0.0
      )
      """;

  @Test
  void oneSideIsKept() {
    assertEquals(
        List.of("BY_HAND: " + BOTH, "BY_HAND: Keep ours (HEAD)", "BY_HAND: Keep theirs (topic)"),
        titles(RULE, CONFLICT));
    checkFix(
        RULE,
        "Keep ours (HEAD)",
        CONFLICT,
        """
        require (
        	example.com/a v1.0.0
        	// why
        	example.com/b v1.10.0
        	example.com/d v1.0.0 // indirect
        	example.com/e v1.0.0
        )
        """);
    checkFix(
        RULE,
        "Keep theirs (topic)",
        CONFLICT,
        """
        require (
        	example.com/a v1.0.0
        	example.com/b v1.9.0
        	example.com/c v1.0.0
        	example.com/d v1.0.0
        	example.com/e v1.0.0
        )
        """);
  }

  @Test
  void bothSidesAreKeptWithTheHigherVersions() {
    checkFix(
        RULE,
        BOTH,
        CONFLICT,
        """
        require (
        	example.com/a v1.0.0
        	// why
        	example.com/b v1.10.0
        	example.com/c v1.0.0
        	example.com/d v1.0.0 // indirect
        	example.com/e v1.0.0
        )
        """);
  }

  @Test
  void whatOneSideRemovedIsNotKept() {
    checkFix(
        RULE,
        BOTH,
        """
        <<<<<<< HEAD
        require example.com/a v1.1.0
        require example.com/b v1.0.0
        ||||||| base
        require example.com/a v1.0.0
        require example.com/b v1.0.0
        require example.com/c v1.0.0
        require example.com/d v1.0.0
        =======
        require example.com/a v1.0.0
        require example.com/c v1.0.0
        require example.com/d v1.1.0
        >>>>>>> topic
        """,
        """
        require example.com/a v1.1.0
        require example.com/d v1.1.0
        """);
  }

  @Test
  void linesOfOtherKindsAreMergedToo() {
    checkFix(
        RULE,
        BOTH,
        """
        <<<<<<< HEAD
        go 1.26.5
        toolchain go1.27.1
        tool example.com/b
        replace example.com/c => example.com/d v1.0.0
        replace example.com/e => ../e
        =======
        go 1.26.10
        toolchain go1.27.0
        tool example.com/a
        replace example.com/c => example.com/d v1.1.0
        replace example.com/e => ../e
        >>>>>>> topic
        """,
        """
        go 1.26.10
        toolchain go1.27.1
        tool example.com/a
        tool example.com/b
        replace example.com/c => example.com/d v1.1.0
        replace example.com/e => ../e
        """);
    checkFix(
        RULE,
        BOTH,
        """
        -- go.work --
        use (
        <<<<<<< HEAD
        	./b
        =======
        	./a
        >>>>>>> topic
        )
        """,
        """
        -- go.work --
        use (
        	./a
        	./b
        )
        """);
  }

  @Test
  void sidesThatAreNotListsOfVersionsAreNotMerged() {
    List<String> lines =
        List.of(
            "require (",
            "",
            "// comment",
            "module example.com/app",
            "require example.com/a",
            "require example.com/a master",
            "replace example.com/a => ../a",
            "godebug a=b",
            "go");
    for (String line : lines) {
      String conflict =
          "<<<<<<< HEAD\n" + line + "\n=======\nreplace example.com/a => ../b\n>>>>>>> topic\n";
      assertEquals(
          List.of("BY_HAND: Keep ours (HEAD)", "BY_HAND: Keep theirs (topic)"),
          titles(RULE, conflict),
          line);
    }
  }

  private static final String SUMS =
      """
      -- go.sum --
      example.com/a v1.0.0 h1:aaa=
      <<<<<<< HEAD
      example.com/b v1.10.0 h1:bbb=
      example.com/b v1.10.0/go.mod h1:ccc=
      =======
      example.com/b v1.9.0 h1:ddd=
      example.com/b v1.9.0/go.mod h1:eee=
      example.com/b v1.10.0/go.mod h1:ccc=
      >>>>>>> topic
      """;

  @Test
  void sumsOfBothSidesAreKept() {
    assertEquals(
        List.of(
            "BY_HAND: Keep the lines of both sides",
            "BY_HAND: Keep ours (HEAD)",
            "BY_HAND: Keep theirs (topic)"),
        titles(RULE, SUMS));
    checkFix(
        RULE,
        "Keep the lines of both sides",
        SUMS,
        """
        -- go.sum --
        example.com/a v1.0.0 h1:aaa=
        example.com/b v1.9.0 h1:ddd=
        example.com/b v1.9.0/go.mod h1:eee=
        example.com/b v1.10.0 h1:bbb=
        example.com/b v1.10.0/go.mod h1:ccc=
        """);
  }

  @Test
  void sumsThatContradictEachOtherAreNotJoined() {
    assertEquals(
        List.of("BY_HAND: Keep ours (HEAD)", "BY_HAND: Keep theirs (topic)"),
        titles(RULE, SUMS.replace("example.com/b v1.9.0 ", "example.com/b v1.10.0 ")));
    assertEquals(
        List.of("BY_HAND: Keep ours (HEAD)", "BY_HAND: Keep theirs (topic)"),
        titles(RULE, SUMS.replace(" h1:ddd=", "")));
  }

  @Test
  void secondModuleLineOfAConflictIsNoRepetition() {
    checkAll(
        """
        <<<<<<< HEAD
        ^^^^^^^ error[merge-conflict-marker]: unknown directive: <<<<<<<. The merge conflict between HEAD and topic is not resolved
        module example.com/app
        =======
        ^^^^^^^ related[merge-conflict-marker]: The other side starts here
        module example.com/app/v2
        >>>>>>> topic
        ^^^^^^^ related[merge-conflict-marker]: The conflict ends here

        go 1.27
        """);
  }
}

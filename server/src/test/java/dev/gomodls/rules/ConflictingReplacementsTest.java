package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ConflictingReplacementsTest {
  private static final String ID = "conflicting-replacements";

  @Test
  void lastOfConflictingLinesIsReported() {
    check(
        ID,
        """
        module example.com/app

        replace example.com/lib => ./a
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here

        replace (
        \texample.com/lib v1.0.0 => ./a
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here
        \texample.com/other => ./other
        \t// Again.
        \texample.com/lib => ./b // here
        \t^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t./a\\n\t./b\\nOnly one of these lines can stay
        \texample.com/lib v1.0.0 => example.com/fork v1.2.0
        \t^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib@v1.0.0:\\n\t./a\\n\texample.com/fork@v1.2.0\\nOnly one of these lines can stay
        )
        """);
  }

  @Test
  void identicalLinesAreNoConflict() {
    check(
        ID,
        """
        module example.com/app

        replace (
        \texample.com/lib => ./a
        \texample.com/lib => "./a"
        \texample.com/lib v1.0.0 => ./b
        )
        """);
  }

  @Test
  void oneFindingForManyLines() {
    check(
        ID,
        """
        module example.com/app

        replace (
        \texample.com/lib => ./a
        \t^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here
        \texample.com/lib => ./a
        \t^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here
        \texample.com/lib => ./b
        \t^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./b here
        \texample.com/lib => ./a
        \t^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t./a\\n\t./b\\nOnly one of these lines can stay
        )
        """);
  }

  @Test
  void oneDirectoryInTwoSpellingsIsAConflictInAFile() {
    check(
        ID,
        """
        module example.com/app

        replace (
        \texample.com/lib => ./a
        \t^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here
        \texample.com/lib => ./a/
        \t^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t./a\\n\t./a/\\nThe paths lead to one directory, but Go compares them as they are written
        )
        """);
  }

  @Test
  void goWorkItself() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        replace example.com/lib => ./a
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[conflicting-replacements]: Replaced by ./a here

        replace example.com/lib => ./b
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[conflicting-replacements]: conflicting replacements for example.com/lib:\\n\t./a\\n\t./b\\nOnly one of these lines can stay
        """);
  }

  @Test
  void brokenLinesAreLeftAlone() {
    check(
        ID,
        """
        module example.com/app

        replace example.com/lib => ./a

        replace example.com/lib => ./b "
        """);
  }

  @Test
  void oneReplacementIsKept() {
    checkFix(
        ID,
        "Keep ./a as replacement of example.com/lib, drop the other",
        """
        module example.com/app

        replace example.com/lib => ./a // good

        replace example.com/lib => ./b // bad
        """,
        """
        module example.com/app

        replace example.com/lib => ./a // good
        """);
    checkFix(
        ID,
        "Keep example.com/fork v1.2.0 as replacement of example.com/lib v1.0.0, drop the others",
        """
        module example.com/app

        replace (
        \texample.com/lib v1.0.0 => ./a
        \t// The fork.
        \texample.com/lib v1.0.0 => example.com/fork v1.2.0
        \texample.com/lib v1.0.0 => ./b
        )
        """,
        """
        module example.com/app

        replace (
        \t// The fork.
        \texample.com/lib v1.0.0 => example.com/fork v1.2.0
        )
        """);
  }

  @Test
  void bothWaysAreOfferedAndNoneIsChosen() {
    assertEquals(
        List.of(
            "BY_HAND: Keep ./a as replacement of example.com/lib, drop the other",
            "BY_HAND: Keep ./b as replacement of example.com/lib, drop the other"),
        titles(
            ID,
            """
            module example.com/app

            replace (
            \texample.com/lib => ./a
            \texample.com/lib => ./b
            )
            """));
  }
}

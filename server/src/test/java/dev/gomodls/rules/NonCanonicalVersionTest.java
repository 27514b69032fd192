package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NonCanonicalVersionTest {
  private static final String RULE = "non-canonical-version";

  @Test
  void everyKindOfQueryIsReported() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	example.com/a v1
        	              ^^ error[non-canonical-version]: "v1" asks for the highest v1 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/b v1.2 // indirect
        	              ^^^^ error[non-canonical-version]: "v1.2" asks for the highest v1.2 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/c latest
        	              ^^^^^^ error[non-canonical-version]: "latest" asks for the newest version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/d master
        	              ^^^^^^ error[non-canonical-version]: "master" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/e v1.2.3+meta
        	              ^^^^^^^^^^^ error[non-canonical-version]: "v1.2.3+meta" asks for the version v1.2.3: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/f >=v1.2
        	              ^^^^^^ error[non-canonical-version]: ">=v1.2" asks for the lowest version from v1.2 on: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/g <v1.2
        	              ^^^^^ error[non-canonical-version]: "<v1.2" asks for the highest version below v1.2: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/h >v1.2.0
        	              ^^^^^^^ error[non-canonical-version]: ">v1.2.0" asks for the lowest version above v1.2.0: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/i <=v1.2.0
        	              ^^^^^^^^ error[non-canonical-version]: "<=v1.2.0" asks for the highest version up to v1.2.0: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        )
        """);
  }

  @Test
  void queriesThatGoRefusesUnasked() {
    check(
        RULE,
        """
        module example.com/app

        require example.com/lib patch
                                ^^^^^ error[non-canonical-version]: can't query version "patch" of module example.com/lib: no existing version is required. A go.mod names each version in full

        exclude example.com/lib <=v1
                                ^^^^ error[non-canonical-version]: ambiguous semantic version "v1" in range "<=v1". A go.mod names each version in full

        replace example.com/lib >v1.2 => ./lib
                                ^^^^^ error[non-canonical-version]: ambiguous semantic version "v1.2" in range ">v1.2". A go.mod names each version in full

        retract >=next
                ^^^^^^ error[non-canonical-version]: invalid semantic version "next" in range ">=next". A go.mod names each version in full
        """);
  }

  @Test
  void everyPlaceOfAVersionIsLookedAt() {
    check(
        RULE,
        """
        module example.com/app

        exclude example.com/lib v1
                                ^^ error[non-canonical-version]: "v1" asks for the highest v1 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said

        replace "example.com/lib" "v1.3" => example.com/fork main
                                  ^^^^^^ error[non-canonical-version]: "v1.3" asks for the highest v1.3 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
                                                             ^^^^ error[non-canonical-version]: "main" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said

        replace example.com/other => example.com/fork main
                                                      ^^^^ error[non-canonical-version]: "main" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said

        retract [v1, v1.4]
                 ^^ error[non-canonical-version]: "v1" asks for the highest v1 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
                     ^^^^ error[non-canonical-version]: "v1.4" asks for the highest v1.4 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        """);
  }

  @Test
  void otherSideOfAWrongReplaceIsReportedToo() {
    check(
        RULE,
        """
        module example.com/app

        replace (
        	example.com/a main => example.com/fork v2
        	              ^^^^ error[non-canonical-version]: "main" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	                                       ^^ error[non-canonical-version]: "v2" asks for the highest v2 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/b v2.0.0 => example.com/fork main
        	                                         ^^^^ error[non-canonical-version]: "main" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        	example.com/c main => ./c v1
        	              ^^^^ error[non-canonical-version]: "main" asks for a tag, a branch or a commit: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        )
        """);
  }

  @Test
  void majorVersionOfAQueryIsNoMismatch() {
    check(
        RULE,
        """
        module example.com/app

        require example.com/lib v2
                                ^^ error[non-canonical-version]: "v2" asks for the highest v2 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        """);
    check(
        "major-version-mismatch",
        """
        module example.com/app

        require example.com/lib v2
        """);
  }

  @Test
  void workspaceLivesWithWhatCanBeFound() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        use ./app
        -- app/go.mod --
        module example.com/app

        require example.com/a v1
                              ^^ warning[non-canonical-version]: "v1" asks for the highest v1 version: in this workspace Go looks it up each time, with GOWORK=off it fails

        require example.com/b patch
                              ^^^^^ error[non-canonical-version]: can't query version "patch" of module example.com/b: no existing version is required. A go.mod names each version in full
        -- tools/go.mod --
        module example.com/tools

        require example.com/a v1
                              ^^ error[non-canonical-version]: "v1" asks for the highest v1 version: Go looks it up, then fails with "updates to go.mod needed" or with what the look-up said
        """);
  }

  @Test
  void canonicalVersionsAndOtherErrorsAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v1.2.3
        	example.com/b v0.0.0-20260102030405-0123456789ab
        	example.com/c v3.0.0+incompatible
        	example.com/d v1.2.3-rc.1
        	example.com/e v2.0.0
        	example.com/f 'v1'
        	example.com/g v1 v2
        	example.com/h v1 /* the first */
        )

        replace example.com/a => ./a
        -- go.work --
        replace example.com/a v1 => example.com/b master

        use .
        """);
  }

  @Test
  void retractionsOfNoModuleAndMergeMarkersAreLeftAlone() {
    check(
        RULE,
        """
        require (
        <<<<<<< HEAD
        	example.com/a v1.2.3
        =======
        	example.com/a v1.2.4
        >>>>>>> feature
        )

        retract v1
        """);
  }

  @Test
  void buildMetadataIsDropped() {
    checkFix(
        RULE,
        "Change v1.2.3+meta to v1.2.3",
        """
        module example.com/app

        require (
        	example.com/lib "v1.2.3+meta" // why
        	example.com/other v1
        )
        """,
        """
        module example.com/app

        require (
        	example.com/lib v1.2.3 // why
        	example.com/other v1
        )
        """);
  }

  @Test
  void openVersionIsClosedByHand() {
    checkFix(
        RULE,
        "Change v1.4 to v1.4.0",
        """
        module example.com/app

        retract [v1.0.0, v1.4] // broken
        """,
        """
        module example.com/app

        retract [v1.0.0, v1.4.0] // broken
        """);
  }

  @Test
  void fixesArePutForwardWhereTheNumbersAreKnown() {
    assertEquals(
        List.of(
            "UNSAFE: Change v1.2.3+meta to v1.2.3",
            "BY_HAND: Change v1 to v1.0.0",
            "UNSAFE: Change v2.0.0+meta to v2.0.0"),
        titles(
            RULE,
            """
            module example.com/app

            require (
            	example.com/a v1.2.3+meta
            	example.com/b v1
            	example.com/c/v2 v2.0.0+meta
            	example.com/d v2.0.0+meta
            	example.com/e v2
            	example.com/f master
            	example.com/g latest
            )
            """));
  }
}

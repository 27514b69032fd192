package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MajorVersionMismatchTest {
  private static final String RULE = "major-version-mismatch";

  @Test
  void pathAndVersionAreReportedTogether() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/a v2.0.0
                ^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: require example.com/a: version "v2.0.0" invalid: should be v0 or v1, not v2. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible

        require (
        	example.com/b/v3 v2.0.0-rc.1 // indirect
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: require example.com/b/v3: version "v2.0.0-rc.1" invalid: should be v3, not v2. /v3 at the end of the path stands for v3 versions
        	gopkg.in/yaml.v2 "v3.0.0"
        	^^^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: require gopkg.in/yaml.v2: version "v3.0.0" invalid: should be v2, not v3. .v2 at the end of the path stands for v2 versions
        	gopkg.in/yaml.v2-unstable v3.0.0
        	^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: require gopkg.in/yaml.v2-unstable: version "v3.0.0" invalid: should be v2, not v3. .v2-unstable at the end of the path stands for v2 versions
        )

        exclude example.com/d/v2 v1.0.0
                ^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: exclude example.com/d/v2: version "v1.0.0" invalid: should be v2, not v1. /v2 at the end of the path stands for v2 versions
        """);
  }

  @Test
  void bothSidesOfAReplaceAreAsked() {
    check(
        RULE,
        """
        module example.com/app

        replace example.com/a v2.0.0 => ./a
                ^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/a: version "v2.0.0" invalid: should be v0 or v1, not v2. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible

        replace example.com/b => example.com/fork v2.0.0
                                 ^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/fork: version "v2.0.0" invalid: should be v0 or v1, not v2. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible

        replace example.com/c v2.0.0 => example.com/fork v3.0.0
                ^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/c: version "v2.0.0" invalid: should be v0 or v1, not v2. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible
                                        ^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/fork: version "v3.0.0" invalid: should be v0 or v1, not v3. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible

        replace example.com/d main => example.com/fork/v3 v2.0.0
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/fork/v3: version "v2.0.0" invalid: should be v3, not v2. /v3 at the end of the path stands for v3 versions

        replace example.com/e => example.com/fork/v1 v1.0.0
        """);
  }

  @Test
  void retractionIsOfTheModuleItself() {
    check(
        RULE,
        """
        module example.com/app/v2
               ^^^^^^^^^^^^^^^^^^ related[major-version-mismatch]: The path of the module
               ^^^^^^^^^^^^^^^^^^ related[major-version-mismatch]: The path of the module
               ^^^^^^^^^^^^^^^^^^ related[major-version-mismatch]: The path of the module

        retract (
        	v1.0.0
        	^^^^^^ error[major-version-mismatch]: retract example.com/app/v2: version "v1.0.0" invalid: should be v2, not v1. A module retracts versions of its own major version alone
        	v2.0.0
        	[v2.1.0, v3.0.0]
        	         ^^^^^^ error[major-version-mismatch]: retract example.com/app/v2: version "v3.0.0" invalid: should be v2, not v3. A module retracts versions of its own major version alone
        	[v2, v3.0.0]
        	     ^^^^^^ error[major-version-mismatch]: retract example.com/app/v2: version "v3.0.0" invalid: should be v2, not v3. A module retracts versions of its own major version alone
        )
        """);
  }

  @Test
  void goWorkIsReadByTheParserAlone() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        replace example.com/a v2 => ./a
                ^^^^^^^^^^^^^^^^ error[major-version-mismatch]: replace example.com/a: version "v2.0.0" invalid: should be v0 or v1, not v2. From v2 on a module path ends in its major version, such as /v2, or the version in +incompatible

        replace example.com/b => example.com/fork v2.0.0
        """);
  }

  @Test
  void fittingVersionsAndBrokenLinesAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v0.0.0
        	example.com/b v1.0.0
        	example.com/c/v2 v2.0.0
        	example.com/d v2.0.0+incompatible
        	gopkg.in/yaml.v1 v0.0.0-20200101000000-000000000000
        	gopkg.in/yaml.v3 v3.0.0
        	example.com/e v2.0.0 /* broken */
        	example.com/f v2.0.0+meta
        	example.com/g/v1 v2.0.0
        )

        retract v2.0.0+incompatible
        """);
  }

  @Test
  void moduleWithoutPathHasNoVersionsToRetract() {
    check(
        RULE,
        """
        retract v2.0.0
        """);
  }

  @Test
  void majorVersionIsAddedToThePath() {
    checkFix(
        RULE,
        "Change the path to example.com/a/v2",
        """
        module example.com/app

        require (
        	"example.com/a" v2.0.0 // indirect
        	example.com/b v2.0.0
        )
        """,
        """
        module example.com/app

        require (
        	example.com/a/v2 v2.0.0 // indirect
        	example.com/b v2.0.0
        )
        """);
  }

  @Test
  void pathOfTheTargetIsChanged() {
    checkFix(
        RULE,
        "Change the path to example.com/fork/v2",
        """
        module example.com/app

        replace example.com/b => example.com/fork v2.0.0
        """,
        """
        module example.com/app

        replace example.com/b => example.com/fork/v2 v2.0.0
        """);
  }

  @Test
  void titlesNameTheFittingPath() {
    assertEquals(
        List.of(
            "UNSAFE: Change the path to example.com/a/v3",
            "UNSAFE: Change the path to example.com/b",
            "UNSAFE: Change the path to gopkg.in/c.v3",
            "UNSAFE: Change the path to gopkg.in/d.v0",
            "UNSAFE: Change the path to gopkg.in/e.v3-unstable"),
        titles(
            RULE,
            """
            module example.com/app

            require example.com/a/v2 v3.0.0
            require example.com/b/v2 v0.1.0
            require gopkg.in/c.v2 v3.0.0
            require gopkg.in/d.v2 v0.1.0
            require gopkg.in/e.v2-unstable v3.0.0
            retract v2.0.0
            """));
  }
}

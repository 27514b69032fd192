package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class InvalidGoVersionTest {
  private static final String RULE = "invalid-go-version";

  @Test
  void versionIsReportedWithTheNearest() {
    check(
        RULE,
        """
        module example.com/app

        go 1.20.x // the old one
           ^^^^^^ error[invalid-go-version]: invalid go version '1.20.x': must match format 1.23.0. 1.20 would be valid
        """);
    check(
        RULE,
        """
        module example.com/app

        go "1.27"
           ^^^^^^ error[invalid-go-version]: invalid go version '"1.27"': must match format 1.23.0. 1.27 would be valid
        """);
    check(
        RULE,
        """
        -- go.work --
        go latest
           ^^^^^^ error[invalid-go-version]: invalid go version 'latest': must match format 1.23.0. 1.25 would be valid
        -- assume --
        go 1.25.4
        """);
  }

  @Test
  void prereleaseOfAPatchPassesTheParserAlone() {
    check(
        RULE,
        """
        -- alone/go.mod --
        module example.com/alone

        go 1.26.3rc1
           ^^^^^^^^^ error[invalid-go-version]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nA version with a patch number has no prerelease; 1.26.3 would be valid
        -- ws/go.work --
        go 1.26.0rc1
           ^^^^^^^^^ warning[invalid-go-version]: A version with a patch number has no prerelease; 1.26rc1 would be valid

        use ./app
        -- ws/app/go.mod --
        module example.com/app

        go 1.26.0rc1
           ^^^^^^^^^ error[invalid-go-version]: invalid value "go" for -lang: should be something like "go1.12". A version with a patch number has no prerelease; 1.26rc1 would be valid
        """);
  }

  @Test
  void validVersionsAndOtherErrorsAreLeftAlone() {
    for (String line :
        new String[] {
          "go 1.0", "go 1.27rc1", "go 1.21foo1", "go 2.0", "go 1 2", "go", "go /* */ x"
        }) {
      check(RULE, "module example.com/app\n\n" + line + "\n");
    }
  }

  @Test
  void secondInvalidLineIsReportedToo() {
    check(
        RULE,
        """
        module example.com/app

        go 1.x
           ^^^ error[invalid-go-version]: invalid go version '1.x': must match format 1.23.0. 1.27 would be valid
        go 1.y
           ^^^ error[invalid-go-version]: invalid go version '1.y': must match format 1.23.0. 1.27 would be valid
        """);
  }

  @Test
  void nearestVersionIsPutInItsPlace() {
    checkFix(
        RULE,
        "Change to go 1.20",
        """
        module example.com/app

        go v1.20 // why
        """,
        """
        module example.com/app

        go 1.20 // why
        """);
    checkFix(
        RULE,
        "Change to go 1.27.3",
        """
        module example.com/app

        go 1.27.3rc1
        """,
        """
        module example.com/app

        go 1.27.3
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class InvalidToolchainTest {
  private static final String RULE = "invalid-toolchain";

  @Test
  void nameThatTheParserRefuses() {
    check(
        RULE,
        """
        module example.com/app

        go 1.21

        toolchain 1.26.1 // newest
                  ^^^^^^ error[invalid-toolchain]: invalid toolchain version '1.26.1': must match format go1.23.0 or default. go1.26.1 would be valid
        """);
    check(
        RULE,
        """
        -- go.work --
        go 1.21

        toolchain local
                  ^^^^^ error[invalid-toolchain]: invalid toolchain version 'local': must match format go1.23.0 or default. go1.27.3 would be valid
        """);
  }

  @Test
  void nameThatTheChoiceOfAToolchainRefuses() {
    check(
        RULE,
        """
        -- alone/go.mod --
        module example.com/alone

        go 1.21

        toolchain go1.26.x
                  ^^^^^^^^ error[invalid-toolchain]: invalid toolchain "go1.26.x" in go.mod. go1.26.0 would be valid
        -- ws/app/go.mod --
        module example.com/app

        go 1.21

        toolchain go1.26.1+auto
                  ^^^^^^^^^^^^^ warning[invalid-toolchain]: invalid toolchain "go1.26.1+auto" in go.mod. go1.26.1 would be valid
        -- ws/go.work --
        go 1.21

        toolchain go1.26.
                  ^^^^^^^ error[invalid-toolchain]: invalid toolchain "go1.26." in go.work. go1.26.0 would be valid

        use ./app
        """);
  }

  @Test
  void namesOfToolchainsAreLeftAlone() {
    for (String name :
        new String[] {"default", "go1", "go1.27", "go1.27.3", "go1.28rc1", "go1.27.3-custom"}) {
      check(RULE, "module example.com/app\n\ngo 1.21\n\ntoolchain " + name + "\n");
    }
    check(RULE, "module example.com/app\n\ntoolchain go1.x go1.y\n\ntoolchain go1.x /* why */\n");
  }

  @Test
  void nearestNameIsPutInItsPlace() {
    checkFix(
        RULE,
        "Change to toolchain go1.26.1",
        """
        module example.com/app

        toolchain v1.26.1 // why
        """,
        """
        module example.com/app

        toolchain go1.26.1 // why
        """);
    checkFix(
        RULE,
        "Change to toolchain go1.26.0",
        """
        -- go.work --
        toolchain go1.26.x
        """,
        """
        -- go.work --
        toolchain go1.26.0
        """);
  }
}

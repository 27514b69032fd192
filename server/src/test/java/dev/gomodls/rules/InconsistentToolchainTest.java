package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InconsistentToolchainTest {
  private static final String RULE = "inconsistent-toolchain";

  @Test
  void olderToolchainThanGoLine() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27
        ^^^^^^^ related[inconsistent-toolchain]: The go line

        toolchain go1.26.1
                  ^^^^^^^^ error[inconsistent-toolchain]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\ngo1.26.1 is older than go 1.27, which go mod tidy does not mend
        """);
  }

  @Test
  void sameToolchainAsGoLine() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27.0
        ^^^^^^^^^ related[inconsistent-toolchain]: The go line

        toolchain go1.27.0
                  ^^^^^^^^ error[inconsistent-toolchain]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\ngo1.27.0 says no more than go 1.27.0
        """);
  }

  @Test
  void toolchainWithoutMeaning() {
    check(
        RULE,
        """
        -- a/go.mod --
        module example.com/a

        go 1.27

        toolchain default // as it was
                  ^^^^^^^ error[inconsistent-toolchain]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nGo drops toolchain default from a go.mod
        -- b/go.mod --
        module example.com/b

        toolchain go1.20.14
                  ^^^^^^^^^ error[inconsistent-toolchain]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nThere are toolchain lines since go1.21, so that none names go1.20.14
        -- c/go.mod --
        module example.com/c

        go 1.x

        toolchain default
                  ^^^^^^^ error[inconsistent-toolchain]: updates to go.mod needed; to update it:\\n\tgo mod tidy\\nGo drops toolchain default from a go.mod
        """);
  }

  @Test
  void workspaceOnlyReadsTheToolchainOfGoWork() {
    check(
        RULE,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27
        ^^^^^^^ related[inconsistent-toolchain]: The go line

        toolchain go1.26.1
                  ^^^^^^^^ warning[inconsistent-toolchain]: go1.26.1 is older than go 1.27, which go mod tidy does not mend; outside of this workspace commands that only read go.mod fail
        -- go.work --
        go 1.27

        toolchain default

        use ./app
        """);
  }

  /** Each pair was shown to the real go command. */
  @ParameterizedTest
  @CsvSource({
    "1.27, go1.27.0",
    "1.27, go1.27rc1",
    "1.27, go1.27-custom",
    "1.27.3, go1.27.3-custom",
    "1.20, go1.21",
    "1.20, go1.21rc1",
    "1.16, go1.27.3",
    "1.27, go1.x",
    "1.x, go1.21.0"
  })
  void toolchainsThatGoKeeps(String version, String name) {
    check(RULE, "module example.com/app\n\ngo " + version + "\n\ntoolchain " + name + "\n");
  }

  /** Each pair was shown to the real go command. */
  @ParameterizedTest
  @CsvSource({
    "1.27, go1.26.0",
    "1.27, go1.27",
    "1.27.0, go1.27",
    "1.27.0, go1.27-custom",
    "1.27.1, go1.27.0",
    "1.27, go1.26-custom",
    "1.21rc2, go1.21rc1",
    "1.21rc1, go1.21"
  })
  void lineIsRemoved(String version, String name) {
    checkFix(
        RULE,
        "Remove toolchain " + name,
        """
        module example.com/app

        go %s

        // why
        toolchain %s // and how

        require example.com/lib v1.0.0
        """
            .formatted(version, name),
        """
        module example.com/app

        go %s

        require example.com/lib v1.0.0
        """
            .formatted(version));
  }
}

package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoEnvCommandTest {
  private static final String USAGE =
      "usage: go env [-json] [-changed] [-u] [-w] [var ...]\nRun 'go help env' for details.\n";

  private static final MemoryTree TREE =
      new MemoryTree(
          "",
          Fixture.parse(
                  """
                  -- go/VERSION --
                  go1.27.3
                  -- go/go.env --
                  GOPROXY=https://p,direct
                  GOTOOLCHAIN=local
                  -- p/go.mod --
                  module m
                  -- p/sub/x --
                  -
                  -- link --
                  @link /p
                  -- u/.config/go/env --
                  GOPRIVATE=<corp>
                  """)
              .files());

  private static GoAnswer ask(Map<String, String> more, String... args) {
    Map<String, String> environment = new TreeMap<>(Map.of("GOROOT", "/go", "HOME", "/u"));
    environment.putAll(more);
    return GoAnswer.of(List.of(args), "/p", environment, TREE);
  }

  @Test
  void valuesAreOneToALine() {
    GoAnswer answer = ask(Map.of(), "env", "GOVERSION", "GOMOD", "UNKNOWN", "GOPROXY");
    assertEquals(new GoAnswer(0, "go1.27.3\n/p/go.mod\n\nhttps://p,direct\n", ""), answer);
  }

  @Test
  void jsonIsSortedByName() {
    GoAnswer answer = ask(Map.of(), "env", "-json", "GOWORK", "GOPRIVATE", "GOWORK", "A");
    String want =
        """
        {
        \t"A": "",
        \t"GOPRIVATE": "\\u003ccorp\\u003e",
        \t"GOWORK": ""
        }
        """;
    assertEquals(new GoAnswer(0, want, ""), answer);
  }

  @Test
  void anotherDirectoryIsEnteredFirst() {
    assertEquals("/p/go.mod\n", ask(Map.of(), "env", "-C", "sub", "GOMOD").out());
    assertEquals("/p/go.mod\n", ask(Map.of(), "env", "-C=/link", "GOMOD").out());
    Map<String, String> pwd = Map.of("PWD", "/link");
    assertEquals("/link/go.mod\n", ask(pwd, "env", "--C", "/p", "GOMOD").out());
    assertEquals("/dev/null\n", ask(pwd, "env", "-C", "/u", "GOMOD").out());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "-C /x GOMOD, 1, go: chdir /x: no such file or directory",
        "-C sub/x GOMOD, 1, go: chdir sub/x: not a directory",
        "a=b, 1, go: invalid variable name \"a=b\" (use -w to set variable)",
        "-json -u a, 1, go: cannot use -json with -u",
        "-json -w a, 1, go: cannot use -json with -w",
        "-u -w a, 1, go: cannot use -u with -w",
        "-w A=b, 2, gomodls: of go env only go env [-json] VAR... is supported",
        "-u A, 2, gomodls: of go env only go env [-json] VAR... is supported",
        "-changed A, 2, gomodls: of go env only go env [-json] VAR... is supported",
        "-json, 2, gomodls: of go env only go env [-json] VAR... is supported",
        "GOMOD CGO_CFLAGS, 2, gomodls: go env CGO_CFLAGS is not supported",
      })
  void oneSentenceTellsWhyThereIsNoAnswer(String args, int code, String sentence) {
    GoAnswer answer = ask(Map.of(), ("env " + args).split(" ", -1));
    assertEquals(new GoAnswer(code, "", sentence + "\n"), answer);
  }

  @ParameterizedTest
  @CsvSource({
    "-odd, flag provided but not defined: -odd",
    "GOMOD -C x, ''",
    "-C, flag needs an argument: -C",
    "-json=x, 'invalid boolean value \"x\" for -json: parse error'",
  })
  void theUsageStandsBehindAWrongFlag(String args, String sentence) {
    GoAnswer answer = ask(Map.of(), ("env " + args).split(" ", -1));
    boolean wrong = !sentence.isEmpty();
    assertEquals(wrong ? 2 : 0, answer.code());
    assertEquals(wrong ? sentence + "\n" + USAGE : "", answer.err());
  }

  @Test
  void helpIsTheUsage() {
    assertEquals(new GoAnswer(2, "", USAGE), ask(Map.of(), "env", "-h"));
  }

  @ParameterizedTest
  @CsvSource({
    "GOROOT, /x, 2, go: cannot find GOROOT directory: /x",
    "GO111MODULE, x, 1, go: unknown environment setting GO111MODULE=x",
    "GOWORK, x, 1, go: invalid GOWORK: not an absolute path",
    "GOMIPS, x, 2, 'go: invalid GOMIPS: must be hardfloat, softfloat'",
    "GOTOOLCHAIN, x, 1, go: invalid GOTOOLCHAIN \"x\"",
  })
  void aBadEnvironmentEndsTheCommand(String name, String value, int code, String sentence) {
    GoAnswer answer = ask(Map.of(name, value), "env", "GOMOD", "GOOS");
    assertEquals(new GoAnswer(code, "", sentence + "\n"), answer);
  }

  @Test
  void warningsStandBesideTheAnswer() {
    GoAnswer answer = ask(Map.of("GOPATH", "/p"), "env", "GOMOD");
    String warning = "go: warning: ignoring go.mod in $GOPATH /p\n";
    assertEquals(new GoAnswer(0, "/p/go.mod\n", warning), answer);
  }
}

package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.environment.EnvironmentReport;
import dev.gomodls.goenv.EnvFixture;
import dev.gomodls.report.EnvironmentText;
import dev.gomodls.report.Paint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EnvCommandTest {
  private static final String MODULE = "module example.com/app\n\ngo 1.25\n";

  @TempDir Path directory;

  private Cli.Result env(String... args) {
    List<String> all =
        new ArrayList<>(List.of("--env", "GOENV=off", "--env", "GOFLAGS=", "--env", "GOWORK=off"));
    all.addAll(List.of("--env", "GOTOOLCHAIN=local", "--go-version", "1.27.3", "env"));
    all.addAll(List.of(args));
    return Cli.in(directory, MODULE).run(all.toArray(String[]::new));
  }

  @Test
  void variablesAreToldWithOriginAndEffect() {
    Cli.Result result = env();
    assertEquals(0, result.code(), result::out);
    assertEquals("", result.err());
    assertTrue(
        result
            .out()
            .contains(
                """
                GOWORK        off  (--env)
                              off turns workspaces off; there is no go.work at or above this \
                directory anyway
                """),
        result::out);
    assertTrue(result.out().contains("local Go      go1.27.3\n              You say so\n"));
    assertTrue(result.out().endsWith("\nNothing is wrong with the environment.\n"));
  }

  @Test
  void whatGoRefusesIsQuotedAndExitsWithOne() {
    Cli.Result result = env("--env", "GOWORK=sub/go.work");
    assertEquals(1, result.code());
    assertTrue(
        result
            .out()
            .endsWith(
                """

                error: GOWORK
                  Go says     invalid GOWORK: not an absolute path
                  gomodls     GOWORK=sub/go.work is set by --env; it can be off, or an absolute path
                """),
        result::out);
  }

  @Test
  void aWarningAloneExitsWithZero() {
    Cli.Result result = env("--env", "GOSUMDB=off");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("\nwarning: GOSUMDB\n  gomodls     GOSUMDB=off is set by"));
  }

  @Test
  void jsonTellsEverything() {
    Cli.Result result = env("--json", "--env", "GO111MODULE=maybe", ".");
    assertEquals(1, result.code());
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals(
        List.of(
            "version",
            "directory",
            "localGo",
            "toolchain",
            "module",
            "workspace",
            "mod",
            "variables",
            "problems"),
        List.copyOf(json.keySet()));
    assertEquals(directory.toString(), json.get("directory").getAsString());
    assertEquals(
        JsonParser.parseString("{\"value\": \"go1.27.3\", \"reason\": \"You say so\"}"),
        json.get("localGo"));
    assertEquals(
        JsonParser.parseString(
            """
            [{"kind": "modules-disabled", "severity": "error", "variable": "GO111MODULE",
              "origin": {"kind": "option"},
              "goSays": "unknown environment setting GO111MODULE=maybe",
              "message": "GO111MODULE=maybe is set by --env; it can be on, off or auto"}]
            """),
        json.get("problems"));
    JsonElement first = json.get("variables").getAsJsonArray().get(0);
    assertEquals(
        JsonParser.parseString(
            """
            {"name": "GO111MODULE", "value": "maybe", "origin": {"kind": "option"},
             "effect": "Go refuses the value, and every command"}
            """),
        first);
    assertEquals(23, json.get("variables").getAsJsonArray().size());
  }

  @Test
  void hostileValuesAreSpelledOut() {
    String out = env("--env", "GOPRIVATE=a\u001b[31m\u202eb\nc", "--color", "never").out();
    assertFalse(out.contains("\u001b") || out.contains("\u202e"), out);
    assertTrue(out.contains("GOPRIVATE     a\\x1b[31m\\u202eb\\nc  (--env)\n"), out);
  }

  @Test
  void onlyOneDirectoryThatIsThereIsTaken() {
    assertEquals(2, env("gone").code());
    assertEquals(
        "gomodls: gone: there is no such directory (gomodls help tells more)\n", env("gone").err());
    assertEquals(2, env(".", "..").code());
    assertEquals(2, env("--jsno").code());
  }

  @Test
  void helpHasExamplesAndExitCodes() {
    String help = env("--help").out();
    assertTrue(help.contains("  gomodls env --json services/api\n"), help);
    assertTrue(help.contains("Exit codes: 0 the go command can work, 1 it refuses"), help);
  }

  @Test
  void linesBreakWhereTheTerminalEnds() {
    EnvironmentReport report =
        EnvironmentReport.of(
            EnvFixture.linux()
                .with("GOPRIVATE", "x".repeat(100) + "é")
                .with("GOFLAGS", "-mod=bogus -a")
                .env());
    for (int width : new int[] {40, 72, 80, 131}) {
      String text = EnvironmentText.render(report, Paint.PLAIN, width);
      text.lines()
          .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= width, line));
      String painted = EnvironmentText.render(report, Paint.COLOURED, width);
      assertEquals(text, painted.replaceAll("\u001b\\[[0-9;]*m", ""));
    }
    assertTrue(
        EnvironmentText.render(report, Paint.PLAIN, 0).lines().anyMatch(it -> it.length() > 131));
  }
}

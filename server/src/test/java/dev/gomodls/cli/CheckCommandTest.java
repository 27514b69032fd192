package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
  /** Has one finding, a warning with a safe fix. */
  private static final String ONE_WARNING =
      """
      module example.com/app

      go 1.27

      // gomodls:ignore unused-suppression
      ignore ./generated
      """;

  private static final String CLEAN =
      """
      module example.com/app

      go 1.27
      """;

  @TempDir Path directory;

  @Test
  void findingsAreShownWithTheirLine() {
    Cli.Result result = Cli.in(directory, ONE_WARNING).run("check");
    assertEquals(
        """
        go.mod:5:19: warning[unused-suppression]: There is no unused-suppression here to ignore
         5 | // gomodls:ignore unused-suppression
           |                   ^^^^^^^^^^^^^^^^^^
          fix: Remove the comment

        1 warning in 1 file; --fix mends 1.
        """,
        result.out());
    assertEquals(new Cli.Result(1, result.out(), ""), result);
  }

  @Test
  void cleanTreeExitsWithZero() {
    assertEquals(
        new Cli.Result(0, "No problems in 1 file.\n", ""), Cli.in(directory, CLEAN).run("check"));
  }

  @Test
  void nothingToCheckHasItsOwnExitCode() {
    Cli.Result result = Cli.in(directory, "-- README --\n").run("check");
    assertEquals(4, result.code());
    assertEquals("gomodls: there is no go.mod or go.work file to check\n", result.err());
  }

  @Test
  void missingPathIsAUsageError() {
    Cli.Result result = Cli.in(directory, CLEAN).run("check", "gone");
    assertEquals(2, result.code());
    assertEquals(
        "gomodls: gone: there is no such file or directory (gomodls help tells more)\n",
        result.err());
  }

  @Test
  void severityThatFailsIsChosen() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    assertEquals(0, cli.run("check", "--fail-on", "error").code());
    assertEquals(0, cli.run("check", "--fail-on=never").code());
    assertEquals(1, cli.run("check", "--fail-on", "hint").code());
    assertEquals(0, cli.run("check", "--rule", "unused-suppression=hint").code());
    assertEquals(2, cli.run("check", "--fail-on", "bad").code());
  }

  @Test
  void rulesAreChosen() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    assertEquals(0, cli.run("check", "--ignore", "unused-suppression").code());
    assertEquals(0, cli.run("check", "--select", "expired-suppression").code());
    assertEquals(1, cli.run("check", "--select", "expired-suppression,unused-suppression").code());
    assertEquals(0, cli.run("check", "--rule", "unused-suppression=off").code());
    Cli.Result unknown = cli.run("check", "--ignore", "unused-supression");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("did you mean unused-suppression?"), unknown.err());
  }

  @Test
  void jsonTellsEverything() {
    Cli.Result result = Cli.in(directory, ONE_WARNING).run("check", "--format", "json");
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertEquals(
        JsonParser.parseString(
            """
            {"version": 1,
             "findings": [
              {"file": "go.mod", "rule": "unused-suppression", "severity": "warning",
               "message": "There is no unused-suppression here to ignore",
               "range": {"start": {"line": 5, "column": 19}, "end": {"line": 5, "column": 37}},
               "related": [],
               "fixes": [
                {"title": "Remove the comment", "safety": "safe",
                 "edits": [
                  {"file": "go.mod",
                   "range": {"start": {"line": 5, "column": 1}, "end": {"line": 6, "column": 1}},
                   "newText": ""}]}]}],
             "unavailable": [],
             "summary": {"files": 1, "hint": 0, "info": 0, "warning": 1, "error": 0, "fixable": 1}}
            """),
        json);
  }

  @Test
  void reportsGoIntoFilesToo() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    Cli.Result result = cli.run("check", "--format", "text", "--format", "json:out.json");
    assertEquals(1, result.code());
    assertTrue(result.out().endsWith("--fix mends 1.\n"), result.out());
    assertTrue(cli.text("out.json").startsWith("{"), cli.text("out.json"));
    assertEquals(2, cli.run("check", "--format", "text", "--format", "json").code());
    assertEquals(3, cli.run("check", "--format", "json:no/such/dir.json").code());
  }

  @Test
  void safeFixesAreWritten() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    assertEquals(0, cli.run("check", "--fix").code());
    assertEquals(
        """
        module example.com/app

        go 1.27

        ignore ./generated
        """,
        cli.text("go.mod"));
    assertEquals(List.of("go.mod"), cli.files());
  }

  @Test
  void diffWritesNothing() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    Cli.Result result = cli.run("check", "--diff");
    assertEquals(
        """
        --- a/go.mod
        +++ b/go.mod
        @@ -2,5 +2,4 @@
        \s
         go 1.27
        \s
        -// gomodls:ignore unused-suppression
         ignore ./generated
        """,
        result.out());
    assertEquals(1, result.code());
    assertEquals(ONE_WARNING, cli.text("go.mod"));
  }

  @Test
  void standardInputIsJudgedInThePlaceOfAFile() {
    Cli cli = Cli.in(directory, CLEAN);
    Cli.Result result = cli.runWithInput(ONE_WARNING, "check", "--stdin-path", "go.mod", "-");
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("go.mod:5:19: warning"), result.out());
    assertEquals(CLEAN, cli.text("go.mod"));
    assertEquals(2, cli.run("check", "-").code());
    assertEquals(2, cli.run("check", "--stdin-path", "go.mod").code());
    assertEquals(2, cli.run("check", "--stdin-path", "notes.txt", "-").code());
  }

  @Test
  void vendoredAndHiddenModulesAreLeftOutUnlessALineLeadsThere() {
    Cli cli =
        Cli.in(
            directory,
            """
            module example.com/app

            go 1.27

            replace example.com/dep => ./testdata/dep
            -- testdata/dep/go.mod --
            module example.com/dep

            go 1.27 // gomodls:ignore unused-suppression
            -- testdata/other/go.mod --
            module example.com/other // gomodls:ignore unused-suppression
            -- vendor/x/go.mod --
            module example.com/x // gomodls:ignore unused-suppression
            -- _hidden/go.mod --
            module example.com/y // gomodls:ignore unused-suppression
            """);
    Cli.Result result = cli.run("check", "--select", "unused-suppression");
    assertTrue(result.out().startsWith("testdata/dep/go.mod:3:27: "), result.out());
    assertTrue(result.out().endsWith("1 warning in 2 files; --fix mends 1.\n"), result.out());
  }

  @Test
  void diffReportsWhatIsThere() {
    Cli cli = Cli.in(directory, ONE_WARNING);
    assertEquals(1, cli.run("check", "--diff", "--format", "json:out.json").code());
    JsonObject json = JsonParser.parseString(cli.text("out.json")).getAsJsonObject();
    assertEquals(1, json.getAsJsonArray("findings").size());
  }

  @Test
  void pathThatClimbsOverASymbolicLinkIsNotMadeRelativeUnasked() throws IOException {
    Path real = Files.createDirectories(directory.resolve("data/app"));
    Path home = Files.createDirectories(directory.resolve("home"));
    Files.createDirectory(home.resolve("lib"));
    Files.createSymbolicLink(home.resolve("app"), real);
    Files.writeString(home.resolve("lib/go.mod"), "module example.com/lib\n\ngo 1.27\n");
    String text =
        "module example.com/app\n\ngo 1.27\n\nreplace example.com/lib => " + home + "/lib\n";
    Files.writeString(real.resolve("go.mod"), text);
    Cli cli = new Cli(directory);
    cli.run("check", "--fix", "home/app");
    assertEquals(text, cli.text("data/app/go.mod"));
    cli.run("check", "--fix", "data/app");
    assertTrue(cli.text("data/app/go.mod").contains("=> ../../home/lib\n"));
  }

  @Test
  void misspeltDirectiveOfTheNewestGoIsReported() {
    Cli cli = Cli.in(directory, "module example.com/app\n\ngo 1.27.3\n\nrequier x v1\n");
    Cli.Result result = cli.run("check");
    assertTrue(result.out().startsWith("go.mod:5:1: error[unknown-directive]"), result.out());
  }
}

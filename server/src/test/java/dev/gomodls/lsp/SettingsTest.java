package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import dev.gomodls.rules.Selection;
import dev.gomodls.rules.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void allAreRead() {
    Settings expected =
        new Settings(
            true,
            Map.of("GOWORK", "off"),
            Optional.of("1.26.1"),
            new Selection(
                Set.of("absolute-use-path"), Map.of("replace-path-mismatch", Severity.ERROR)),
            Optional.of("https://example.com/rules"));
    check(
        """
        {"besideGopls": "yes", "env": {"GOWORK": "off"}, "goVersion": "1.26.1", "rulesUrl": "https://example.com/rules/",
         "rules": {"absolute-use-path": "off", "replace-path-mismatch": "error"}}
        """,
        expected);
  }

  @Test
  void whatIsNotSetIsAtItsDefault() {
    check("{}", Settings.DEFAULT);
    check("null", Settings.DEFAULT);
    check(
        """
        {"besideGopls": "auto", "goVersion": "", "rulesUrl": null, "rules": null, "trace": {"server": "off"}}
        """,
        Settings.DEFAULT);
  }

  @Test
  void whatIsWrongIsToldAndLeftAtItsDefault() {
    check(
        """
        {"besideGopls": true, "goVersion": "one", "rulesUrl": 7, "colour": "red",
         "rules": {"absolute-use-paths": "off", "replace-path-mismatch": "loud"}}
        """,
        Settings.DEFAULT,
        "gomodls.besideGopls is not a string",
        "gomodls.goVersion is no Go version such as 1.27.3: one",
        "gomodls.rulesUrl is not a string",
        "there is no setting gomodls.colour",
        "gomodls.rules: There is no rule \"absolute-use-paths\"; did you mean absolute-use-path?",
        "gomodls.rules.replace-path-mismatch is not one of off, hint, info, warning, error: loud");
    check(
        "{\"rulesUrl\": \"foo bar\"}",
        Settings.DEFAULT,
        "gomodls.rulesUrl is not an http, https or file URL: foo bar");
    check("[]", Settings.DEFAULT, "the settings of gomodls are not an object");
    check(
        "{\"rules\": []}",
        Settings.DEFAULT,
        "gomodls.rules is not an object such as {\"absolute-use-path\": \"off\"}");
  }

  @Test
  void documentedSettingsAreThoseThatAreRead() throws IOException {
    Path root = Path.of(System.getProperty("gomodls.root"));
    int settings = 0;
    for (String line : Files.readAllLines(root.resolve("docs/settings.md"))) {
      if (line.startsWith("| `")) {
        settings++;
        String name = line.substring(3, line.indexOf('`', 3));
        String values =
            line.substring(line.indexOf('|', 1) + 1, line.indexOf('|', name.length() + 8));
        for (String value : values.strip().split("`, `", -1)) {
          String json = "{\"%s\": %s}".formatted(name, value.replace("`", ""));
          assertEquals(List.of(), Settings.read(JsonParser.parseString(json)).problems(), json);
        }
      }
    }
    assertEquals(5, settings);
  }

  private static void check(String json, Settings settings, String... problems) {
    Settings.Read read = Settings.read(JsonParser.parseString(json));
    assertEquals(List.of(problems), read.problems());
    assertEquals(settings, read.settings());
  }
}

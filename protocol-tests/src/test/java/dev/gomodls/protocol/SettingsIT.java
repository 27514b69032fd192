package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings from the start, from the client's answers, and changed while the server runs. */
final class SettingsIT {
  private static final String WRONG = "error[unknown-directive] wrong";

  @TempDir private Path folder;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            module example.com/app

            go 1.27

            wrong x
            """);
  }

  @Test
  void initializationOptionsAreSettings() {
    Client client = Client.BARE.withOptions("{'rules': {'unknown-directive': 'info'}}");
    try (Editor editor = Start.in(tree).with(client).open()) {
      editor.awaitProblems("go.mod", "info[unknown-directive] wrong");
    }
  }

  @Test
  void answersOfTheClientWin() {
    Client client = Client.USUAL.withOptions("{'rules': {'unknown-directive': 'info'}}");
    String hint = "{'rules': {'unknown-directive': 'hint'}}";
    try (Editor editor = Start.in(tree).with(client).settings(hint).open()) {
      editor.awaitProblems("go.mod", "hint[unknown-directive] wrong");
    }
  }

  @Test
  void clientWithoutAnAnswerLeavesTheOptions() {
    Client client = Client.USUAL.withOptions("{'rules': {'unknown-directive': 'info'}}");
    try (Editor editor = Start.in(tree).with(client).settings("null").open()) {
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", "info[unknown-directive] wrong");
      editor.append("go.mod", "\n");
      editor.awaitProblems("go.mod", "info[unknown-directive] wrong");
    }
  }

  @Test
  void settingsThatAreTakenAwayCountNoMore() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("go.mod");
      editor.configure("{'rules': {'unknown-directive': 'off'}}");
      editor.awaitProblems("go.mod");
      editor.configure("null");
      editor.awaitProblems("go.mod", WRONG);
    }
  }

  @Test
  void changesCountWithoutARestart() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", WRONG);
      editor.configure("{'rules': {'unknown-directive': 'off'}}");
      editor.awaitProblems("go.mod");
      editor.configure("{'rules': {'unknown-directive': 'warning'}}");
      editor.awaitProblems("go.mod", "warning[unknown-directive] wrong");
      editor.configure("{'rulesUrl': 'https://example.com/rules'}");
      editor.awaitProblems("go.mod", WRONG);
      assertEquals(
          "https://example.com/rules/unknown-directive.md",
          Json.text(editor.diagnostics("go.mod").getFirst(), "codeDescription.href"));
      editor.configure("{'besideGopls': 'yes'}");
      editor.awaitProblems("go.mod", WRONG);
    }
  }

  @Test
  void changesThatAreSentAreTakenFromClientsThatCannotBeAsked() {
    try (Editor editor = Start.in(tree).with(Client.BARE).open()) {
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", WRONG);
      String all = "{'settings': {'gomodls': {'rules': {'unknown-directive': 'hint'}}}}";
      editor.session().tell("workspace/didChangeConfiguration", Json.of(all));
      editor.awaitProblems("go.mod", "hint[unknown-directive] wrong");
      editor.session().tell("workspace/didChangeConfiguration", Json.of("{'settings': {}}"));
      editor.awaitProblems("go.mod", WRONG);
    }
  }

  @Test
  void goVersionIsThatOfTheSettings() {
    try (Editor editor = Editor.open(tree)) {
      editor.openText("go.mod", "module example.com/app\n\ngo 1.27\n\ngodebug future=1\n");
      String unknown = "error[unknown-godebug] future";
      editor.awaitProblems("go.mod", unknown);
      // What a Go knows that is newer than the rules, nobody can tell.
      editor.configure("{'goVersion': '1.99.0'}");
      editor.awaitProblems("go.mod");
      editor.configure("{'goVersion': '1.27.3'}");
      editor.awaitProblems("go.mod", unknown);
    }
  }

  @Test
  void settingsThatMakeNoSenseAreSaidAndTheRestCounts() {
    String odd = "{'rules': {'unknown-directive': 'hint', 'no-such-rule': 'off'}, 'colour': 1}";
    try (Editor editor = Start.in(tree).settings(odd).open()) {
      editor.awaitProblems("go.mod", "hint[unknown-directive] wrong");
      String said =
          editor.session().received().stream()
              .filter(it -> Json.text(it, "method").equals("window/showMessage"))
              .map(it -> Json.text(it, "params.message"))
              .findFirst()
              .orElse("");
      assertTrue(said.contains("no-such-rule") && said.contains("colour"), said);
    }
  }

  @Test
  void settingsOfAnotherShapeAreNoEnd() {
    for (String odd : List.of("1", "[]", "'x'", "{'rules': []}", "{'rules': {'x': {}}}")) {
      try (Editor editor = Start.in(tree).settings(odd).open()) {
        editor.openFile("go.mod");
        editor.awaitProblems("go.mod", WRONG);
      }
    }
  }
}

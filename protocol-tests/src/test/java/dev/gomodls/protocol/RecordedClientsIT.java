package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients as they introduce themselves: each gets positions, findings, edits and hovers in the form
 * that it can take.
 */
final class RecordedClientsIT {
  private static final String TEXT =
      """
      module example.com/app

      go 1.27

      require rsc.io/quote v1.5.1
      require rsc.io/quote v1.5.2
      exclude "rsc.io/\uD83C\uDF89" v1.0 // \uD83C\uDF89
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vscode-1.139",
        "neovim-0.7",
        "neovim-0.10",
        "neovim-0.12",
        "eglot-1.9",
        "eglot-30",
        "lsp-mode-9",
        "helix-25.07",
        "ale-3.3",
        "kate-22.12"
      })
  void clientIsServedInItsForm(String name) {
    JsonObject expected = Client.record(name).getAsJsonObject("expected");
    Tree tree = Tree.of(folder, TEXT);
    try (Editor editor = Start.in(tree).with(Client.recorded(name)).open()) {
      assertEquals(Json.text(expected, "encoding"), editor.encoding().word());
      boolean asks = Json.text(expected, "diagnostics").equals("asked for");
      assertEquals(asks, editor.asksForProblems());
      editor.openFile("go.mod");
      // eglot's first words, which say nothing.
      editor.session().tell("workspace/didChangeConfiguration", Json.of("{'settings': {}}"));
      // Kate asks whatever was advertised.
      editor.ask("textDocument/documentSymbol", "go.mod");
      String second = "error[non-canonical-version] v1.0";
      editor.awaitProblems("go.mod", "error[duplicate-requirement] v1.5.1", second);
      JsonObject hover = editor.hover("go.mod", "v1.5.2").getAsJsonObject();
      assertEquals(Json.text(expected, "hover"), Json.text(hover, "contents.kind"));
      JsonObject fix = editor.actions("go.mod", "v1.5.1").getFirst();
      assertTrue(Json.at(fix, "edit." + Json.text(expected, "edits")).isPresent(), fix::toString);
      editor.apply(fix);
      editor.awaitProblems("go.mod", second);
      editor.change("go.mod", "v1.0 //", "v1.0.0 //");
      editor.awaitProblems("go.mod");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"eglot-1.9", "ale-3.3", "neovim-0.7"})
  void clientThatLeavesWithoutAWordLeavesNoServer(String name) {
    Tree tree = Tree.of(folder, TEXT);
    Editor editor = Start.in(tree).with(Client.recorded(name)).open();
    editor.openFile("go.mod");
    editor.session().closeInput();
    assertEquals(1, editor.session().exitCode());
    editor.session().kill();
  }
}

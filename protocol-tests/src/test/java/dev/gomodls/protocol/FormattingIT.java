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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formatting as {@code go mod edit -fmt} does it, in edits that leave the rest alone. */
final class FormattingIT {
  private static final String UGLY =
      """
      module    example.com/app // \uD83C\uDF89

      go 1.27
      require (
          rsc.io/b v1.0.0
        rsc.io/a   v1.0.0 // indirect
      )
      """;

  private static final String PRETTY =
      """
      module example.com/app // \uD83C\uDF89

      go 1.27

      require (
      \trsc.io/a v1.0.0 // indirect
      \trsc.io/b v1.0.0
      )
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void documentIsFormattedAndItsLineEndsStay(String lineEnd) {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", UGLY.replace("\n", lineEnd));
      editor.format("go.mod");
      assertEquals(PRETTY.replace("\n", lineEnd), editor.text("go.mod"));
      assertEquals(Json.of("[]"), editor.ask("textDocument/formatting", "go.mod"));
    }
  }

  @Test
  void editsAreSmall() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", PRETTY.replace("go 1.27", "go   1.27"));
      List<JsonObject> edits = Json.objects(editor.ask("textDocument/formatting", "go.mod"));
      assertEquals(1, edits.size(), edits::toString);
      assertEquals(2, Json.number(edits.getFirst(), "range.start.line"));
      assertTrue(Json.number(edits.getFirst(), "range.end.line") <= 3, edits::toString);
    }
  }

  @Test
  void brokenFileIsFormattedAsFarAsItCanBe() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", "module   example.com/app\n\nwrong   x   (\n");
      editor.format("go.mod");
      assertTrue(editor.text("go.mod").startsWith("module example.com/app\n\nwrong"));
    }
  }

  @Test
  void goWorkIsFormatted() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.work", "go   1.27\nuse   ./a\n");
      editor.format("go.work");
      assertEquals("go 1.27\n\nuse ./a\n", editor.text("go.work"));
    }
  }

  @Test
  void goSumIsLeftAlone() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.sum", "rsc.io/a   v1.0.0   h1:x\n");
      editor.format("go.sum");
      assertEquals("rsc.io/a   v1.0.0   h1:x\n", editor.text("go.sum"));
    }
  }

  @Test
  void besideGoplsIsNoFormatter() {
    Client client = Client.BARE.withOptions("{'besideGopls': 'yes'}");
    try (Editor editor = Start.in(new Tree(folder)).with(client).open()) {
      Optional<?> provider = Json.at(editor.greeting(), "capabilities.documentFormattingProvider");
      assertEquals(Optional.empty(), provider);
      editor.openText("go.mod", UGLY);
      editor.awaitProblems("go.mod");
    }
  }

  @Test
  void formatterComesAndGoesWithTheSetting() {
    Client client = Client.USUAL.with("textDocument.formatting.dynamicRegistration", "true");
    try (Editor editor = Start.in(new Tree(folder)).with(client).open()) {
      editor.openText("go.mod", UGLY);
      editor.session().await("a formatter", () -> isRegistered(editor));
      editor.configure("{'besideGopls': 'yes'}");
      editor.session().await("no formatter", () -> !isRegistered(editor));
      assertEquals(Json.of("[]"), editor.ask("textDocument/formatting", "go.mod"));
      editor.configure("{'besideGopls': 'no'}");
      editor.session().await("a formatter again", () -> isRegistered(editor));
      editor.format("go.mod");
      assertEquals(PRETTY, editor.text("go.mod"));
    }
  }

  private static boolean isRegistered(Editor editor) {
    return editor.registrations().stream()
        .anyMatch(it -> Json.text(it, "method").equals("textDocument/formatting"));
  }
}

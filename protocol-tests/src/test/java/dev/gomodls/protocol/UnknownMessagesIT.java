package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages of which the server knows nothing, or does not expect. */
final class UnknownMessagesIT {
  private static final int METHOD_NOT_FOUND = -32601;

  @TempDir private Path folder;

  @Test
  void unknownRequestsAreNotFound() {
    try (Editor editor = Editor.open(tree())) {
      Session session = editor.session();
      assertEquals(METHOD_NOT_FOUND, session.error("gomodls/noSuchThing", new JsonObject()));
      assertEquals(METHOD_NOT_FOUND, session.error("$/noSuchThing", JsonNull.INSTANCE));
      assertEquals(METHOD_NOT_FOUND, session.error("textDocument/rename", new JsonObject()));
    }
  }

  @Test
  void unknownNotificationsAreIgnored() {
    try (Editor editor = Editor.open(tree())) {
      for (String method : List.of("$/noSuchThing", "$/setTrace", "gomodls/noSuchThing")) {
        editor.session().tell(method, Json.object("value", "off"));
      }
      editor.session().tell("$/cancelRequest", Json.object("id", 4711));
      editor.session().tell("$/cancelRequest", Json.object("id", "never asked"));
      editor.session().tell("window/workDoneProgress/cancel", Json.object("token", "never begun"));
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void answersToNothingAreIgnored() {
    try (Editor editor = Editor.open(tree())) {
      for (JsonElement id : List.of(Json.of("99"), Json.of("'x'"), Json.of("null"))) {
        editor.session().send(Json.object("jsonrpc", "2.0", "id", id, "result", 1));
      }
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void documentsThatAreNotOpenAreNoError() {
    try (Editor editor = Editor.open(tree())) {
      editor.closeFile("other/go.mod");
      JsonObject document = Json.object("uri", editor.uri("other/go.mod"), "version", 2);
      JsonObject whole = Json.object("text", "module m\n");
      editor
          .session()
          .tell(
              "textDocument/didChange",
              Json.object("textDocument", document, "contentChanges", Json.array(List.of(whole))));
      // Kate asks for symbols whatever was advertised.
      editor.session().request("textDocument/documentSymbol", textDocument("other/go.mod", editor));
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      editor.session().expectError("a document was changed that is not open");
    }
  }

  @Test
  void emptySettingsChangeNothing() {
    try (Editor editor = Editor.open(tree())) {
      editor.openFile("go.mod");
      // What eglot sends right after opening.
      editor
          .session()
          .tell("workspace/didChangeConfiguration", Json.object("settings", new JsonObject()));
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void filesOfOtherNamesAreNotJudged() {
    try (Editor editor = Editor.open(tree())) {
      editor.openText("main.go", "wrong x\n");
      editor.openText("go.mod.bak", "wrong x\n");
      assertEquals(List.of(), editor.actions("main.go", "wrong"));
      assertEquals(JsonNull.INSTANCE, editor.hover("main.go", "wrong"));
      editor.openFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      assertEquals(List.of(), editor.problems("main.go"));
    }
  }

  private static JsonObject textDocument(String name, Editor editor) {
    return Json.object("textDocument", editor.identifier(name));
  }

  private Tree tree() {
    return Tree.of(
        folder,
        """
        module example.com/app

        go 1.27

        wrong x
        """);
  }
}

package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work shows, and can be ended; what is no longer wanted is not done. */
final class ProgressIT {
  private static final int REQUEST_CANCELLED = -32800;
  private static final int FOLDERS = 500;
  private static final int PATTERNS = 15_000;

  @TempDir private Path folder;

  @Test
  void withdrawnQuestionIsAnsweredOnce() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", "module example.com/app\n\ngo 1.27\n\n" + lines(50_000));
      Session session = editor.session();
      JsonObject params = Json.object("textDocument", editor.identifier("go.mod"));
      params.add("options", Json.object("tabSize", 4, "insertSpaces", false));
      List<Integer> ids = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        ids.add(session.ask("textDocument/formatting", params));
      }
      ids.forEach(id -> session.tell("$/cancelRequest", Json.object("id", id)));
      for (int id : ids) {
        JsonObject answer = session.answer(id);
        assertTrue(
            answer.has("result") || Json.number(answer, "error.code") == REQUEST_CANCELLED,
            answer::toString);
      }
      JsonObject last = session.answer(ids.getLast());
      assertEquals(REQUEST_CANCELLED, Json.number(last, "error.code"), "it had not begun");
    }
  }

  private static String lines(int count) {
    StringBuilder lines = new StringBuilder("require (\n");
    for (int i = 0; i < count; i++) {
      lines.append("\texample.com/m").append(count - i).append("   v1.0.0\n");
    }
    return lines.append(")\n").toString();
  }

  @Test
  void slowStartShowsAndCanBeEnded() {
    Tree tree = slowTree();
    AtomicReference<String> token = new AtomicReference<>("");
    List<String> kinds = new ArrayList<>();
    try (Editor editor = Editor.open(tree)) {
      Session session = editor.session();
      session.onNotification(
          "$/progress",
          progress -> {
            assertEquals(token.get(), Json.text(progress, "token"));
            kinds.add(Json.text(progress, "value.kind"));
          });
      session.onRequest("window/workDoneProgress/create", params -> remember(params, token));
      // A document that is open is served meanwhile.
      editor.openText("z/go.mod", "module example.com/z\n\ngo 1.27\n\nwrong x\n");
      editor.awaitProblems("z/go.mod", "error[unknown-directive] wrong");
      session.await("the beginning", () -> kinds.contains("begin"));
      session.tell("window/workDoneProgress/cancel", Json.object("token", token.get()));
      session.await("the end", () -> kinds.contains("end"));
      assertEquals(List.of("begin", "end"), List.of(kinds.getFirst(), kinds.getLast()));
    }
  }

  private static JsonElement remember(JsonElement params, AtomicReference<String> token) {
    token.set(Json.text(params, "token"));
    return Json.of("null");
  }

  /** Looking at each folder takes long here, since each of many patterns might be meant for it. */
  private Tree slowTree() {
    Tree tree = new Tree(folder);
    StringBuilder patterns = new StringBuilder();
    for (int i = 0; i < PATTERNS; i++) {
      patterns.append("**/*a*b*c*").append(i).append("*/**\n");
    }
    tree.write(".git/HEAD", "");
    tree.write(".gitignore", patterns.toString());
    for (int i = 0; i < FOLDERS; i++) {
      tree.write("abcabc" + i % 50 + "/abcabcabcabcabcabcabc" + i + "/x", "");
    }
    return tree;
  }
}

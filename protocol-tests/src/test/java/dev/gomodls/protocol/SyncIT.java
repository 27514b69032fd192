package dev.gomodls.protocol;

import com.google.gson.JsonObject;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's text is the editor's, after each kind of edit. */
final class SyncIT {
  private static final String HEAD =
      """
      module example.com/app

      go 1.27

      """;

  @TempDir private Path folder;

  @Test
  void problemsFollowTyping() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD);
      editor.awaitProblems("go.mod");
      for (char c : "exclude rsc.io/a v1.0.0\nexclude rsc.io/a v1.0.0\n".toCharArray()) {
        editor.append("go.mod", String.valueOf(c));
      }
      editor.awaitProblems("go.mod", "hint[duplicate-directive] exclude rsc.io/a v1.0.0");
      editor.fixAll("go.mod");
      editor.awaitProblems("go.mod");
    }
  }

  @Test
  void changesOfOneMessageFollowOneAnother() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD + "wrong x\n");
      editor.change(
          "go.mod",
          HEAD + "exclude ab\n",
          List.of(
              change("{'line': 4, 'character': 0}", "{'line': 4, 'character': 7}", "exclude "),
              change("{'line': 4, 'character': 8}", "{'line': 4, 'character': 8}", "b"),
              change("{'line': 4, 'character': 8}", "{'line': 4, 'character': 8}", "a")));
      editor.awaitProblems("go.mod", "error[syntax-error] exclude ab");
      editor.change(
          "go.mod",
          "wrong z\n",
          List.of(
              Json.object("text", "wrong y\n"),
              change("{'line': 0, 'character': 6}", "{'line': 0, 'character': 7}", "z")));
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void placesOutsideOfTheTextAreDrawnIn() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD);
      // Behind the end of a line is its end, behind the last line is the end of the text.
      editor.change(
          "go.mod",
          HEAD.replace("app\n", "app // x\n") + "wrong x\n",
          List.of(
              change("{'line': 0, 'character': 900}", "{'line': 0, 'character': 999}", " // x"),
              change(
                  "{'line': 999, 'character': 0}", "{'line': 1000, 'character': 5}", "wrong x\n")));
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      String most = "{'line': 2147483647, 'character': 2147483647}";
      editor.change("go.mod", "", List.of(change("{'line': 0, 'character': 0}", most, "")));
      editor.awaitProblems("go.mod", "error[missing-module-directive] ");
      editor.replaceAll("go.mod", HEAD);
      editor.awaitProblems("go.mod");
    }
  }

  @Test
  void placeWithinACharacterIsNoEnd() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD + "// \uD83C\uDF89\n");
      String within = "{'line': 4, 'character': 4}";
      editor.change("go.mod", "", List.of(change(within, within, "x")));
      editor.replaceAll("go.mod", HEAD + "wrong x\n");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void savedAndReopenedDocumentIsTheSame() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD + "wrong x\n");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      editor.save("go.mod");
      editor.tellFileEvent("go.mod", 1);
      editor.closeFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      editor.openText("go.mod", HEAD);
      editor.awaitProblems("go.mod");
      // What was not saved is gone with the buffer.
      editor.closeFile("go.mod");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
    }
  }

  private static JsonObject change(String start, String end, String text) {
    JsonObject range = Json.object("start", Json.of(start), "end", Json.of(end));
    return Json.object("range", range, "text", text);
  }
}

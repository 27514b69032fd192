package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of 5 MB are served like others. */
final class LargeDocumentsIT {
  private static final int SIZE = 5_000_000;
  private static final String HEAD = "module example.com/app\n\ngo 1.27\n\n";

  @TempDir private Path folder;

  @Test
  void manyLines() {
    StringBuilder text = new StringBuilder(HEAD).append("require (\n");
    for (int i = 0; text.length() < SIZE; i++) {
      // Numbers of one length, so that the lines are in order for the formatter.
      text.append("\texample.com/m").append(1_000_000 + i).append(" v1.0.0\n");
    }
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", text + ")\n");
      editor.append("go.mod", "wrong x\n");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      assertEquals(1, Json.objects(editor.ask("textDocument/foldingRange", "go.mod")).size());
      assertEquals(0, Json.objects(editor.ask("textDocument/formatting", "go.mod")).size());
      editor.change("go.mod", "wrong x\n", "");
      editor.awaitProblems("go.mod");
    }
  }

  @Test
  void oneLine() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD + "wrong " + "x".repeat(SIZE) + "\n");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      editor.append("go.mod", "wrong x\n");
      editor.awaitProblems(
          "go.mod", "error[unknown-directive] wrong", "error[unknown-directive] wrong");
    }
  }

  @Test
  void manyProblems() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", HEAD + "wrong x\n".repeat(SIZE / 8));
      editor.session().request("shutdown", Json.of("null"));
      editor.session().tell("exit", Json.of("null"));
      assertEquals(0, editor.session().exitCode());
    }
  }
}

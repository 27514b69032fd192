package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import dev.gomodls.editor.WorkspaceEdits;
import dev.gomodls.editor.WorkspaceEdits.FileEdits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixes, as actions on the places of their findings. */
final class CodeActionsIT {
  private static final String DUPLICATE = "warning[duplicate-requirement] v1.5.1";
  private static final String FIX_ALL = "source.fixAll.gomodls";

  @TempDir private Path folder;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            -- go.work --
            go 1.27

            use ./app
            -- app/go.mod --
            module example.com/app

            go 1.27

            require rsc.io/quote v1.5.1
            require rsc.io/quote v1.5.2

            wrong x
            -- tools/go.mod --
            module example.com/tools

            go 1.27
            """);
  }

  @Test
  void fixCarriesItsFindingAndIsAppliedOnce() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod", DUPLICATE, "error[unknown-directive] wrong");
      JsonObject fix = editor.actions("app/go.mod", "v1.5.1", "quickfix").getFirst();
      assertEquals("Drop requirement of rsc.io/quote v1.5.1", Json.text(fix, "title"));
      assertEquals("quickfix", Json.text(fix, "kind"));
      assertEquals("true", Json.text(fix, "isPreferred"));
      assertEquals(
          editor.diagnostics("app/go.mod").getFirst(), Json.objects(fix, "diagnostics").getFirst());
      editor.apply(fix);
      editor.awaitProblems("app/go.mod", "error[unknown-directive] wrong");
      assertEquals(List.of(), editor.actions("app/go.mod", "v1.5.2", "quickfix"));
    }
  }

  @Test
  void kindsThatWereNotAskedForAreNotOffered() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      assertEquals(List.of("quickfix", FIX_ALL), kinds(editor, "v1.5.1"));
      assertEquals(List.of("quickfix"), kinds(editor, "v1.5.1", "quickfix"));
      assertEquals(List.of(FIX_ALL), kinds(editor, "v1.5.1", "source"));
      assertEquals(List.of(FIX_ALL), kinds(editor, "v1.5.1", "source.fixAll"));
      assertEquals(List.of(FIX_ALL), kinds(editor, "go 1.27", FIX_ALL));
      assertEquals(List.of(), kinds(editor, "v1.5.1", "refactor", "quick", "source.fixAll.other"));
      assertEquals(List.of(), kinds(editor, "go 1.27", "quickfix"));
    }
  }

  private static List<String> kinds(Editor editor, String piece, String... only) {
    return editor.actions("app/go.mod", piece, only).stream()
        .map(it -> Json.text(it, "kind"))
        .toList();
  }

  @Test
  void fixAllAppliesWhatIsSafe() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      editor.append("app/go.mod", "exclude rsc.io/a v1.0.0\nexclude rsc.io/a v1.0.0\n");
      editor.fixAll("app/go.mod");
      assertEquals(
          """
          module example.com/app

          go 1.27

          require rsc.io/quote v1.5.2

          wrong x
          exclude rsc.io/a v1.0.0
          """,
          editor.text("app/go.mod"));
      assertEquals(List.of(), kinds(editor, "wrong x", FIX_ALL), "nothing is safe any more");
    }
  }

  @Test
  void fixOfAnotherFileGoesIntoItsUnsavedBuffer() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("go.work");
      editor.openFile("tools/go.mod");
      editor.append("go.work", "\n// not saved\n");
      String notThere = "warning[module-not-in-workspace] example.com/tools";
      editor.awaitProblems("tools/go.mod", notThere);
      JsonObject fix = editor.actions("tools/go.mod", "example.com/tools").getFirst();
      FileEdits edits = onlyFile(fix);
      assertEquals(tree.uri("go.work"), edits.uri());
      assertEquals(Optional.of(2), edits.version());
      assertFalse(fix.has("isPreferred"), fix::toString);
      editor.apply(fix);
      editor.awaitProblems("tools/go.mod");
      assertTrue(editor.text("go.work").contains("./tools\n"), editor.text("go.work"));
      assertTrue(editor.text("go.work").endsWith("// not saved\n"), editor.text("go.work"));
    }
  }

  @Test
  void fixOfAFileThatIsNotOpenNamesNoVersion() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("tools/go.mod");
      JsonObject fix = editor.actions("tools/go.mod", "example.com/tools").getFirst();
      assertEquals(Optional.empty(), onlyFile(fix).version());
      editor.apply(fix);
      editor.tellFileEvent("go.work", 2);
      editor.awaitProblems("tools/go.mod");
      assertTrue(tree.read("go.work").contains("./tools\n"), tree.read("go.work"));
    }
  }

  @Test
  void clientWithoutDocumentChangesGetsChanges() {
    try (Editor editor = Start.in(tree).with(Client.BARE).open()) {
      editor.openFile("app/go.mod");
      JsonObject fix = editor.actions("app/go.mod", "v1.5.1", "quickfix").getFirst();
      assertEquals(Optional.empty(), Json.at(fix, "edit.documentChanges"));
      editor.apply(fix);
      editor.awaitProblems("app/go.mod", "error[unknown-directive] wrong");
    }
  }

  @Test
  void filesThatAreNotOpenHaveFixesToo() {
    try (Editor editor = Editor.open(tree)) {
      editor.awaitProblems("app/go.mod", DUPLICATE, "error[unknown-directive] wrong");
      JsonObject fix = editor.actions("app/go.mod", "v1.5.1", "quickfix").getFirst();
      editor.apply(fix);
      editor.tellFileEvent("app/go.mod", 2);
      editor.awaitProblems("app/go.mod", "error[unknown-directive] wrong");
    }
  }

  private static FileEdits onlyFile(JsonObject action) {
    List<FileEdits> files = WorkspaceEdits.of(Json.at(action, "edit").orElseThrow());
    assertEquals(1, files.size(), action::toString);
    return files.getFirst();
  }
}

package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Greeting;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import dev.gomodls.editor.WorkspaceEdits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several folders, one, none, a single file, and documents that are no files. */
final class FoldersIT {
  private static final String WRONG = "error[unknown-directive] wrong";

  @TempDir private Path folder;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            -- one/go.mod --
            module example.com/one

            go 1.27

            wrong x
            -- two/go.mod --
            module example.com/two

            go 1.27

            wrong x
            -- three/go.mod --
            module example.com/three

            go 1.27

            wrong x
            -- two/vendor/example.com/x/go.mod --
            wrong x
            """);
  }

  @Test
  void allFoldersAreJudgedAndNothingElse() {
    try (Editor editor = Start.in(tree).inFolders("one", "two").open()) {
      editor.awaitProblems("one/go.mod", WRONG);
      editor.awaitProblems("two/go.mod", WRONG);
      assertEquals(List.of(), editor.problems("three/go.mod"));
      assertEquals(List.of(), editor.problems("two/vendor/example.com/x/go.mod"));
    }
  }

  @Test
  void foldersComeAndGo() {
    try (Editor editor = Start.in(tree).inFolders("one").open()) {
      editor.awaitProblems("one/go.mod", WRONG);
      changeFolders(editor, List.of("two"), List.of("one"));
      editor.awaitProblems("two/go.mod", WRONG);
      editor.awaitProblems("one/go.mod");
      // An open document is judged wherever it lies.
      editor.openFile("one/go.mod");
      editor.awaitProblems("one/go.mod", WRONG);
      changeFolders(editor, List.of(), List.of("two"));
      editor.awaitProblems("two/go.mod");
    }
  }

  private void changeFolders(Editor editor, List<String> added, List<String> removed) {
    JsonObject event =
        Json.object(
            "added",
            Json.array(added.stream().map(it -> Greeting.folder(tree, it)).toList()),
            "removed",
            Json.array(removed.stream().map(it -> Greeting.folder(tree, it)).toList()));
    editor.session().tell("workspace/didChangeWorkspaceFolders", Json.object("event", event));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "root", "both"})
  void singleFileWithoutAFolder(String naming) {
    Client client = Client.USUAL.naming(naming);
    try (Editor editor = Start.in(tree).with(client).inFolders().open()) {
      editor.openFile("one/go.mod");
      editor.awaitProblems("one/go.mod", WRONG);
      editor.append("one/go.mod", "replace example.com/x => ../nowhere\n");
      editor.awaitProblems("one/go.mod", WRONG, "warning[replace-target-missing] ../nowhere");
      assertEquals(List.of(), editor.problems("two/go.mod"));
    }
  }

  @Test
  void clientThatNamesOnlyARoot() {
    try (Editor editor = Start.in(tree).with(Client.USUAL.naming("root")).open()) {
      editor.awaitProblems("one/go.mod", WRONG);
      editor.awaitProblems("three/go.mod", WRONG);
    }
  }

  @Test
  void untitledDocumentIsJudgedAlone() {
    try (Editor editor = Editor.open(tree)) {
      editor.openText("untitled:go.mod", "module example.com/app\n\ngo 1.27\n\nwrong x\n");
      editor.awaitProblems("untitled:go.mod", WRONG);
      editor.append("untitled:go.mod", "replace example.com/x => ../nowhere\n");
      editor.change("untitled:go.mod", "wrong x\n", "exclude example.com/x\n");
      editor.awaitProblems("untitled:go.mod", "error[syntax-error] exclude example.com/x");
      editor.change("untitled:go.mod", "exclude example.com/x\n", "");
      editor.awaitProblems("untitled:go.mod");
      editor.openText("untitled:Untitled-1", "wrong x\n");
      editor.openText("git:/x/go.mod?ref=HEAD", "wrong x\n");
      editor.awaitProblems("git:/x/go.mod?ref=HEAD", WRONG);
      editor.closeFile("untitled:go.mod");
    }
  }

  @Test
  void documentsKeepTheUriThatTheClientGaveThem() {
    // As VS Code writes it; other editors leave these characters as they are.
    tree.write("a@b (x)/go.mod", "module example.com/x\n\ngo 1.27\n\nwrong x\n");
    String uri = tree.uri("") + "/a%40b%20%28x%29/g%6F.mod";
    try (Editor editor = Editor.open(tree)) {
      editor.openText(uri, tree.read("a@b (x)/go.mod"));
      editor.session().await("its problem", () -> isPublished(editor, uri));
      editor.change(uri, "wrong x\n", "modul x\n");
      JsonObject fix = editor.actions(uri, "modul x").getFirst();
      assertEquals(uri, WorkspaceEdits.of(Json.at(fix, "edit").orElseThrow()).getFirst().uri());
    }
  }

  private static boolean isPublished(Editor editor, String uri) {
    return editor.session().received().stream()
        .filter(it -> Json.text(it, "params.uri").equals(uri))
        .anyMatch(it -> it.toString().contains("unknown-directive"));
  }
}

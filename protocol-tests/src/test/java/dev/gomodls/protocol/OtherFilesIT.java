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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's findings follow what happens to other files, in buffers and on disk. */
final class OtherFilesIT {
  private static final String MISMATCH = "warning[replace-path-mismatch] ../lib";
  private static final String LIB = "module example.com/lib\n\ngo 1.27\n";

  @TempDir private Path folder;

  @Test
  void unsavedBufferChangesFindingsInAnotherFile() {
    try (Editor editor = Editor.open(tree())) {
      editor.openFile("app/go.mod");
      editor.openFile("lib/go.mod");
      editor.awaitProblems("app/go.mod");
      editor.change("lib/go.mod", "example.com/lib", "example.com/fork");
      editor.awaitProblems("app/go.mod", MISMATCH);
      // What was never saved is forgotten with the buffer.
      editor.closeFile("lib/go.mod");
      editor.awaitProblems("app/go.mod");
    }
  }

  @Test
  void bufferOfAFileThatIsNotOnDiskCounts() {
    Tree tree = tree();
    tree.delete("lib/go.mod");
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod", "error[replace-target-missing] ../lib");
      editor.openText("lib/go.mod", LIB);
      editor.awaitProblems("app/go.mod");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filesMadeChangedAndDeletedOnDiskCount(boolean told) {
    Tree tree = tree();
    try (Editor editor = Start.in(tree).with(told ? Client.USUAL : Client.BARE).open()) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod");
      tree.write("lib/go.mod", LIB.replace("lib", "fork"));
      tell(told, editor, 2);
      editor.awaitProblems("app/go.mod", MISMATCH);
      tree.delete("lib/go.mod");
      tell(told, editor, 3);
      editor.awaitProblems("app/go.mod", "error[replace-target-missing] ../lib");
      tree.write("lib/go.mod", LIB + "wrong x\n");
      tell(told, editor, 1);
      editor.awaitProblems("lib/go.mod", "error[unknown-directive] wrong");
      editor.awaitProblems("app/go.mod");
    }
  }

  private static void tell(boolean told, Editor editor, int type) {
    if (told) {
      editor.tellFileEvent("lib/go.mod", type);
    }
  }

  @Test
  void findingsOfADeletedFileGoAway() {
    Tree tree = tree();
    tree.write("lib/go.mod", "wrong x\n");
    try (Editor editor = Editor.open(tree)) {
      editor.awaitProblems("lib/go.mod", "error[unknown-directive] wrong");
      editor
          .session()
          .await(
              "an empty list",
              () -> {
                if (tree.path("lib/go.mod").toFile().delete()) {
                  editor.tellFileEvent("lib/go.mod", 3);
                }
                return editor.diagnostics("lib/go.mod").isEmpty();
              });
    }
  }

  @Test
  void serverAsksToBeToldOfItsFiles() {
    try (Editor editor = Editor.open(tree())) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod");
      editor.session().await("a registration", () -> !editor.registrations().isEmpty());
      String watchers = editor.registrations().toString();
      for (String name : List.of("go.mod", "go.work", "go.sum", "go.work.sum", "modules.txt")) {
        assertTrue(watchers.contains(name), watchers);
      }
    }
  }

  @Test
  void targetsOutsideOfTheFoldersAreWatched() {
    Client client =
        Client.USUAL.with("workspace.didChangeWatchedFiles.relativePatternSupport", "true");
    try (Editor editor = Start.in(tree()).with(client).inFolders("app").open()) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod");
      editor
          .session()
          .await(
              "a registration for lib",
              () -> Json.array(editor.registrations()).toString().contains("/lib\""));
      assertEquals(List.of(), editor.problems("app/go.mod"));
    }
  }

  private Tree tree() {
    return Tree.of(
        folder,
        """
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/lib v1.0.0

        replace example.com/lib => ../lib
        -- lib/go.mod --
        module example.com/lib

        go 1.27
        """);
  }
}

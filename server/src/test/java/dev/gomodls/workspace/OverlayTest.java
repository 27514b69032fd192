package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.MemoryTree;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OverlayTest {
  private final FileTree tree =
      new Overlay(
          new MemoryTree("/w", Map.of("a/go.mod", "module a\n")),
          Map.of(
              "/w/a/go.mod", SourceText.of("module x\n"),
              "/w/new/b/go.mod", SourceText.of("module b\n")));

  @Test
  void textsOfTheOverlayWin() {
    assertEquals(new Content.Known(SourceText.of("module x\n")), tree.read("/w/a/go.mod"));
  }

  @Test
  void fileThatIsNotOnTheDiskIsThereWithItsDirectories() {
    assertEquals(Kind.FILE, tree.kind("/w/new/b/go.mod"));
    assertEquals(Kind.DIRECTORY, tree.kind("/w/new/b"));
    assertEquals(Kind.DIRECTORY, tree.kind("/w/new"));
    assertEquals(Kind.NOTHING, tree.kind("/w/new/c"));
  }
}

package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.MemoryTree;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RememberingTreeTest {
  private final MemoryTree disk = new MemoryTree("/w", Map.of("a/go.mod", "module a\n"));
  private final RememberingTree tree = new RememberingTree(disk);

  @Test
  void answersStayUntilTheyAreForgotten() {
    assertEquals("module a\n", text("/w/a/go.mod"));
    disk.write("/w/a/go.mod", "module b\n");
    assertEquals("module a\n", text("/w/a/go.mod"));
    assertEquals(Set.of("/w/a/go.mod"), tree.stale());
    tree.forget(tree.stale());
    assertEquals("module b\n", text("/w/a/go.mod"));
    assertEquals(Set.of(), tree.stale());
  }

  @Test
  void whatComesAndGoesIsStale() {
    assertEquals(Kind.NOTHING, tree.kind("/w/b"));
    assertEquals(Kind.DIRECTORY, tree.kind("/w/a"));
    disk.write("/w/b/go.mod", "module b\n");
    disk.write("/w/a/go.mod", null);
    assertEquals(Set.of("/w/a", "/w/b"), tree.stale());
    tree.forget(tree.stale());
    assertEquals(Kind.DIRECTORY, tree.kind("/w/b"));
    assertEquals(Kind.NOTHING, tree.kind("/w/a"));
  }

  @Test
  void forgettingADirectoryForgetsWhatIsInIt() {
    assertEquals("module a\n", text("/w/a/go.mod"));
    disk.write("/w/a/go.mod", "module b\n");
    tree.forget(List.of("/w/a"));
    assertEquals("module b\n", text("/w/a/go.mod"));
  }

  @Test
  void whatNobodyAsksForAnyMoreIsForgotten() {
    assertEquals("module a\n", text("/w/a/go.mod"));
    tree.forgetUnasked();
    assertEquals(Kind.DIRECTORY, tree.kind("/w/a"));
    tree.forgetUnasked();
    disk.write("/w/a/go.mod", "module b\n");
    assertEquals(Set.of(), tree.stale());
    assertEquals("module b\n", text("/w/a/go.mod"));
  }

  private String text(String path) {
    return tree.read(path) instanceof Content.Known known ? known.text().string() : "";
  }
}

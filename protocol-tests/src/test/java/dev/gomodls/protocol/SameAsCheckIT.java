package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureFiles;
import dev.gomodls.testing.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each fixture of each rule the server says, and offers as fixes, what {@code check --format
 * json} does. All fixtures stand side by side in one tree, so that each side runs once.
 */
final class SameAsCheckIT {
  /** Fewer than this mean that the search looked in the wrong place. */
  private static final int FEWEST_PAGES = 30;

  private static final int FEWEST_FIXTURES = 500;

  @TempDir private Path folder;

  @Test
  void examplesOfThePages() throws IOException {
    Tree tree = new Tree(folder.toRealPath());
    try (Stream<Path> pages = Files.list(Server.repository().resolve("docs/rules"))) {
      List<Path> all = pages.toList();
      assertTrue(all.size() >= FEWEST_PAGES, all::toString);
      for (Path page : all) {
        String name = page.getFileName() + "/w/";
        String text = example(Files.readString(page));
        if (text.contains("-- modcache/") || text.contains("-- env --")) {
          // A tree has one environment and one module cache: that of this machine.
          continue;
        }
        Fixture example = Fixture.parse(text);
        example.files().forEach((file, content) -> tree.write(name + file, content));
      }
    }
    assertSame(tree);
  }

  /** The first fenced block behind the heading. */
  private static String example(String page) {
    int start = page.indexOf("```\n", page.indexOf("\n## Example\n")) + 4;
    return page.substring(start, page.indexOf("```\n", start));
  }

  @Test
  void fixturesOfTheRulesTests() throws IOException {
    Path left = Server.repository().resolve("server/target/fixtures");
    List<Map<String, byte[]>> fixtures = FixtureFiles.in(left);
    if (fixtures.size() < FEWEST_FIXTURES) {
      throw Wanted.missing("the tests of the rules have not left their fixtures; run them first");
    }
    Path root = folder.toRealPath();
    int number = 0;
    for (Map<String, byte[]> fixture : fixtures) {
      write(root.resolve("case" + number++ + "/w"), fixture);
    }
    assertSame(new Tree(root));
  }

  private static void write(Path root, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = root.resolve(file.getKey()).normalize();
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.write(path, file.getValue());
    }
  }

  private static void assertSame(Tree tree) {
    CheckedTree.Result result = CheckedTree.check(tree);
    Map<String, List<String>> checked = result.findings();
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      Map<String, List<String>> served = ServedTree.findings(tree, editor, result.files());
      for (Map.Entry<String, List<String>> file : checked.entrySet()) {
        assertEquals(
            String.join("\n", file.getValue()),
            String.join("\n", served.getOrDefault(file.getKey(), List.of())));
      }
      assertEquals(checked.keySet(), served.keySet());
    }
  }
}

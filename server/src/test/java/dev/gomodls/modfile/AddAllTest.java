package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AddAllTest {
  @Test
  void linesAreSortedIntoABlock() {
    check(
        """
        use (
        \t./b // first
        \t// The last.
        \t./d
        )
        """,
        """
        use (
        \t./a
        \t./b // first
        \t./c
        \t./c2
        \t// The last.
        \t./d
        \t./e
        )
        """,
        "./e",
        "./c2",
        "./a",
        "./c");
  }

  @Test
  void loneLineBecomesABlock() {
    check(
        """
        go 1.27

        // Modules.
        use ./b // main
        """,
        """
        go 1.27

        // Modules.
        use (
        \t./a
        \t./b // main
        \t./c
        )
        """,
        "./c",
        "./a");
  }

  @Test
  void emptyBlocksAreFilled() {
    check("use (\n)\n", "use (\n\t./a\n\t./b\n)\n", "./b", "./a");
    check("use ()\n", "use (\n\t./a\n\t./b\n)\n", "./b", "./a");
  }

  @Test
  void newBlockComesAtTheEnd() {
    check("go 1.27\n", "go 1.27\n\nuse (\n\t\"./my lib\"\n\t./a\n)\n", "./a", "./my lib");
    assertEquals("use (\n\t./a\n\t./b\n)\n", added("", "./a", "./b"));
  }

  @Test
  void oneLineIsAddedAsAlways() {
    check("use ./b\n", "use (\n\t./a\n\t./b\n)\n", "./a");
    check("go 1.27\n", "go 1.27\n\nuse ./a\n", "./a");
  }

  @Test
  void nothingIsAddedForNoLines() {
    check("use ./b\n", "use ./b\n");
  }

  /** Adds use lines, and the same to a file with CRLF. */
  private static void check(String before, String after, String... paths) {
    assertEquals(after, added(before, paths));
    assertEquals(after.replace("\n", "\r\n"), added(before.replace("\n", "\r\n"), paths));
  }

  private static String added(String before, String... paths) {
    SourceText text = SourceText.of(before);
    ModFile file = DirectiveReader.read(text, Mode.WORK);
    List<List<String>> lines = Stream.of(paths).map(List::of).toList();
    return TextEdit.apply(text, LineEdits.addAll(file, Verb.USE, lines)).string();
  }
}

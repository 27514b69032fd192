package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class LineEditsTest {
  @Test
  void lineLeavesABlock() {
    remove(
        """
        require (
        \texample.com/a v1.0.0
        \texample.com/b v1.0.0 // drop
        \texample.com/c v1.0.0
        )
        """,
        """
        require (
        \texample.com/a v1.0.0
        \texample.com/c v1.0.0
        )
        """);
  }

  @Test
  void commentsDirectlyAboveGoAlong() {
    remove(
        """
        module m

        // About nothing in particular.

        // About b.
        // More about b.
        require example.com/b v1.0.0 // drop

        require example.com/c v1.0.0
        """,
        """
        module m

        // About nothing in particular.

        require example.com/c v1.0.0
        """);
    remove(
        """
        require (
        \t// About a.
        \texample.com/a v1.0.0

        \t// About b.
        \texample.com/b v1.0.0 // drop
        \texample.com/c v1.0.0
        )
        """,
        """
        require (
        \t// About a.
        \texample.com/a v1.0.0

        \texample.com/c v1.0.0
        )
        """);
  }

  @Test
  void emptiedBlockGoesWhole() {
    remove(
        """
        module m

        // About these.
        exclude (
        \texample.com/a v1.0.0 // drop
        \t// Hm.
        \texample.com/b v1.0.0 // drop
        )

        require example.com/c v1.0.0
        """,
        """
        module m

        require example.com/c v1.0.0
        """);
  }

  @Test
  void blankLinesStayAtMostOne() {
    remove("module m\n\ngo 1.27 // drop\n\nrequire a v1\n", "module m\n\nrequire a v1\n");
    remove("module m // drop\n\ngo 1.27\n", "go 1.27\n");
    remove("module m\n\ngo 1.27 // drop\n", "module m\n");
    remove("module m\ngo 1.27 // drop\n", "module m\n");
    remove("module m\n\ngo 1.27 // drop", "module m");
    remove("module m // drop\n", "");
    remove("require (\n\ta v1 // drop\n\n\tb v1\n\n\tc v1 // drop\n)\n", "require (\n\tb v1\n)\n");
    remove("a // drop\n\nb // drop\n\nc\n", "c\n");
    remove("a\n\nb // drop\n\nc // drop\n\nd\n", "a\n\nd\n");
    remove("a // keep\n\nb // drop\nc\n", "a // keep\n\nc\n");
  }

  @Test
  void addedLineIsSortedIntoTheLastBlock() {
    add(
        Verb.USE,
        "./b",
        """
        go 1.27

        use (
        \t./a // first
        \t// About c.
        \t./c
        )
        """,
        """
        go 1.27

        use (
        \t./a // first
        \t./b
        \t// About c.
        \t./c
        )
        """);
    add(
        Verb.USE,
        "./z",
        "use (\n\t./a\n\t./c // end\n)\n",
        "use (\n\t./a\n\t./c // end\n\t./z\n)\n");
    add(Verb.USE, "./z", "use (\n)\n", "use (\n\t./z\n)\n");
    add(Verb.USE, "./z", "use ()\n", "use (\n\t./z\n)\n");
  }

  @Test
  void loneLineBecomesABlock() {
    add(Verb.USE, "./b", "go 1.27\n\nuse ./a // c\n", "go 1.27\n\nuse (\n\t./a // c\n\t./b\n)\n");
    add(Verb.USE, "./a", "use ./b\n", "use (\n\t./a\n\t./b\n)\n");
  }

  @Test
  void firstLineOfItsKindComesAtTheEnd() {
    add(Verb.USE, "./a", "go 1.27\n", "go 1.27\n\nuse ./a\n");
    add(Verb.USE, "./a", "go 1.27", "go 1.27\n\nuse ./a\n");
    add(Verb.USE, "./a", "", "use ./a\n");
    add(Verb.USE, "./a b", "", "use \"./a b\"\n");
  }

  @Test
  void goLineIsSet() {
    change(
        file -> List.of(LineEdits.setGo(file, "1.27")),
        "module m\ngo 1.20 // c\n",
        "module m\ngo 1.27 // c\n");
    change(
        file -> List.of(LineEdits.setGo(file, "1.27")),
        "// About m.\nmodule m // c\n\nrequire a v1.0.0\n",
        "// About m.\nmodule m // c\n\ngo 1.27\n\nrequire a v1.0.0\n");
    change(
        file -> List.of(LineEdits.setGo(file, "1.27")),
        "module (\n\tm\n)\nrequire a v1.0.0\n",
        "module (\n\tm\n)\n\ngo 1.27\nrequire a v1.0.0\n");
    work(
        file -> List.of(LineEdits.setGo(file, "1.27")),
        "// Licence.\n\n// About a.\nuse ./a\n",
        "// Licence.\n\ngo 1.27\n\n// About a.\nuse ./a\n");
  }

  /** Removes the lines that have a comment {@code drop}; what is left must be as expected. */
  private static void remove(String before, String after) {
    change(file -> LineEdits.remove(file, marked(file)), before, after);
  }

  private static List<Line> marked(ModFile file) {
    List<Line> lines = new ArrayList<>();
    for (Statement statement : file.tree().statements()) {
      switch (statement) {
        case Line line -> lines.add(line);
        case Block block -> lines.addAll(block.lines());
        case Statement.CommentBlock _ -> {}
      }
    }
    return lines.stream()
        .filter(
            line -> line.comments().suffix().stream().anyMatch(it -> it.text().equals("// drop")))
        .toList();
  }

  private static void add(Verb verb, String word, String before, String after) {
    work(file -> List.of(LineEdits.add(file, verb, List.of(word))), before, after);
  }

  private static void change(Function<ModFile, List<TextEdit>> edits, String before, String after) {
    change(Mode.STRICT, edits, before, after);
  }

  private static void work(Function<ModFile, List<TextEdit>> edits, String before, String after) {
    change(Mode.WORK, edits, before, after);
  }

  private static void change(
      Mode mode, Function<ModFile, List<TextEdit>> edits, String before, String after) {
    assertEquals(after, edited(mode, edits, before));
    String crlf = before.replace("\n", "\r\n");
    if (before.indexOf('\n') >= 0) {
      assertEquals(after.replace("\n", "\r\n"), edited(mode, edits, crlf));
    }
  }

  private static String edited(Mode mode, Function<ModFile, List<TextEdit>> edits, String before) {
    SourceText text = SourceText.of(before);
    return TextEdit.apply(text, edits.apply(DirectiveReader.read(text, mode))).string();
  }
}

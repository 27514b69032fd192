package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each requirement of example.com/gone is taken out. */
final class LineRemovalTest {
  @Test
  void lineGoesWithItsCommentsAndOneBlankLine() {
    check(
        """
        module example.com/app

        // why it is here
        require example.com/gone v1.0.0 // indirect

        require example.com/lib v1.0.0
        """,
        """
        module example.com/app

        require example.com/lib v1.0.0
        """);
  }

  @Test
  void otherLinesOfTheBlockStay() {
    check(
        """
        require (
        \texample.com/a v1.0.0 // a

        \t// about gone
        \texample.com/gone v1.0.0 // gone

        \texample.com/z v1.0.0
        )
        """,
        """
        require (
        \texample.com/a v1.0.0 // a

        \texample.com/z v1.0.0
        )
        """);
  }

  @Test
  void firstAndLastLineLeaveNoBlankLines() {
    check(
        """
        require (
        \texample.com/gone v1.0.0

        \texample.com/lib v1.0.0

        \texample.com/gone v1.1.0
        )
        """,
        """
        require (
        \texample.com/lib v1.0.0
        )
        """);
  }

  @Test
  void emptiedBlockGoesWhole() {
    check(
        """
        module example.com/app

        // only one
        require (
        \t// of these
        \texample.com/gone v1.0.0
        ) // here

        exclude example.com/lib v1.0.0
        """,
        """
        module example.com/app

        exclude example.com/lib v1.0.0
        """);
  }

  @Test
  void lastLineOfAFileGoesWithTheBlankLinesAboveIt() {
    check(
        """
        module example.com/app

        require example.com/gone v1.0.0
        """,
        """
        module example.com/app
        """);
    check("module m\n\nrequire example.com/gone v1.0.0", "module m");
    check("require example.com/gone v1.0.0", "");
  }

  @Test
  void commentsBehindABlankLineStay() {
    check(
        """
        // a heading

        require example.com/gone v1.0.0

        // the end
        """,
        """
        // a heading

        // the end
        """);
  }

  private static void check(String before, String after) {
    checkOnce(before, after);
    checkOnce(before.replace("\n", "\r\n"), after.replace("\n", "\r\n"));
  }

  /** One line alone is taken out as it is among several. */
  private static void checkOnce(String before, String after) {
    ModFile file = DirectiveReader.read(SourceText.of(before), Mode.STRICT);
    List<Require> gone =
        file.all(Require.class).stream()
            .filter(require -> require.module().path().equals("example.com/gone"))
            .toList();
    List<Line> lines = gone.stream().map(Directive::line).toList();
    List<TextEdit> edits = LineEdits.remove(file, lines);
    assertEquals(after, TextEdit.apply(file.text(), edits).string());
    for (Require require : gone) {
      assertEquals(
          LineEdits.remove(file, List.of(require.line())), LineEdits.remove(file, require));
    }
  }
}

package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineRemovalTest {
  @Test
  void lineTakesItsCommentsAlong() {
    check(
        """
        module m

        // Why.
        // More.
        exclude x v1.0.0 // gone

        exclude y v1.0.0
        """,
        """
        module m

        exclude y v1.0.0
        """);
  }

  @Test
  void commentOfItsOwnStays() {
    check(
        """
        // License.

        exclude x v1.0.0
        """,
        """
        // License.
        """);
  }

  @Test
  void emptiedBlockGoesWhole() {
    check(
        """
        module m

        exclude ( // all
        	// Why.
        	x v1.0.0
        	x v1.1.0

        	// End.
        ) // end

        go 1.27
        """,
        """
        module m

        go 1.27
        """);
  }

  @Test
  void otherLinesOfABlockStay() {
    check(
        """
        exclude (
        	x v1.0.0

        	// Kept.
        	y v1.0.0

        	x v1.1.0
        )
        """,
        """
        exclude (
        	// Kept.
        	y v1.0.0
        )
        """);
  }

  @Test
  void linesThatAreEqualAreToldApart() {
    ModFile file = read("go 1.27\ngo 1.27\n");
    Line second = (Line) file.tree().statements().getLast();
    assertEquals("go 1.27\n", apply(file, List.of(second)).string());
    assertEquals(8, LineEdits.remove(file, List.of(second)).getFirst().span().start());
  }

  @Test
  void lastLineWithoutLineEndIsRemoved() {
    check("module m\n\nexclude x v1.0.0", "module m");
  }

  private static void check(String before, String after) {
    for (String newline : List.of("\n", "\r\n")) {
      ModFile file = read(before.replace("\n", newline));
      List<Line> lines =
          file.all(Exclude.class).stream()
              .filter(it -> it.module().path().equals("x"))
              .map(Directive::line)
              .toList();
      assertEquals(after.replace("\n", newline), apply(file, lines).string());
    }
  }

  private static SourceText apply(ModFile file, List<Line> lines) {
    return TextEdit.apply(file.text(), LineEdits.remove(file, lines));
  }

  private static ModFile read(String text) {
    return DirectiveReader.read(SourceText.of(text), Mode.STRICT);
  }
}

package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SetGoTest {
  @Test
  void versionOfTheGoLineIsReplaced() {
    check(
        Mode.STRICT,
        "module example.com/app\n\ngo 1.20 // old\n",
        "module example.com/app\n\ngo 1.27 // old\n");
  }

  @Test
  void goLineIsAddedBehindTheModuleLine() {
    check(
        Mode.STRICT,
        """
        module example.com/app // the app

        require example.com/lib v1.0.0
        """,
        """
        module example.com/app // the app

        go 1.27

        require example.com/lib v1.0.0
        """);
    check(Mode.STRICT, "module example.com/app", "module example.com/app\n\ngo 1.27");
  }

  @Test
  void goLineIsAddedBehindAModuleBlock() {
    check(
        Mode.STRICT,
        "module (\n\texample.com/app\n)\n",
        "module (\n\texample.com/app\n)\n\ngo 1.27\n");
  }

  @Test
  void goLineIsAddedInFrontOfTheFirstUse() {
    check(
        Mode.WORK,
        """
        // All modules of the team.

        // the app
        use ./app
        """,
        """
        // All modules of the team.

        go 1.27

        // the app
        use ./app
        """);
  }

  @Test
  void goLineIsAddedToAFileWithoutStatements() {
    check(Mode.WORK, "", "go 1.27\n");
    check(Mode.WORK, "// nothing yet\n", "// nothing yet\n\ngo 1.27\n");
  }

  private static void check(Mode mode, String before, String after) {
    ModFile file = DirectiveReader.read(SourceText.of(before), mode);
    TextEdit edit = LineEdits.setGo(file, "1.27");
    assertEquals(after, TextEdit.apply(file.text(), List.of(edit)).string());
  }
}

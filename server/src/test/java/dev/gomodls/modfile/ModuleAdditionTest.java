package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModuleAdditionTest {
  @ParameterizedTest
  @CsvSource({
    "'', 'module m;'",
    "';;', ';;module m;'",
    "'// c;', '// c;;module m;'",
    "'// c;;', '// c;;module m;'",
    "'// c', '// c;;module m;'",
    "'go 1.27', 'module m;;go 1.27'",
    "'// c;go 1.27;', 'module m;;// c;go 1.27;'",
    "'// c;;go 1.27;', '// c;;module m;;go 1.27;'",
    "';;  go 1.27;', ';;module m;;  go 1.27;'",
    "'\ufeffgo 1.27;', '\ufeffmodule m;;go 1.27;'",
  })
  void moduleLineComesFirst(String before, String after) {
    SourceText text = SourceText.of(before.replace(";", "\n"));
    ModFile file = DirectiveReader.read(text, Mode.STRICT);
    SourceText added = TextEdit.apply(text, List.of(LineEdits.addModule(file, "m")));
    assertEquals(after.replace(";", "\n"), added.string());
  }
}

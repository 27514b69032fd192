package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Encoding;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides mean the same place, whatever they count and however lines end. */
final class PositionsIT {
  private static final String TEXT =
      """
      module example.com/app

      go 1.27

      exclude (
      \t"rsc.io/\uD83C\uDF89\u00e9" v1.0 // \uD83C\uDF89
      \trsc.io/a v1.0.0 // \uD83C\uDF89
      )
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', UTF_16",
    "[], UTF_16",
    "['utf-16'], UTF_16",
    "'[''utf-8'',''utf-16'',''utf-32'']', UTF_8",
    "'[''utf-32'',''utf-16'']', UTF_32",
    "'[''utf-7'',''utf-16'',''utf-8'']', UTF_16"
  })
  void encodingIsTheFirstOfTheClientsThatTheServerKnows(String offered, Encoding expected) {
    Client client = offered.isEmpty() ? Client.USUAL : offering(offered);
    try (Editor editor = Start.in(new Tree(folder)).with(client).open()) {
      assertEquals(expected, editor.encoding());
    }
  }

  @ParameterizedTest
  @EnumSource
  void placesBehindOddCharactersAreRight(Encoding encoding) {
    for (String lineEnd : new String[] {"\n", "\r\n"}) {
      Client client = offering("['" + encoding.word() + "']");
      try (Editor editor = Start.in(new Tree(folder)).with(client).open()) {
        editor.openText("go.mod", TEXT.replace("\n", lineEnd));
        editor.awaitProblems("go.mod", "error[non-canonical-version] v1.0");
        // An edit behind such a character arrives where it was made.
        editor.change("go.mod", "v1.0 //", "v1.0.0 //");
        editor.awaitProblems("go.mod");
        editor.change("go.mod", "\"rsc.io/\uD83C\uDF89\u00e9\"", "rsc.io/a");
        editor.awaitProblems("go.mod", "hint[duplicate-directive] rsc.io/a v1.0.0");
      }
    }
  }

  @Test
  void loneCarriageReturnEndsALineOfTheProtocol() {
    try (Editor editor = Editor.open(new Tree(folder))) {
      editor.openText("go.mod", "module m\r// one\r\n// two\rthree\ngo 1.27\nwrong x\n");
      editor.awaitProblems("go.mod", "error[unknown-directive] wrong");
      editor.change("go.mod", "wrong x", "");
      editor.awaitProblems("go.mod");
    }
  }

  private static Client offering(String encodings) {
    return Client.USUAL.with("general.positionEncodings", encodings);
  }
}

package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.PositionEncoding;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;

final class OpenDocumentsTest {
  private static final String URI = "file:///a/go.mod";

  private final OpenDocuments documents =
      new OpenDocuments(new Uris(PathStyle.UNIX), PositionEncoding.UTF_16);

  @Test
  void changesSpeakOfTheTextThatTheOneBeforeLeft() {
    open("module a\n");
    change(change(0, 7, 0, 8, "bc"), change(0, 9, 0, 9, "\n\ngo 1.27"), change(2, 3, 2, 7, "1.26"));
    check("module bc\n\ngo 1.26\n");
  }

  @Test
  void changeWithoutARangeIsTheWholeText() {
    open("module a\n");
    change(new TextDocumentContentChangeEvent("module b\n"), change(0, 7, 0, 8, "c"));
    check("module c\n");
  }

  @Test
  void placesOutsideOfTheTextAreMovedIntoIt() {
    open("module a\n");
    change(change(7, 0, 9, 9, "// end\n"), change(0, 99, 0, 999, " // a"));
    check("module a // a\n// end\n");
  }

  @Test
  void backwardRangeIsTakenAsOneForward() {
    open("module abc\n");
    change(change(0, 9, 0, 7, "x"));
    check("module xc\n");
  }

  @Test
  void surrogatePairIsNotCutInHalf() {
    open("// 😀 x\n");
    change(change(0, 4, 0, 5, ""));
    check("//  x\n");
  }

  @Test
  void closedDocumentCannotBeChanged() {
    open("module a\n");
    documents.close(URI);
    assertFalse(documents.change(URI, 2, List.of(change(0, 0, 0, 0, "x"))));
  }

  @Test
  void manyChangesGiveTheTextThatTheClientHas() {
    Random random = new Random(6);
    String[] pieces = {"a", "é", "😀", "\n", "\r\n", "\t", "require x"};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("module a\n");
      open(text.toString());
      for (int i = 0; i < 20; i++) {
        int start = boundary(text, random);
        int end = Math.max(start, boundary(text, random));
        String added = pieces[random.nextInt(pieces.length)];
        change(new TextDocumentContentChangeEvent(range(text, start, end), added));
        text.replace(start, end, added);
      }
      check(text.toString());
    }
  }

  /** A place in a text that lies neither in a character nor in what ends a line. */
  private static int boundary(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    while (at > 0
        && at < text.length()
        && (Character.isLowSurrogate(text.charAt(at))
            || (text.charAt(at) == '\n' && text.charAt(at - 1) == '\r'))) {
      at--;
    }
    return at;
  }

  private static Range range(StringBuilder text, int start, int end) {
    return new Range(position(text, start), position(text, end));
  }

  private static Position position(StringBuilder text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - text.lastIndexOf("\n", offset - 1) - 1);
  }

  private void open(String text) {
    documents.open(new TextDocumentItem(URI, "go.mod", 1, text));
  }

  private void change(TextDocumentContentChangeEvent... changes) {
    documents.change(URI, 2, List.of(changes));
  }

  private static TextDocumentContentChangeEvent change(
      int line, int character, int endLine, int endCharacter, String text) {
    Range range = new Range(new Position(line, character), new Position(endLine, endCharacter));
    return new TextDocumentContentChangeEvent(range, text);
  }

  private void check(String expected) {
    assertEquals(expected, documents.get(URI).orElseThrow().text().string());
  }
}

package dev.gomodls.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Places as the protocol counts them. */
final class BufferTest {
  private static final String TEXT = "a\rb\r\n\t\u00e9\uD83C\uDF89c\nd";

  @ParameterizedTest
  @CsvSource({"UTF_8, 7", "UTF_16, 4", "UTF_32, 3"})
  void charactersAreUnitsOfTheEncoding(Encoding encoding, int character) {
    Buffer buffer = new Buffer(TEXT, encoding);
    int index = TEXT.indexOf('c');
    assertEquals(Json.object("line", 2, "character", character), buffer.position(index));
    assertEquals(index, buffer.index(Json.object("line", 2, "character", character)));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsThereAndBack(Encoding encoding) {
    Buffer buffer = new Buffer(TEXT, encoding);
    for (int index : new int[] {0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 12}) {
      assertEquals(index, buffer.index(buffer.position(index)));
    }
  }

  @Test
  void placesThatAreNotThereFail() {
    Buffer buffer = new Buffer("ab\nc", Encoding.UTF_16);
    assertThrows(AssertionError.class, () -> buffer.index(Json.of("{'line':2,'character':0}")));
    assertThrows(AssertionError.class, () -> buffer.index(Json.of("{'line':1,'character':2}")));
  }

  @Test
  void editsOfOneTextAreAppliedTogether() {
    Buffer buffer = new Buffer("one\ntwo\n", Encoding.UTF_16);
    assertEquals(
        "1\n2two!\n",
        buffer.after(
            List.of(edit(buffer, 0, 3, "1"), edit(buffer, 4, 4, "2"), edit(buffer, 7, 7, "!"))));
    assertThrows(
        AssertionError.class,
        () -> buffer.after(List.of(edit(buffer, 0, 3, ""), edit(buffer, 2, 4, ""))));
  }

  private static JsonObject edit(Buffer buffer, int start, int end, String text) {
    return Json.object("range", buffer.range(new Buffer.Stretch(start, end)), "newText", text);
  }
}

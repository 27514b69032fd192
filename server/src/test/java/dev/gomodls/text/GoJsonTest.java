package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoJsonTest {
  @Test
  void levelsAreIndentedByTabs() {
    GoJson json = new GoJson();
    json.beginObject().member("A", "1").beginArray("B");
    json.beginObject().member("C", "2").memberIfTrue("D", true).end();
    json.beginObject().member("C", "3").memberIfTrue("D", false).end();
    json.end().beginObject("E").end().memberUnlessEmpty("F", "").memberUnlessEmpty("G", "4").end();
    assertEquals(
        """
        {
        \t"A": "1",
        \t"B": [
        \t\t{
        \t\t\t"C": "2",
        \t\t\t"D": true
        \t\t},
        \t\t{
        \t\t\t"C": "3"
        \t\t}
        \t],
        \t"E": {},
        \t"G": "4"
        }\
        """,
        json.toString());
  }

  @Test
  void anObjectWithoutMembersIsEmpty() {
    assertEquals("{}", new GoJson().beginObject().end().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "60, \\u003c",
    "62, \\u003e",
    "38, \\u0026",
    "39, ''''",
    "34, \\\"",
    "92, \\\\",
    "47, /",
    "8, \\b",
    "9, \\t",
    "10, \\n",
    "12, \\f",
    "13, \\r",
    "0, \\u0000",
    "27, \\u001b",
    "127, \u007f",
    "8232, \\u2028",
    "8233, \\u2029",
    "228, ä",
    "65533, \ufffd",
    "128512, \ud83d\ude00",
  })
  void runesAreEscapedAsGoDoes(int rune, String written) {
    assertEquals(
        "{\n\t\"K\": \"a" + written + "z\"\n}", object("a" + Character.toString(rune) + "z"));
  }

  @Test
  void eachInvalidByteIsAReplacementCharacter() {
    String text = Utf8.decode(new byte[] {'a', (byte) 0xFF, (byte) 0xE2, (byte) 0x82, 'b'});
    assertEquals("{\n\t\"K\": \"a\ufffd\ufffd\ufffdb\"\n}", object(text));
  }

  private static String object(String value) {
    return new GoJson().beginObject().member("K", value).end().toString();
  }
}

package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShortMessageTest {
  record Row(String message, String shown) {}

  @ParameterizedTest
  @MethodSource
  void messageIsShownAsGoShowsIt(Row row) {
    assertEquals(row.shown, ShortMessage.of(row.message, "absent"));
  }

  static Row[] messageIsShownAsGoShowsIt() {
    return new Row[] {
      new Row("", "absent"),
      new Row(" \t ", "absent"),
      new Row("\nsecond", "absent"),
      new Row(" first \nsecond", "first"),
      new Row("a\u00A0b\tc", "a\u00A0b\tc"),
      new Row("x".repeat(500), "x".repeat(500)),
      new Row("x".repeat(501), "(message omitted: too long)"),
      new Row("\u00E4".repeat(251), "(message omitted: too long)"),
      new Row("a\u202Eb", "(message omitted: contains non-printable characters)"),
      new Row("a\u001Bb", "(message omitted: contains non-printable characters)"),
    };
  }
}

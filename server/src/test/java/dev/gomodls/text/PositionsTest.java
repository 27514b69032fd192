package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.Positions.Position;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PositionsTest {
  @ParameterizedTest
  @CsvSource({"UTF_8, 9", "UTF_16, 4", "UTF_32, 3"})
  void charactersAreCountedInUnitsOfTheEncoding(PositionEncoding encoding, int character) {
    SourceText text = SourceText.of("x\né€😀=\n");
    Positions positions = Positions.of(text, encoding);
    int equals = "x\n".length() + 2 + 3 + 4;
    assertEquals(new Position(1, character), positions.at(equals));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "2, 1", "4, 1", "6, 1"})
  void everyLineEndOfTheProtocolEndsALine(int line, int length) {
    Positions positions =
        Positions.of(SourceText.of("a\n\nb\r\n\r\nc\r\rd"), PositionEncoding.UTF_16);
    int start = positions.offset(line, 0);
    assertEquals(start + length, positions.offset(line, 99));
    assertEquals(new Position(line, 0), positions.at(start));
  }

  @Test
  void placesThatDoNotExistAreMovedForward() {
    Positions positions = Positions.of(SourceText.of("ab\r\n😀c"), PositionEncoding.UTF_16);
    assertEquals(2, positions.offset(0, 7), "behind the end of a line");
    assertEquals(4, positions.offset(1, 1), "within a surrogate pair");
    assertEquals(9, positions.offset(1, 9), "behind the end of the last line");
    assertEquals(9, positions.offset(2, 0), "behind the last line");
    assertEquals(0, positions.offset(-1, 3), "in front of the first line");
    assertEquals(0, positions.offset(0, -3), "in front of a line");
  }

  @Test
  void invalidByteIsOneUnit() {
    SourceText text = SourceText.of(new byte[] {(byte) 0xff, (byte) 0xc3, 'x'});
    for (PositionEncoding encoding : PositionEncoding.values()) {
      assertEquals(new Position(0, 2), Positions.of(text, encoding).at(2));
    }
  }

  @Test
  void placesMayBeAskedInAnyOrder() {
    SourceText text = SourceText.of("aé😀b\ncé😀d\n");
    Positions one = Positions.of(text, PositionEncoding.UTF_16);
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      int offset = random.nextInt(text.length() + 1);
      Position alone = Positions.of(text, PositionEncoding.UTF_16).at(offset);
      assertEquals(alone, one.at(offset), () -> "at " + offset);
    }
  }

  @ParameterizedTest
  @EnumSource(PositionEncoding.class)
  void offsetsComeBackFromTheirPlaces(PositionEncoding encoding) {
    Random random = new Random(6);
    String[] pieces = {"a", "é", "€", "😀", "\n", "\r\n", "\r", "\t"};
    for (int round = 0; round < 300; round++) {
      StringBuilder string = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        string.append(pieces[random.nextInt(pieces.length)]);
      }
      SourceText text = SourceText.of(string.toString());
      Positions positions = Positions.of(text, encoding);
      for (int offset = 0;
          offset <= text.length();
          offset += offset < text.length() ? text.widthAt(offset) : 1) {
        boolean inLineEnd =
            offset > 0
                && offset < text.length()
                && text.at(offset) == '\n'
                && text.at(offset - 1) == '\r';
        if (!inLineEnd) {
          Position place = positions.at(offset);
          assertEquals(offset, positions.offset(place.line(), place.character()), string::toString);
        }
      }
    }
  }
}

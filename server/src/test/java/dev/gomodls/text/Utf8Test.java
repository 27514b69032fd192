package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8Test {
  @Test
  void anyBytesComeBack() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = new byte[random.nextInt(12)];
      random.nextBytes(bytes);
      assertArrayEquals(bytes, Utf8.encode(Utf8.decode(bytes)));
    }
  }

  @Test
  void encodedSurrogatesAndOverlongFormsAreInvalid() {
    byte[] surrogate = {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals(3, Utf8.decode(surrogate).length());
    assertEquals("\uFFFD\uFFFD\uFFFD", Utf8.shown(Utf8.decode(surrogate)));
    byte[] overlong = {(byte) 0xC0, (byte) 0x80};
    assertEquals("\uFFFD\uFFFD", Utf8.shown(Utf8.decode(overlong)));
  }

  @Test
  void orderIsThatOfTheBytes() {
    assertTrue(Utf8.compare("\uFFFF", "\uD83D\uDE00") < 0);
    assertTrue(Utf8.compare("a", "ab") < 0);
    assertEquals(0, Utf8.compare("é", "é"));
  }
}

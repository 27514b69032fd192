package dev.gomodls.semver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"1", "9", "10", "19", "99", "100", "999", "1000", "12399", "99999999999999999999"})
  void neighboursAreThoseOfTheNumber(String number) {
    BigInteger value = new BigInteger(number);
    assertEquals(value.add(BigInteger.ONE).toString(), Decimal.increment(number));
    assertEquals(value.subtract(BigInteger.ONE).toString(), Decimal.decrement(number));
  }

  @Test
  void nothingComesBeforeZero() {
    assertEquals("1", Decimal.increment("0"));
    assertEquals("", Decimal.decrement("0"));
  }

  @Test
  void sizeOrdersNumbers() {
    assertEquals(-1, Decimal.compare("", "0"));
    assertEquals(-1, Decimal.compare("9", "10"));
    assertEquals(0, Decimal.compare("10", "10"));
    assertEquals(1, Decimal.compare("99999999999999999999", "99999999999999999998"));
  }

  @Test
  void superfluousZerosEndAStrictNumber() {
    assertEquals(3, Decimal.end("x01.", 1));
    assertEquals(1, Decimal.strictEnd("x01.", 1));
    assertEquals(2, Decimal.strictEnd("x0.", 1));
    assertEquals(0, Decimal.strictEnd("x", 0));
  }
}

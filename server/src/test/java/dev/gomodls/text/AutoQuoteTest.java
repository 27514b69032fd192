package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AutoQuoteTest {
  @ParameterizedTest
  @ValueSource(strings = {"example.com/m", "(", ",", "a/b", "=>", "é", "\uDCFF"})
  void wordsThatAreOneTokenStayPlain(String word) {
    assertFalse(AutoQuote.mustQuote(word));
    assertEquals(word, AutoQuote.autoQuote(word));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "'", "\"", "`", "a(", "a,b", "{}", "a//b", "a/*b", "\t", "\u00A0"})
  void wordsThatWouldBreakAreQuoted(String word) {
    assertTrue(AutoQuote.mustQuote(word));
    assertEquals(GoQuote.quote(word), AutoQuote.autoQuote(word));
  }

  @Test
  void anInvalidByteNeedsNoQuotesButIsEscapedInsideThem() {
    assertEquals("\"a b\\xff\"", AutoQuote.autoQuote("a b\uDCFF"));
  }
}

package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GoVersionTest {
  /** Each is smaller than the next. */
  private static final List<String> ASCENDING =
      List.of(
          "nonsense",
          "0",
          "1",
          "1.1",
          "1.9",
          "1.19alpha3",
          "1.19beta2",
          "1.19rc1",
          "1.19",
          "1.19.1",
          "1.20rc",
          "1.20",
          "1.21",
          "1.21rc1",
          "1.21rc2",
          "1.21rc10",
          "1.21.0",
          "1.21.9",
          "1.21.10",
          "1.22",
          "1.99999999999999999998",
          "1.99999999999999999999",
          "2");

  @Test
  void versionsAreOrdered() {
    for (int i = 0; i < ASCENDING.size(); i++) {
      for (int j = 0; j < ASCENDING.size(); j++) {
        assertEquals(
            Integer.compare(i, j),
            GoVersion.compare(ASCENDING.get(i), ASCENDING.get(j)),
            ASCENDING.get(i) + " " + ASCENDING.get(j));
      }
    }
    assertEquals(0, GoVersion.compare("1.20", "1.20.0"));
    assertEquals(0, GoVersion.compare("1", "1.0.0"));
    assertEquals(0, GoVersion.compare("", "1.2.3rc1"));
    assertEquals("1.20", GoVersion.max("1.20", "1.20.0"));
    assertEquals("1.21.0", GoVersion.max("1.21", "1.21.0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v1.2",
        "go1.2",
        "01.2",
        "1.",
        "1.02",
        "1.2.",
        "1.2.03",
        "1.2.3.4",
        "1.21.3rc1",
        "1.21rc01",
        "1.21rc1x",
        "1.21RC1",
        "1.21-rc1",
        "1.x",
        "1x",
        "1.600+auto",
        "1.٣",
      })
  void whatIsNoVersionIsInvalid(String version) {
    assertFalse(GoVersion.isValid(version));
    assertFalse(GoVersion.isLang(version));
    assertFalse(GoVersion.isPrerelease(version));
    assertEquals("", GoVersion.lang(version));
    assertEquals("", GoVersion.prev(version));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, false, false",
    "1.0, 1, 1, false, false",
    "1.2rc3, 1.2, 1.1, false, true",
    "1.2.3, 1.2, 1.1, false, false",
    "1.20, 1.20, 1.19, false, false",
    "1.21, 1.21, 1.20, true, false",
    "1.21.0, 1.21, 1.20, false, false",
    "1.999testmod, 1.999, 1.998, false, true",
    "1.1000, 1.1000, 1.999, true, false",
  })
  void aVersionBelongsToALanguage(
      String version, String lang, String prev, boolean isLang, boolean isPrerelease) {
    assertTrue(GoVersion.isValid(version));
    assertEquals(lang, GoVersion.lang(version));
    assertEquals(prev, GoVersion.prev(version));
    assertEquals(isLang, GoVersion.isLang(version));
    assertEquals(isPrerelease, GoVersion.isPrerelease(version));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.21", "1.21.0", "1.21rc1", "1.21rc01", "1.21.3rc1", "10.20.30"})
  void aGoDirectiveMayHold(String version) {
    assertTrue(GoVersion.isDirective(version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "0.1",
        "01.2",
        "1.02",
        "1.021",
        "1.2.",
        "1.2.03",
        "1.2.3.4",
        "1.21rc",
        "1.21rc1x",
        "v1.21",
        "1.21 ",
        "1.21\n",
        "1.-1",
        ".1",
      })
  void aGoDirectiveMayNotHold(String version) {
    assertFalse(GoVersion.isDirective(version));
  }

  @ParameterizedTest
  @CsvSource({
    "1.17.x, 1.17",
    "v1.17-custom, 1.17",
    "v1.17.0, 1.17",
    "1.17é, 1.17",
    "1.0x, 1.0",
    "1.20, ''",
    "v1.20, ''",
    "1.01x, ''",
    "1.x, ''",
    "vv1.2x, ''",
    "0.1x, ''",
    "v, ''",
    "1, ''",
  })
  void theLaxReaderTakesWhatLooksLikeAVersion(String version, String lax) {
    assertEquals(Optional.of(lax).filter(it -> !it.isEmpty()), GoVersion.laxDirective(version));
  }

  @Test
  void theLaxReaderAcceptsOneNewlineAfterTheVersion() {
    assertEquals(Optional.of("1.2"), GoVersion.laxDirective("1.2\n"));
    assertEquals(Optional.empty(), GoVersion.laxDirective("1.2x\n"));
  }
}

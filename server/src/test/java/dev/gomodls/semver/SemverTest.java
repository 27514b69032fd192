package dev.gomodls.semver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SemverTest {
  /** Each is smaller than the next. */
  private static final List<String> ASCENDING =
      List.of(
          "v1-pre",
          "v0.0.0-20200101000000-abcdefabcdef",
          "v0.0.0",
          "v0.9",
          "v0.10.0",
          "v1.0.0-0",
          "v1.0.0-9",
          "v1.0.0-10",
          "v1.0.0--",
          "v1.0.0-0a",
          "v1.0.0-alpha",
          "v1.0.0-alpha.1",
          "v1.0.0-alpha.beta",
          "v1.0.0-rc.2",
          "v1.0.0-rc.11",
          "v1",
          "v1.0.1",
          "v2",
          "v100000000000000000000.0.0",
          "v100000000000000000001.0.0");

  @ParameterizedTest
  @CsvSource({
    "v1, v1.0.0, v1, v1.0, '', ''",
    "v1.2, v1.2.0, v1, v1.2, '', ''",
    "v1.2.3, v1.2.3, v1, v1.2, '', ''",
    "v1.2.3-pre.1, v1.2.3-pre.1, v1, v1.2, -pre.1, ''",
    "v1.2.3+meta, v1.2.3, v1, v1.2, '', +meta",
    "v1.2.3-a-b+c.00, v1.2.3-a-b, v1, v1.2, -a-b, +c.00",
    "v0.0.0-0, v0.0.0-0, v0, v0.0, -0, ''",
    "v10.20.30+incompatible, v10.20.30, v10, v10.20, '', +incompatible",
  })
  void aVersionHasParts(
      String version, String canonical, String major, String majorMinor, String pre, String build) {
    assertTrue(Semver.isValid(version));
    assertEquals(canonical, Semver.canonical(version));
    assertEquals(major, Semver.major(version));
    assertEquals(majorMinor, Semver.majorMinor(version));
    assertEquals(pre, Semver.prerelease(version));
    assertEquals(build, Semver.build(version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v",
        "1.2.3",
        "V1.2.3",
        "v01",
        "v1.02",
        "v1.2.03",
        "v1.",
        "v1.2.",
        "v1.2.3.4",
        "v1-pre",
        "v1.2-pre",
        "v1+meta",
        "v1.2.3-",
        "v1.2.3+",
        "v1.2.3-a..b",
        "v1.2.3-a.",
        "v1.2.3-01",
        "v1.2.3-a.00",
        "v1.2.3-a_b",
        "v1.2.3+a_b",
        "v1.2.3+a+b",
        "v1.2.3+.",
        " v1.2.3",
        "v1.2.3 ",
        "v1.2.3-é",
        "v٣",
      })
  void whatIsNoVersionHasNoParts(String version) {
    assertFalse(Semver.isValid(version));
    assertEquals("", Semver.canonical(version));
    assertEquals("", Semver.major(version));
    assertEquals("", Semver.majorMinor(version));
    assertEquals("", Semver.prerelease(version));
    assertEquals("", Semver.build(version));
    assertEquals(0, Semver.compare(version, "nonsense"));
    assertEquals(-1, Semver.compare(version, "v0.0.0-0"));
    assertEquals("v0.0.0-0", Semver.max("v0.0.0-0", version));
  }

  @Test
  void precedenceOrdersVersions() {
    for (int i = 0; i < ASCENDING.size(); i++) {
      for (int j = 0; j < ASCENDING.size(); j++) {
        assertEquals(
            Integer.compare(i, j),
            Semver.compare(ASCENDING.get(i), ASCENDING.get(j)),
            ASCENDING.get(i) + " " + ASCENDING.get(j));
      }
    }
  }

  @Test
  void buildMetadataAndShorthandsDoNotMatterToPrecedence() {
    assertEquals(0, Semver.compare("v1", "v1.0.0+meta"));
    assertEquals("v1.0.0", Semver.max("v1.0.0+a", "v1"));
  }

  @Test
  void equalPrecedenceIsSortedByText() {
    List<String> sorted = List.of("b", "vX", "v1", "v1.0", "v1.0.0", "v1.0.0+a", "v1.0.0+b");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(Semver.ORDER);
    assertEquals(sorted, shuffled);
  }
}

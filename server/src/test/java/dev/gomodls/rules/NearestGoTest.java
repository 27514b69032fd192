package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestGoTest {
  @ParameterizedTest
  @CsvSource({
    "1.20.x, 1.20",
    "1.20., 1.20",
    "v1.21, 1.21",
    "go1.21.4, 1.21.4",
    "'\"1.22\"', 1.22",
    "1.021, 1.21",
    "01.21.00, 1.21.0",
    "1.21.0-rc1, 1.21rc1",
    "1.21-rc.2, 1.21rc2",
    "1.21beta, 1.21",
    "1.27.3rc1, 1.27.3",
    "1.27.0foo1, 1.27.0",
    "1.27.3.1, 1.27.3",
    "1, 1.27",
    "'', 1.27",
    "latest, 1.27",
    "0.9, 1.27",
    ">=1.18, 1.18",
    "1..2, 1.27",
    "1.99.x, 1.99"
  })
  void versionKeepsTheNumbersThatStandThere(String written, String nearest) {
    assertEquals(nearest, NearestGo.version(written, "1.27.3"));
  }

  @ParameterizedTest
  @CsvSource({
    "1.21, go1.21.0",
    "1.21.4, go1.21.4",
    "v1.27, go1.27.0",
    "GO1.22.1, go1.22.1",
    "1.20, go1.20",
    "1.22-rc1, go1.22rc1",
    "go1.27.3+auto, go1.27.3",
    "go1.26.1-a/b, go1.26.1",
    "go1.x, go1.27.3",
    "local, go1.27.3"
  })
  void toolchainIsARelease(String written, String nearest) {
    assertEquals(nearest, NearestGo.toolchain(written, "1.27.3"));
  }

  @ParameterizedTest
  @CsvSource({"1.27, go1.27.0", "1.28rc1, go1.28rc1"})
  void toolchainOfTheEffectiveGoIsARelease(String effective, String nearest) {
    assertEquals(nearest, NearestGo.toolchain("auto", effective));
  }
}

package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.text.GoResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathMajorTest {
  @ParameterizedTest
  @CsvSource({
    "v0.1.0, ''",
    "v1.2.3, ''",
    "v2.0.0+incompatible, ''",
    "v2.3.4, /v2",
    "v2.0.0+incompatible, /v2",
    "v1.0.0, .v1",
    "v0.0.0-20161208181325-20d25e280405, .v1",
    "v0.0.0-20161208181325-20d25e280405, .v1-unstable",
    "v3.0.0-pre, .v3-unstable",
  })
  void theVersionFitsThePath(String version, String pathMajor) {
    assertNull(PathMajor.check(version, pathMajor));
    assertTrue(PathMajor.match(version, pathMajor));
  }

  @ParameterizedTest
  @CsvSource({
    "v2.0.0, '', 'should be v0 or v1, not v2'",
    "v1.0.0, /v2, 'should be v2, not v1'",
    "v0.0.0-1, .v2, 'should be v2, not v0'",
    "v0.0.0, .v1, 'should be v1, not v0'",
    "v2.0.0, v2, 'should be v2, not v2'",
    "master, /v2, 'should be v2, not '",
  })
  void theVersionIsForAnotherPath(String version, String pathMajor, String problem) {
    assertEquals(problem, PathMajor.mismatch(version, pathMajor));
    assertEquals(
        "version \"" + version + "\" invalid: " + problem, PathMajor.check(version, pathMajor));
    assertFalse(PathMajor.match(version, pathMajor));
  }

  @Test
  void tagsOfAMajorVersionShareAPrefix() {
    assertEquals(GoResult.ok(""), PathMajor.prefix(""));
    assertEquals(GoResult.ok("v2"), PathMajor.prefix("/v2"));
    assertEquals(GoResult.ok("v3"), PathMajor.prefix(".v3-unstable"));
    assertEquals(
        "pathMajor suffix .vpassed to PathMajorPrefix is not a valid major version",
        PathMajor.prefix(".v-unstable").errorText());
    assertEquals(
        "pathMajor suffix v2 passed to PathMajorPrefix lacks separator",
        PathMajor.prefix("v2").errorText());
  }
}

package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.text.GoResult;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PseudoVersionTest {
  private static final Instant LEAP_DAY = Instant.parse("2020-02-29T23:59:59Z");

  @ParameterizedTest
  @CsvSource({
    "v0, '', v0.0.0-20200229235959-abc",
    "v2, '', v2.0.0-20200229235959-abc",
    "v1, v1.2.9, v1.2.10-0.20200229235959-abc",
    "v2, v2.0.0+incompatible, v2.0.1-0.20200229235959-abc+incompatible",
    "v1, v1.2.3-pre, v1.2.3-pre.0.20200229235959-abc",
    "v2, v2.3.4-a.b+incompatible, v2.3.4-a.b.0.20200229235959-abc+incompatible",
  })
  void aCommitIsNamedAfterTheTagBeforeIt(String major, String older, String version) {
    assertEquals(version, PseudoVersion.of(major, older, LEAP_DAY, "abc"));
    assertTrue(PseudoVersion.isPseudo(version));
    assertEquals(GoResult.ok(LEAP_DAY), PseudoVersion.time(version));
    assertEquals(GoResult.ok("abc"), PseudoVersion.rev(version));
    assertEquals(GoResult.ok(older), PseudoVersion.base(version));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "master",
        "v1.2.3",
        "v1.2.3-pre-abc",
        "v1.2.3-20200229235959-abc",
        "v1.1.0-20200229235959-abc",
        "v1.2.4-0.2020022923595-abc",
        "v1.2.4-0.202002292359591-abc",
        "v1.2.4-00.20200229235959-abc",
        "v1.2.4-a0.20200229235959-abc",
        "v1.2.4-0.20200229235959-",
        "v1.2.4-0.20200229235959-a.b",
        "v1.2.4-0.2020022923595x-abc",
        "v1-20200229235959-abc",
        "v1.2.4-0.20200229235959+a-b",
        "v0.0.0--20200229235959-abc",
        "20200229235959-abc",
        "-",
      })
  void otherVersionsAreNoPseudoVersions(String version) {
    assertFalse(PseudoVersion.isPseudo(version));
    String problem = "pseudo-version \"" + version + "\" invalid: syntax error";
    assertEquals(problem, PseudoVersion.time(version).errorText());
    assertEquals(problem, PseudoVersion.rev(version).errorText());
    assertEquals(problem, PseudoVersion.base(version).errorText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20210229000000",
        "20201301000000",
        "20200001000000",
        "20200100000000",
        "20200431000000",
        "20200101240000",
        "20200101006000",
        "20200101000060",
        "19000229000000",
      })
  void aTimeThatNeverWasIsMalformed(String timestamp) {
    String version = "v0.0.0-" + timestamp + "-abc";
    assertEquals(
        "pseudo-version \"" + version + "\" invalid: malformed time \"" + timestamp + "\"",
        PseudoVersion.time(version).errorText());
  }

  @Test
  void someBasesMakeNoSense() {
    assertEquals(
        "pseudo-version \"v2.0.0-20200229235959-abc+incompatible\" invalid:"
            + " lacks base version, but has build metadata \"+incompatible\"",
        PseudoVersion.base("v2.0.0-20200229235959-abc+incompatible").errorText());
    assertEquals(
        "pseudo-version \"v2.1.0-0.20200229235959-abc\" invalid:"
            + " version before v2.1.0 would have negative patch number",
        PseudoVersion.base("v2.1.0-0.20200229235959-abc").errorText());
  }

  @Test
  void theZeroVersionIsThatOfYearOne() {
    assertEquals("v0.0.0-00010101000000-000000000000", PseudoVersion.zero(""));
    assertEquals(
        PseudoVersion.zero("v2"),
        PseudoVersion.of("v2", "", Instant.parse("0001-01-01T00:00:00Z"), "000000000000"));
    assertTrue(PseudoVersion.isZero("v3.0.0-00010101000000-000000000000"));
    assertFalse(PseudoVersion.isZero("v3.0.0-00010101000000-000000000001"));
    assertFalse(PseudoVersion.isZero(""));
  }
}

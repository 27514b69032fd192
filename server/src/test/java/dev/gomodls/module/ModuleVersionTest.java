package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModuleVersionTest {
  @Test
  void pathAndVersionMustBelongTogether() {
    assertNull(ModuleVersion.check("x.y/v2", "v2.0.0"));
    assertEquals(
        "malformed module path \"x\": missing dot in first path element",
        ModuleVersion.check("x", "bad"));
    assertEquals(
        "x.y@master: invalid version: not a semantic version",
        ModuleVersion.check("x.y", "master"));
    assertEquals(
        "x.y/v2@v1.0.0: invalid version: should be v2, not v1",
        ModuleVersion.check("x.y/v2", "v1.0.0"));
  }

  @ParameterizedTest
  @CsvSource({
    "v1, v1.0.0",
    "v1.2.3+meta, v1.2.3",
    "v2.0.0+incompatible, v2.0.0+incompatible",
    "v2.0.0-pre+incompatible, v2.0.0-pre+incompatible",
    "master, ''",
  })
  void theCanonicalVersionKeepsIncompatible(String version, String canonical) {
    assertEquals(canonical, ModuleVersion.canonicalVersion(version));
  }

  @Test
  void versionsAreEscapedLikePaths() {
    assertEquals(GoResult.ok("v1.0.0-!r!c1"), ModuleVersion.escapeVersion("v1.0.0-RC1"));
    assertEquals(GoResult.ok("v1.0.0-RC1"), ModuleVersion.unescapeVersion("v1.0.0-!r!c1"));
    assertEquals(
        "version \"a!b\" invalid: disallowed version string",
        ModuleVersion.escapeVersion("a!b").errorText());
    assertEquals(
        "internal error: inconsistency in EscapePath",
        ModuleVersion.escapeVersion("é").errorText());
    assertEquals("invalid escaped version \"A\"", ModuleVersion.unescapeVersion("A").errorText());
    assertEquals(
        "invalid escaped version \"B.\": trailing dot in path element",
        ModuleVersion.unescapeVersion("!b.").errorText());
  }

  @Test
  void modulesAreSortedByPathThenVersionThenSuffix() {
    assertSorted(
        ModuleVersion.ORDER,
        "a.b@none",
        "a.b@v1.0.0-rc1",
        "a.b@v1.0.0",
        "a.b@v1.0.0/go.mod",
        "a.b@v1.10.0",
        "a.b/c@v0.1.0",
        "a.c@v0.1.0",
        "\uFFFF@v1.0.0",
        "😀@v1.0.0");
  }

  @Test
  void whenLoadingGoAndToolchainVersionsAreOrderedAsSuch() {
    assertSorted(
        ModuleVersion.LOADING_ORDER,
        "a.b@v1.9.0",
        "a.b@v1.10.0",
        "go@1.21",
        "go@1.21rc1",
        "go@1.21.0",
        "go@1.100",
        "toolchain@none",
        "toolchain@go1.9",
        "toolchain@go1.21.0",
        "toolchain@1.22");
    assertEquals(0, ModuleVersion.compareVersions("go", "v1.1.0", "v1.2.0"));
    assertEquals(0, ModuleVersion.compareVersions("toolchain", "go1.21.0", "1.21.0"));
  }

  private static void assertSorted(Comparator<ModuleVersion> order, String... sorted) {
    List<String> expected = List.of(sorted);
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(5));
    assertEquals(
        expected,
        shuffled.stream()
            .map(ModuleVersionTest::parse)
            .sorted(order)
            .map(m -> m.toString())
            .toList());
  }

  private static ModuleVersion parse(String text) {
    int at = text.indexOf('@');
    return new ModuleVersion(text.substring(0, at), text.substring(at + 1));
  }

  @Test
  void theNaturalOrderAgreesWithEquality() {
    ModuleVersion module = parse("a.b@v1.0.0");
    assertEquals(0, module.compareTo(parse("a.b@v1.0.0")));
    assertNotEquals(0, module.compareTo(parse("a.b@v1.0.0+meta")));
    assertNotEquals(0, module.compareTo(parse("a.c@v1.0.0")));
  }

  @Test
  void aModuleWithoutVersionIsShownAsItsPath() {
    assertEquals("example.com/m", ModuleVersion.of("example.com/m").toString());
  }
}

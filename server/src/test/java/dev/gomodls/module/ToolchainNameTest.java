package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ToolchainNameTest {
  @ParameterizedTest
  @CsvSource({
    "go1.2.3, 1.2.3",
    "go1.2.3-bigcorp, 1.2.3",
    "go1.2.3-bigcorp more text, 1.2.3",
    "go1.2.3\tx, 1.2.3",
    "go1.23rc4, 1.23rc4",
    "1.2.3, ''",
    "go1.2.3+bigcorp, ''",
    "gccgo-go1.23rc4, ''",
    "go1.2.3-a/b, ''",
    "go1.2.3-a\\b, ''",
    "go, ''",
    "'', ''",
  })
  void aToolchainHasAGoVersion(String name, String version) {
    assertEquals(version, ToolchainName.goVersion(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "go1", "go1.", "go1.x", "go1.21.3-custom"})
  void aToolchainDirectiveMayHold(String name) {
    assertTrue(ToolchainName.isDirective(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "defaults", "go", "go2.0", "go1x", "go12", "local", "1.21"})
  void aToolchainDirectiveMayNotHold(String name) {
    assertFalse(ToolchainName.isDirective(name));
  }

  @Test
  void thePublicPackageStripsOnlyWhatFollowsADash() {
    assertTrue(ToolchainName.isValid("go1.21-a/b"));
    assertFalse(ToolchainName.isValid("go1.21 x"));
    assertFalse(ToolchainName.isValid("1.21"));
    assertEquals("go1.21", ToolchainName.lang("go1.21rc2-custom"));
    assertEquals("go1", ToolchainName.lang("go1.0.0"));
    assertEquals("", ToolchainName.lang("1.21"));
    assertEquals(-1, ToolchainName.compare("go1.21", "go1.21.0-custom"));
    assertEquals(0, ToolchainName.compare("bad", "1.21"));
  }
}

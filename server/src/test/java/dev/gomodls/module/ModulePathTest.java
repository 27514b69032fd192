package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gomodls.module.ModulePath.Split;
import dev.gomodls.text.GoResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ModulePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com", "example.com/m/v2", "gopkg.in/yaml.v2", "gopkg.in/x.v0", "1.2/x",
            "a.b/C~d_e",
        "x.y/con1", "x.y/a~", "x.y/a~1b", "x.y/v", "x.y/vv2", "x.y/v2/z",
      })
  void modulePathsAreAccepted(String path) {
    assertNull(ModulePath.check(path));
    assertNull(ModulePath.checkImportPath(path));
    assertNull(ModulePath.checkFilePath(path));
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty string",
    "-x.y/z, leading dash",
    "x.y//z, double slash",
    "x.y/z/, trailing slash",
    "/x.y, empty path element",
    "x.y/../z, 'invalid path element \"..\"'",
    "x.y/.z, leading dot in path element",
    "x.y/z., trailing dot in path element",
    "x.y/z z, invalid char ' '",
    "x.y/é, invalid char 'é'",
    "x.y/a+b, invalid char '+'",
    "x.y/COM1.a, '\"COM1\" disallowed as path element component on Windows'",
    "aux.y/a, '\"aux\" disallowed as path element component on Windows'",
    "x.y/a~1.b, trailing tilde and digits in path element",
    "xy/z, missing dot in first path element",
    "X.y/z, invalid char 'X' in first path element",
    "x_.y/z, invalid char '_' in first path element",
    "x.y/v0, invalid version",
    "x.y/v1, invalid version",
    "x.y/v02, invalid version",
    "x.y/v1.2, invalid version",
    "gopkg.in/yaml, invalid version",
    "gopkg.in/yaml.v01, invalid version",
    "gopkg.in/yaml/v2, invalid version",
  })
  void otherModulePathsAreMalformed(String path, String problem) {
    assertEquals("malformed module path \"" + path + "\": " + problem, ModulePath.check(path));
  }

  @Test
  void anInvalidByteIsNamedAndShownEscaped() {
    assertEquals(
        "malformed import path \"a\\xff\": invalid UTF-8", ModulePath.checkImportPath("a\uDCFF"));
  }

  @Test
  void importPathsMayHaveAPlusAndALeadingDot() {
    assertNull(ModulePath.checkImportPath("g++"));
    assertNull(ModulePath.checkImportPath("a/.b"));
    assertEquals("malformed import path \"-a\": leading dash", ModulePath.checkImportPath("-a"));
    assertEquals(
        "malformed import path \"a/b~2\": trailing tilde and digits in path element",
        ModulePath.checkImportPath("a/b~2"));
  }

  @Test
  void filePathsMayHaveLettersAndMuchPunctuation() {
    assertNull(ModulePath.checkFilePath("-a/b~2/é ü/!#$%&()+,-=@[]^_{}"));
    assertEquals("malformed file path \"a:b\": invalid char ':'", ModulePath.checkFilePath("a:b"));
    assertEquals(
        "malformed file path \"nul.txt\": \"nul\" disallowed as path element component on Windows",
        ModulePath.checkFilePath("nul.txt"));
    assertEquals(
        "malformed file path \"a\u0301\": invalid char '\u0301'",
        ModulePath.checkFilePath("a\u0301"));
  }

  @ParameterizedTest
  @CsvSource({
    "x.y/z, x.y/z, '', true",
    "x.y/v2, x.y, /v2, true",
    "/v2, '', /v2, true",
    "v2, v2, '', true",
    "x.y/v10, x.y, /v10, true",
    "x.y/v1, x.y/v1, '', false",
    "x.y/v2., x.y/v2., '', false",
    "x.y/v, x.y/v, '', true",
    "x.y/2, x.y/2, '', true",
    "gopkg.in/a.v1, gopkg.in/a, .v1, true",
    "gopkg.in/a.v1-unstable, gopkg.in/a, .v1-unstable, true",
    "gopkg.in/a.v0, gopkg.in/a, .v0, true",
    "gopkg.in/a.v0-unstable, gopkg.in/a.v0-unstable, '', false",
    "gopkg.in/a.v-unstable, gopkg.in/a, .v-unstable, true",
    "gopkg.in/a.v, gopkg.in/a.v, '', false",
    "gopkg.in/a/v2, gopkg.in/a/v2, '', false",
    "gopkg.in/, gopkg.in/, '', false",
  })
  void theMajorVersionIsCutOff(String path, String prefix, String pathMajor, boolean ok) {
    assertEquals(new Split(prefix, pathMajor, ok), ModulePath.splitPathVersion(path));
  }

  @Test
  void capitalsAreEscaped() {
    assertEquals(GoResult.ok("github.com/!bob/!u!u"), ModulePath.escape("github.com/Bob/UU"));
    assertEquals(GoResult.ok("github.com/Bob/UU"), ModulePath.unescape("github.com/!bob/!u!u"));
    assertEquals(
        GoResult.err("malformed module path \"x\": missing dot in first path element"),
        ModulePath.escape("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"github.com/Bob", "github.com/!", "github.com/!!a", "github.com/é", "x.y/!1"})
  void whatNoPathIsEscapedToIsRefused(String escaped) {
    assertEquals(
        GoResult.err("invalid escaped module path \"" + escaped + "\""),
        ModulePath.unescape(escaped));
  }

  @Test
  void theUnescapedPathIsCheckedToo() {
    assertEquals(
        GoResult.err(
            "invalid escaped module path \"!x.y\":"
                + " malformed module path \"X.y\": invalid char 'X' in first path element"),
        ModulePath.unescape("!x.y"));
  }
}

package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.bare;
import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.text.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoEnvTest {
  @Test
  void theProcessWinsOverTheUserFileAndThatOverGoEnv() {
    assertEquals("https://p,direct", linux().value("GOPROXY"));
    EnvFixture withFile = linux().userFile("GOPROXY=off\n");
    assertEquals("off", withFile.value("GOPROXY"));
    assertEquals("direct", withFile.with("GOPROXY", "direct").value("GOPROXY"));
  }

  @Test
  void anEmptyVariableOfTheProcessIsNone() {
    EnvFixture empty = linux().userFile("GOWORK=off\n").with("GOWORK", "");
    assertEquals("off", empty.value("GOWORK"));
    assertEquals(new Origin.UserFile("/u/.config/go/env", 1, new Span(0, 10)), origin(empty));
  }

  private static Origin origin(EnvFixture fixture) {
    return fixture.env().setting("GOWORK").origin();
  }

  @Test
  void anEmptyLineOfTheUserFileHidesThatOfGoEnv() {
    Setting setting = linux().userFile("GOPROXY=\n").env().setting("GOPROXY");
    assertEquals("", setting.value());
    assertTrue(setting.origin() instanceof Origin.UserFile);
  }

  @Test
  void theLastLineOfAVariableCounts() {
    EnvFixture twice = linux().userFile("GOPRIVATE=a\n# no\nGOPRIVATE=b");
    Setting setting = twice.env().setting("GOPRIVATE");
    assertEquals("b", setting.value());
    assertEquals(new Origin.UserFile("/u/.config/go/env", 3, new Span(17, 28)), setting.origin());
  }

  @Test
  void nothingOfALineIsTrimmed() {
    EnvFixture odd = linux().userFile(" GOVCS=a\nGOAUTH =b\nGOPRIVATE= x=\"y\" \r\nGOSUMDB\n");
    assertEquals("", odd.value("GOVCS"));
    assertEquals("netrc", odd.value("GOAUTH"));
    assertEquals(" x=\"y\" \r", odd.value("GOPRIVATE"));
    assertEquals("s", odd.value("GOSUMDB"));
  }

  @Test
  void namesOfTheUserFileAreKnownEvenIfGoDoesNotUseThem() {
    EnvFixture own = linux().userFile("MINE=1\nGODEBUG=a=1\nGOENV=/x\n").with("HOME", "/u");
    assertEquals("1", own.value("MINE"));
    assertEquals("2", own.with("MINE", "2").value("MINE"));
    assertEquals("", own.value("GODEBUG"));
    assertEquals("/u/.config/go/env", own.value("GOENV"));
    assertEquals("", own.value("HOME"));
  }

  @Test
  void settingsLieOverTheProcessInTheirOrder() {
    Host host = new Host("linux", "amd64");
    Variables process = Variables.of(host, Map.of("GOPROXY", "a", "GOPRIVATE", "b", "GOVCS", "c"));
    Variables client = process.with(Map.of("GOPROXY", "d", "GOVCS", ""), Origin.Given.CLIENT);
    Variables all = client.with(Map.of("GOPRIVATE", "e"), Origin.Given.OPTION);
    GoEnv env = GoEnv.of(new Situation(host, all, "/p", null), linux().env().files());
    assertEquals(new Setting("GOPROXY", "d", Origin.Given.CLIENT), env.setting("GOPROXY"));
    assertEquals(new Setting("GOPRIVATE", "e", Origin.Given.OPTION), env.setting("GOPRIVATE"));
    assertEquals("", env.value("GOVCS"));
  }

  @Test
  void listsOfOriginsFollowThatOfPrivateModules() {
    EnvFixture hidden = linux().with("GOPRIVATE", "corp").with("GONOSUMDB", "none");
    Setting follows = new Setting("GONOPROXY", "corp", new Origin.Follows("GOPRIVATE"));
    assertEquals(follows, hidden.env().setting("GONOPROXY"));
    assertEquals("none", hidden.value("GONOSUMDB"));
  }

  @Test
  void pathsFollowGopath() {
    EnvFixture two = linux().with("GOPATH", "/a:/b");
    assertEquals("/a/pkg/mod", two.value("GOMODCACHE"));
    assertEquals("/a/bin", two.value("GOBIN"));
    assertEquals("", linux().with("GOPATH", ":/b").value("GOMODCACHE"));
    assertEquals("/u/go/pkg/mod", linux().value("GOMODCACHE"));
    assertEquals("", linux().with("HOME", "").value("GOMODCACHE"));
  }

  @Test
  void aHomeThatIsARelativePathGivesNoGopath() {
    EnvFixture relative = linux().with("HOME", "u");
    assertEquals("", relative.value("GOPATH"));
    assertEquals("u/go/pkg/mod", relative.value("GOMODCACHE"));
  }

  @Test
  void theDefaultGopathIsNeverGoroot() {
    EnvFixture same = linux().with("HOME", "/").with("GOROOT", "/go/");
    assertEquals("", same.value("GOPATH"));
  }

  @Test
  void aBuildCacheThatIsARelativePathIsOff() {
    assertEquals("off", linux().with("GOCACHE", "rel").value("GOCACHE"));
    assertEquals("off", linux().with("HOME", "").value("GOCACHE"));
    assertEquals("off", linux().with("XDG_CACHE_HOME", "rel").value("GOCACHE"));
    assertEquals("/x/go-build", linux().with("XDG_CACHE_HOME", "/x").value("GOCACHE"));
  }

  @ParameterizedTest
  @CsvSource({
    "linux, HOME, /u, /u/.config/go/env, /u/.cache/go-build, /u/go",
    "darwin, HOME, /u, /u/Library/Application Support/go/env, /u/Library/Caches/go-build, /u/go",
    "plan9, home, /u, /u/lib/go/env, /u/lib/cache/go-build, /u/go",
    "windows, AppData, C:\\u, C:\\u\\go\\env, off, ''",
    "windows, localappdata, C:\\u, '', C:\\u\\go-build, ''",
    "windows, UserProfile, C:\\u, '', off, C:\\u\\go",
  })
  void eachSystemHasItsPlaces(
      String os, String variable, String value, String file, String cache, String path) {
    EnvFixture fixture = bare(os).with(variable, value);
    assertEquals(file, fixture.value("GOENV"));
    assertEquals(cache, fixture.value("GOCACHE"));
    assertEquals(path, fixture.value("GOPATH"));
  }

  @Test
  void theUserFileCanBeNamedOrTurnedOff() {
    EnvFixture named = linux().userFile("GOVCS=a\n").file("/p/own", "GOVCS=b\n");
    assertEquals("b", named.with("GOENV", "/p/own").value("GOVCS"));
    assertEquals("b", named.with("GOENV", "own").value("GOVCS"));
    assertEquals("own", named.with("GOENV", "own").value("GOENV"));
    assertEquals("", named.with("GOENV", "off").value("GOVCS"));
    assertEquals("", named.with("GOENV", "off").value("GOENV"));
    assertEquals("", named.with("GOENV", "/nope").value("GOVCS"));
  }

  @Test
  void namesOfVariablesHaveNoCaseOnWindows() {
    assertEquals("off", bare("windows").with("goproxy", "off").value("GOPROXY"));
    assertEquals("NUL", bare("windows").value("GOMOD"));
  }

  @Test
  void withoutAnyGoItsOwnDefaultsAreKnown() {
    EnvFixture none = linux().without("PATH");
    assertEquals(GoDefaults.PROXY, none.value("GOPROXY"));
    assertEquals(GoDefaults.SUMDB, none.value("GOSUMDB"));
    assertEquals("auto", none.value("GOTOOLCHAIN"));
    assertEquals("", none.value("GOROOT"));
    assertEquals("", none.value("GOTOOLDIR"));
  }

  @Test
  void aGoWithoutGoEnvHasNoDefaultsUnlessItIsOlderThanThatFile() {
    EnvFixture removed = linux().removed("/go/go.env");
    assertEquals("", removed.value("GOPROXY"));
    assertEquals("", removed.value("GOTOOLCHAIN"));
    EnvFixture old = removed.file("/go/VERSION", "go1.20.14");
    assertEquals(GoDefaults.PROXY, old.value("GOPROXY"));
    assertEquals("", old.value("GOTOOLCHAIN"));
  }

  @Test
  void cgoNeedsTheHostAndACompiler() {
    EnvFixture compiler = linux().file("/go/bin/gcc", "");
    assertEquals("0", linux().value("CGO_ENABLED"));
    assertEquals("1", compiler.value("CGO_ENABLED"));
    assertEquals("1", linux().with("CC", "tcc").value("CGO_ENABLED"));
    assertEquals("0", compiler.with("GOOS", "windows").value("CGO_ENABLED"));
    assertEquals("1", compiler.with("CGO_ENABLED", "maybe").value("CGO_ENABLED"));
    assertEquals("0", compiler.with("CGO_ENABLED", "0").value("CGO_ENABLED"));
    assertEquals("0", compiler.with("PATH", "rel").value("CGO_ENABLED"));
  }

  @ParameterizedTest
  @CsvSource({
    "amd64, GOAMD64, v1",
    "arm64, GOARM64, v8.0",
    "386, GO386, sse2",
    "arm, GOARM, 7",
    "mips64le, GOMIPS64, hardfloat",
    "ppc64, GOPPC64, power8",
    "riscv64, GORISCV64, rva20u64",
    "wasm, GOWASM, ''",
    "amd64, GOARM, ''",
  })
  void aProcessorHasItsOwnVariable(String arch, String variable, String value) {
    assertEquals(value, linux().with("GOARCH", arch).value(variable));
  }

  @Test
  void allThatMattersIsTold() {
    GoEnv env = linux().env();
    assertEquals(23, env.settings().size());
    assertTrue(env.settings().contains(env.setting("GOFIPS140")));
  }
}

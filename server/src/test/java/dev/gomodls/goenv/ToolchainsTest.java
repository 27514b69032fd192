package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.gomodls.goenv.GoStart.Failure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToolchainsTest {
  private static final List<String> LIST = List.of("list", "-m");

  /** What is chosen: a name, "local", or the error. */
  private static String chosen(EnvFixture fixture) {
    return switch (Toolchains.select(fixture.env(), LIST)) {
      case ToolchainChoice.Stay _ -> "local";
      case ToolchainChoice.Switch(String name, ToolchainRequest _) -> name;
      case ToolchainChoice.Refused(String error) -> error;
    };
  }

  private static EnvFixture module(String lines) {
    return linux().file("/p/go.mod", "module m\n" + lines);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "local, local",
        "auto, local",
        "``, local",
        "go1.27.3, local",
        "go1.27.3-x, go1.27.3-x",
        "go1.21.1, go1.21.1",
        "go1.99+auto, go1.99",
        "bash, go: invalid GOTOOLCHAIN \"bash\"",
        "go2x, go: invalid GOTOOLCHAIN \"go2x\"",
        "bash+auto, go: invalid GOTOOLCHAIN \"bash+auto\": invalid minimum toolchain \"bash\"",
        "local+x, go: invalid GOTOOLCHAIN \"local+x\": only version suffixes are +auto and +path",
      })
  void theSettingNamesTheLeast(String setting, String want) {
    assertEquals(want, chosen(module("go 1.21\n").with("GOTOOLCHAIN", setting)));
  }

  @ParameterizedTest
  @CsvSource({
    "go 1.28, go1.28.0",
    "go 1.28.1, go1.28.1",
    "go 1.28rc1, go1.28rc1",
    "go 1.20, local",
    "go 1.27, local",
    "go 1.28 // x, go1.28.0",
    "go 1.27|toolchain go1.27.4, go1.27.4",
    "go 1.27|toolchain go1.27.3-x, local",
    "go 1.29|toolchain go1.28.1, go1.29.0",
    "go 1.28|toolchain default, local",
    "go 1.27|toolchain x, 'go: invalid toolchain \"x\" in go.mod'",
    "(go 1.28), local",
    "go\t1.28|go 1.20, go1.28.0",
  })
  void linesOfGoModAskForMore(String lines, String want) {
    assertEquals(want, chosen(module(lines.replace('|', '\n'))));
    assertEquals(want, chosen(module(lines.replace('|', '\n')).with("GOTOOLCHAIN", "local+path")));
    assertEquals("local", chosen(module(lines.replace('|', '\n')).with("GOTOOLCHAIN", "local")));
  }

  @Test
  void goWorkIsAskedInsteadOfGoModIfItIsThere() {
    EnvFixture both = module("go 1.28\n").file("/p/go.work", "go 1.29\n");
    assertEquals("go1.29.0", chosen(both));
    assertEquals("go1.28.0", chosen(both.with("GOWORK", "off")));
    assertEquals("go1.28.0", chosen(both.with("GOWORK", "/nope")));
    assertEquals("go: go: invalid GOWORK: not an absolute path", chosen(both.with("GOWORK", "x")));
  }

  @Test
  void withoutModulesNothingIsChosen() {
    EnvFixture module = module("go 1.28\n");
    assertEquals("local", chosen(module.with("GO111MODULE", "off")));
    assertEquals("local", chosen(module.with("GO111MODULE", "x")));
    assertEquals("go1.28.0", chosen(module.with("GO111MODULE", "auto")));
    EnvFixture empty = linux().with("GO111MODULE", "auto").with("GOTOOLCHAIN", "go1.21.0");
    assertEquals("local", chosen(empty));
    assertEquals("go: go: invalid GOWORK: not an absolute path", chosen(empty.with("GOWORK", "x")));
    assertEquals("go1.21.0", chosen(empty.with("GO111MODULE", "")));
  }

  @ParameterizedTest
  @CsvSource({"GOTOOLCHAIN, true", "GOMOD, true", "GOWORK, true", "GOROOT, false"})
  void someQuestionsAreAnsweredLocally(String name, boolean local) {
    GoEnv env = module("go 1.28\n").env();
    ToolchainChoice choice = Toolchains.select(env, List.of("env", name));
    assertEquals(local, choice instanceof ToolchainChoice.Stay);
  }

  @Test
  void anUnreadableGoModEndsTheCommand() {
    EnvFixture unreadable = linux().file("/p/go.mod", "@unreadable permission denied");
    assertEquals("go: open /p/go.mod: permission denied", chosen(unreadable));
    EnvFixture directory = linux().file("/w/x", "").with("GOWORK", "/w");
    assertEquals("go: read /w: is a directory", chosen(directory));
  }

  @Test
  void theRequestTellsWhyAModuleIsTooNew() {
    EnvFixture fixture = module("go 1.28\n").with("GOTOOLCHAIN", "local+auto");
    if (!(Toolchains.select(fixture.env(), LIST)
        instanceof ToolchainChoice.Switch(String _, ToolchainRequest request))) {
      throw new AssertionError("stays");
    }
    assertEquals(
        "; GOTOOLCHAIN=local+auto; go.mod sets go 1.28", request.explanation(fixture.env()));
    ToolchainRequest line = new ToolchainRequest("auto", "/p/m/go.work", "", "go1.29");
    assertEquals("; m/go.work sets toolchain go1.29", line.explanation(fixture.env()));
    assertEquals("", ToolchainRequest.NONE.explanation(fixture.env()));
  }

  private static Failure failure(EnvFixture fixture) {
    return Objects.requireNonNull(GoStart.of(fixture.env(), LIST).failure());
  }

  @Test
  void aToolchainInTheModuleCacheIsUsed() {
    String dir = "/u/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.28.0.linux-amd64";
    EnvFixture cached =
        module("go 1.28\n")
            .file(dir + "/VERSION", "go1.28.0\n")
            .file(dir + "/go.env", "GOPROXY=new\n");
    GoStart start = GoStart.of(cached.env(), LIST);
    assertNull(start.failure());
    assertEquals(dir, start.env().value("GOROOT"));
    assertEquals("go1.28.0", start.env().value("GOVERSION"));
    assertEquals("new", start.env().value("GOPROXY"));
  }

  @Test
  void aToolchainOnPathIsUsed() {
    EnvFixture module =
        module("go 1.28\n").with("PATH", "/go/bin:/x/bin").file("/x/bin/go1.28.0", "");
    EnvFixture real = module.file("/x/pkg/tool/t", "").file("/x/VERSION", "go1.28.0");
    assertEquals("/x", GoStart.of(real.env(), LIST).env().value("GOROOT"));
    EnvFixture sdk = module.file("/u/sdk/go1.28.0/pkg/tool/t", "");
    assertEquals("/u/sdk/go1.28.0", GoStart.of(sdk.env(), LIST).env().value("GOROOT"));
    String unknown = "go: cannot tell what /x/bin/go1.28.0 is: no pkg/tool directory around it";
    assertEquals(new Failure(unknown, 1), failure(module));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "auto, off, go: download go1.28.0 for linux/amd64: toolchain not available",
        "auto, direct, go: download go1.28.0 for linux/amd64: toolchain not available",
        "auto, file:///x, go: download go1.28.0 for linux/amd64: toolchain not available",
        "path, off, go: cannot find \"go1.28.0\" in PATH",
        "local+path, off, go: cannot find \"go1.28.0\" in PATH",
        "go1.29, off, go: invalid toolchain: go1.29 is a language version but not a toolchain"
            + " version (go1.29.x)",
        "auto, foo, go: download go1.28.0: invalid proxy URL missing scheme: foo",
        "auto, x.y|off, `go: download go1.28.0: not asked for: gomodls is offline, --online asks`",
      })
  void aToolchainThatIsNotThereEndsTheCommand(String setting, String proxy, String error) {
    EnvFixture module = module("go 1.28\n").with("GOTOOLCHAIN", setting).with("GOPROXY", proxy);
    assertEquals(new Failure(error, 1), failure(module));
  }

  @Test
  void aModuleCacheThatCannotBeEndsTheCommand() {
    EnvFixture module = module("go 1.28\n").with("GOPROXY", "off");
    assertEquals(
        "go: go: module cache not found: neither GOMODCACHE nor GOPATH is set",
        failure(module.with("HOME", "")).text());
    assertEquals(
        "go: go: GOMODCACHE entry is relative; must be absolute path: \"c\".",
        failure(module.with("GOMODCACHE", "c")).text());
    assertEquals(
        "go: go: could not create module cache: \"/go/VERSION\" is not a directory",
        failure(module.with("GOMODCACHE", "/go/VERSION")).text());
  }

  @Test
  void aBadPlaceEndsTheCommand() {
    assertEquals(
        new Failure("go: cannot find GOROOT directory: /x", 2),
        failure(linux().with("GOROOT", "/x")));
    assertEquals(
        new Failure(
            "go: GOPATH entry is relative; must be absolute path: \"x\".\n"
                + "For more details see: 'go help gopath'",
            2),
        failure(linux().with("GOPATH", "/a:x:~")));
    assertEquals(
        new Failure("go: GOPATH entry cannot start with shell metacharacter '~': \"~/go\"", 2),
        failure(linux().with("GOPATH", "~/go")));
    assertEquals(
        new Failure("go: invalid GOWORK: not an absolute path", 1),
        failure(linux().with("GOTOOLCHAIN", "local").with("GOWORK", "x")));
  }

  @Test
  void gopathThatIsGorootIsWarnedOf() {
    GoStart start = GoStart.of(linux().with("GOPATH", "/go/").env(), LIST);
    assertNull(start.failure());
    assertEquals(
        List.of(
            "warning: both GOPATH and GOROOT are the same directory (/go/); see "
                + GoDefaults.INSTALL_PAGE),
        start.warnings());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "GOAMD64, v9, ``",
        "GOARM64, v9.6, `2 go: invalid GOARM64: must start with v8.{0-9} or v9.{0-5} and may"
            + " optionally end in \",lse\" and/or \",crypto\"`",
        "GOMIPS, x, `2 go: invalid GOMIPS: must be hardfloat, softfloat`",
        "GOMIPS64, x, `2 go: invalid GOMIPS64: must be hardfloat, softfloat`",
        "GOPPC64, x, `2 go: invalid GOPPC64: must be power8, power9, power10`",
        "GORISCV64, x, `2 go: invalid GORISCV64: must be rva20u64, rva22u64, rva23u64`",
        "GOWASM, `satconv,x`, `2 go: invalid GOWASM: no such feature \"x\"`",
        "GOFIPS140, v1.2, `2 go: invalid GOFIPS140: must be off, latest, inprocess, certified, or"
            + " v1.Y.Z`",
        "GOFIPS140, v1.2.3-rc9, ``",
        "GOEXPERIMENT, `nox,arenas`, 2 go: unknown GOEXPERIMENT x",
        "GOEXPERIMENT, `none,noregabi,simd,`, ``",
      })
  void theBuildConfigurationIsChecked(String name, String value, String want) {
    Failure failure = GoStart.buildConfiguration(linux().with(name, value).env());
    assertEquals(want, failure == null ? "" : failure.exitCode() + " " + failure.text());
  }

  @Test
  void theUserFileIsOnlyCheckedForExperiments() {
    EnvFixture file = linux().userFile("GOMIPS=x\nGOEXPERIMENT=x\n");
    Failure want = new Failure("go: unknown GOEXPERIMENT x", 1);
    assertEquals(want, GoStart.buildConfiguration(file.env()));
  }
}

package dev.gomodls.environment;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.environment.EnvironmentReport.Fact;
import dev.gomodls.environment.EnvironmentReport.Variable;
import dev.gomodls.goenv.EnvFixture;
import dev.gomodls.goenv.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnvironmentReportTest {
  private static final EnvFixture MODULE =
      linux().file("/p/go.mod", "module example.com/app\n\ngo 1.27\n");
  private static final EnvFixture WORKSPACE =
      MODULE.file("/go.work", "go 1.27\n\nuse ./p\n").file("/q/go.mod", "module example.com/q\n");

  private static EnvironmentReport report(EnvFixture fixture) {
    return EnvironmentReport.of(fixture.env());
  }

  private static Variable variable(EnvFixture fixture, String name) {
    return report(fixture).variables().stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String effect(EnvFixture fixture, String name) {
    return variable(fixture, name).effect();
  }

  @Test
  void aPlainModuleIsToldAsItIs() {
    EnvironmentReport report = report(MODULE);
    assertEquals("/p", report.directory());
    assertEquals(
        new Fact("go1.27.3", "The file VERSION around the go on PATH says so"), report.localGo());
    assertEquals(
        new Fact("go1.27.3", "The local go1.27.3 runs: go.mod asks for no newer one"),
        report.toolchain());
    assertEquals(new Fact("/p/go.mod", "The nearest at or above this directory"), report.module());
    assertEquals(
        new Fact("", "There is no go.work at or above this directory"), report.workspace());
    assertEquals(
        new Fact("readonly", "The default, since there is no vendor directory beside go.mod"),
        report.mod());
    assertTrue(report.faults().isEmpty(), report.faults()::toString);
    assertFalse(report.hasErrors());
  }

  @Test
  void everyVariableSaysWhatItDoes() {
    for (EnvFixture fixture : new EnvFixture[] {MODULE, WORKSPACE, EnvFixture.bare("windows")}) {
      for (Variable variable : report(fixture).variables()) {
        assertFalse(variable.effect().isEmpty(), variable.name());
        assertFalse(variable.effect().endsWith("."), variable.effect());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "GOWORK# #It is the nearest at or above this directory; it uses the module in /p",
        "GOWORK#off#off turns workspaces off; /go.work would be in force without it",
        "GOWORK#/x.work#GOWORK names it, but there is no such file",
        "GOWORK#x#Go refuses a path that is not absolute, and every command",
        "GO111MODULE#off#Go works with GOPATH; go.mod and go.work files do not count",
        "GO111MODULE#auto#Go works with modules, since a go.mod or go.work applies here",
        "GOFLAGS#-mod=vendor -x#Adds -mod=vendor -x to commands that know these flags; builds work"
            + " with -mod=vendor",
        "GOPROXY#off#What is not in the module cache cannot be had (off)",
        "GOPROXY#file:///m,https://u:pw@h/x|direct#What is not in the module cache is read from"
            + " /m; where that lacks it (404 or 410) it is asked of https://u:xxxxx@h/x; after any"
            + " error there (|) it is fetched from its origin (direct)",
        "GOPROXY#foo#Go refuses the value where it needs a module that is not in the module cache",
        "GOPRIVATE#*.corp#Modules that match *.corp count as private: they are neither asked of"
            + " proxies nor of the checksum database",
        "GONOSUMDB#a#Modules that match a are not looked up in the checksum database; go.sum"
            + " counts for them as well",
        "GOSUMDB#db.example+033de0ae+Ac4zctda0e5eza https://db#Modules that are new to go.sum are"
            + " looked up at db.example",
        "GOINSECURE#a#Modules that match a may come from their origin over http or from anybody;"
            + " checksums count as ever",
        "GOCACHE#off#There is no place for built packages, and builds fail",
        "GOENV#off#No file of settings is read",
        "GOTOOLCHAIN#local#The local go1.27.3 runs: GOTOOLCHAIN says local",
        "GOTOOLCHAIN#go1.26.0#go1.26.0 runs if Go can download it: GOTOOLCHAIN says go1.26.0",
        "GOOS#plan9#Packages are built for plan9, not for this system",
        "GOEXPERIMENT#x#Go refuses the value, and every command",
      })
  void whatAVariableDoesFollowsFromItsValue(String name, String value, String want) {
    String set = value == null ? "" : value;
    assertEquals(want, effect(WORKSPACE.with(name, set), name));
  }

  @Test
  void aModuleThatTheWorkspaceLeavesOutIsNamed() {
    assertEquals(
        "It is the nearest at or above this directory; it does not use the module in /q",
        report(WORKSPACE.in("/q")).workspace().reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "go 1.13|-|readonly|The default: go.mod says go 1.13, so the vendor directory is not used",
        "// no|-|readonly|The default: go.mod has no go line, so the vendor directory is not used",
        "go 1.27|-|vendor|There is a vendor directory beside go.mod, which says go 1.27",
        "go 1.27|## workspace|readonly|The default: the vendor directory is for a workspace, so it"
            + " is not used",
      })
  void aVendorDirectoryDecidesWhatModIs(String go, String first, String value, String reason) {
    EnvFixture fixture =
        linux()
            .file("/p/go.mod", "module example.com/app\n\n" + go + "\n")
            .file("/p/vendor/modules.txt", first + "\n");
    assertEquals(new Fact(value, reason), report(fixture).mod());
  }

  @Test
  void aNewerGoThatIsThereRuns() {
    EnvFixture fixture =
        linux()
            .file("/p/go.mod", "module example.com/app\n\ngo 1.28\n")
            .file("/go/bin/go1.28.0", "")
            .file("/u/sdk/go1.28.0/pkg/tool/x", "")
            .file("/u/sdk/go1.28.0/VERSION", "go1.28.0\n");
    assertEquals(
        new Fact("go1.28.0", "go1.28.0 runs, from /u/sdk/go1.28.0: go.mod says go 1.28"),
        report(fixture.with("PATH", "/bin:/go/bin").file("/bin/go1.28.0", "")).toolchain());
    Variable root =
        variable(fixture.with("PATH", "/bin:/go/bin").file("/bin/go1.28.0", ""), "GOROOT");
    assertEquals(new Origin.Follows("GOTOOLCHAIN"), root.origin());
    assertEquals("/u/sdk/go1.28.0", root.value());
  }

  @Test
  void passwordsAreMasked() {
    String value = "https://u:p@h/x,https://a:b:c@d@e|http://plain:80/y@z,x://:@";
    assertEquals(
        "https://u:xxxxx@h/x,https://a:xxxxx@e|http://plain:80/y@z,x://:xxxxx@",
        variable(MODULE.with("GOPROXY", value), "GOPROXY").value());
  }
}

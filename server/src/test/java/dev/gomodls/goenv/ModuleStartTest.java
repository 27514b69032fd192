package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.bare;
import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.goenv.ModuleStart.Need;
import dev.gomodls.goenv.ModuleStart.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** go.work, go.mod and the mode of modules. */
final class ModuleStartTest {
  private static final String NO_ROOT =
      "go: go.mod file not found in current directory or any parent directory;"
          + " see 'go help modules'";

  private static EnvFixture workspace() {
    return linux().file("/p/go.work", "").file("/p/m/go.mod", "").file("/p/m/d/x", "").in("/p/m/d");
  }

  private static Request request(Need need) {
    return new Request(need, new WorkFile.None(), "");
  }

  @Test
  void theNearestGoWorkApplies() {
    assertEquals(new WorkFile.Found("/p/go.work"), WorkFile.find(workspace().env()));
    assertEquals("/p/go.work", workspace().with("GOWORK", "auto").value("GOWORK"));
    EnvFixture directory = workspace().file("/p/m/go.work/x", "");
    assertEquals("/p/go.work", directory.value("GOWORK"));
    assertEquals(new WorkFile.None(), WorkFile.find(workspace().in("/q").env()));
  }

  @Test
  void aNamedGoWorkNeedNotBeThere() {
    GoEnv named = workspace().with("GOWORK", "/x.txt").env();
    assertEquals(new WorkFile.Named("/x.txt", Origin.Given.PROCESS), WorkFile.find(named));
    assertEquals("/x.txt", named.value("GOWORK"));
  }

  @Test
  void goWorkCanBeTurnedOffAndMustBeAbsolute() {
    GoEnv off = workspace().with("GOWORK", "off").env();
    assertEquals(new WorkFile.Off(Origin.Given.PROCESS), WorkFile.find(off));
    assertEquals("off", off.value("GOWORK"));
    String error = "go: invalid GOWORK: not an absolute path";
    GoEnv relative = workspace().with("GOWORK", "go.work").env();
    assertEquals(new WorkFile.Refused(error, Origin.Given.PROCESS), WorkFile.find(relative));
  }

  @Test
  void goWorkAboveGorootIsNotSeenFromInside() {
    EnvFixture inside = linux().file("/go.work", "").file("/go/src/x", "").in("/go/src");
    assertEquals("", inside.value("GOWORK"));
    assertEquals("/go.work", inside.in("/go").value("GOWORK"));
    assertEquals("/go.work", inside.with("GOROOT", "/go/").value("GOWORK"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', /p/m/d, /p/m/go.mod",
    "on, /p/m/d, /p/m/go.mod",
    "auto, /p/m/d, /p/m/go.mod",
    "off, /p/m/d, ''",
    "'', /p, /dev/null",
    "auto, /p, ''",
    "off, /p, ''",
    "ON, /p/m, ''",
  })
  void gomodTellsTheMode(String mode, String directory, String gomod) {
    assertEquals(gomod, workspace().in(directory).with("GO111MODULE", mode).value("GOMOD"));
  }

  @Test
  void commandsThatAreAboutModulesNeedThem() {
    EnvFixture off = workspace().with("GO111MODULE", "off");
    assertEquals(
        "go: modules disabled by GO111MODULE=off; see 'go help modules'",
        ModuleStart.of(off.env(), request(Need.MODULES)).error());
    EnvFixture auto = workspace().in("/p").with("GO111MODULE", "auto");
    assertTrue(ModuleStart.of(auto.env(), request(Need.MODULES)).usesModules());
    assertEquals(NO_ROOT, ModuleStart.of(auto.env(), request(Need.ROOT)).error());
    assertFalse(ModuleStart.of(auto.env(), request(Need.NONE)).usesModules());
    EnvFixture odd = workspace().with("GO111MODULE", "1");
    assertEquals(
        "go: unknown environment setting GO111MODULE=1",
        ModuleStart.of(odd.env(), request(Need.NONE)).error());
  }

  @Test
  void goModInTheTemporaryDirectoryIsPassedOver() {
    EnvFixture temporary =
        linux().with("TMPDIR", "/t/").file("/t/go.mod", "").file("/t/x/y", "").in("/t/x");
    ModuleStart start = ModuleStart.of(temporary.env(), Request.PLAIN);
    assertNull(start.root());
    assertEquals(List.of("go: warning: ignoring go.mod in system temp root /t/"), start.warnings());
    EnvFixture link = temporary.with("TMPDIR", "/l").file("/l", "@link /t");
    assertEquals("/dev/null", link.value("GOMOD"));
    assertEquals("/t/go.mod", temporary.with("TMPDIR", "/").value("GOMOD"));
    ModuleRoot none = ModuleRoot.find(bare("windows").env());
    assertEquals(new ModuleRoot.None(), none);
  }

  @Test
  void goModInGopathIsWarnedOfAndUsed() {
    EnvFixture inside = linux().with("GOPATH", "/p").file("/p/go.mod", "");
    ModuleStart start = ModuleStart.of(inside.env(), Request.PLAIN);
    assertEquals("/p", start.root());
    assertEquals(List.of("go: warning: ignoring go.mod in $GOPATH /p"), start.warnings());
    assertEquals(NO_ROOT, ModuleStart.of(inside.env(), request(Need.ROOT)).error());
  }

  @Test
  void anotherModFileHasItsRules() {
    WorkFile none = new WorkFile.None();
    WorkFile found = new WorkFile.Found("/p/go.work");
    GoEnv env = workspace().env();
    assertNull(ModuleStart.of(env, new Request(Need.NONE, none, "a.mod")).error());
    assertEquals(
        "go: -modfile=a.txt: file does not have .mod extension",
        ModuleStart.of(env, new Request(Need.NONE, none, "a.txt")).error());
    assertEquals(
        "go: -modfile cannot be used in workspace mode",
        ModuleStart.of(env, new Request(Need.NONE, found, "a.mod")).error());
    assertEquals(
        "go: cannot find main module, but -modfile was set.\n"
            + "\t-modfile cannot be used to set the module root directory.",
        ModuleStart.of(workspace().in("/p").env(), new Request(Need.NONE, none, "a")).error());
  }

  @Test
  void inAWorkspaceNoGoModIsLookedFor() {
    Request request = new Request(Need.ROOT, new WorkFile.Found("/p/go.work"), "");
    ModuleStart start = ModuleStart.of(workspace().in("/p").env(), request);
    assertEquals(new ModuleStart(true, null, List.of(), null), start);
  }

  @Test
  void aFipsModuleMustBeThere() {
    EnvFixture fips =
        linux().file("/go/lib/fips140/v1.0.0.zip", "").file("/go/lib/fips140/c.txt", "v1.0.0\n");
    assertNull(Fips.problem(fips.with("GOFIPS140", "c").env()));
    assertNull(Fips.problem(fips.with("GOFIPS140", "latest").env()));
    assertEquals(
        "go: unknown GOFIPS140 version \"v1.9.9\"",
        Fips.problem(fips.with("GOFIPS140", "v1.9.9").env()));
    assertEquals(
        "go: malformed GOFIPS140 version \"../x\"",
        Fips.problem(fips.with("GOFIPS140", "../x").env()));
    assertEquals(
        "go: unknown GOFIPS140 version \"q\" (from \"c\")",
        Fips.problem(fips.file("/go/lib/fips140/c.txt", " q ").with("GOFIPS140", "c").env()));
    assertEquals(
        "go: cannot use GOFIPS140 with GOEXPERIMENT=boringcrypto",
        Fips.problem(fips.with("GOFIPS140", "c").with("GOEXPERIMENT", "boringcrypto").env()));
    assertEquals(
        "go: missing GOROOT for GOFIPS140",
        Fips.problem(fips.without("PATH").with("GOFIPS140", "c").env()));
  }
}

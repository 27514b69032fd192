package dev.gomodls.goenv;

import static dev.gomodls.goenv.EnvFixture.linux;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.goenv.LocalGo.Source;
import org.junit.jupiter.api.Test;

final class LocalGoTest {
  @Test
  void theGoOnPathIsRead() {
    assertEquals("/go", linux().value("GOROOT"));
    assertEquals(new LocalGo("1.27.3", "go1.27.3", Source.PATH), linux().env().localGo());
  }

  @Test
  void linksToAGoAreFollowed() {
    EnvFixture link = linux().with("PATH", "/bin").file("/bin/go", "@link /go/bin/go");
    assertEquals("/go", link.value("GOROOT"));
  }

  @Test
  void aGoInADirectoryForItsSystemIsFound() {
    EnvFixture deeper = linux().with("PATH", "/go/bin/linux_amd64");
    assertEquals("/go", deeper.file("/go/bin/linux_amd64/go", "").value("GOROOT"));
  }

  @Test
  void aProgramThatLiesInNoGorootIsPassedOver() {
    EnvFixture shim = linux().with("PATH", "/shims:rel::/go/bin").file("/shims/go", "");
    assertEquals("/go", shim.value("GOROOT"));
    assertEquals("", shim.with("PATH", "/shims").value("GOROOT"));
    assertEquals(
        new LocalGo("1.27.3", "go1.27.3", Source.NEWEST_KNOWN),
        shim.with("PATH", "/shims").env().localGo());
  }

  @Test
  void theProcessNamesGorootAsItIsAndTheUserFileACleanOne() {
    EnvFixture fixture = linux().file("/g2/VERSION", "go1.25.0\n");
    assertEquals("/g2/", fixture.with("GOROOT", "/g2/").value("GOROOT"));
    assertEquals("/g2", fixture.userFile("GOROOT=/g2/\n").value("GOROOT"));
    assertEquals(
        new LocalGo("1.25.0", "go1.25.0", Source.GOROOT),
        fixture.userFile("GOROOT=/g2\n").env().localGo());
  }

  @Test
  void goEnvIsReadBelowTheRootThatTheUserFileNames() {
    EnvFixture both =
        linux()
            .file("/g2/go.env", "GOPROXY=two\nGOROOT=/nope\n")
            .userFile("GOROOT=/g2\n")
            .with("GOROOT", "/go");
    assertEquals("two", both.value("GOPROXY"));
    assertEquals("/go", both.value("GOROOT"));
    assertEquals("/go/pkg/tool/linux_amd64", both.value("GOTOOLDIR"));
  }

  @Test
  void aRootWithoutVersionLeavesTheQuestionToPath() {
    EnvFixture empty = linux().file("/g2/x", "").with("GOROOT", "/g2");
    assertEquals(new LocalGo("1.27.3", "go1.27.3", Source.PATH), empty.env().localGo());
  }

  @Test
  void theUserMaySayWhichGoItIs() {
    EnvFixture fixture = linux();
    Situation at = fixture.situation();
    Situation assumed = new Situation(at.host(), at.variables(), "/p", "1.24.1");
    GoEnv env = GoEnv.of(assumed, fixture.env().files());
    assertEquals(new LocalGo("1.24.1", "go1.24.1", Source.ASSUMED), env.localGo());
    assertEquals("go1.24.1", env.value("GOVERSION"));
  }

  @Test
  void aSuffixStaysInTheName() {
    EnvFixture custom = linux().file("/go/VERSION", "go1.27.3-corp X:a\n");
    assertEquals(new LocalGo("1.27.3", "go1.27.3-corp X:a", Source.PATH), custom.env().localGo());
  }

  @Test
  void aDevelopmentTreeTellsItsLanguageVersion() {
    String file = "/go/src/internal/goversion/goversion.go";
    EnvFixture tree = linux().file("/go/VERSION", "devel go1.28-0123abc Mon\n");
    assertEquals(Source.NEWEST_KNOWN, tree.env().localGo().source());
    EnvFixture told = tree.file(file, "package goversion\n\nconst Version = 28\n");
    assertEquals("1.28", told.env().localGo().version());
  }
}

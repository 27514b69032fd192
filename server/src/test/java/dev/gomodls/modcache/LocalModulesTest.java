package dev.gomodls.modcache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.GoModFile;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.testing.MemoryTree;
import dev.gomodls.workspace.GoEnvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalModulesTest {
  private static final ModuleVersion CAPITAL = new ModuleVersion("a.com/Ant", "v1.0.0");
  private static final ModuleVersion PLAIN = new ModuleVersion("b.com/b", "v1.2.0");

  @TempDir Path top;

  private void write(String name, String text) throws IOException {
    Path file = top.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private LocalModules modules(String goproxy) {
    return modules(goproxy, "");
  }

  private LocalModules modules(String goproxy, String gonoproxy) {
    Host host = new Host("linux", "amd64");
    Map<String, String> variables =
        Map.of(
            "GOENV",
            "off",
            "GOMODCACHE",
            top.resolve("cache").toString(),
            "GOPROXY",
            goproxy,
            "GONOPROXY",
            gonoproxy);
    Situation situation = new Situation(host, Variables.of(host, variables), "/", null);
    return new LocalModules(
        GoEnvReader.read(situation, new MemoryTree("/", Map.of())), Runnable::run, 1);
  }

  private LocalModules withProxy() {
    return modules("file://" + top.resolve("proxy"));
  }

  private static <T> T value(Fact<T> fact) {
    return switch (fact) {
      case Fact.Known<T>(T value) -> value;
      case Fact.Unavailable<T> _, Fact.Pending<T> _ -> fail(problem(fact));
    };
  }

  private static String problem(Fact<?> fact) {
    return fact instanceof Fact.Unavailable<?>(GoError reason) ? reason.text() : "none";
  }

  private ModuleProxy proxy() {
    List<ModuleProxy> proxies = value(withProxy().proxies());
    return proxies.getFirst();
  }

  @Test
  void capitalsAreEscaped() throws IOException {
    write("cache/cache/download/a.com/!ant/@v/v1.0.0.mod", "module a.com/Ant\n");
    GoModFile file = value(modules("off").cachedGoMod(CAPITAL));
    assertEquals("module a.com/Ant\n", file.string());
    assertTrue(modules("off").hasGoMod(CAPITAL));
    assertFalse(modules("off").hasGoMod(PLAIN));
  }

  @Test
  void filesOfOldTestReleasesDoNotCount() throws IOException {
    write("cache/cache/download/b.com/b/@v/v1.2.0.mod", "//vgo 0.0.1\nmodule b.com/b\n");
    assertEquals("not in cache", problem(modules("off").cachedGoMod(PLAIN)));
  }

  @Test
  void namesLeadNowhereElse() {
    for (String path : List.of("../../etc", "a.com/../../x", "a.com/!x", "/etc/passwd", "")) {
      assertEquals(
          Optional.empty(), modules("off").goModPath(new ModuleVersion(path, "v1.0.0")), path);
    }
    for (String version : List.of("v1", "v1.0.0/../x", "..", "v1.0.0+meta", "latest")) {
      assertEquals(
          Optional.empty(), modules("off").goModPath(new ModuleVersion("a.com/a", version)));
    }
  }

  @Test
  void aDirectoryCountsOnceItIsComplete() throws IOException {
    write("cache/b.com/b@v1.2.0/b.go", "package b\n");
    assertEquals(Optional.empty(), modules("off").directory(PLAIN));
    write("cache/cache/download/b.com/b/@v/v1.2.0.ziphash", "h1:x");
    assertEquals(
        Optional.of(top.resolve("cache/b.com/b@v1.2.0").toString()),
        modules("off").directory(PLAIN));
    write("cache/cache/download/b.com/b/@v/v1.2.0.partial", "");
    assertEquals(Optional.empty(), modules("off").directory(PLAIN));
  }

  @Test
  void commitsAreFoundWithoutProxy() throws IOException {
    String older = "v0.0.0-20200101000000-0123456789ab";
    String newer = "v0.0.0-20210101000000-0123456789ab";
    for (String version : List.of(older, newer)) {
      write(
          "cache/cache/download/b.com/b/@v/" + version + ".info",
          "{\"Version\":\"" + version + "\",\"Time\":\"2020-01-01T00:00:00Z\"}");
    }
    RevisionInfo info = value(modules("off").cachedInfo("b.com/b", "0123456789abcdef"));
    assertEquals(newer, info.version());
    assertEquals("not in cache", problem(withProxy().cachedInfo("b.com/b", "0123456789abcdef")));
  }

  @Test
  void whatAProxyLacksIsToldAsGoTellsIt() {
    String url = "file://" + top.resolve("proxy") + "/a.com/%21ant/@v/v1.0.0.mod";
    assertEquals(
        "a.com/Ant@v1.0.0: reading " + url + ": no such file or directory",
        problem(proxy().goMod(CAPITAL)));
    assertEquals(
        "b.com/b@master: invalid version: reading file://"
            + top.resolve("proxy")
            + "/b.com/b/@v/master.info: no such file or directory",
        problem(proxy().stat("b.com/b", "master")));
  }

  @Test
  void aProxyMustNotAnswerForAnotherVersion() throws IOException {
    write("proxy/b.com/b/@v/v1.2.0.info", "{\"Version\":\"v1.1.0\"}");
    assertEquals(
        "b.com/b@v1.2.0: proxy returned info for version v1.1.0 instead of requested version",
        problem(proxy().stat("b.com/b", "v1.2.0")));
    write("proxy/b.com/b/@v/v1.3.0.info", "");
    assertTrue(
        problem(proxy().stat("b.com/b", "v1.3.0")).endsWith(": unexpected end of JSON input"));
  }

  @Test
  void listsAreSortedAndSifted() throws IOException {
    write(
        "proxy/b.com/b/@v/list",
        "v1.10.0\nv1.9.0 2020-01-01T00:00:00Z\nmaster\n\nv0.0.0-20200101000000-0123456789ab\n");
    assertEquals(List.of("v1.9.0", "v1.10.0"), value(proxy().versions("b.com/b", "")));
    assertEquals(List.of("v1.10.0"), value(proxy().versions("b.com/b", "v1.10.")));
  }

  @Test
  void entriesOfGoproxyAreCheckedAsGoChecksThem() {
    assertEquals(
        "GOPROXY list is not the empty string, but contains no entries",
        problem(modules(" ,|").proxies()));
    assertEquals("invalid proxy URL missing scheme: word", problem(modules("word").proxies()));
    assertEquals(
        "invalid proxy URL scheme (must be https, http, file): ftp://x.org",
        problem(modules("ftp://x.org").proxies()));
    assertEquals(
        "invalid file:// proxy URL with non-path elements: file://host/x",
        problem(modules("file://host/x").proxies()));
    assertEquals(1, LocalModulesTest.<List<ModuleProxy>>value(modules("off,x").proxies()).size());
  }

  @Test
  void sourcesBeyondThisMachineAreNotAsked() {
    for (String goproxy : List.of("direct", "proxy.example.com", "https://proxy.example.com")) {
      List<ModuleProxy> proxies = value(modules(goproxy).proxies());
      String text = problem(proxies.getFirst().goMod(PLAIN));
      assertEquals("module lookup disabled: gomodls is offline (--online asks)", text);
    }
  }

  @Test
  void modulesKeptApartAreNeverNamedToAProxy() throws IOException {
    write("proxy/b.com/b/@v/v1.2.0.mod", "module b.com/b\n");
    LocalModules modules = modules("file://" + top.resolve("proxy"), "b.com/*");
    List<ModuleProxy> proxies = value(modules.proxies());
    assertEquals("disabled by GOPRIVATE/GONOPROXY", problem(proxies.getLast().goMod(PLAIN)));
    assertEquals(
        "path does not match GOPRIVATE/GONOPROXY", problem(proxies.getFirst().goMod(CAPITAL)));
  }
}

package dev.gomodls.buildlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.module.ModuleVersion;
import org.junit.jupiter.api.Test;

final class BuildListsTest {
  private static final String DIRTY =
      "error updates to go.mod needed; to update it:\n\tgo mod tidy\n";

  /** a requires b v1.1.0, b v1.1.0 requires c; c is pruned where a is. */
  private static Universe chain(String goOfA) {
    return new Universe()
        .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\nrequire b.com/b v1.1.0 // indirect\n")
        .module("a.com/a@v1.0.0", goOfA + "require b.com/b v1.1.0\n")
        .module("b.com/b@v1.1.0", "go 1.17\nrequire c.com/c v1.0.0\n")
        .module("c.com/c@v1.0.0", "go 1.17\nrequire d.com/d v1.0.0\n")
        .module("d.com/d@v1.0.0", "")
        .sums();
  }

  @Test
  void requirementsBehindPrunedModulesAreLeftOut() {
    Universe universe = chain("go 1.17\n");
    assertEquals("x\na.com/a v1.0.0\nb.com/b v1.1.0\nc.com/c v1.0.0\n", universe.list("all"));
    assertFalse(
        universe.readModules().subList(0, 2).contains(new ModuleVersion("c.com/c", "v1.0.0")));
  }

  @Test
  void everythingBehindAnOldModuleCounts() {
    assertEquals(
        "x\na.com/a v1.0.0\nb.com/b v1.1.0\nc.com/c v1.0.0\nd.com/d v1.0.0\n",
        chain("go 1.16\n").list("all"));
  }

  @Test
  void theHighestRequiredVersionIsSelected() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.16\nrequire (\n\ta.com/a v1.0.0\n\tb.com/b v1.0.0\n)\n")
            .module("a.com/a@v1.0.0", "require c.com/c v1.2.0\n")
            .module("b.com/b@v1.0.0", "require c.com/c v1.10.0\n")
            .module("c.com/c@v1.2.0", "")
            .module("c.com/c@v1.10.0", "")
            .sums();
    assertEquals("x\na.com/a v1.0.0\nb.com/b v1.0.0\nc.com/c v1.10.0\n", universe.list("all"));
    assertEquals(
        """
        x a.com/a@v1.0.0
        x b.com/b@v1.0.0
        x go@1.16
        a.com/a@v1.0.0 c.com/c@v1.2.0
        b.com/b@v1.0.0 c.com/c@v1.10.0
        """,
        universe.graph());
  }

  @Test
  void aRootBelowTheSelectedVersionMustBeUpdated() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\nrequire (\n\ta.com/a v1.0.0\n\tb.com/b v1.0.0\n)\n")
            .module("a.com/a@v1.0.0", "go 1.17\nrequire b.com/b v1.1.0\n")
            .module("b.com/b@v1.0.0", "")
            .module("b.com/b@v1.1.0", "")
            .sums();
    assertEquals(DIRTY, universe.list("all"));
    assertEquals(
        """
        error updates to go.mod needed, disabled by -mod=readonly; to update it:
        \tgo mod tidy
        """,
        universe.mod("readonly").list("all"));
    assertEquals("x\na.com/a v1.0.0\nb.com/b v1.1.0\n", universe.mod("mod").list("all"));
  }

  @Test
  void raisingARootMayRevealMore() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\nrequire (\n\ta.com/a v1.0.0\n\tb.com/b v1.0.0\n)\n")
            .module("a.com/a@v1.0.0", "go 1.17\nrequire b.com/b v1.1.0\n")
            .module("b.com/b@v1.0.0", "go 1.17\n")
            .module("b.com/b@v1.1.0", "go 1.17\nrequire a.com/a v1.2.0\n")
            .module("a.com/a@v1.2.0", "go 1.17\nrequire c.com/c v1.0.0\n")
            .module("c.com/c@v1.0.0", "")
            .sums()
            .mod("mod");
    assertEquals("x\na.com/a v1.2.0\nb.com/b v1.1.0\nc.com/c v1.0.0\n", universe.list("all"));
  }

  @Test
  void excludedVersionsAreNotRequired() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.16\nrequire a.com/a v1.0.0\nexclude b.com/b v1.0.0\n")
            .module("a.com/a@v1.0.0", "require b.com/b v1.0.0\n")
            .sums();
    assertEquals("x\na.com/a v1.0.0\n", universe.list("all"));
    assertEquals(
        "go: ignoring requirement on excluded version a.com/a v1.0.0\n" + DIRTY,
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\nexclude a.com/a v1.0.0\n")
            .list("all"));
  }

  @Test
  void goSumMustKnowEveryFileThatIsRead() {
    String error =
        """
        a.com/a@v1.0.0: missing go.sum entry for go.mod file; to add it:
        \tgo mod download a.com/a
        """;
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "");
    assertEquals("error " + error, universe.list("all"));
    assertEquals("x a.com/a@v1.0.0\nx go@1.20\n", universe.graph());
  }

  @Test
  void anotherHashEndsTheCommand() {
    String printed =
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "")
            .file("/m/go.sum", "a.com/a v1.0.0/go.mod h1:AAAA\n")
            .list("all");
    assertTrue(printed.startsWith("verifying a.com/a@v1.0.0/go.mod: checksum mismatch\n"), printed);
    assertTrue(printed.contains("\tgo.sum:     h1:AAAA\n\nSECURITY ERROR\n"), printed);
  }

  @Test
  void malformedSumsEndTheCommand() {
    assertEquals(
        "malformed go.sum:\n/m/go.sum:2: wrong number of fields 2\n\n",
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
            .file("/m/go.sum", "\na b\n")
            .list("all"));
  }

  @Test
  void errorsTellTheShortestWayToThem() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.16\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "require b.com/b v1.0.0\n")
            .module("b.com/b@v1.0.0", "require c.com/c v1.0.0\n")
            .mod("mod");
    assertEquals(
        """
        error a.com/a@v1.0.0 requires
        \tb.com/b@v1.0.0 requires
        \tc.com/c@v1.0.0: not found
        """,
        universe.list("all").lines().skip(1).reduce("", (all, line) -> all + line + "\n"));
  }

  @Test
  void aModuleMustHaveThePathByWhichItIsRequired() {
    Universe universe =
        new Universe()
            .main(
                """
                module x
                go 1.20
                require a.com/a v1.0.0
                replace a.com/a => c.com/fork v1.0.0
                """)
            .module("c.com/fork@v1.0.0", "go 1.17\n")
            .sums();
    assertEquals("x\na.com/a v1.0.0 => c.com/fork v1.0.0\n", universe.list("all"));
    assertEquals(
        """
        error a.com/a@v1.0.0: parsing go.mod:
        \tmodule declares its path as: b.com/b
        \t        but was required as: a.com/a
        """,
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "")
            .sums()
            .mod("mod")
            .renamed("a.com/a@v1.0.0", "b.com/b")
            .list("all"));
  }

  @Test
  void aDirectoryMayHaveAnyPathButNeedsAFile() {
    Universe universe =
        new Universe().main("module x\ngo 1.20\nrequire a.com/a v1.0.0\nreplace a.com/a => ./r\n");
    assertEquals(
        "error a.com/a@v1.0.0 (replaced by ./r): reading r/go.mod: open /m/r/go.mod: no such file"
            + " or directory\n",
        universe.list("all"));
    assertEquals(
        "x\na.com/a v1.0.0 => ./r\n", universe.file("/m/r/go.mod", "module other\n").list("all"));
  }

  @Test
  void aModuleOfPrunedRootsIsAnsweredWithoutTheGraph() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\nreplace a.com/a => ./gone\n");
    assertEquals("a.com/a v1.0.0 => ./gone\n", universe.list("a.com/a"));
    assertTrue(universe.list("b.com/b").startsWith("error a.com/a@v1.0.0 (replaced by ./gone)"));
  }

  @Test
  void toolchainLinesThatSayNothingMustGo() {
    for (String toolchain : new String[] {"default", "go1.21", "go1.20.1"}) {
      assertEquals(
          DIRTY,
          new Universe().main("module x\ngo 1.21\ntoolchain " + toolchain + "\n").list("all"),
          toolchain);
    }
    assertEquals("x\n", new Universe().main("module x\ngo 1.21\ntoolchain go1.22.0\n").list("all"));
  }

  @Test
  void modulesForANewerGoAreRefused() {
    assertEquals(
        "go: go.mod requires go >= 1.28 (running go 1.27.3)\n",
        new Universe().main("module x\ngo 1.28\n").list("all"));
    assertEquals(
        "error a.com/a@v1.0.0: module a.com/a@v1.0.0 requires go >= 1.99 (running go 1.27.3)\n",
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "go 1.99\n")
            .sums()
            .list("all"));
  }

  @Test
  void versionsOfTheMainModuleMayBeQueries() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\nrequire a.com/a v1\n")
            .module("a.com/a@v1.2.0", "")
            .module("a.com/a@v1.10.0", "")
            .module("a.com/a@v1.11.0-rc.1", "")
            .sums();
    assertEquals(DIRTY, universe.list("all"));
    assertEquals("x\na.com/a v1.10.0\n", universe.mod("mod").list("all"));
    assertEquals(
        "go: errors parsing go.mod:\ngo.mod:3: require a.com/a: version \"v9.0.0\" invalid: should"
            + " be v0 or v1, not v9\n",
        new Universe().main("module x\ngo 1.20\nrequire a.com/a v9.0.0\n").list("all"));
  }

  @Test
  void queriesChooseAmongVersions() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.20\n")
            .module("a.com/a@v1.0.0", "")
            .module("a.com/a@v1.2.0", "")
            .module("a.com/a@v1.3.0-pre", "")
            .module("a.com/a@v1.4.0", "retract v1.4.0\n");
    assertEquals("a.com/a v1.2.0\n", universe.list("a.com/a@latest"));
    assertEquals("a.com/a v1.0.0\n", universe.list("a.com/a@<v1.2.0"));
    assertEquals("a.com/a v1.2.0\n", universe.list("a.com/a@>v1.0.0"));
    assertEquals("a.com/a v1.2.0\n", universe.list("a.com/a@v1.2"));
    assertTrue(
        universe.list("a.com/a@>v1.4.0").contains("no matching versions for query \">v1.4.0\""));
  }

  @Test
  void patternsMatchPathsOfTheBuildList() {
    Universe universe = chain("go 1.16\n");
    assertEquals("b.com/b v1.1.0\n", universe.list("b.com/..."));
    assertEquals("a.com/a v1.0.0\n", universe.list("a.com/a/..."));
    assertEquals(
        "warning: pattern \"z/...\" matched no module dependencies\n", universe.list("z/..."));
    assertEquals("go: cannot use relative path ./a to specify module\n", universe.list("./a"));
  }

  @Test
  void cyclesEnd() {
    Universe universe =
        new Universe()
            .main("module x\ngo 1.16\nrequire a.com/a v1.0.0\n")
            .module("a.com/a@v1.0.0", "require b.com/b v1.0.0\n")
            .module("b.com/b@v1.0.0", "require a.com/a v1.0.0\nrequire x v1.0.0\n")
            .module("x@v1.0.0", "")
            .sums();
    assertEquals("x\na.com/a v1.0.0\nb.com/b v1.0.0\n", universe.list("all"));
    assertEquals("x\na.com/a v1.0.0\nb.com/b v1.0.0\n", universe.mod("mod").list("all"));
  }

  @Test
  void aLongChainIsNoDeepRecursion() {
    int length = 20_000;
    Universe universe = new Universe().main("module x\ngo 1.16\nrequire a.com/a v0.0.1\n");
    for (int i = 1; i < length; i++) {
      universe.module("a.com/a@v0.0." + i, "require a.com/a v0.0." + (i + 1) + "\n");
    }
    universe.module("a.com/a@v0.0." + length, "").mod("mod");
    assertEquals("x\na.com/a v0.0." + length + "\n", universe.list("all"));
  }
}

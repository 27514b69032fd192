package dev.gomodls.buildlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class WorkspaceTest {
  @Test
  void membersShareOneBuildList() {
    Universe universe =
        new Universe()
            .work("go 1.20\nuse (\n\t./b\n\t./a\n)\n")
            .file("/m/a/go.mod", "module a\ngo 1.20\nrequire c.com/c v1.0.0\n")
            .file("/m/b/go.mod", "module b\ngo 1.20\nrequire c.com/c v1.1.0\n")
            .module("c.com/c@v1.0.0", "")
            .module("c.com/c@v1.1.0", "");
    assertEquals("a\nb\nc.com/c v1.1.0\n", universe.list("all"));
    assertEquals("b\na\n", universe.list());
  }

  @Test
  void aRaisedModuleBringsItsRequirements() {
    Universe universe =
        new Universe()
            .work("go 1.20\nuse (\n\t./a\n\t./b\n)\n")
            .file("/m/a/go.mod", "module a\ngo 1.20\nrequire c.com/c v1.0.0\n")
            .file("/m/b/go.mod", "module b\ngo 1.20\nrequire d.com/d v1.0.0\n")
            .module("c.com/c@v1.0.0", "go 1.17\n")
            .module("c.com/c@v1.1.0", "go 1.17\nrequire e.com/e v1.0.0\n")
            .module("d.com/d@v1.0.0", "go 1.17\nrequire c.com/c v1.1.0\n")
            .module("e.com/e@v1.0.0", "go 1.17\n");
    assertEquals("a\nb\nc.com/c v1.1.0\nd.com/d v1.0.0\ne.com/e v1.0.0\n", universe.list("all"));
  }

  @Test
  void replacementsOfMembersMustAgree() {
    Universe universe =
        new Universe()
            .work("go 1.20\nuse (\n\t./a\n\t./b\n)\n")
            .file("/m/a/go.mod", "module a\ngo 1.20\nreplace c.com/c => ../r1\n")
            .file("/m/b/go.mod", "module b\ngo 1.20\nreplace c.com/c => ../r2\n");
    assertEquals(
        """
        go: conflicting replacements for c.com/c:
        \t/m/r1
        \t/m/r2
        use "go work edit -replace c.com/c=[override]" to resolve
        """,
        universe.list("all"));
    assertEquals(
        "a\nb\n",
        universe.work("go 1.20\nuse (\n\t./a\n\t./b\n)\nreplace c.com/c => ./r3\n").list("all"));
  }

  @Test
  void aLaterVersionedReplacementContradictsAnEarlierWildcardOnly() {
    String wildcard = "go 1.20\nrequire c.com/c v1.0.0\nreplace c.com/c => ../r1\n";
    String versioned = "go 1.20\nreplace c.com/c v1.0.0 => ../r2\n";
    Universe universe =
        new Universe()
            .work("go 1.20\nuse (\n\t./a\n\t./b\n)\n")
            .file("/m/a/go.mod", "module a\n" + wildcard)
            .file("/m/b/go.mod", "module b\n" + versioned)
            .file("/m/r1/go.mod", "module c.com/c\n")
            .file("/m/r2/go.mod", "module c.com/c\n");
    assertTrue(
        universe
            .list("all")
            .startsWith(
                "conflicting replacements found for c.com/c@v1.0.0 in workspace modules defined by"
                    + " /m/a/go.mod and /m/b/go.mod\n"));
    assertEquals(
        "a\nb\nc.com/c v1.0.0 => ./r1\n",
        universe.work("go 1.20\nuse (\n\t./b\n\t./a\n)\n").list("all"));
  }

  @Test
  void goWorkIsChecked() {
    assertEquals(
        "go: error loading go.work:\ngo.work:4: path /m/a appears multiple times in workspace\n",
        new Universe().work("go 1.20\nuse (\n\t./a\n\ta/../a\n)\n").list("all"));
    assertEquals(
        "go: cannot match \"all\": no modules were found in the current workspace; see 'go help"
            + " work'\n",
        new Universe().work("go 1.20\n").list("all"));
    assertEquals(
        "go: cannot load module a listed in go.work file: open a/go.mod: no such file or"
            + " directory\n",
        new Universe().work("go 1.20\nuse ./a\n").list("all"));
    assertEquals(
        "go: module a listed in go.work file requires go >= 1.22, but go.work lists go 1.20; to"
            + " download and use go 1.22:\n\tgo work use\n",
        new Universe()
            .work("go 1.20\nuse ./a\n")
            .file("/m/a/go.mod", "module a\ngo 1.22\n")
            .list("all"));
  }

  @Test
  void modIsNoModeOfAWorkspace() {
    assertTrue(
        new Universe()
            .work("go 1.20\nuse ./a\n")
            .file("/m/a/go.mod", "module a\n")
            .mod("mod")
            .list("all")
            .startsWith(
                "go: -mod may only be set to readonly or vendor when in workspace mode, but it is"
                    + " set to \"mod\"\n"));
  }
}

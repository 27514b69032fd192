package dev.gomodls.buildlist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class VendorTest {
  private static Universe vendored(String modulesTxt) {
    return new Universe()
        .main("module x\ngo 1.20\nrequire a.com/a v1.0.0\n")
        .file("/m/vendor/modules.txt", modulesTxt);
  }

  @Test
  void aVendorDirectoryIsUsedUnasked() {
    Universe universe = vendored("# a.com/a v1.0.0\n## explicit; go 1.17\na.com/a\n");
    assertEquals(
        """
        go: can't compute 'all' using the vendor directory
        \t(Use -mod=mod or -mod=readonly to bypass.)
        """,
        universe.list("all"));
    assertEquals("a.com/a v1.0.0\n", universe.list("a.com/a"));
    assertTrue(
        universe.list("b.com/b").contains("can't resolve module using the vendor directory"));
  }

  @Test
  void whatDoesNotFitIsTold() {
    assertEquals(
        """
        go: inconsistent vendoring in /m:
        \ta.com/a@v1.0.0: is explicitly required in go.mod, but not marked as explicit in \
        vendor/modules.txt
        \tb.com/b@v1.0.0: is marked as explicit in vendor/modules.txt, but not explicitly required \
        in go.mod
        \tc.com/c: is marked as replaced in vendor/modules.txt, but not replaced in go.mod

        \tTo ignore the vendor directory, use -mod=readonly or -mod=mod.
        \tTo sync the vendor directory, run:
        \t\tgo mod vendor
        """,
        vendored("# b.com/b v1.0.0\n## explicit\nb.com/b\n# c.com/c => ./r\n").list());
  }

  @Test
  void everyVendoredModuleIsARoot() {
    assertEquals(
        """
        go: vendored module b.com/b@v1.0.0 should be required explicitly in go.mod
        go: updates to go.mod needed, disabled by -mod=vendor
        \t(Go version in go.mod is at least 1.14 and vendor directory exists.)
        \tto update it:
        \tgo mod tidy
        """,
        vendored("# a.com/a v1.0.0\n## explicit\na.com/a\n# b.com/b v1.0.0\nb.com/b\n").list());
  }

  @Test
  void thatOfAWorkspaceIsNotUsedOutside() {
    Universe universe = vendored("## workspace\n").module("a.com/a@v1.0.0", "").sums();
    assertEquals("x\na.com/a v1.0.0\n", universe.list("all"));
  }
}

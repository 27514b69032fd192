package dev.gomodls.buildlist;

/** The Go versions at which rules change: {@code cmd/go/internal/gover/version.go}. */
final class GoRules {
  /** What a go.mod without go line is read as. */
  static final String DEFAULT_GO_MOD = "1.16";

  /** What a go.work without go line is read as. */
  static final String DEFAULT_GO_WORK = "1.18";

  /** Since then the go.mod of a module names all that its packages need. */
  static final String EXPLICIT_INDIRECT = "1.17";

  /** Since then a go line is a requirement. */
  static final String STRICT = "1.21";

  /** Since then a vendor directory is used unasked. */
  static final String AUTOMATIC_VENDORING = "1.14";

  /** Since then go.sum holds what is needed to learn Go versions of modules. */
  static final String TIDY_GO_MOD_SUMS = "1.21";

  /** Since then all requirements stand in two blocks. */
  static final String SIMPLE_REQUIRE = "1.27";

  private GoRules() {}

  /** {@code gover.IsToolchain}. */
  static boolean isToolchain(String path) {
    return path.equals("go") || path.equals("toolchain");
  }
}

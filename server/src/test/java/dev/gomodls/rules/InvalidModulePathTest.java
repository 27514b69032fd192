package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InvalidModulePathTest {
  private static final String RULE = "invalid-module-path";

  @ParameterizedTest
  @ValueSource(strings = {"m", "std", "example.com/app/v1", "Example.com/App", "a+b", "\"m\""})
  void moduleMayHaveAnyImportPath(String path) {
    check(RULE, "module " + path + "\n\ngo 1.27\n");
  }

  @Test
  void moduleThatCannotBeImportedIsReported() {
    check(
        RULE,
        """
        module ./app
               ^^^^^ error[invalid-module-path]: malformed module path "./app": invalid path element ".". The packages of this module are imported by paths that start with it
        -- a/go.mod --
        module "example.com/a b"
               ^^^^^^^^^^^^^^^^^ error[invalid-module-path]: malformed module path "example.com/a b": invalid char ' '. The packages of this module are imported by paths that start with it
        -- b/go.mod --
        module ""
               ^^ error[invalid-module-path]: malformed module path "": empty string. The packages of this module are imported by paths that start with it
        -- c/go.mod --
        module go
               ^^ error[invalid-module-path]: error reading go.mod: invalid module path: "go". The packages of this module are imported by paths that start with it
        -- d/go.mod --
        module toolchain
               ^^^^^^^^^ error[invalid-module-path]: error reading go.mod: invalid module path: "toolchain". The packages of this module are imported by paths that start with it
        -- e/go.mod --
        module exampl\u0435.com/e
               ^^^^^^^^^^^^^ error[invalid-module-path]: malformed module path "exampl\u0435.com/e": invalid char '\u0435'. U+0435 CYRILLIC SMALL LETTER IE looks like "e"
        """);
  }

  @Test
  void requirementsMustBeDownloadable() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	lib v1.0.0
        	^^^ error[invalid-module-path]: malformed module path "lib": missing dot in first path element. No module of this path can be downloaded, and nothing replaces it by a directory
        	Example.com/a v1.0.0
        	^^^^^^^^^^^^^ error[invalid-module-path]: malformed module path "Example.com/a": invalid char 'E' in first path element. No module of this path can be downloaded, and nothing replaces it by a directory
        	"example.com/b/" v1.0.0 // b
        	^^^^^^^^^^^^^^^^ error[invalid-module-path]: malformed module path "example.com/b/": trailing slash. No module of this path can be downloaded, and nothing replaces it by a directory
        	"" v1.0.0
        	^^ error[invalid-module-path]: malformed module path "": empty string. No module of this path can be downloaded, and nothing replaces it by a directory
        	go v1.0.0
        	^^ error[invalid-module-path]: updates to go.mod needed; to update it:\\n	go mod tidy\\nThe go and toolchain lines say which Go a module needs, no requirement
        	example.com/c/v1 v1.0.0
        	^^^^^^^^^^^^^^^^ error[invalid-module-path]: require example.com/c/v1: version "v1.0.0" invalid: malformed module path "example.com/c/v1". A path ends in /v2 or higher, or in no major version at all
        	gopkg.in/yaml v1.0.0
        	^^^^^^^^^^^^^ error[invalid-module-path]: require gopkg.in/yaml: version "v1.0.0" invalid: malformed module path "gopkg.in/yaml". A path on gopkg.in ends in .v and the major version
        )

        exclude example.com/d/v01 v1.0.0
                ^^^^^^^^^^^^^^^^^ error[invalid-module-path]: exclude example.com/d/v01: version "v1.0.0" invalid: malformed module path "example.com/d/v01". A path ends in /v2 or higher, or in no major version at all
        exclude lib v1.0.0
        """);
  }

  @Test
  void replacedRequirementsMayHaveAnyPath() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require (
        	lib v1.0.0
        	lib2 v1.0.0
        	lib3 v1.0.0
        	^^^^ error[invalid-module-path]: malformed module path "lib3": missing dot in first path element. No module of this path can be downloaded, and nothing replaces it by a directory
        )

        replace lib => ./lib

        replace lib2 v1.0.0 => ./lib

        replace lib3 v1.1.0 => ./lib
        """);
  }

  @Test
  void workspaceServesItsMembersAndReplacements() {
    String members =
        """
        -- go.work --
        go 1.27

        use (
        	./a
        	./b
        )

        replace lib => ./lib
        -- b/go.mod --
        module b

        go 1.27

        replace lib2 => ./lib2
        """;
    check(
        RULE,
        """
        -- a/go.mod --
        module a

        go 1.27

        require (
        	b v1.0.0
        	lib v1.0.0
        	lib2 v1.0.0
        	lib3 v1.0.0
        	^^^^ error[invalid-module-path]: malformed module path "lib3": missing dot in first path element. No module of this path can be downloaded, and nothing replaces it by a directory
        )
        """
            + members);
    check(
        RULE,
        """
        -- c/go.mod --
        module c

        go 1.27

        require b v1.0.0
                ^ error[invalid-module-path]: malformed module path "b": missing dot in first path element. No module of this path can be downloaded, and nothing replaces it by a directory
        """
            + members);
  }

  @Test
  void replacementsAreChecked() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        require example.com/used v1.0.0

        replace (
        	example.com/a/v1 => ./a
        	^^^^^^^^^^^^^^^^ error[invalid-module-path]: replace example.com/a/v1: invalid module path. No module can have this path, so there is nothing to replace
        	example.com/b => example.com/c/v1 v1.0.0
        	                 ^^^^^^^^^^^^^^^^ error[invalid-module-path]: replace example.com/c/v1: version "v1.0.0" invalid: malformed module path "example.com/c/v1". No module of this path can be downloaded
        	example.com/d => lib v1.0.0
        	                 ^^^ warning[invalid-module-path]: malformed module path "lib": missing dot in first path element. No module of this path can be downloaded
        	example.com/used v1.1.0 => lib v1.0.0
        	                           ^^^ warning[invalid-module-path]: malformed module path "lib": missing dot in first path element. No module of this path can be downloaded
        	example.com/used => lib v1.0.0
        	                    ^^^ error[invalid-module-path]: malformed module path "lib": missing dot in first path element. No module of this path can be downloaded
        	lib => ./lib
        )
        -- go.work --
        go 1.27

        replace (
        	example.com/a/v1 => ./a
        	^^^^^^^^^^^^^^^^ error[invalid-module-path]: replace example.com/a/v1: invalid module path. No module can have this path, so there is nothing to replace
        	example.com/b => example.com/c/v1 v1.0.0
        	                 ^^^^^^^^^^^^^^^^ warning[invalid-module-path]: malformed module path "example.com/c/v1": invalid version. No module of this path can be downloaded
        )
        """);
  }

  @Test
  void toolsAreNamedByImportPath() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        tool (
        	./cmd/gen
        	^^^^^^^^^ error[invalid-module-path]: malformed tool path "./cmd/gen": invalid path element ".". A tool is named by the import path of its package
        	example.com/x@v1.0.0
        	^^^^^^^^^^^^^^^^^^^^ error[invalid-module-path]: malformed tool path "example.com/x@v1.0.0": invalid char '@'. A tool is named by the import path of its package
        	example.com/app/...
        	^^^^^^^^^^^^^^^^^^^ error[invalid-module-path]: malformed tool path "example.com/app/...": invalid path element "...". A tool is named by the import path of its package
        	cmd/vet
        	gen
        )
        """);
    checkFix(
        RULE,
        "Write example.com/app/cmd/gen",
        """
        module example.com/app

        tool ./cmd/gen // generates
        """,
        """
        module example.com/app

        tool example.com/app/cmd/gen // generates
        """);
    checkFix(RULE, "Write m", "module m\ntool .\n", "module m\ntool m\n");
    assertEquals(List.of(), titles(RULE, "module m\ntool ../x\n"));
    assertEquals(List.of(), titles(RULE, "tool ./x\n"));
  }

  @Test
  void lookAlikesAreReplaced() {
    checkFix(
        RULE,
        "Write example.com/my-lib",
        """
        module example.com/app

        require ex\u0430mple.com/my\u2013lib v1.0.0
        """,
        """
        module example.com/app

        require example.com/my-lib v1.0.0
        """);
    checkFix(
        RULE,
        "Write \"example.com/app\"",
        """
        module \u201cexample.com/app\u201d
        """,
        """
        module "example.com/app"
        """);
    checkFix(
        RULE,
        "Write \"example.com/app\"",
        """
        module "example.com/\u200bapp"
        """,
        """
        module "example.com/app"
        """);
  }

  @Test
  void ignoredAndUsedDirectoriesAreNoModulePaths() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        ignore ./a$b
        -- go.work --
        use "./a b"
        """);
  }
}

package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where faults of the environment are told, and where there is none. */
final class EnvironmentRulesTest {
  @Test
  void eachModuleThatAVariableConcernsHasIt() {
    check(
        "invalid-gowork",
        """
        -- a/go.mod --
        module example.com/a
               ^^^^^^^^^^^^^ error[invalid-gowork]: invalid GOWORK: not an absolute path. GOWORK=x is set in the environment of the process; it can be off, or an absolute path
        -- b/go.mod --
        go 1.27
        ^^^^^^^ error[invalid-gowork]: invalid GOWORK: not an absolute path. GOWORK=x is set in the environment of the process; it can be off, or an absolute path
        -- env --
        GOWORK=x
        """);
  }

  @Test
  void aWorkspaceHasItOnceAndModulesOutsideEach() {
    check(
        "missing-modfile",
        """
        -- ws/go.work --
        go 1.27

        use ./a
        -- ws/a/go.mod --
        module example.com/a
        -- b/go.mod --
        module example.com/b
               ^^^^^^^^^^^^^ error[missing-modfile]: open x.mod: no such file or directory. GOFLAGS=-modfile=x.mod is set in the environment of the process
        -- env --
        GOFLAGS=-modfile=x.mod
        """);
    check(
        "insecure-fetch",
        """
        -- go.work --
        go 1.27
        ^^^^^^^ warning[insecure-fetch]: GOINSECURE=*.com is set in the environment of the process and covers github.com: what Go fetches from there itself may come without encryption or from anybody; it never skips checksums

        use (
        	./a
        	./b
        )
        -- a/go.mod --
        module example.com/a
        -- b/go.mod --
        module example.com/b
        -- env --
        GOINSECURE=*.com
        """);
  }

  @Test
  void whatTheUsersFileSaysRightlyButNotForThisTreeIsToldInTheTree() {
    check(
        "mod-flag-in-workspace",
        """
        -- go.work --
        go 1.27
        ^^^^^^^ error[mod-flag-in-workspace]: -mod may only be set to readonly or vendor when in workspace mode, but it is set to "bogus"\\n\tRemove the -mod flag to use the default readonly value, \\n\tor set GOWORK=off to disable workspace mode.\\nGOFLAGS=-mod=bogus is set in the GOENV file /w/goenv, line 2, and go.work is in force here

        use ./a
        -- a/go.mod --
        module example.com/a
        -- goenv --
        # builds
        GOFLAGS=-mod=bogus
        ^^^^^^^^^^^^^^^^^^ related[mod-flag-in-workspace]: GOFLAGS is set here
        """);
  }

  @Test
  void aLineOfTheUsersFileIsToldOnceForAllModules() {
    check(
        "modules-disabled",
        """
        -- a/go.mod --
        module example.com/a
        -- b/go.mod --
        module example.com/b
        -- goenv --
        GO111MODULE=never
        ^^^^^^^^^^^^^^^^^ error[modules-disabled]: unknown environment setting GO111MODULE=never. GO111MODULE=never is set in the GOENV file /w/goenv, line 1; it can be on, off or auto
        """);
  }

  @Test
  void oneCauseHasOneFinding() {
    String fixture =
        """
        module example.com/a
        -- goenv --
        GO111MODULE="on"
        %s\
        """;
    check("modules-disabled", fixture.formatted(""));
    check(
        "quoted-env-value",
        fixture.formatted(
            """
                        ^^^^ error[quoted-env-value]: unknown environment setting GO111MODULE="on". Go takes the quotes as part of the value of GO111MODULE; without them: GO111MODULE=on (GOENV file /w/goenv, line 1)
            """));
    check(
        "invalid-goflags",
        """
        -- go.work --
        go 1.27

        use ./a
        -- a/go.mod --
        module example.com/a
        -- env --
        GOFLAGS=-mod=bogus
        """);
  }

  @Test
  void aVariableOfTheProcessWinsOverTheLine() {
    check(
        "invalid-gotoolchain",
        """
        module example.com/a
        -- goenv --
        GOTOOLCHAIN=junk
        -- env --
        GOTOOLCHAIN=local
        """);
  }

  @Test
  void anotherFileOfTheSameDirectoryIsNotTheModule() {
    check(
        "invalid-gowork",
        """
        module example.com/a
               ^^^^^^^^^^^^^ error[invalid-gowork]: invalid GOWORK: not an absolute path. GOWORK=x is set in the environment of the process; it can be off, or an absolute path
        -- dev.mod --
        module example.com/a
        -- env --
        GOWORK=x
        """);
  }

  @Test
  void aWorkspaceThatIsInForceIsNotInactive() {
    check(
        "inactive-workspace",
        """
        -- go.work --
        go 1.27
        -- other/go.work --
        go 1.27
        ^^^^^^^ info[inactive-workspace]: go.work is not in force: GOWORK=/w/go.work is set in the environment of the process
        -- env --
        GOWORK={root}/go.work
        """);
  }

  @Test
  void theToolchainLineThatAsksForANewerGoHasTheFinding() {
    check(
        "go-version-too-new",
        """
        module example.com/a

        go 1.27

        toolchain go1.99.1
                  ^^^^^^^^ error[go-version-too-new]: cannot find "go1.99.1" in PATH. go.mod asks for it by its toolchain line, go1.27.3 is the local Go, and GOTOOLCHAIN=path is set in the environment of the process
        -- env --
        GOTOOLCHAIN=path
        """);
  }

  @Test
  void aNewerGoThatTheNetworkMayHaveIsNoError() {
    check(
        "go-version-too-new",
        """
        module example.com/a

        go 1.99
        -- env --
        GOPROXY=https://proxy.example.com
        GOTOOLCHAIN=auto
        """);
  }

  @Test
  void inAWorkspaceTheGoWorkAsksForTheNewerGo() {
    check(
        "go-version-too-new",
        """
        -- go.work --
        go 1.28
           ^^^^ error[go-version-too-new]: go.work requires go >= 1.28 (running go 1.27.3; GOTOOLCHAIN=local). GOTOOLCHAIN=local is set in the environment of the process, so Go does not look for a newer one

        use ./a
        -- a/go.mod --
        module example.com/a

        go 1.28
        -- env --
        GOTOOLCHAIN=local
        """);
  }

  @Test
  void experimentsThatAreOnAnywayChangeNothing() {
    check(
        "experiment-without-effect",
        """
        module example.com/a
               ^^^^^^^^^^^^^ info[experiment-without-effect]: jsonv2 and noarenas change nothing: it is so without GOEXPERIMENT in go1.27.3. GOEXPERIMENT=jsonv2,noarenas,simd is set in the environment of the process
        -- env --
        GOEXPERIMENT=jsonv2,noarenas,simd
        """);
  }

  @Test
  void loopvarCountsWhereAGoLineIsOld() {
    check(
        "experiment-without-effect",
        """
        -- go.work --
        go 1.27

        use (
        	./a
        	./b
        )
        -- a/go.mod --
        module example.com/a

        go 1.21
        -- b/go.mod --
        module example.com/b

        go 1.27
        -- env --
        GOEXPERIMENT=loopvar
        """);
  }

  @Test
  void experimentsOfOtherGosAreTheirOwn() {
    check(
        "invalid-goexperiment",
        """
        module example.com/a
        -- assume --
        go 1.24.1
        -- env --
        GOEXPERIMENT=synctest
        """);
    check(
        "invalid-goexperiment",
        """
        module example.com/a
        -- assume --
        go 1.28.0
        -- env --
        GOEXPERIMENT=warpdrive
        """);
    check(
        "invalid-goexperiment",
        """
        module example.com/a
               ^^^^^^^^^^^^^ error[invalid-goexperiment]: unknown GOEXPERIMENT warpdrive. GOEXPERIMENT=warpdrive is set in the environment of the process; go1.24.1 runs here
        -- assume --
        go 1.24.1
        -- env --
        GOEXPERIMENT=warpdrive
        """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GOPRIVATE=*.corp,github.com/example",
        "GOINSECURE=git.example.com,*.internal",
        "GOFLAGS='-tags=a b' -mod=vendor -modcacherw",
        "GOWORK=auto",
        "GO111MODULE=auto",
        "GOPROXY=https://a.example,b.example|direct",
        "GOCACHE=off",
        "GOEXPERIMENT=none",
      })
  void plainValuesHaveNone(String variable) {
    String fixture = "module example.com/a\n\ngo 1.27\n-- env --\n" + variable + "\n";
    for (String rule :
        new String[] {
          "modules-disabled", "invalid-goflags", "invalid-gowork", "invalid-goproxy",
          "invalid-path-setting", "checksums-disabled", "insecure-fetch", "invalid-goexperiment",
          "experiment-without-effect", "missing-modfile", "quoted-env-value"
        }) {
      check(rule, fixture);
    }
  }

  @Test
  void goPathWithAGoModAndOneThatIsGorootAreWarnings() {
    check(
        "invalid-path-setting",
        """
        -- gopath/go.mod --
        module example.com/p
               ^^^^^^^^^^^^^ warning[invalid-path-setting]: warning: ignoring go.mod in $GOPATH /w/gopath. GOPATH=/w/gopath is set in the environment of the process: commands that need a go.mod, such as go mod tidy, fail everywhere
        -- env --
        GOPATH={root}/gopath
        """);
    check(
        "invalid-path-setting",
        """
        -- tmp/go.mod --
        module example.com/t
               ^^^^^^^^^^^^^ error[invalid-path-setting]: warning: ignoring go.mod in system temp root /w/tmp. TMPDIR=/w/tmp is set in the environment of the process: Go works here as if there were no go.mod
        -- env --
        TMPDIR={root}/tmp
        """);
  }
}

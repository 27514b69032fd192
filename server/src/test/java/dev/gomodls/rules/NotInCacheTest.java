package dev.gomodls.rules;

import org.junit.jupiter.api.Test;

final class NotInCacheTest {
  private static void check(String fixture) {
    RuleFixture.check("not-in-cache", fixture);
  }

  @Test
  void whatIsMissingIsNamedOnce() {
    check(
        """
        module example.com/app

        go 1.27

        require (
        	example.com/a v1.0.0
        	example.com/b v1.0.0
        	^^^^^^^^^^^^^ info[not-in-cache]: Not in the module cache: the go.mod files of example.com/b@v1.0.0, example.com/c@v1.2.0. What is said of the build is incomplete; go mod download fetches them
        )
        -- go.sum --
        -- env --
        GOFLAGS=-mod=mod
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a

        go 1.16

        require example.com/c v1.2.0
        """);
  }

  @Test
  void aCompleteGraphIsFine() {
    check(
        """
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        -- modcache/example.com/a@v1.0.0/go.mod --
        module example.com/a

        go 1.27
        """);
  }

  @Test
  void inAWorkspaceTheGoWorkSaysIt() {
    check(
        """
        -- go.work --
        go 1.27
        ^^^^^^^ info[not-in-cache]: Not in the module cache: the go.mod file of example.com/a@v1.0.0. What is said of the build is incomplete; go mod download fetches them

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        -- env --
        GOPROXY=off
        """);
  }

  @Test
  void whereNothingIsKnownOfTheMachineNothingIsSaid() {
    check(
        """
        module example.com/app

        go 1.27

        require example.com/a v1.0.0
        """);
  }
}

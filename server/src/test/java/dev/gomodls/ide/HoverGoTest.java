package dev.gomodls.ide;

import static dev.gomodls.ide.HoverFixture.check;

import org.junit.jupiter.api.Test;

/** What the lines about Go itself are said to do. */
final class HoverGoTest {
  @Test
  void goVersionTellsWhatItSwitchesOn() {
    check(
        """
        module example.com/app
        go <|>1.27
        """,
        """
        [1.27]
        `go 1.27`

        - The Go version that this module is written for: that of the language in its packages.
        - An older go command, from 1.21 on, refuses the module or switches to a newer toolchain.
        - It names the language version, which comes before all releases of it, such as `1.27.0`.
        - From 1.14 on a `vendor` directory beside this file is used without being asked for, but not in workspaces.
        - From 1.16 on the pattern `all` leaves out what only tests of other modules import.
        - From 1.17 on the module graph is pruned and loaded lazily, and this file lists the modules of all packages that its own packages and tests need.
        - From 1.21 on who requires this module needs a go line at least as high.
        - From 1.23 on vendored packages must be listed in `vendor/modules.txt`.
        - From 1.27 on `go mod tidy` keeps the requirements in at most two blocks.
        """);
    check(
        """
        module example.com/app
        go <|>1.21.0
        """,
        """
        [1.21.0]
        `go 1.21.0`

        - The Go version that this module is written for: that of the language in its packages.
        - An older go command, from 1.21 on, refuses the module or switches to a newer toolchain.
        - From 1.14 on a `vendor` directory beside this file is used without being asked for, but not in workspaces.
        - From 1.16 on the pattern `all` leaves out what only tests of other modules import.
        - From 1.17 on the module graph is pruned and loaded lazily, and this file lists the modules of all packages that its own packages and tests need.
        - From 1.21 on who requires this module needs a go line at least as high.
        """);
    check(
        """
        module example.com/app
        go <|>1.13
        """,
        """
        [1.13]
        `go 1.13`

        - The Go version that this module is written for: that of the language in its packages.
        - Below 1.17 the module graph is not pruned: Go loads all of it.
        """);
  }

  @Test
  void toolchainTellsWhenItRuns() {
    check(
        """
        module example.com/app
        go 1.25
        toolchain <|>go1.26.3-custom
        """,
        """
        [go1.26.3-custom]
        `go1.26.3-custom`

        - A go command older than `1.26.3` runs this toolchain instead, unless GOTOOLCHAIN keeps it from that.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        go 1.25
        toolchain <|>default
        """,
        """
        [default]
        `default`

        - Go does not switch to another toolchain, even for the sake of the go line.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        go 1.25
        toolchain <|>go1.x
        """,
        """
        [go1.x]
        `go1.x`

        - No name of a Go toolchain: Go does not accept it.
        - It does not count where this module is a dependency.
        """);
  }

  @Test
  void godebugTellsWhetherTheSettingIsThere() {
    check(
        """
        module example.com/app
        godebug pan<|>icnil=1
        """,
        """
        [panicnil=1]
        `panicnil=1`

        - Programs built in this module start with `GODEBUG=panicnil=1`.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        godebug default=<|>go1.21
        """,
        """
        [default=go1.21]
        `default=go1.21`

        - The GODEBUG settings that no line names are those of `go1.21`.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        godebug <|>nosuch=1
        """,
        """
        [nosuch=1]
        `nosuch=1`

        - Go 1.27 has no such setting.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        godebug <|>tls3des=0
        """,
        """
        [tls3des=0]
        `tls3des=0`

        - The setting has no effect any more since Go 1.27.
        - It does not count where this module is a dependency.
        """);
    check(
        """
        module example.com/app
        godebug <|>nosuch=1
        -- assume --
        go 1.28.0
        """,
        """
        [nosuch=1]
        `nosuch=1`

        - Programs built in this module start with `GODEBUG=nosuch=1`.
        - It does not count where this module is a dependency.
        """);
  }
}

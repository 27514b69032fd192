package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpdateCommandTest {
  private static final String TOO_LOW =
      """
      module example.com/app

      go 1.27

      require (
      	example.com/a v1.0.0
      	example.com/b v1.0.0
      )
      -- go.sum --
      -- modcache/example.com/a@v1.0.0/go.mod --
      module example.com/a

      go 1.27

      require example.com/b v1.1.0
      -- modcache/example.com/b@v1.0.0/go.mod --
      module example.com/b
      -- modcache/example.com/b@v1.1.0/go.mod --
      module example.com/b
      """;

  @TempDir Path directory;

  private Cli.Result update(String fixture, String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "update";
    args[1] = Cli.cacheOf(fixture);
    System.arraycopy(options, 0, args, 2, options.length);
    return new Cli(directory).run(args);
  }

  @Test
  void whatWouldChangeIsShown() {
    Cli cli = Cli.in(directory, TOO_LOW);
    Cli.Result result = update(TOO_LOW);
    assertEquals(1, result.code(), result.err());
    assertTrue(
        result.out().contains("-\texample.com/b v1.0.0\n+\texample.com/b v1.1.0\n"), result.out());
    assertTrue(result.out().contains("+++ b/go.sum\n"), result.out());
    assertTrue(cli.text("go.mod").contains("example.com/b v1.0.0\n"));
    assertEquals("", cli.text("go.sum"));
  }

  @Test
  void whatChangesIsWritten() throws Exception {
    Cli cli = Cli.in(directory, TOO_LOW);
    Files.delete(directory.resolve("go.sum"));
    assertEquals(new Cli.Result(0, "", ""), update(TOO_LOW, "--write"));
    assertTrue(cli.text("go.mod").contains("\texample.com/b v1.1.0\n"));
    assertTrue(cli.text("go.sum").startsWith("example.com/a v1.0.0/go.mod h1:"));
    assertEquals(new Cli.Result(0, "", ""), update(TOO_LOW), "again there is nothing to do");
    assertEquals(List.of("go.mod", "go.sum"), cli.files(), "nothing else is left");
  }

  @Test
  void aWorkspaceIsRefusedInGosWords() {
    String fixture =
        """
        -- go.work --
        go 1.27

        use .
        -- go.mod --
        module example.com/app

        go 1.27
        """;
    Cli.in(directory, fixture);
    Cli.Result result = update(fixture);
    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("go: -mod may only be set to readonly"), result.err());
    assertTrue(result.err().endsWith("add --env GOWORK=off to update this module alone\n"));
    assertEquals("", result.out());
  }

  @Test
  void whatIsMissingMakesItFail() {
    String fixture =
        """
        module example.com/app

        go 1.27

        require example.com/gone v1.0.0
        """;
    Cli.in(directory, fixture);
    Cli.Result result = update(fixture);
    assertEquals(1, result.code());
    assertTrue(result.err().contains("example.com/gone@v1.0.0"), result.err());
    assertEquals("", result.out());
  }
}

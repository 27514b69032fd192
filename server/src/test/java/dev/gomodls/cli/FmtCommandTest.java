package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FmtCommandTest {
  private static final String UNTIDY =
      """
      module   example.com/app
      require example.com/b v1.0.0 //indirect
      """;

  private static final String TIDY =
      """
      module example.com/app

      require example.com/b v1.0.0 //indirect
      """;

  @TempDir Path directory;

  @Test
  void formattedTextIsPrinted() {
    Cli cli = Cli.in(directory, UNTIDY);
    assertEquals(new Cli.Result(0, TIDY, ""), cli.run("fmt", "go.mod"));
    assertEquals(UNTIDY, cli.text("go.mod"));
  }

  @Test
  void filesThatWouldChangeAreListed() {
    Cli cli = Cli.in(directory, UNTIDY + "-- tidy/go.mod --\n" + TIDY);
    assertEquals(new Cli.Result(1, "go.mod\n", ""), cli.run("fmt", "-l", "go.mod", "tidy/go.mod"));
    assertEquals(new Cli.Result(0, "", ""), cli.run("fmt", "-l", "-d", "tidy/go.mod"));
  }

  @Test
  void changeIsShownAsADiff() {
    assertEquals(
        new Cli.Result(
            1,
            """
            --- a/go.mod
            +++ b/go.mod
            @@ -1,2 +1,3 @@
            -module   example.com/app
            +module example.com/app
            +
             require example.com/b v1.0.0 //indirect
            """,
            ""),
        Cli.in(directory, UNTIDY).run("fmt", "-d", "go.mod"));
  }

  @Test
  void fileIsWritten() {
    Cli cli = Cli.in(directory, UNTIDY);
    assertEquals(new Cli.Result(0, "", ""), cli.run("fmt", "-w", "go.mod"));
    assertEquals(TIDY, cli.text("go.mod"));
    assertEquals(new Cli.Result(0, "", ""), cli.run("fmt", "-l", "go.mod"));
  }

  @Test
  void onlyHealthyLinesOfABrokenFileMove() {
    Cli cli =
        Cli.in(
            directory,
            """
            module   example.com/app

            require   example.com/a   "v1.0.0
            exclude   example.com/a   v1.0.0
            """);
    assertEquals(0, cli.run("fmt", "-w", "go.mod").code());
    assertEquals(
        """
        module example.com/app

        require   example.com/a   "v1.0.0
        exclude example.com/a v1.0.0
        """,
        cli.text("go.mod"));
  }

  @Test
  void whatCannotBeFormattedIsOneSentence() {
    Cli cli = Cli.in(directory, TIDY);
    assertEquals(2, cli.run("fmt").code());
    assertEquals(2, cli.run("fmt", "main.go").code());
    assertEquals(
        new Cli.Result(3, "", "gomodls: gone/go.mod: no such file or directory\n"),
        cli.run("fmt", "gone/go.mod"));
  }
}

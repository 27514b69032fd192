package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the README to the program. */
final class ReadmeTest {
  private static final Path ROOT = Path.of(System.getProperty("gomodls.root"));

  @Test
  void outputIsWhatTheProgramPrints() throws IOException {
    Cli.Result result = new Cli(ROOT).run("check", "examples/phantom");
    assertEquals(1, result.code());
    String shown = "```\n" + result.out() + "```\n";
    assertTrue(Files.readString(ROOT.resolve("README.md")).contains(shown), () -> shown);
  }

  @Test
  void everyCommandIsNamed() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    for (Command command : Commands.ALL) {
      boolean named =
          command.name().equals("version") || readme.contains("gomodls " + command.name());
      assertTrue(named, command.name());
    }
  }
}

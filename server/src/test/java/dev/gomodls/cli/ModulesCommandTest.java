package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModulesCommandTest {
  private static final String MODULES =
      """
      module example.com/app

      go 1.27

      require (
      	example.com/a v1.0.0
      	example.com/b v1.1.0 // indirect
      )

      replace example.com/a => ./a
      -- a/go.mod --
      module example.com/a

      go 1.27

      require example.com/b v1.1.0
      -- modcache/example.com/b@v1.1.0/go.mod --
      module example.com/b
      """;

  @TempDir Path directory;

  private Cli.Result modules(String fixture, String... options) {
    Cli.in(directory, fixture);
    String[] args = new String[options.length + 2];
    args[0] = "modules";
    args[1] = Cli.cacheOf(fixture);
    System.arraycopy(options, 0, args, 2, options.length);
    return new Cli(directory).run(args);
  }

  @Test
  void eachModuleHasALine() {
    Cli.Result result = modules(MODULES);
    assertEquals(
        """
        example.com/app          main module in .
        example.com/a    v1.0.0  => ./a (go.mod:10)
        example.com/b    v1.1.0  indirect, in the cache
        """,
        result.out());
    assertEquals("", result.err());
    assertEquals(0, result.code());
  }

  @Test
  void whoAsksIsTold() {
    String out = modules(MODULES, "--explain").out();
    assertTrue(
        out.contains(
            """
            example.com/b    v1.1.0  indirect, in the cache
                asked for by example.com/app, example.com/a@v1.0.0
                files in\
            """
                .stripTrailing()),
        out);
  }

  @Test
  void jsonHasThePlaceOfAReplacement() {
    JsonObject json = JsonParser.parseString(modules(MODULES, "--json").out()).getAsJsonObject();
    JsonObject replaced = json.getAsJsonArray("modules").get(1).getAsJsonObject();
    JsonObject replace = replaced.getAsJsonObject("replace");
    assertEquals(10, replace.get("line").getAsInt());
    assertTrue(replace.get("file").getAsString().endsWith("/go.mod"));
    assertEquals(0, json.getAsJsonArray("unavailable").size());
  }

  @Test
  void whatIsMissingIsListed() {
    Cli.Result result =
        modules(
            """
            module example.com/app

            go 1.27

            require example.com/gone v1.0.0
            -- go.sum --
            """,
            "--mod",
            "mod");
    assertEquals(1, result.code());
    assertTrue(
        result.out().endsWith("the list may be incomplete:\n  example.com/gone@v1.0.0\n"),
        result.out());
  }

  @Test
  void modIsReadBehindTheFlagsOfTheUser() {
    Cli.Result result = modules(MODULES, "--env=GOFLAGS=-modfile=other.mod", "--mod", "mod");
    assertTrue(result.err().contains("other.mod"), result.err());
    assertEquals(2, modules(MODULES, "--mod", "loud").code());
  }
}

package dev.gomodls.cli;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureCache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs commands in a directory of their own, in this process.
 *
 * @param directory holds the files of the fixture
 */
record Cli(Path directory) {
  /** What keeps the settings of this machine out; what a test says counts nevertheless. */
  private static final List<String> PLAIN =
      List.of(
          "--env=GOENV=off",
          "--env=GOFLAGS=",
          "--env=GOWORK=",
          "--env=GO111MODULE=",
          "--env=GOTOOLCHAIN=local",
          "--env=GOPROXY=off",
          "--env=GOSUMDB=",
          "--env=GOEXPERIMENT=",
          "--go-version=1.27.3");

  /** What a run gave. */
  record Result(int code, String out, String err) {}

  /** Lays the files of a fixture into a directory. */
  static Cli in(Path directory, String fixture) {
    try {
      for (var file : Fixture.parse(fixture).files().entrySet()) {
        Path path = directory.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return new Cli(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The option that names the module cache of a fixture. */
  static String cacheOf(String fixture) {
    return "--env=GOMODCACHE="
        + FixtureCache.environment(Fixture.parse(fixture), "/w").get("GOMODCACHE");
  }

  Result run(String... args) {
    return runWithInput("", args);
  }

  Result runWithInput(String input, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true),
            new PrintStream(err, true));
    String[] all =
        Stream.of(Stream.of("-C", directory.toString()), PLAIN.stream(), Stream.of(args))
            .flatMap(it -> it)
            .toArray(String[]::new);
    int code = Main.run(all, terminal);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  String text(String file) {
    try {
      return Files.readString(directory.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files below the directory, in order. */
  List<String> files() {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> directory.relativize(path).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

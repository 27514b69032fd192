package dev.gomodls.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs commands in {@code folder} with {@code environment} and nothing else in the environment. */
record Shell(Path folder, Map<String, String> environment) {
  /** What a process answered. */
  record Result(int code, String out, String err) {}

  Result run(List<String> command) {
    try {
      // Files, not pipes: nothing can block, and what was said is there when the process ended.
      Path out = Files.createTempFile("out", "");
      Path err = Files.createTempFile("err", "");
      Process process = builder(command, out.toFile(), err.toFile()).start();
      process.getOutputStream().close();
      int code = process.waitFor();
      var result = new Result(code, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Result run(Path program, String... arguments) {
    return run(words(program, arguments));
  }

  /** Runs {@code script} with {@code program} as its {@code $0}. */
  Result script(String script, Path program) {
    return run(List.of("/bin/sh", "-c", script, program.toString()));
  }

  /** Requires that {@code program} answers {@code out}, says nothing, and ends well. */
  void check(String out, Path program, String... arguments) {
    assertEquals(new Result(0, out, ""), run(program, arguments));
  }

  private ProcessBuilder builder(List<String> command, File out, File err) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectOutput(out).redirectError(err);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder;
  }

  private static List<String> words(Path program, String... arguments) {
    var words = new ArrayList<String>();
    words.add(program.toString());
    words.addAll(List.of(arguments));
    return words;
  }
}

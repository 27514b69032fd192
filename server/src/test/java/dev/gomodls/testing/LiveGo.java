package dev.gomodls.testing;

import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the real {@code go} command of {@link RealGo#VERSION}. Where it is absent a test that asks
 * for it is skipped, in CI it fails.
 */
public final class LiveGo {
  private final Path binary;

  private LiveGo(Path binary) {
    this.binary = binary;
  }

  /** What a process gave, streams in the form of {@link Utf8}. */
  public record Answer(int exitCode, String out, String err) {}

  /** Finds the command by the {@code go} on the path. */
  public static LiveGo find() {
    try {
      Map<String, String> environment = new HashMap<>(System.getenv());
      environment.put("GOTOOLCHAIN", RealGo.VERSION);
      Answer root = run(Path.of("go"), List.of("env", "GOROOT"), Path.of("."), environment);
      Path binary = Path.of(root.out.strip(), "bin", "go");
      if (root.exitCode == 0 && Files.exists(binary)) {
        return new LiveGo(binary);
      }
      throw Wanted.missing("no " + RealGo.VERSION + ": " + root.err);
    } catch (IOException e) {
      throw Wanted.missing("no go command: " + e.getMessage());
    }
  }

  /** Runs {@code go ARGUMENTS} in {@code directory} with nothing but {@code environment} set. */
  public Answer run(List<String> arguments, Path directory, Map<String, String> environment) {
    try {
      return run(binary, arguments, directory, environment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer run(
      Path binary, List<String> arguments, Path directory, Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(binary.toString()));
    command.addAll(arguments);
    Path out = Files.createTempFile("go", ".out");
    Path err = Files.createTempFile("go", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      RealGo.leaveNoTraces(builder);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      int exitCode = process.waitFor();
      return new Answer(
          exitCode, Utf8.decode(Files.readAllBytes(out)), Utf8.decode(Files.readAllBytes(err)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }
}

package dev.gomodls.testing;

import dev.gomodls.cli.GoFace;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs commands of the Go whose behaviour is promised, in a given environment. Where it is absent a
 * test that asks for it is skipped, in CI it fails.
 *
 * @param goroot where that Go is installed
 */
public record RealGoRun(String goroot) {
  /** Finds that Go through the {@code go} of this machine. */
  public static RealGoRun find() {
    try {
      ProcessBuilder builder = new ProcessBuilder("go", "env", "GOROOT");
      builder.environment().keySet().removeIf(it -> it.equals("GOROOT") || it.equals("GOFLAGS"));
      builder.environment().put("GOTOOLCHAIN", RealGo.VERSION);
      RealGo.leaveNoTraces(builder);
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String root =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      Path version = Path.of(root, "VERSION");
      if (exitCode(process) != 0 || !Files.readString(version).startsWith(RealGo.VERSION + "\n")) {
        throw Wanted.missing("no " + RealGo.VERSION);
      }
      return new RealGoRun(root);
    } catch (IOException e) {
      throw Wanted.missing("no go command: " + e.getMessage());
    }
  }

  /** What a command prints in {@code directory} with these variables and no others. */
  public GoFace.Printed run(List<String> args, String directory, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of(goroot + "/bin/go"));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of(directory).toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    RealGo.leaveNoTraces(builder);
    try {
      Path errors = Files.createTempFile("stderr", ".txt");
      Process process = builder.redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String out = Utf8.decode(process.getInputStream().readAllBytes());
      int exitCode = exitCode(process);
      String err = Utf8.decode(Files.readAllBytes(errors));
      Files.delete(errors);
      return new GoFace.Printed(exitCode, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exitCode(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

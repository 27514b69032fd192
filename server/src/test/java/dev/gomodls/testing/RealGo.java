package dev.gomodls.testing;

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
 * The {@code go} command of the version whose behaviour is promised. Where it is absent a test that
 * asks for it is skipped, in CI it fails.
 */
public final class RealGo {
  public static final String VERSION = "go1.27.3";

  private RealGo() {}

  /** What {@code go run} of one Go source file in {@code dir} prints, bytes as they are. */
  public static byte[] runProgram(Path dir, String source, String... args) {
    try {
      Path main = Files.writeString(dir.resolve("main.go"), source);
      List<String> command = new ArrayList<>(List.of("run", main.toString()));
      command.addAll(List.of(args));
      return output(dir, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command printed, and its exit code. */
  public record Run(int code, String output, String errors) {}

  /**
   * Runs {@code go ARGS} in {@code dir}, in the workspace around it, offline and with a plain
   * environment.
   *
   * @param scratch a directory for files of our own
   */
  public static Run run(Path dir, Path scratch, List<String> args) {
    try {
      requireVersion(scratch);
      Path errors = scratch.resolve("stderr.txt");
      Process process = start(dir, args, errors, "");
      byte[] output = process.getInputStream().readAllBytes();
      int code = exitCode(process);
      return new Run(code, new String(output, StandardCharsets.UTF_8), Files.readString(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The GOROOT of that version, whose {@code bin/go} is run by its path. */
  public static Path goRoot(Path dir) {
    try {
      byte[] output = output(dir, List.of("env", "GOROOT"));
      return Path.of(new String(output, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a run gave; texts in the form of {@code Utf8}. */
  public record Answer(int code, String out, String err) {}

  /**
   * Runs {@code bin/go} of a GOROOT with these variables and no others. Lines about downloads are
   * taken out of what it says.
   */
  public static Answer ask(
      Path goRoot, List<String> args, String directory, Map<String, String> variables) {
    List<String> command = new ArrayList<>(List.of(goRoot.resolve("bin/go").toString()));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of(directory).toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    leaveNoTraces(builder);
    try {
      Path errors = Files.createTempFile("stderr", ".txt");
      Process process = builder.redirectError(errors.toFile()).start();
      process.getOutputStream().close();
      String out = Utf8.decode(process.getInputStream().readAllBytes());
      int code = exitCode(process);
      String err = Utf8.decode(Files.readAllBytes(errors));
      Files.delete(errors);
      return new Answer(code, out, withoutDownloads(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutDownloads(String text) {
    StringBuilder out = new StringBuilder();
    Fixture.lines(text).stream()
        .filter(line -> !line.startsWith("go: downloading "))
        .forEach(out::append);
    return out.toString();
  }

  /** Standard output of {@code go ARGS} in {@code dir}, offline and with a plain environment. */
  private static byte[] output(Path dir, List<String> args) throws IOException {
    requireVersion(dir);
    Path errors = dir.resolve("stderr.txt");
    Process process = start(dir, args, errors, "off");
    byte[] output = process.getInputStream().readAllBytes();
    if (exitCode(process) != 0) {
      throw new IOException("go failed: " + Files.readString(errors));
    }
    return output;
  }

  private static void requireVersion(Path dir) {
    String found;
    try {
      Process process = start(dir, List.of("version"), dir.resolve("stderr.txt"), "off");
      found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      exitCode(process);
    } catch (IOException e) {
      throw Wanted.missing("no go command: " + e.getMessage());
    }
    if (!found.startsWith("go version " + VERSION + " ")) {
      throw Wanted.missing("no " + VERSION + ": " + found);
    }
  }

  private static Process start(Path dir, List<String> args, Path errors, String work)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("go"));
    command.addAll(args);
    ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile());
    builder.redirectError(errors.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GO") && !name.equals("GOMODCACHE"));
    environment.put("GOTOOLCHAIN", VERSION);
    environment.put("GOENV", "off");
    environment.put("GOWORK", work);
    environment.put("GOPROXY", "off");
    leaveNoTraces(builder);
    return builder.start();
  }

  /** Keeps a go command from counting its runs in HOME, which goes on behind its end. */
  static void leaveNoTraces(ProcessBuilder builder) {
    builder.environment().put("TEST_TELEMETRY_DIR", "/dev/null");
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

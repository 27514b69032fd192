package dev.gomodls.cli;

import dev.gomodls.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Go's command line in this process, for tests of other packages. */
public final class GoFace {
  private GoFace() {}

  /**
   * What {@code gomodls go ARGS} answers: exit code, standard output, standard error; the texts in
   * the form of {@link Utf8}.
   */
  public record Printed(int exitCode, String out, String err) {}

  /**
   * Runs a command that loads modules.
   *
   * @param directory the current directory
   */
  public static Printed run(List<String> args, String directory, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    GoInvocation where =
        new GoInvocation(
            directory, environment, new PrintStream(out, true), new PrintStream(err, true));
    int exitCode = GoCommand.run(args, where);
    return new Printed(exitCode, Utf8.decode(out.toByteArray()), Utf8.decode(err.toByteArray()));
  }
}

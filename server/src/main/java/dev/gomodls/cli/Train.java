package dev.gomodls.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Runs what users run, once, so that the image's cache holds the classes they need.
 *
 * <p>Part of the program because the cache is only valid for the very module it was made from. A
 * command that is missing here works all the same; it only starts slower.
 */
public final class Train {
  private static final List<List<String>> COMMANDS =
      List.of(List.of("version"), List.of("no-such-command"));

  private Train() {}

  /** Takes no arguments and prints nothing. */
  public static void main(String[] args) {
    Terminal.ofProcess().flush();
    Terminal nowhere =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));
    for (List<String> command : COMMANDS) {
      Main.run(command.toArray(String[]::new), nowhere);
    }
  }
}

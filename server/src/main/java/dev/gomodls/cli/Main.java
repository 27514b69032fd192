package dev.gomodls.cli;

import java.util.List;

/** The program {@code gomodls}. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    Terminal terminal = Terminal.ofProcess();
    int code = guarded(args, terminal);
    if (!terminal.flush()) {
      terminal.complain("standard output could not be written to its end");
      code = ExitCode.INTERNAL;
    }
    // Not System.exit: it sets up a logger first, and there is nothing to shut down.
    Runtime.getRuntime().halt(code);
  }

  /**
   * Runs the command that {@code args} name, and returns.
   *
   * @return what the process should end with, see {@link ExitCode}
   */
  static int run(String[] args, Terminal terminal) {
    try {
      return Commands.run(List.of(args), terminal);
    } catch (UsageException e) {
      terminal.complain(e.getMessage() + " (gomodls help tells more)");
      return ExitCode.USAGE;
    }
  }

  private static int guarded(String[] args, Terminal terminal) {
    try {
      return run(args, terminal);
    } catch (OutOfMemoryError e) {
      terminal.complain("out of memory: the files are larger, or have more wrong, than fits");
      return ExitCode.INTERNAL;
    } catch (Throwable defect) {
      terminal.complain("internal error: " + defect);
      defect.printStackTrace(terminal.err());
      return ExitCode.INTERNAL;
    }
  }
}

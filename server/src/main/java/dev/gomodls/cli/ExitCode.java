package dev.gomodls.cli;

/** What the process tells its caller; the same for every command of ours. */
final class ExitCode {
  static final int CLEAN = 0;

  /** Arguments or a configuration that cannot be obeyed. */
  static final int USAGE = 2;

  /** A defect of the program, or an answer that could not be written. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}

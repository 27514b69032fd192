package dev.gomodls.cli;

/** What the process tells its caller; the same for every command of ours. */
final class ExitCode {
  static final int CLEAN = 0;

  /** Findings as bad as asked for, or a change that a file needs. */
  static final int FINDINGS = 1;

  /** Arguments or a configuration that cannot be obeyed. */
  static final int USAGE = 2;

  /** A defect of the program, or an answer that could not be written. */
  static final int INTERNAL = 3;

  /** There is no file to judge. */
  static final int NOTHING_TO_CHECK = 4;

  private ExitCode() {}
}

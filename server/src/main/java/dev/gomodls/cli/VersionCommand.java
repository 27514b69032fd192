package dev.gomodls.cli;

/** {@code gomodls version}: the program's name and version. */
final class VersionCommand {
  private VersionCommand() {}

  static int run(Terminal terminal) {
    terminal.print("gomodls " + Version.NUMBER + "\n");
    return ExitCode.CLEAN;
  }
}

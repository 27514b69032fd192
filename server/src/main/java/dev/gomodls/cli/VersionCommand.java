package dev.gomodls.cli;

import java.util.List;

/** {@code gomodls version}: the program's name and version. */
final class VersionCommand {
  static final Command COMMAND =
      new Command("version", "", "Print the version", List.of(), "", VersionCommand::run);

  private VersionCommand() {}

  private static int run(Call call) {
    call.terminal().print("gomodls " + Version.NUMBER + "\n");
    return ExitCode.CLEAN;
  }
}

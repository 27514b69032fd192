package dev.gomodls.cli;

import java.util.List;

/** What {@code --help} prints. */
final class Help {
  private Help() {}

  /** {@code gomodls help [COMMAND]}. */
  static int run(List<String> args, Terminal terminal) throws UsageException {
    return args.isEmpty() ? overview(terminal) : of(Commands.find(args.getFirst()), terminal);
  }

  static int overview(Terminal terminal) {
    StringBuilder out = new StringBuilder();
    out.append("gomodls tells what the go command will do with go.mod and go.work, and why.\n\n");
    out.append("Usage: gomodls COMMAND [OPTION…] [ARGUMENT…]\n\nCommands:\n");
    for (Command command : Commands.ALL) {
      row(out, command.name(), command.summary());
    }
    row(out, Commands.GO.name(), Commands.GO.summary());
    row(out, "help", "Tell more about a command");
    options(out, "Options of every command:", CommonOptions.ALL);
    terminal.print(out.toString());
    return ExitCode.CLEAN;
  }

  static int of(Command command, Terminal terminal) {
    StringBuilder out = new StringBuilder();
    out.append(command.summary()).append(".\n\n");
    out.append(("Usage: gomodls " + command.name() + " " + command.synopsis()).strip());
    out.append("\n");
    if (!command.details().isEmpty()) {
      out.append('\n').append(command.details());
    }
    if (!command.options().isEmpty()) {
      options(out, "Options:", command.options());
    }
    options(out, "Options of every command:", CommonOptions.ALL);
    terminal.print(out.toString());
    return ExitCode.CLEAN;
  }

  private static void options(StringBuilder out, String title, List<Option> options) {
    out.append('\n').append(title).append('\n');
    for (Option option : options) {
      row(out, (option.name() + " " + option.value()).strip(), option.help());
    }
  }

  private static void row(StringBuilder out, String name, String text) {
    int width = 24;
    out.append("  ").append(name);
    out.append(name.length() < width ? " ".repeat(width - name.length()) : "\n" + " ".repeat(26));
    out.append(text).append('\n');
  }
}

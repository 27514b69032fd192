package dev.gomodls.cli;

import dev.gomodls.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the command that arguments name, and runs it. */
final class Commands {
  /** In the order in which help lists them. */
  static final List<Command> ALL =
      List.of(
          CheckCommand.COMMAND,
          FmtCommand.COMMAND,
          ModulesCommand.COMMAND,
          UpdateCommand.COMMAND,
          EnvCommand.COMMAND,
          ExplainCommand.COMMAND,
          RulesCommand.COMMAND,
          ServeCommand.COMMAND,
          VersionCommand.COMMAND);

  /** Stands by itself: its arguments are read as Go reads them. */
  static final Command GO =
      new Command(
          "go",
          "env VAR…|list -m|mod edit|mod graph|mod verify|work edit [FLAG…] [ARG…]",
          "Answer as the go command does, without running it",
          List.of(),
          """
          Standard output, standard error and exit code are those of Go 1.27. Nothing is ever
          written: mod edit and work edit take -json or -print.

          Examples:
            gomodls go env -json GOFLAGS GOWORK
            gomodls go list -m -json all
            gomodls go mod edit -json
            gomodls go work edit -print -use=./tools go.work
          """,
          call -> runGo(call.arguments().words(), call));

  private Commands() {}

  /**
   * Runs what {@code args} say: options that every command takes may also stand in front of the
   * command.
   */
  static int run(List<String> args, Terminal terminal) throws UsageException {
    if (args.equals(List.of("--version"))) {
      return run(List.of("version"), terminal);
    }
    if (args.equals(List.of("-h"))) {
      return Help.overview(terminal);
    }
    int at = commandIndex(args);
    List<String> before = args.subList(0, at);
    if (at == args.size()) {
      return withoutCommand(before, terminal);
    }
    String name = args.get(at);
    List<String> behind = args.subList(at + 1, args.size());
    if (name.equals("help")) {
      return Help.run(behind, terminal);
    }
    if (name.equals("go")) {
      return go(before, behind, terminal);
    }
    Command command = find(name);
    List<String> all = new ArrayList<>(before);
    all.addAll(behind);
    List<Option> options = new ArrayList<>(command.options());
    options.addAll(CommonOptions.ALL);
    Arguments arguments = Arguments.parse(all, options);
    if (arguments.has("--help")) {
      return Help.of(command, terminal);
    }
    return command.action().run(CommonOptions.call(terminal, arguments));
  }

  /** Go's face: all behind {@code go} is Go's, options of ours stand in front of it. */
  private static int go(List<String> before, List<String> behind, Terminal terminal)
      throws UsageException {
    Arguments arguments = Arguments.parse(before, CommonOptions.ALL);
    if (arguments.has("--help")) {
      return Help.of(GO, terminal);
    }
    return runGo(behind, CommonOptions.call(terminal, arguments));
  }

  private static int runGo(List<String> words, Call call) {
    Terminal terminal = call.terminal();
    return GoCommand.run(
        words,
        new GoInvocation(call.directory(), call.environment(), terminal.out(), terminal.err()));
  }

  private static int withoutCommand(List<String> before, Terminal terminal) throws UsageException {
    Arguments arguments = Arguments.parse(before, CommonOptions.ALL);
    if (arguments.has("--help")) {
      return Help.overview(terminal);
    }
    return ServeCommand.COMMAND.action().run(CommonOptions.call(terminal, arguments));
  }

  /** The index of the first word that is neither a common option nor its value. */
  private static int commandIndex(List<String> args) {
    int i = 0;
    while (i < args.size() && args.get(i).startsWith("-")) {
      String arg = args.get(i);
      boolean takesNext =
          CommonOptions.ALL.stream().anyMatch(it -> it.hasValue() && it.name().equals(arg));
      i += takesNext ? 2 : 1;
    }
    return Math.min(i, args.size());
  }

  static Command find(String name) throws UsageException {
    for (Command command : ALL) {
      if (command.name().equals(name)) {
        return command;
      }
    }
    if (name.equals(GO.name())) {
      return GO;
    }
    Optional<String> near = Nearest.of(name, ALL.stream().map(Command::name).toList());
    String hint = near.map(it -> "; did you mean " + it + "?").orElse("");
    throw new UsageException("there is no command " + name + hint);
  }
}

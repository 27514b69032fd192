package dev.gomodls.cli;

import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code gomodls go}: the part of the go command line that only reads, with Go's standard output,
 * standard error and exit code byte for byte, and without Go.
 *
 * <p>What Go would write to a file is refused, and so is any command that is not supported.
 */
final class GoCommand {
  /** The version of Go that is spoken for. */
  static final String VERSION = "1.27.3";

  private static final String SUPPORTED =
      "go env VAR, go list -m, go mod edit, go mod graph, go mod verify, go work edit";

  /** The commands that are two words. */
  private static final Set<String> COMMANDS =
      Set.of("mod edit", "mod graph", "mod verify", "work edit");

  private GoCommand() {}

  /**
   * Runs one command.
   *
   * @param arguments what stands behind {@code go} on its command line, in the form of {@code Utf8}
   * @return the exit code: Go's; 2 for what is refused
   */
  static int run(List<String> arguments, GoInvocation where) {
    if (!arguments.isEmpty() && arguments.getFirst().equals("env")) {
      return GoEnvCommand.run(arguments, where);
    }
    List<String> words = new ArrayList<>(arguments);
    return switch (changeDirectory(words, GoProcess.of(where))) {
      case GoResult.Err<GoProcess>(String text) ->
          GoProcess.of(where).fail(GoFailure.fatal("go: " + text));
      case GoResult.Ok<GoProcess>(GoProcess process) -> run(words, process);
    };
  }

  private static int run(List<String> words, GoProcess process) {
    List<String> rest = words.subList(commandLength(words), words.size());
    return switch (String.join(" ", words.subList(0, commandLength(words)))) {
      case "list" -> GoListCommand.run(rest, process);
      case "mod edit" -> GoModEdit.run(rest, process);
      case "mod graph" -> GoModGraphCommand.run(rest, process);
      case "mod verify" -> GoModVerifyCommand.run(rest, process);
      case "work edit" -> GoWorkEdit.run(rest, process);
      default -> process.fail(GoFailure.refused(unsupported(words)));
    };
  }

  /** How many of the first words name a command or a group of commands. */
  private static int commandLength(List<String> words) {
    List<String> two = words.subList(0, Math.min(2, words.size()));
    if (COMMANDS.contains(String.join(" ", two))) {
      return 2;
    }
    String first = words.isEmpty() ? "" : words.getFirst();
    return first.equals("list") || first.equals("mod") || first.equals("work") ? 1 : 0;
  }

  private static String unsupported(List<String> words) {
    String asked = String.join(" ", words.subList(0, Math.min(2, words.size())));
    return ("go " + asked).strip() + " is not supported; supported are " + SUPPORTED;
  }

  /**
   * Takes {@code -C} off the words where it is the first flag, and follows it; see {@code
   * handleChdirFlag} of cmd/go.
   */
  private static GoResult<GoProcess> changeDirectory(List<String> words, GoProcess process) {
    int at = commandLength(words);
    String flag = at < words.size() ? words.get(at) : "";
    if (flag.startsWith("-C=") || flag.startsWith("--C=")) {
      words.remove(at);
      return process.in(flag.substring(flag.indexOf('=') + 1));
    }
    boolean withValue = (flag.equals("-C") || flag.equals("--C")) && at + 1 < words.size();
    if (!withValue) {
      return GoResult.ok(process);
    }
    words.remove(at);
    return process.in(words.remove(at));
  }
}

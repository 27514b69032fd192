package dev.gomodls.cli;

import dev.gomodls.rules.FixPlan.Level;
import dev.gomodls.rules.Selection;
import dev.gomodls.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code gomodls check} was asked for.
 *
 * @param failOn the least severity that makes the exit code 1; empty for none
 * @param fixes which fixes are applied or shown; empty for none
 * @param write whether fixes are written; else they are shown as a diff
 * @param stdinPath the absolute path of the file whose text comes from standard input
 */
record CheckOptions(
    List<Output> outputs,
    Selection selection,
    Optional<Severity> failOn,
    Optional<Level> fixes,
    boolean write,
    Optional<String> stdinPath) {

  /** A report and where it goes; to standard output where there is no file. */
  record Output(Format format, Optional<String> file) {}

  /** The forms of a report. */
  enum Format {
    TEXT,
    JSON
  }

  static final List<Option> ALL =
      List.of(
          new Option(
              "--format", "FORMAT[:FILE]", "text (default) or json, also into a file (repeatable)"),
          new Option(
              "--fail-on",
              "SEVERITY",
              "hint, info, warning (default), error or never: what exits 1"),
          new Option("--select", "RULE,…", "run only these rules"),
          new Option("--ignore", "RULE,…", "do not run these rules"),
          new Option(
              "--rule",
              "RULE=SEVERITY",
              "off, hint, info, warning or error for a rule (repeatable)"),
          Option.flag("--fix", "apply safe fixes, then report what is left"),
          Option.flag(
              "--unsafe-fixes", "with what --fix does, also unsafe fixes; those by hand never"),
          Option.flag("--diff", "show what would be fixed as a diff, write nothing"),
          new Option(
              "--stdin-path",
              "FILE",
              "judge standard input as if it were FILE; the path is then -"));

  static CheckOptions read(Call call) throws UsageException {
    Arguments arguments = call.arguments();
    boolean diff = arguments.has("--diff");
    boolean unsafe = arguments.has("--unsafe-fixes");
    boolean fix = arguments.has("--fix") || unsafe;
    Optional<Level> level =
        fix || diff ? Optional.of(unsafe ? Level.UNSAFE : Level.SAFE) : Optional.empty();
    Optional<String> stdinPath = arguments.last("--stdin-path").map(call::absolute);
    if (stdinPath.isPresent() != arguments.words().equals(List.of("-"))) {
      throw new UsageException("--stdin-path FILE and the single path - go together");
    }
    if (stdinPath.isPresent() && fix && !diff) {
      throw new UsageException("standard input cannot be fixed in place; --diff shows the fixes");
    }
    return new CheckOptions(
        outputs(arguments, diff),
        RuleChoice.read(arguments),
        failOn(arguments),
        level,
        !diff,
        stdinPath);
  }

  private static List<Output> outputs(Arguments arguments, boolean diff) throws UsageException {
    List<Output> outputs = new ArrayList<>();
    for (String value : arguments.all("--format")) {
      int colon = value.indexOf(':');
      String name = colon < 0 ? value : value.substring(0, colon);
      Format format =
          switch (name) {
            case "text" -> Format.TEXT;
            case "json" -> Format.JSON;
            default -> throw new UsageException("--format " + value + ": there are text and json");
          };
      Optional<String> file =
          colon < 0 ? Optional.empty() : Optional.of(value.substring(colon + 1));
      if (file.isPresent() && file.get().isEmpty()) {
        throw new UsageException("--format " + value + ": the file has no name");
      }
      outputs.add(new Output(format, file));
    }
    boolean silent = diff || !outputs.isEmpty();
    if (!silent) {
      outputs.add(new Output(Format.TEXT, Optional.empty()));
    }
    long toStdout = outputs.stream().filter(output -> output.file().isEmpty()).count();
    if (toStdout + (diff ? 1 : 0) > 1) {
      String others = diff ? "the diff goes there: " : "";
      throw new UsageException(
          "only one report can go to standard output; " + others + "write --format FORMAT:FILE");
    }
    return outputs;
  }

  private static Optional<Severity> failOn(Arguments arguments) throws UsageException {
    String word = arguments.last("--fail-on").orElse(Severity.WARNING.word());
    return word.equals("never")
        ? Optional.empty()
        : Optional.of(RuleChoice.severity("--fail-on", word));
  }
}

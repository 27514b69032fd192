package dev.gomodls.cli;

import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.GoEnvReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How any go command starts: the environment is read, the toolchain chosen, GOFLAGS looked at. See
 * {@code main} and {@code invoke} of cmd/go.
 */
final class GoStartUp {
  private final GoProcess process;
  private final GoStart start;
  private final ParsedFlags ofEnvironment;

  /** Reads the environment of a process for a command, given by its words. */
  GoStartUp(GoProcess process, List<String> command) {
    this.process = process;
    Host host = GoEnvReader.host();
    Variables variables = Variables.of(host, process.variables());
    Situation situation = new Situation(host, variables, process.workingDirectory(), null);
    start = GoStart.of(GoEnvReader.read(situation, new Disk()), command);
    ofEnvironment = ParsedFlags.of(start.env());
  }

  GoStart start() {
    return start;
  }

  GoEnv env() {
    return start.env();
  }

  /** What GOFLAGS says. */
  ParsedFlags flags() {
    return ofEnvironment;
  }

  /**
   * The same for a command that edits: it looks at GOWORK before all else, whether it will use it
   * or not.
   */
  GoFlags.Parsed parseEdit(GoFlags flags, List<String> arguments) {
    return WorkFile.find(start.env()) instanceof WorkFile.Refused refused
        ? new GoFlags.Parsed(List.of(), GoFailure.fatal(refused.error()))
        : parse(flags, arguments);
  }

  /** Starts the command, and reads GOFLAGS and the command line. */
  GoFlags.Parsed parse(GoFlags flags, List<String> arguments) {
    start.warnings().forEach(process::warn);
    Optional<GoFailure> failure = failure(start.failure());
    if (failure.isEmpty()) {
      failure = failure(GoStart.buildConfiguration(start.env()));
    }
    if (failure.isEmpty() && !ofEnvironment.problems().isEmpty()) {
      failure = Optional.of(GoFailure.fatal(ofEnvironment.problems().getFirst()));
    }
    if (failure.isEmpty()) {
      failure = flags.setDefaults(ofEnvironment.flags());
    }
    return failure.isPresent()
        ? new GoFlags.Parsed(List.of(), failure.get())
        : flags.parse(arguments);
  }

  private static Optional<GoFailure> failure(GoStart.@Nullable Failure failure) {
    return Optional.ofNullable(failure).map(it -> new GoFailure(it.exitCode(), it.text()));
  }
}

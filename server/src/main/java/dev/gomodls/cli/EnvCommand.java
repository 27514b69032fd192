package dev.gomodls.cli;

import dev.gomodls.environment.EnvironmentReport;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Situation;
import dev.gomodls.report.EnvironmentJson;
import dev.gomodls.report.EnvironmentText;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.GoEnvReader;
import java.util.List;

/** {@code gomodls env}: the environment of the go command in words. */
final class EnvCommand {
  static final Command COMMAND =
      new Command(
          "env",
          "[--json] [DIR]",
          "Tell what each variable of the Go environment does here, and who set it",
          List.of(Option.flag("--json", "print one JSON object; docs/env-json.md tells its shape")),
          """
          DIR is where the go command is thought to be started (default: the current directory).
          Nothing is run and nothing is fetched. Passwords in URLs are shown as xxxxx.

          Exit codes: 0 the go command can work, 1 it refuses something (an error is among what
          is wrong), 2 wrong usage, 3 internal error.

          Examples:
            gomodls env
            gomodls env --json services/api
            gomodls env --env GOWORK=off --env GOFLAGS=-mod=mod
          """,
          EnvCommand::run);

  private EnvCommand() {}

  private static int run(Call call) throws UsageException {
    String directory = WorkingDirectory.of(call, "env");
    FileTree disk = new Disk();
    EnvironmentReport report = EnvironmentReport.of(environment(call, directory, disk));
    boolean json = call.arguments().has("--json");
    call.terminal()
        .print(
            json
                ? EnvironmentJson.render(report)
                : EnvironmentText.render(report, call.paint(), Terminal.columns()));
    return report.hasErrors() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static GoEnv environment(Call call, String directory, FileTree tree) {
    boolean assumed = call.arguments().last("--go-version").isPresent();
    String go = assumed ? call.assumptions().goVersion() : null;
    String local = call.assumptions().style().fromSlash(directory);
    Situation situation = new Situation(GoEnvReader.host(), call.variables(), local, go);
    return GoEnvReader.read(situation, tree);
  }
}

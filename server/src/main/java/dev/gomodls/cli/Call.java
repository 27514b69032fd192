package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.report.Paint;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.workspace.GoEnvReader;
import dev.gomodls.workspace.GoRunner;
import dev.gomodls.workspace.SideBySide;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of a command.
 *
 * @param directory absolute: what relative paths are relative to
 * @param environment the variables of the process with those of {@code --env} laid over them
 * @param assumptions what holds for all files
 * @param paint how to write for people
 */
record Call(
    Terminal terminal,
    Arguments arguments,
    String directory,
    Map<String, String> environment,
    Assumptions assumptions,
    Paint paint) {
  /** An absolute path, with {@code /}, as people read it: relative to the directory. */
  String shown(String path) {
    PathStyle style = assumptions.style();
    return style
        .rel(directory, style.fromSlash(path))
        .toOptional()
        .map(style::toSlash)
        .orElse(path);
  }

  /** Follows the go command in the environment of this run. */
  GoRunner goRunner() {
    return goRunner(Map.of(), null);
  }

  /**
   * The same with other variables laid over those of this run.
   *
   * @param goVersion the local Go, where an editor says which
   */
  GoRunner goRunner(Map<String, String> env, @Nullable String goVersion) {
    Variables variables = variables().with(env, Origin.Given.CLIENT);
    Optional<String> given = arguments.last("--go-version").map(_ -> assumptions.goVersion());
    Situation situation =
        new Situation(
            GoEnvReader.host(), variables, "", goVersion == null ? given.orElse(null) : goVersion);
    return new GoRunner(
        situation, it -> new LocalModules(it, SideBySide.helpers(), SideBySide.mostHelpers()));
  }

  /** The variables of this run, each with who set it. */
  Variables variables() {
    Map<String, String> options = new HashMap<>();
    for (String setting : arguments.all("--env")) {
      String name = setting.substring(0, setting.indexOf('='));
      options.put(name, environment.getOrDefault(name, ""));
    }
    return Variables.of(GoEnvReader.host(), environment).with(options, Origin.Given.OPTION);
  }

  /** The absolute clean path, with {@code /}, of a path that was given on the command line. */
  String absolute(String path) {
    PathStyle style = assumptions.style();
    String local = style.fromSlash(path);
    return style.toSlash(style.isAbs(local) ? style.clean(local) : style.join(directory, local));
  }
}

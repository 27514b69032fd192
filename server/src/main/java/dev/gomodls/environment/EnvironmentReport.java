package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.WorkFile;
import java.util.List;

/**
 * The environment of the {@code go} command in one directory, in words.
 *
 * @param directory absolute, in the system's own form
 * @param localGo the local Go, such as "go1.27.3", and how it was found
 * @param toolchain the Go that runs commands here, and why; empty where there is none
 * @param module the path of the go.mod that applies, and why; empty where there is none
 * @param workspace the path of the go.work in force, and why it or none is; empty where none is
 * @param mod the value of {@code -mod} that builds work with, and why
 * @param variables all that matter for modules
 * @param faults what is wrong
 */
public record EnvironmentReport(
    String directory,
    Fact localGo,
    Fact toolchain,
    Fact module,
    Fact workspace,
    Fact mod,
    List<Variable> variables,
    List<Fault> faults) {
  public EnvironmentReport {
    variables = List.copyOf(variables);
    faults = List.copyOf(faults);
  }

  /**
   * Something that follows from the environment.
   *
   * @param reason a sentence without full stop
   */
  public record Fact(String value, String reason) {}

  /**
   * A variable.
   *
   * @param value what {@code go env} prints, but for passwords in URLs
   * @param effect what it does in this directory: a sentence without full stop
   */
  public record Variable(String name, String value, Origin origin, String effect) {}

  /** The report on a directory: that which the environment was computed for. */
  public static EnvironmentReport of(GoEnv env) {
    GoStart start = GoStart.of(env, StartFaults.COMMAND);
    // What runs in the end is asked for its defaults; those who set variables stay the same.
    Effects effects = new Effects(start.env());
    List<Variable> variables =
        env.settings().stream().map(it -> variable(effects, env, it.name())).toList();
    ModMode mode = ModMode.of(start.env());
    return new EnvironmentReport(
        env.directory(),
        GoEffects.localGo(env),
        GoEffects.toolchain(env),
        module(env),
        workspace(env),
        new Fact(mode.value(), mode.reason()),
        variables,
        Faults.of(env));
  }

  /** Whether Go refuses something that the environment says. */
  public boolean hasErrors() {
    return faults.stream().anyMatch(fault -> fault.weight() == Weight.ERROR);
  }

  private static Variable variable(Effects effects, GoEnv asked, String name) {
    Setting setting = effects.env().setting(name);
    boolean switched = name.equals("GOROOT") && !setting.value().equals(asked.goRoot());
    Origin origin = switched ? new Origin.Follows("GOTOOLCHAIN") : setting.origin();
    return new Variable(name, Secrets.masked(setting.value()), origin, effects.of(setting));
  }

  private static Fact module(GoEnv env) {
    if (env.value("GO111MODULE").equals("off")) {
      return new Fact("", "Modules are off");
    }
    return switch (ModuleRoot.find(env)) {
      case ModuleRoot.Found(String directory) ->
          new Fact(
              env.host().paths().join(directory, "go.mod"),
              "The nearest at or above this directory");
      case ModuleRoot.InTemporaryRoot(String directory, String _) ->
          new Fact("", "Go ignores go.mod in " + directory + ", the directory of temporary files");
      case ModuleRoot.None() -> new Fact("", "There is no go.mod at or above this directory");
    };
  }

  private static Fact workspace(GoEnv env) {
    WorkFile work = WorkFile.find(env);
    return new Fact(work.pathOrEmpty(), PlaceEffects.workFile(env, work));
  }
}

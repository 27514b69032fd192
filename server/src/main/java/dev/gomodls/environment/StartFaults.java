package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.ModuleStart;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.WorkFile;
import java.util.List;

/** What Go says before it comes to any file of a module. */
final class StartFaults {
  /** A command that may be left to another Go. */
  static final List<String> COMMAND = List.of("list", "-m");

  private StartFaults() {}

  /** Adds what is not known by its sentence already; the caller drops what is said twice. */
  static void add(GoEnv env, List<Fault> faults) {
    NewerGo.of(env).ifPresent(newer -> faults.add(newer.fault()));
    GoStart start = GoStart.of(env, COMMAND);
    GoStart.Failure failure = start.failure();
    if (failure != null) {
      faults.add(ofStart(env, failure.text()));
      return;
    }
    GoStart.Failure build = GoStart.buildConfiguration(env);
    if (build != null) {
      faults.add(refused(env, Kind.OTHER, variableIn(build.text()), build.text()));
    }
    addModules(env, faults);
  }

  private static Fault ofStart(GoEnv env, String text) {
    if (text.contains("GOROOT directory")) {
      return refused(env, Kind.INVALID_PATH_SETTING, "GOROOT", text);
    }
    return refused(env, Kind.OTHER, text.contains("GOWORK") ? "GOWORK" : "GOTOOLCHAIN", text);
  }

  /** The first variable that a text names. */
  private static String variableIn(String text) {
    for (String word : text.split(" ", -1)) {
      String name = word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
      if (name.startsWith("GO")) {
        return name;
      }
    }
    return "GOFLAGS";
  }

  private static Fault refused(GoEnv env, Kind kind, String variable, String text) {
    Setting setting = env.setting(variable);
    return new Fault(
        kind,
        Weight.ERROR,
        setting,
        GoText.withoutLabel(text),
        Setters.clause(env, setting),
        FileFaults.lineOf(setting.origin()));
  }

  private static void addModules(GoEnv env, List<Fault> faults) {
    WorkFile work = WorkFile.find(env);
    ParsedFlags flags = ParsedFlags.of(env);
    ModuleStart start =
        ModuleStart.of(env, new ModuleStart.Request(ModuleStart.Need.NONE, work, flags.modFile()));
    for (String warning : start.warnings()) {
      String text = GoText.withoutLabel(warning);
      boolean temporary = text.contains("system temp root");
      Setting setting = temporary ? temporary(env) : env.setting("GOPATH");
      faults.add(
          new Fault(
              Kind.INVALID_PATH_SETTING,
              temporary ? Weight.ERROR : Weight.WARNING,
              setting,
              text,
              Setters.clause(env, setting)
                  + (temporary
                      ? ": Go works here as if there were no go.mod"
                      : ": commands that need a go.mod, such as go mod tidy, fail everywhere"),
              FileFaults.lineOf(setting.origin())));
    }
    String error = start.error();
    if (error != null) {
      faults.add(refused(env, Kind.OTHER, variableIn(error), error));
    }
  }

  private static Setting temporary(GoEnv env) {
    String name = env.host().isWindows() ? "TMP" : "TMPDIR";
    String value = env.situation().variables().get(name);
    Origin.Given given = env.situation().variables().origin(name);
    return new Setting(
        name, value.isEmpty() ? "/tmp" : value, given == null ? new Origin.Default() : given);
  }
}

package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.CommandFlags;
import dev.gomodls.goenv.FileView;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.ShortPath;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.text.GoResult;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with flags and with GOWORK in one directory. */
final class PlaceFaults {
  /** Flags of builds that are true or false. */
  private static final CommandFlags SWITCHES =
      new CommandFlags(
          Map.of(
              "modcacherw", CommandFlags.Kind.TRUTH,
              "trimpath", CommandFlags.Kind.TRUTH,
              "race", CommandFlags.Kind.TRUTH,
              "msan", CommandFlags.Kind.TRUTH,
              "asan", CommandFlags.Kind.TRUTH,
              "a", CommandFlags.Kind.TRUTH,
              "n", CommandFlags.Kind.TRUTH,
              "v", CommandFlags.Kind.TRUTH,
              "x", CommandFlags.Kind.TRUTH,
              "work", CommandFlags.Kind.TRUTH));

  private PlaceFaults() {}

  static void add(GoEnv env, List<Fault> faults) {
    if (!usesModules(env)) {
      return;
    }
    WorkFile work = WorkFile.find(env);
    addWorkFile(env, work, faults);
    LoopVariables.add(env, work, faults);
    ParsedFlags flags = ParsedFlags.of(env);
    if (!flags.problems().isEmpty()) {
      return;
    }
    Setting setting = env.setting("GOFLAGS");
    if (!work.pathOrEmpty().isEmpty()) {
      addInWorkspace(env, work.pathOrEmpty(), faults);
    } else if (!flags.modFile().isEmpty()) {
      String problem = modFileProblem(env, flags.modFile());
      if (problem != null) {
        faults.add(
            new Fault(
                Kind.MISSING_MODFILE,
                Weight.ERROR,
                setting,
                problem,
                Setters.clause(env, setting),
                null));
      }
    }
    addFlagValues(env, flags, faults);
  }

  private static boolean usesModules(GoEnv env) {
    return switch (env.value("GO111MODULE")) {
      case "", "on", "auto" -> true;
      default -> false;
    };
  }

  private static void addWorkFile(GoEnv env, WorkFile work, List<Fault> faults) {
    switch (work) {
      case WorkFile.Named(String path, Origin origin) -> {
        String problem = readProblem(env, path, ShortPath.of(env, path));
        Setting setting = new Setting("GOWORK", path, origin);
        if (problem != null) {
          faults.add(
              new Fault(
                  Kind.INVALID_GOWORK,
                  Weight.ERROR,
                  setting,
                  "reading go.work: " + problem,
                  Setters.clause(env, setting),
                  FileFaults.lineOf(origin)));
        } else {
          addInactive(env, setting, faults);
        }
      }
      case WorkFile.Off(Origin origin) ->
          addInactive(env, new Setting("GOWORK", "off", origin), faults);
      case WorkFile.None _, WorkFile.Found _, WorkFile.Refused _ -> {}
    }
  }

  /** Notes a go.work that would be in force but for GOWORK. */
  private static void addInactive(GoEnv env, Setting setting, List<Fault> faults) {
    String nearest = WorkFile.nearest(env).pathOrEmpty();
    if (!nearest.isEmpty() && !nearest.equals(setting.value())) {
      faults.add(
          new Fault(
              Kind.INACTIVE_WORKSPACE,
              Weight.NOTE,
              setting,
              "",
              Setters.value(ShortPath.of(env, nearest))
                  + " is not in force: "
                  + Setters.clause(env, setting),
              null));
    }
  }

  private static void addInWorkspace(GoEnv env, String work, List<Fault> faults) {
    ParsedFlags flags = ParsedFlags.of(env);
    Setting setting = env.setting("GOFLAGS");
    String set =
        Setters.clause(env, setting) + ", and " + ShortPath.of(env, work) + " is in force here";
    switch (flags.mod()) {
      case "", "readonly", "vendor" -> {}
      default -> {
        // In a workspace Go comes to this before it looks whether there is such a value.
        String elsewhere = flags.modProblem();
        faults.removeIf(fault -> fault.sentence().equals(elsewhere));
        String sentence =
            "-mod may only be set to readonly or vendor when in workspace mode, but it is set to \""
                + flags.mod()
                + "\"\n\tRemove the -mod flag to use the default readonly value, "
                + "\n\tor set GOWORK=off to disable workspace mode.";
        faults.add(
            new Fault(Kind.MOD_FLAG_IN_WORKSPACE, Weight.ERROR, setting, sentence, set, null));
      }
    }
    if (!flags.modFile().isEmpty()) {
      String sentence = "-modfile cannot be used in workspace mode";
      faults.add(new Fault(Kind.MODFILE_IN_WORKSPACE, Weight.ERROR, setting, sentence, set, null));
    }
  }

  private static @Nullable String modFileProblem(GoEnv env, String path) {
    return path.endsWith(".mod")
        ? readProblem(env, path, ShortPath.of(env, path))
        : "-modfile=" + path + ": file does not have .mod extension";
  }

  private static void addFlagValues(GoEnv env, ParsedFlags flags, List<Fault> faults) {
    Setting setting = env.setting("GOFLAGS");
    String problem = null;
    if (SWITCHES.parse(env, List.of()) instanceof GoResult.Err<CommandFlags.Line>(String text)) {
      problem = GoText.withoutLabel(text);
    } else if (!flags.overlay().isEmpty()) {
      String overlay = readProblem(env, flags.overlay(), flags.overlay());
      problem = overlay == null ? null : "reading overlay: " + overlay;
    }
    if (problem != null) {
      faults.add(
          new Fault(
              Kind.INVALID_GOFLAGS,
              Weight.ERROR,
              setting,
              problem,
              Setters.clause(env, setting),
              FileFaults.lineOf(setting.origin())));
    }
  }

  /** What {@code os.ReadFile} says of a path, which is shown otherwise; null where it can read. */
  private static @Nullable String readProblem(GoEnv env, String path, String shown) {
    if (env.files().isDirectory(path)) {
      return "read " + shown + ": is a directory";
    }
    return switch (env.files().read(path)) {
      case FileView.Content.Known _ -> null;
      case FileView.Content.Absent _ -> "open " + shown + ": no such file or directory";
      case FileView.Content.Unreadable(String reason) -> "open " + shown + ": " + reason;
    };
  }
}

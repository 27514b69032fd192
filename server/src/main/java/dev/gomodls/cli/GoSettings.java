package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.LoadOptions;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modcache.DiskFiles;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.text.GoResult;
import dev.gomodls.workspace.SideBySide;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** What the environment of a process and its flags mean for a command that loads modules. */
final class GoSettings {
  private final GoProcess process;
  private final GoFlags flags;
  private final GoStartUp startUp;
  private final GoEnv env;
  private String mod = "";
  private String modFile = "";
  private String overlay = "";
  private boolean cacheIsWritable;

  /**
   * Settings of a process, to which {@code flags} will add.
   *
   * @param command the words of the command
   */
  GoSettings(GoProcess process, GoFlags flags, List<String> command) {
    this.process = process;
    this.flags = flags;
    startUp = new GoStartUp(process, command);
    env = startUp.env();
    flags.string("modfile", value -> modFile = value);
    flags.string("overlay", value -> overlay = value);
    flags.bool("modcacherw", value -> cacheIsWritable = value);
  }

  /** Adds {@code -mod}, which not every command has. */
  void addModFlag() {
    flags.string("mod", value -> mod = value);
  }

  /** Starts the command, and reads {@code GOFLAGS} and the command line. */
  GoFlags.Parsed parse(List<String> arguments) {
    return startUp.parse(flags, arguments);
  }

  /** The version of the Go that would run. */
  String goVersion() {
    return env.localGo().version();
  }

  /** {@code GOMODCACHE}. */
  String gomodcache() {
    return env.value("GOMODCACHE");
  }

  /** Answers a question in the situation of this process, or says why that cannot be. */
  int answer(GoCommandName command, ToIntFunction<BuildLists.Situation> question) {
    return switch (GoOverlay.of(process, overlay)) {
      case GoResult.Err<GoOverlay>(String text) -> process.fail(GoFailure.fatal("go: " + text));
      case GoResult.Ok<GoOverlay>(GoOverlay files) ->
          switch (WorkFile.find(env)) {
            case WorkFile.Refused refused -> process.fail(GoFailure.fatal(refused.error()));
            case WorkFile work ->
                question.applyAsInt(situation(command, work.pathOrEmpty(), files));
          };
    };
  }

  private BuildLists.Situation situation(
      GoCommandName command, String workFile, GoOverlay overlaid) {
    Set<String> names = new HashSet<>();
    startUp.flags().flags().forEach(flag -> names.add(flag.name()));
    ModFlags given = new ModFlags(mod, modFile, cacheIsWritable, names);
    LoadOptions options = GoRun.options(startUp.start(), workFile, command, given);
    return new BuildLists.Situation(
        options,
        overlaid.over(new DiskFiles(env.directory())),
        new LocalModules(env, SideBySide.helpers(), SideBySide.mostHelpers()));
  }
}

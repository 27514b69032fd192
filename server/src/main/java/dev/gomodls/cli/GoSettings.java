package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.LoadOptions;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.LocalGo;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modcache.DiskFiles;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.text.GoResult;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.GoEnvReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What the environment of a process and its flags mean for a command that loads modules. */
final class GoSettings {
  private final GoProcess process;
  private final GoFlags flags;
  private final GoStart start;
  private final GoEnv env;
  private final ParsedFlags ofEnvironment;
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
    Host host = GoEnvReader.host();
    Variables variables = Variables.of(host, process.variables());
    Situation situation = new Situation(host, variables, process.workingDirectory(), null);
    start = GoStart.of(GoEnvReader.read(situation, new Disk()), command);
    env = start.env();
    ofEnvironment = ParsedFlags.of(env);
    flags.string("modfile", value -> modFile = value);
    flags.string("overlay", value -> overlay = value);
    flags.bool("modcacherw", value -> cacheIsWritable = value);
  }

  /** Adds {@code -mod}, which not every command has. */
  void addModFlag() {
    flags.string("mod", value -> mod = value);
  }

  /**
   * Starts the command as {@code main} and {@code invoke} of cmd/go do, and reads {@code GOFLAGS}
   * and the command line.
   */
  GoFlags.Parsed parse(List<String> arguments) {
    start.warnings().forEach(process::warn);
    Optional<GoFailure> failure = failure(start.failure());
    if (failure.isEmpty()) {
      failure = failure(GoStart.buildConfiguration(env));
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
    List<String> gopath = new ArrayList<>(env.host().splitList(env.value("GOPATH")));
    gopath.add("");
    String temporary = process.variable("TMPDIR");
    Set<String> names = new HashSet<>();
    ofEnvironment.flags().forEach(flag -> names.add(flag.name()));
    LoadOptions options =
        new LoadOptions(
            command,
            env.directory(),
            workFile,
            new ModFlags(mod, modFile, cacheIsWritable, names),
            env.value("GO111MODULE"),
            gopath.getFirst(),
            temporary.isEmpty() ? "/tmp" : temporary,
            env.goRoot(),
            new LocalGo(env.localGo().version(), start.toolchain().explanation(env)),
            GoProcess.STYLE);
    return new BuildLists.Situation(
        options, overlaid.over(new DiskFiles(env.directory())), new LocalModules(env));
  }
}

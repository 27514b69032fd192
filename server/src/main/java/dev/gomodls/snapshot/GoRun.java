package dev.gomodls.snapshot;

import dev.gomodls.buildlist.LoadOptions;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.LocalGo;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.environment.Fault;
import dev.gomodls.environment.Faults;
import dev.gomodls.environment.NewerGo;
import dev.gomodls.goenv.EnvFile;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.ToolchainChoice;
import dev.gomodls.goenv.Toolchains;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the go command starts with in a directory.
 *
 * @param start the environment, and why no Go runs
 * @param goVersion the Go that runs, or that would run if it could be had
 * @param workFile the go.work in force
 * @param root the go.mod that applies where no go.work does
 * @param flags what GOFLAGS says
 * @param faults what is wrong with the environment
 * @param newer a Go that is asked for and cannot be had; null where there is none
 */
public record GoRun(
    GoStart start,
    String goVersion,
    WorkFile workFile,
    ModuleRoot root,
    ParsedFlags flags,
    List<Fault> faults,
    @Nullable NewerGo newer) {
  public GoRun {
    faults = List.copyOf(faults);
  }

  /** A run of a command that loads modules. */
  public static GoRun of(GoEnv env) {
    List<String> command = List.of("list", "-m", "all");
    GoStart start = GoStart.of(env, command);
    GoEnv own = start.env();
    String go =
        start.failure() != null
                && Toolchains.select(env, command) instanceof ToolchainChoice.Switch(String name, _)
            ? ToolchainName.goVersion(name)
            : own.localGo().version();
    return new GoRun(
        start,
        go,
        WorkFile.find(own),
        ModuleRoot.find(own),
        ParsedFlags.of(own),
        Faults.of(env),
        NewerGo.of(env).orElse(null));
  }

  public GoEnv env() {
    return start.env();
  }

  /** Why the command ends before it looks at modules; empty where it does not. */
  public Optional<GoStart.Failure> failure() {
    return Optional.ofNullable(start.failure()).or(this::failureOfGo);
  }

  /** Whether modules would be loaded, if the Go that would run were at hand. */
  public boolean loads() {
    return (start.failure() == null || lacksGo()) && failureOfGo().isEmpty();
  }

  private Optional<GoStart.Failure> failureOfGo() {
    return Optional.ofNullable(GoStart.buildConfiguration(env())).or(this::flagFailure);
  }

  private Optional<GoStart.Failure> flagFailure() {
    if (!flags.problems().isEmpty()) {
      return Optional.of(new GoStart.Failure(flags.problems().getFirst(), 1));
    }
    if (flags.has("C")) {
      String value = GoQuote.quote(flags.value("C"));
      String reason = " for flag -C (from $GOFLAGS): -C flag must be first flag on command line";
      return Optional.of(new GoStart.Failure("go: invalid value " + value + reason, 2));
    }
    return flags.overlay().isEmpty()
        ? Optional.empty()
        : Optional.of(new GoStart.Failure("-overlay in GOFLAGS is only followed by gomodls go", 1));
  }

  /** The user's environment file; empty where there is none, or nobody can tell where it is. */
  public Optional<EnvDocument> environmentFile() {
    EnvFile file = env().userFile();
    boolean named = env().host().paths().isAbs(file.path());
    return named && file.text().length() > 0
        ? Optional.of(new EnvDocument(env().host().paths().toSlash(file.path()), file.text()))
        : Optional.empty();
  }

  /** Whether the Go that would run is not at hand, so that the run ends before it begins. */
  public boolean lacksGo() {
    return start.failure() != null && !goVersion.equals(env().localGo().version());
  }

  /** Absolute, in the system's own form. */
  public String directory() {
    return env().directory();
  }

  /** The go.work in force, in the system's own form; empty where none is. */
  public String workPath() {
    return workFile.pathOrEmpty();
  }

  /** What loading modules goes by, with the flags of GOFLAGS. */
  public LoadOptions options(GoCommandName command) {
    return options(command, flagsWithMod(flags.mod()));
  }

  /** The flags of GOFLAGS with another value of {@code -mod}. */
  public ModFlags flagsWithMod(String mod) {
    return new ModFlags(mod, flags.modFile(), flags.leavesCacheWritable(), flagNames());
  }

  /** The same with other flags. */
  public LoadOptions options(GoCommandName command, ModFlags mod) {
    return options(start, workPath(), command, mod).runBy(goVersion);
  }

  /**
   * What a command that has started loads modules by.
   *
   * @param workFile the go.work in force, empty without one
   * @param mod the flags of GOFLAGS and of the command line
   */
  public static LoadOptions options(
      GoStart start, String workFile, GoCommandName command, ModFlags mod) {
    GoEnv env = start.env();
    List<String> gopath = new ArrayList<>(env.host().splitList(env.value("GOPATH")));
    gopath.add("");
    String temporary = env.situation().variables().get("TMPDIR");
    return new LoadOptions(
        command,
        env.directory(),
        workFile,
        mod,
        env.value("GO111MODULE"),
        gopath.getFirst(),
        temporary.isEmpty() ? "/tmp" : temporary,
        env.goRoot(),
        new LocalGo(env.localGo().version(), start.toolchain().explanation(env)),
        env.host().paths());
  }

  private Set<String> flagNames() {
    Set<String> names = new HashSet<>();
    flags.flags().forEach(flag -> names.add(flag.name()));
    return names;
  }
}

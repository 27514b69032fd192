package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoQuote;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code go} command does before it looks at its arguments: {@code main} of {@code
 * cmd/go}.
 *
 * @param env that of the Go that runs the command in the end
 * @param toolchain what the choice of that Go went by
 * @param warnings lines for standard error, without line ends
 * @param failure why the command ends here; null where it goes on
 */
public record GoStart(
    GoEnv env, ToolchainRequest toolchain, List<String> warnings, @Nullable Failure failure) {
  /**
   * The end of a command.
   *
   * @param text for standard error, without a line end
   */
  public record Failure(String text, int exitCode) {}

  /**
   * Starts a command.
   *
   * @param args all that stands behind {@code go}, a {@code -C} with its value taken out
   */
  public static GoStart of(GoEnv env, List<String> args) {
    return switch (Toolchains.select(env, args)) {
      case ToolchainChoice.Stay(ToolchainRequest request) -> checked(env, request);
      case ToolchainChoice.Refused(String error) ->
          failed(env, ToolchainRequest.NONE, new Failure(error, 1));
      case ToolchainChoice.Switch(String name, ToolchainRequest request) ->
          switch (ToolchainPlace.find(env, name)) {
            case ToolchainPlace.At(String goRoot) -> checked(switched(env, goRoot), request);
            case ToolchainPlace.Missing(String error) ->
                failed(env, request, new Failure(error, 1));
            case ToolchainPlace.Unknown(String error) ->
                failed(env, request, new Failure(error, 1));
          };
    };
  }

  private static GoStart failed(GoEnv env, ToolchainRequest request, Failure failure) {
    return new GoStart(env, request, List.of(), failure);
  }

  /** A Go that is handed a command finds its own GOROOT in the environment. */
  private static GoEnv switched(GoEnv env, String goRoot) {
    Situation at = env.situation();
    Variables variables = at.variables().with(Map.of("GOROOT", goRoot), Origin.Given.PROCESS);
    return GoEnv.of(new Situation(at.host(), variables, at.directory(), null), env.files());
  }

  private static GoStart checked(GoEnv env, ToolchainRequest request) {
    String root = env.goRoot();
    // Without any Go on the machine its questions are answered all the same.
    if (!root.isEmpty() && !env.files().isDirectory(root)) {
      return failed(env, request, new Failure("go: cannot find GOROOT directory: " + root, 2));
    }
    String same = sameDirectories(env);
    List<String> warnings = same == null ? List.of() : List.of(same);
    Failure failure = same == null ? goPathFailure(env) : null;
    return new GoStart(env, request, warnings, failure == null ? workFileFailure(env) : failure);
  }

  /** Go counts how it is used, and comes upon a bad GOWORK even where it has no need of one. */
  private static @Nullable Failure workFileFailure(GoEnv env) {
    return switch (env.given("GO111MODULE").value()) {
      case "", "on", "auto" ->
          WorkFile.find(env) instanceof WorkFile.Refused(String error, Origin _)
              ? new Failure(error, 1)
              : null;
      default -> null;
    };
  }

  /** What Go says where GOPATH is GOROOT, which it takes for a slip; else null. */
  static @Nullable String sameDirectories(GoEnv env) {
    PathStyle paths = env.host().paths();
    String goPath = Settings.goPathUnchecked(env);
    boolean same = !env.goRoot().isEmpty() && paths.clean(goPath).equals(paths.clean(env.goRoot()));
    return same
        ? "warning: both GOPATH and GOROOT are the same directory ("
            + goPath
            + "); see "
            + GoDefaults.INSTALL_PAGE
        : null;
  }

  /** What Go says of an entry of GOPATH that is no absolute path; else null. */
  static @Nullable Failure goPathFailure(GoEnv env) {
    boolean set = !env.given("GOPATH").value().isEmpty();
    for (String entry : env.host().splitList(Settings.goPathUnchecked(env))) {
      if (entry.startsWith("~")) {
        String text = "go: GOPATH entry cannot start with shell metacharacter '~': ";
        return new Failure(text + GoQuote.quote(entry), 2);
      }
      if (set && !entry.isEmpty() && !env.host().paths().isAbs(entry)) {
        String text = "go: GOPATH entry is relative; must be absolute path: ";
        String more = ".\nFor more details see: 'go help gopath'";
        return new Failure(text + GoQuote.quote(entry) + more, 2);
      }
    }
    return null;
  }

  /**
   * The check of the build configuration that each command makes before its work, {@code go env}
   * after its flags: {@code buildcfg.Check} and {@code cfg.ExperimentErr}.
   */
  public static @Nullable Failure buildConfiguration(GoEnv env) {
    String problem = BuildConfig.problem(env);
    if (problem != null) {
      return new Failure("go: " + problem, 2);
    }
    String experiment = Experiments.of(env).problem();
    return experiment == null ? null : new Failure("go: " + experiment, 1);
  }
}

package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.ShortPath;
import dev.gomodls.goenv.ToolchainChoice;
import dev.gomodls.goenv.ToolchainPlace;
import dev.gomodls.goenv.ToolchainRequest;
import dev.gomodls.goenv.Toolchains;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.module.GoVersion;
import java.util.Optional;

/**
 * A Go that is asked for and cannot be had.
 *
 * @param file absolute: the go.mod or go.work that asks for it; empty where GOTOOLCHAIN does
 * @param line which line of the file it is: "go" or "toolchain"
 */
public record NewerGo(String file, String line, Fault fault) {
  /** Looks for one; a Go that may be had from the network is none. */
  public static Optional<NewerGo> of(GoEnv env) {
    return switch (Toolchains.select(env, StartFaults.COMMAND)) {
      case ToolchainChoice.Refused _ -> Optional.empty();
      case ToolchainChoice.Stay(ToolchainRequest request) -> ofFile(env, request);
      case ToolchainChoice.Switch(String name, ToolchainRequest request) ->
          ToolchainPlace.find(env, name) instanceof ToolchainPlace.Missing(String error)
              ? Optional.of(missing(env, request, error))
              : Optional.empty();
    };
  }

  private static NewerGo missing(GoEnv env, ToolchainRequest request, String error) {
    Setting setting = env.setting("GOTOOLCHAIN");
    String line =
        !request.goLine().isEmpty() ? "go" : request.toolchainLine().isEmpty() ? "" : "toolchain";
    String set = Setters.clause(env, setting);
    String ours =
        line.isEmpty()
            ? set
            : ShortPath.of(env, request.file())
                + " asks for it by its "
                + line
                + " line, "
                + env.localGo().name()
                + " is the local Go, and "
                + set;
    return new NewerGo(
        line.isEmpty() ? "" : request.file(),
        line,
        new Fault(
            line.isEmpty() ? Kind.INVALID_GOTOOLCHAIN : Kind.GO_VERSION_TOO_NEW,
            Weight.ERROR,
            setting,
            GoText.withoutLabel(error),
            ours,
            line.isEmpty() ? FileFaults.lineOf(setting.origin()) : null));
  }

  /** {@code gover.TooNewError} of the file that is in force. */
  private static Optional<NewerGo> ofFile(GoEnv env, ToolchainRequest request) {
    String work = WorkFile.find(env).pathOrEmpty();
    String file = work.isEmpty() ? goMod(env) : work;
    String wanted = file.isEmpty() ? "" : ModMode.goLine(env, file, !work.isEmpty());
    String local = env.localGo().version();
    if (!GoVersion.isValid(wanted)
        || GoVersion.compare(wanted, local) <= 0
        || env.value("GO111MODULE").equals("off")) {
      return Optional.empty();
    }
    Setting setting = env.setting("GOTOOLCHAIN");
    String sentence =
        ShortPath.of(env, file)
            + " requires go >= "
            + wanted
            + " (running go "
            + local
            + request.explanation(env)
            + ")";
    String ours =
        request.toolchainLine().equals("default")
            ? "The line toolchain default keeps Go from looking for a newer one"
            : setting.origin() instanceof Origin.Default
                ? "GOTOOLCHAIN is not set, so Go does not look for a newer one"
                : Setters.clause(env, setting) + ", so Go does not look for a newer one";
    return Optional.of(
        new NewerGo(
            file,
            "go",
            new Fault(Kind.GO_VERSION_TOO_NEW, Weight.ERROR, setting, sentence, ours, null)));
  }

  private static String goMod(GoEnv env) {
    return ModuleRoot.find(env) instanceof ModuleRoot.Found(String directory)
        ? env.host().paths().join(directory, "go.mod")
        : "";
  }
}

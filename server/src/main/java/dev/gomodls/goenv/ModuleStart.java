package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code modload.Init} settles before a command looks at modules.
 *
 * @param usesModules whether the command works with modules, not with GOPATH
 * @param root the directory of the go.mod that applies; null without one, and in workspace mode
 * @param warnings lines for standard error, without line ends
 * @param error the line that ends the command with exit code 1; null where it goes on
 */
public record ModuleStart(
    boolean usesModules, @Nullable String root, List<String> warnings, @Nullable String error) {
  /** What a command says of modules itself. */
  public enum Need {
    /** It works in either mode. */
    NONE,
    /** It is about modules, like {@code go mod} ({@code ForceUseModules}). */
    MODULES,
    /** It cannot do without a go.mod either ({@code NeedRoot}). */
    ROOT
  }

  /**
   * What a command asks for.
   *
   * @param work the go.work that it looks at; {@code None} for those that look at none
   * @param modFile the value of {@code -modfile}, empty without one
   */
  public record Request(Need need, WorkFile work, String modFile) {
    /** What {@code go env} asks for. */
    public static final Request PLAIN = new Request(Need.NONE, new WorkFile.None(), "");
  }

  private static final String NO_ROOT =
      "go: go.mod file not found in current directory or any parent directory; see 'go help"
          + " modules'";

  public static ModuleStart of(GoEnv env, Request request) {
    boolean forced = request.need != Need.NONE;
    String mode = env.given("GO111MODULE").value();
    String fips = Fips.problem(env);
    if (fips != null) {
      return failed(fips);
    }
    return switch (mode) {
      case "on", "" -> found(env, request, true);
      case "auto" -> found(env, request, forced);
      case "off" ->
          forced
              ? failed("go: modules disabled by GO111MODULE=off; see 'go help modules'")
              : new ModuleStart(false, null, List.of(), null);
      default -> failed("go: unknown environment setting GO111MODULE=" + mode);
    };
  }

  private static ModuleStart found(GoEnv env, Request request, boolean mustUseModules) {
    List<String> warnings = new ArrayList<>();
    String root = null;
    if (!request.work.pathOrEmpty().isEmpty()) {
      if (!request.modFile.isEmpty()) {
        return failed("go: -modfile cannot be used in workspace mode");
      }
    } else {
      ModuleRoot nearest = ModuleRoot.find(env);
      if (nearest instanceof ModuleRoot.Found(String directory)) {
        root = directory;
      } else if (nearest instanceof ModuleRoot.None && !request.modFile.isEmpty()) {
        return failed(
            "go: cannot find main module, but -modfile was set.\n"
                + "\t-modfile cannot be used to set the module root directory.");
      }
      if (nearest instanceof ModuleRoot.InTemporaryRoot(String _, String temporary)) {
        warnings.add("go: warning: ignoring go.mod in system temp root " + temporary);
      }
      if (root == null && (request.need == Need.ROOT || !mustUseModules)) {
        String error = request.need == Need.ROOT ? NO_ROOT : null;
        return new ModuleStart(false, null, List.copyOf(warnings), error);
      }
    }
    if (!request.modFile.isEmpty() && !request.modFile.endsWith(".mod")) {
      return failed("go: -modfile=" + request.modFile + ": file does not have .mod extension");
    }
    String goPath = firstOfGoPath(env);
    String error = null;
    if (hasModFile(env, goPath)) {
      warnings.add("go: warning: ignoring go.mod in $GOPATH " + goPath);
      error = request.need == Need.ROOT ? NO_ROOT : null;
    }
    return new ModuleStart(true, root, List.copyOf(warnings), error);
  }

  private static ModuleStart failed(String error) {
    return new ModuleStart(false, null, List.of(), error);
  }

  private static boolean hasModFile(GoEnv env, String goPath) {
    if (goPath.isEmpty()) {
      return false;
    }
    String file = env.host().paths().join(goPath, "go.mod");
    return env.files().kind(file) != FileView.Kind.NOTHING;
  }

  private static String firstOfGoPath(GoEnv env) {
    List<String> list = env.host().splitList(env.value("GOPATH"));
    return list.isEmpty() ? "" : list.getFirst();
  }

  /** GOMOD, GOWORK and GOBIN as {@code envcmd.ExtraEnvVars} has them. */
  static Setting setting(GoEnv env, String name) {
    return switch (name) {
      case "GOMOD" -> new Setting(name, modFile(env), new Origin.Default());
      case "GOWORK" -> workFile(env);
      default -> binaries(env);
    };
  }

  private static String modFile(GoEnv env) {
    ModuleStart start = of(env, Request.PLAIN);
    if (start.root != null) {
      return env.host().paths().join(start.root, "go.mod");
    }
    return start.usesModules ? env.host().nullDevice() : "";
  }

  private static Setting workFile(GoEnv env) {
    Origin origin = env.given("GOWORK").origin();
    return switch (WorkFile.find(env)) {
      case WorkFile.Off _ -> new Setting("GOWORK", "off", origin);
      case WorkFile.Named(String path, Origin _) -> new Setting("GOWORK", path, origin);
      case WorkFile.Found(String path) -> new Setting("GOWORK", path, new Origin.Default());
      case WorkFile.None _, WorkFile.Refused _ -> new Setting("GOWORK", "", origin);
    };
  }

  private static Setting binaries(GoEnv env) {
    Setting given = env.given("GOBIN");
    if (!given.value().isEmpty()) {
      return given;
    }
    PathStyle paths = env.host().paths();
    String path = firstOfGoPath(env);
    if (!of(env, Request.PLAIN).usesModules) {
      List<String> all = env.host().splitList(env.value("GOPATH"));
      path = all.stream().filter(it -> env.directory().startsWith(it)).findFirst().orElse(path);
      path = all.isEmpty() || !path.isEmpty() ? path : ".";
    }
    String dir = path.isEmpty() ? "" : paths.join(path, "bin");
    return new Setting("GOBIN", dir, new Origin.Follows("GOPATH"));
  }
}

package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;

/** Which go.work applies in a directory, and why: {@code modload.FindGoWork}. */
public sealed interface WorkFile {
  /** GOWORK=off. */
  record Off(Origin origin) implements WorkFile {}

  /** There is none in the directory or above it. */
  record None() implements WorkFile {}

  /** GOWORK names it; it need not be there, nor have a name that ends in .work. */
  record Named(String path, Origin origin) implements WorkFile {}

  /** The nearest one above the directory. */
  record Found(String path) implements WorkFile {}

  /** GOWORK names a relative path. {@code error} is what Go says. */
  record Refused(String error, Origin origin) implements WorkFile {}

  /** The path of the file; empty where none applies. */
  default String pathOrEmpty() {
    return switch (this) {
      case Named(String path, Origin _) -> path;
      case Found(String path) -> path;
      case Off _, None _, Refused _ -> "";
    };
  }

  static WorkFile find(GoEnv env) {
    Setting setting = env.given("GOWORK");
    String value = setting.value();
    return switch (value) {
      case "off" -> new Off(setting.origin());
      case "", "auto" -> nearest(env);
      default ->
          env.host().paths().isAbs(value)
              ? new Named(value, setting.origin())
              : new Refused("go: invalid GOWORK: not an absolute path", setting.origin());
    };
  }

  /**
   * The one that applies unless GOWORK says otherwise: {@code modload.findWorkspaceFile}, which
   * never steps up into GOROOT.
   */
  static WorkFile nearest(GoEnv env) {
    PathStyle paths = env.host().paths();
    String dir = paths.clean(env.directory());
    while (true) {
      String file = paths.join(dir, "go.work");
      if (env.files().isFile(file)) {
        return new Found(file);
      }
      String parent = paths.dir(dir);
      if (parent.equals(dir) || parent.equals(env.goRoot())) {
        return new None();
      }
      dir = parent;
    }
  }
}

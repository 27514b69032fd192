package dev.gomodls.environment;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.FileView;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModuleCacheDir;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.ParsedFlags.Flag;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What the variables do that say where things are, and how modules are used. */
final class PlaceEffects {
  private PlaceEffects() {}

  static String modules(GoEnv env) {
    boolean found = ModuleRoot.find(env) instanceof ModuleRoot.Found;
    boolean workspace = !WorkFile.find(env).pathOrEmpty().isEmpty();
    return switch (env.value("GO111MODULE")) {
      case "", "on" ->
          found || workspace
              ? "Go works with modules"
              : "Go works with modules, but there is no go.mod or go.work here: commands have no"
                  + " main module";
      case "auto" ->
          found || workspace
              ? "Go works with modules, since a go.mod or go.work applies here"
              : "Go works with GOPATH, since no go.mod or go.work applies here";
      case "off" -> "Go works with GOPATH; go.mod and go.work files do not count";
      default -> "Go refuses the value, and every command";
    };
  }

  /** Which go.work is in force, and why or why not. */
  static String workFile(GoEnv env, WorkFile work) {
    if (env.value("GO111MODULE").equals("off")) {
      return "Modules are off, and no go.work is looked for";
    }
    return switch (work) {
      case WorkFile.Off _ -> {
        String nearest = WorkFile.nearest(env).pathOrEmpty();
        yield "off turns workspaces off; "
            + (nearest.isEmpty()
                ? "there is no go.work at or above this directory anyway"
                : nearest + " would be in force without it");
      }
      case WorkFile.None _ -> "There is no go.work at or above this directory";
      case WorkFile.Found(String path) ->
          "It is the nearest at or above this directory" + membership(env, path);
      case WorkFile.Named(String path, _) ->
          env.files().isFile(path)
              ? "GOWORK names it" + membership(env, path)
              : "GOWORK names it, but there is no such file";
      case WorkFile.Refused _ -> "Go refuses a path that is not absolute, and every command";
    };
  }

  /** Whether a go.work uses the module of this directory. */
  private static String membership(GoEnv env, String file) {
    if (!(ModuleRoot.find(env) instanceof ModuleRoot.Found(String root))
        || !(env.files().read(file) instanceof FileView.Content.Known(SourceText text))) {
      return "";
    }
    PathStyle paths = env.host().paths();
    String base = paths.dir(file);
    for (Directive.Use use : DirectiveReader.read(text, Mode.WORK).all(Directive.Use.class)) {
      String written = paths.fromSlash(use.path());
      String used = paths.isAbs(written) ? paths.clean(written) : paths.join(base, written);
      if (used.equals(root)) {
        return "; it uses the module in " + root;
      }
    }
    return "; it does not use the module in " + root;
  }

  static String flags(GoEnv env) {
    ParsedFlags flags = ParsedFlags.of(env);
    if (!flags.problems().isEmpty()) {
      return "Go refuses the value, and every command that has flags";
    }
    if (flags.flags().isEmpty()) {
      return "No flags are added to commands";
    }
    List<String> words = new ArrayList<>();
    for (Flag flag : flags.flags()) {
      words.add("-" + flag.name() + (flag.value() == null ? "" : "=" + flag.value()));
    }
    String added = "Adds " + Setters.value(String.join(" ", words)) + " to commands that know ";
    String what = added + (words.size() == 1 ? "this flag" : "these flags");
    boolean mod = !flags.mod().isEmpty();
    return mod ? what + "; builds work with -mod=" + Setters.value(flags.mod()) : what;
  }

  static String goPath(GoEnv env) {
    List<String> entries = env.host().splitList(env.value("GOPATH"));
    if (entries.isEmpty() || entries.getFirst().isEmpty()) {
      return "There is none, so Go has no place for programs that it installs";
    }
    String bin = env.value("GOBIN");
    boolean cache = env.setting("GOMODCACHE").isDefault();
    return "go install puts programs into "
        + bin
        + (cache ? "; the module cache is below it" : "; the module cache is elsewhere");
  }

  static String moduleCache(GoEnv env) {
    String problem = ModuleCacheDir.problem(env);
    if (problem != null) {
      return "Go refuses it where it needs a module";
    }
    return env.files().isDirectory(env.value("GOMODCACHE"))
        ? "Downloaded modules are kept there"
        : "Downloaded modules would be kept there; there are none yet";
  }

  static String userFile(GoEnv env) {
    String path = env.userFile().path();
    if (path.isEmpty()) {
      return "No file of settings is read";
    }
    return switch (env.files().read(path)) {
      case FileView.Content.Known _ -> {
        int lines = env.userFile().entries().size();
        yield "Settings of go env -w are read from it: "
            + (lines == 1 ? "1 line counts" : lines + " lines count");
      }
      case FileView.Content.Absent _ ->
          "Settings of go env -w would be read from it; there are none";
      case FileView.Content.Unreadable(String reason) -> "Go passes over it: " + reason;
    };
  }

  static String buildCache(GoEnv env) {
    return env.value("GOCACHE").equals("off")
        ? "There is no place for built packages, and builds fail"
        : "Built packages and the index of the module cache are kept there";
  }
}

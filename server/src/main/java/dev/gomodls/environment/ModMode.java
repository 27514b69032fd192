package dev.gomodls.environment;

import dev.gomodls.goenv.FileView;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.module.GoVersion;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;

/**
 * The value of {@code -mod} that {@code go build} and {@code go list} work with here: {@code
 * modload.setDefaultBuildMod}.
 *
 * @param value "readonly", "vendor", "mod", or whatever GOFLAGS says; empty without modules
 * @param reason a sentence without full stop
 */
record ModMode(String value, String reason) {
  private static final String AUTOMATIC_VENDORING = "1.14";

  static ModMode of(GoEnv env) {
    if (env.value("GO111MODULE").equals("off")) {
      return new ModMode("", "Modules are off");
    }
    String given = ParsedFlags.of(env).mod();
    if (!given.isEmpty()) {
      return new ModMode(given, Setters.clause(env, env.setting("GOFLAGS")));
    }
    String work = WorkFile.find(env).pathOrEmpty();
    if (!work.isEmpty()) {
      return ofFile(env, work, true);
    }
    return ModuleRoot.find(env) instanceof ModuleRoot.Found(String directory)
        ? ofFile(env, env.host().paths().join(directory, "go.mod"), false)
        : new ModMode("readonly", "There is no main module here");
  }

  private static ModMode ofFile(GoEnv env, String file, boolean workspace) {
    String vendor = env.host().paths().join(env.host().paths().dir(file), "vendor");
    String name = workspace ? "go.work" : "go.mod";
    if (!env.files().isDirectory(vendor)) {
      return readonly("The default, since there is no vendor directory beside " + name);
    }
    String version = goLine(env, file, workspace);
    String unused = ", so the vendor directory is not used";
    if (version.isEmpty()) {
      return readonly("The default: " + name + " has no go line" + unused);
    }
    if (GoVersion.compare(version, AUTOMATIC_VENDORING) < 0) {
      return readonly("The default: " + name + " says go " + version + unused);
    }
    if (isForWorkspace(env, vendor) != workspace) {
      String kind = workspace ? "is not for a workspace" : "is for a workspace";
      return readonly("The default: the vendor directory " + kind + ", so it is not used");
    }
    return new ModMode(
        "vendor", "There is a vendor directory beside " + name + ", which says go " + version);
  }

  private static ModMode readonly(String reason) {
    return new ModMode("readonly", reason);
  }

  /** The version of a file's go line; empty where there is none that can be read. */
  static String goLine(GoEnv env, String file, boolean workspace) {
    return env.files().read(file) instanceof FileView.Content.Known(SourceText text)
        ? DirectiveReader.read(text, workspace ? Mode.WORK : Mode.STRICT).goVersion().orElse("")
        : "";
  }

  /** {@code modload.modulesTextIsForWorkspace}. */
  private static boolean isForWorkspace(GoEnv env, String vendor) {
    String list = env.host().paths().join(vendor, "modules.txt");
    return env.files().read(list) instanceof FileView.Content.Known(SourceText text)
        && text.lineCount() > 0
        && ModulesTxt.read(Utf8.encode(text.line(1))).workspace();
  }
}

package dev.gomodls.buildlist;

import dev.gomodls.filepath.PathStyle;
import java.util.List;

/** Decides whether modules are used at all, and finds the main module: {@code modload.Init}. */
final class Initialization {
  private Initialization() {}

  /** Ends where the environment is contradictory or a needed main module is missing. */
  static void run(Loader loader) {
    LoadOptions options = loader.options();
    boolean needsRoot = options.command().needsRoot();
    switch (options.modules()) {
      case "", "on" -> findRoot(loader, true);
      case "auto" -> findRoot(loader, needsRoot);
      case "off" -> {
        if (needsRoot) {
          throw loader
              .messages()
              .fatal("go: modules disabled by GO111MODULE=off; see 'go help modules'");
        }
      }
      default ->
          throw loader
              .messages()
              .fatal("go: unknown environment setting GO111MODULE=" + options.modules());
    }
  }

  private static void findRoot(Loader loader, boolean mustUseModules) {
    LoadOptions options = loader.options();
    boolean modFile = !options.modFile().isEmpty();
    if (!options.workFile().isEmpty()) {
      if (modFile) {
        throw loader.messages().fatal("go: -modfile cannot be used in workspace mode");
      }
    } else if (!findModule(loader) && !mustUseModules) {
      return;
    }
    if (modFile && !options.modFile().endsWith(".mod")) {
      throw loader
          .messages()
          .fatal("go: -modfile=" + options.modFile() + ": file does not have .mod extension");
    }
    loader.enable();
    loader.mode().decide();
    warnOfGopath(loader);
  }

  /** Whether there is a go.mod that counts. */
  private static boolean findModule(Loader loader) {
    LoadOptions options = loader.options();
    String root = moduleRoot(loader);
    if (root.isEmpty()) {
      if (!options.modFile().isEmpty()) {
        throw loader
            .messages()
            .fatal(
                "go: cannot find main module, but -modfile was set.\n\t-modfile cannot be used to"
                    + " set the module root directory.");
      }
      if (options.command().needsRoot()) {
        throw loader.messages().fatal(loader.noMainModules());
      }
      return false;
    }
    if (isTemporary(loader, root)) {
      loader
          .messages()
          .note("go: warning: ignoring go.mod in system temp root " + options.temporary());
      if (options.command().needsRoot()) {
        throw loader.messages().fatal(loader.noMainModules());
      }
      return false;
    }
    loader.setRoots(List.of(root));
    return true;
  }

  /** {@code search.InDir} for the directory of temporary files itself. */
  private static boolean isTemporary(Loader loader, String root) {
    String temporary = loader.options().temporary();
    return root.equals(temporary) || loader.files().same(root, temporary, root);
  }

  /** {@code findModuleRoot}: the nearest directory upwards that holds a go.mod, else empty. */
  private static String moduleRoot(Loader loader) {
    PathStyle style = loader.options().style();
    String directory = style.clean(loader.options().directory());
    while (!isFile(loader, style.join(directory, "go.mod"))) {
      String parent = style.dir(directory);
      if (parent.equals(directory)) {
        return "";
      }
      directory = parent;
    }
    return directory;
  }

  private static boolean isFile(Loader loader, String path) {
    return switch (loader.files().kind(path)) {
      case FILE, OTHER -> true;
      case NOTHING, DIRECTORY, UNKNOWN -> false;
    };
  }

  private static void warnOfGopath(Loader loader) {
    String gopath = loader.options().gopath();
    if (gopath.isEmpty()) {
      return;
    }
    String file = loader.options().style().join(gopath, "go.mod");
    switch (loader.files().kind(file)) {
      case FILE, DIRECTORY, OTHER -> {
        loader.messages().note("go: warning: ignoring go.mod in $GOPATH " + gopath);
        if (loader.options().command().needsRoot()) {
          throw loader.messages().fatal(loader.noMainModules());
        }
      }
      case NOTHING, UNKNOWN -> {}
    }
  }
}

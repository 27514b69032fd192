package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The main modules of a command: {@code MainModuleSet}.
 *
 * @param modules in the order of go.work
 * @param workFile null without workspace
 * @param workReplace the replacements of go.work
 * @param highestReplaced the highest version of each path that a replace directive names, empty
 *     where only all versions are meant
 */
record MainModules(
    List<MainModule> modules,
    Set<String> paths,
    @Nullable ModFile workFile,
    Map<ModuleVersion, ModuleVersion> workReplace,
    Map<String, String> highestReplaced) {
  /** Before anything is known. */
  static final MainModules NONE = new MainModules(List.of(), Set.of(), null, Map.of(), Map.of());

  boolean contains(String path) {
    return paths.contains(path);
  }

  List<ModuleVersion> ids() {
    return modules.stream().map(MainModule::id).toList();
  }

  MainModule single() {
    return modules.getFirst();
  }

  /** The main module of a path. */
  MainModule get(String path) {
    return lastOf(modules, ModuleVersion.of(path));
  }

  /** Whether a main module excludes a version. */
  boolean excludes(ModuleVersion module) {
    for (MainModule main : modules) {
      if (main.exclude().contains(module)) {
        return true;
      }
    }
    return false;
  }

  /** {@code gover.FromGoWork}. */
  String workGoVersion() {
    return workFile == null
        ? GoRules.DEFAULT_GO_WORK
        : workFile.first(Go.class).map(Go::version).orElse(GoRules.DEFAULT_GO_WORK);
  }

  /** {@code makeMainModules}: checks also what the files say about each other. */
  static MainModules of(Loader loader, List<MainModule> modules, @Nullable ModFile workFile) {
    Messages messages = loader.messages();
    List<Replace> ofWork = workFile == null ? List.of() : workFile.all(Replace.class);
    Map<ModuleVersion, ModuleVersion> workReplace = Replacements.table(ofWork, messages);
    Set<String> paths = new HashSet<>();
    for (MainModule module : modules) {
      if (!paths.add(module.id().path())) {
        messages.error("go: module " + module.id().path() + " appears multiple times in workspace");
      }
    }
    Joining joining = new Joining(loader, paths);
    ofWork.forEach(joining::addOfWork);
    for (MainModule module : modules) {
      joining.addAll(module);
      checkTools(module, messages);
    }
    List<MainModule> known = modules.stream().map(it -> lastOf(modules, it.id())).toList();
    return new MainModules(known, paths, workFile, workReplace, joining.highest);
  }

  /** Of two modules with one path, which is an error, Go goes on with the last. */
  private static MainModule lastOf(List<MainModule> modules, ModuleVersion id) {
    for (MainModule module : modules.reversed()) {
      if (module.id().equals(id)) {
        return module;
      }
    }
    throw new IllegalArgumentException(id + " is no main module");
  }

  private static void checkTools(MainModule module, Messages messages) {
    if (module.file() == null) {
      return;
    }
    for (Tool tool : module.file().all(Tool.class)) {
      String error = ModulePath.checkImportPath(tool.path());
      if (error != null) {
        throw messages.fatal("go: " + error.replaceFirst("import", "tool"));
      }
    }
  }

  /** Puts the replacements of all files together. */
  private static final class Joining {
    private final Loader loader;
    private final Set<String> mainPaths;
    private final Set<String> ofWork = new HashSet<>();
    private final Map<ModuleVersion, ModuleVersion> all = new HashMap<>();
    final Map<String, String> highest = new HashMap<>();

    Joining(Loader loader, Set<String> mainPaths) {
      this.loader = loader;
      this.mainPaths = mainPaths;
    }

    void addOfWork(Replace replace) {
      ModuleVersion old = replace.old();
      if (old.version().isEmpty() && mainPaths.contains(old.path())) {
        loader
            .messages()
            .error(
                "go: workspace module "
                    + old.path()
                    + " is replaced at all versions in the go.work file. To fix, remove the"
                    + " replacement from the go.work file or specify the version at which to"
                    + " replace the module.");
      }
      ofWork.add(old.path());
      noteHighest(old);
      all.put(old, replace.target());
    }

    void addAll(MainModule module) {
      Set<ModuleVersion> own = new HashSet<>();
      for (Replace replace : module.replaces()) {
        ModuleVersion old = replace.old();
        if (ofWork.contains(old.path())) {
          continue;
        }
        ModuleVersion to = absolute(replace.target(), module);
        ModuleVersion before = all.put(old, to);
        if (before != null && own.add(old) && !before.equals(to)) {
          throw loader
              .messages()
              .fatal(
                  "go: conflicting replacements for "
                      + old
                      + ":\n\t"
                      + before
                      + "\n\t"
                      + to
                      + "\nuse \"go work edit -replace "
                      + old
                      + "=[override]\" to resolve");
        }
        own.add(old);
        noteHighest(old);
      }
    }

    /** A directory means another one in each module of a workspace. */
    private ModuleVersion absolute(ModuleVersion to, MainModule module) {
      boolean relative = to.version().isEmpty() && !loader.options().style().isAbs(to.path());
      return loader.inWorkspace() && relative
          ? ModuleVersion.of(loader.options().style().join(module.root(), to.path()))
          : to;
    }

    private void noteHighest(ModuleVersion old) {
      String before = highest.get(old.path());
      if (before == null || ModuleVersion.compareVersions(old.path(), old.version(), before) > 0) {
        highest.put(old.path(), old.version());
      }
    }
  }
}

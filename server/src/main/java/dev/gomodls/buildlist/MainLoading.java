package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the main modules and says what they require: {@code loadModFile}. */
final class MainLoading {
  private final Loader loader;
  private final RootUpdates updates;

  MainLoading(Loader loader) {
    this.loader = loader;
    this.updates = new RootUpdates(loader);
  }

  /** The requirements of the main modules; fails with what is wrong with their files. */
  Requirements load() throws Failed {
    Optional<ModFile> work = Optional.empty();
    if (loader.inWorkspace()) {
      MainFiles.Work read = new MainFiles(loader).work();
      work = Optional.of(read.file());
      loader.setRoots(read.roots());
      for (String root : read.roots()) {
        loader.sums().addWorkspaceFile(sumFile(loader.modFilePath(root)));
      }
      loader.sums().setFile(loader.options().workFile() + ".sum");
    } else if (loader.hasRoot()) {
      loader.sums().setFile(sumFile(loader.modFilePath(loader.roots().getFirst())));
    }
    if (!loader.hasRoot()) {
      return outside();
    }
    List<MainModule> modules = new MainFiles(loader).modules(work);
    for (MainModule module : modules) {
      loader.goVersions().put(module.id(), module.goLine());
    }
    loader.setMains(MainModules.of(loader, modules, work.orElse(null)));
    loader.mode().decide();
    Requirements requirements = loader.inWorkspace() ? ofWorkspace(modules) : ofModule();
    if (loader.mode().isVendor()) {
      new Vendoring(loader).check();
      requirements.setGraph(new Vendoring(loader).graph(requirements));
    }
    return loader.inWorkspace() ? requirements : completed(requirements);
  }

  private static String sumFile(String modFile) {
    boolean mod = modFile.endsWith(".mod");
    return (mod ? modFile.substring(0, modFile.length() - ".mod".length()) : modFile) + ".sum";
  }

  /** Outside of any module, or in a workspace without modules. */
  private Requirements outside() {
    MainModule module = MainModule.outside();
    loader.setMains(MainModules.of(loader, List.of(module), null));
    String local = loader.options().go().version();
    List<ModuleVersion> roots = new ArrayList<>();
    String version = local;
    if (loader.inWorkspace()) {
      version = GoRules.DEFAULT_GO_WORK;
      roots.add(module.id());
    }
    roots.add(new ModuleVersion("go", version));
    roots.add(new ModuleVersion("toolchain", loader.options().go().toolchain()));
    loader.goVersions().put(module.id(), version);
    Pruning pruning = loader.inWorkspace() ? Pruning.WORKSPACE : Pruning.of(version);
    Requirements requirements = new Requirements(pruning, roots, Set.of("go"));
    if (loader.mode().isVendor()) {
      requirements.setGraph(new Vendoring(loader).graphWithout(requirements));
    }
    return requirements;
  }

  /** {@code requirementsFromModFiles} in a workspace. */
  private Requirements ofWorkspace(List<MainModule> modules) {
    MainModules mains = loader.mains();
    List<ModuleVersion> roots = new ArrayList<>(mains.ids());
    roots.add(new ModuleVersion("go", mains.workGoVersion()));
    if (mains.workFile() != null) {
      mains
          .workFile()
          .first(Toolchain.class)
          .ifPresent(it -> roots.add(new ModuleVersion("toolchain", it.name())));
    }
    Set<String> direct = new HashSet<>();
    for (MainModule module : modules) {
      for (Require require : module.requires()) {
        if (!require.indirect()) {
          direct.add(require.module().path());
        }
      }
    }
    roots.sort(ModuleVersion.LOADING_ORDER);
    return new Requirements(Pruning.WORKSPACE, roots, direct);
  }

  private Requirements ofModule() {
    MainModule module = loader.mains().single();
    Set<String> direct = new HashSet<>();
    List<ModuleVersion> roots = roots(loader, module, direct);
    if (!module.toolchain().isEmpty()) {
      roots.add(new ModuleVersion("toolchain", module.toolchain()));
    }
    roots.sort(ModuleVersion.LOADING_ORDER);
    return new Requirements(Pruning.of(module.goVersion()), roots, direct);
  }

  /**
   * {@code rootsFromModFile} without toolchain: what a module requires, less what it excludes.
   *
   * @param direct takes the paths that are not marked as indirect
   */
  static List<ModuleVersion> roots(Loader loader, MainModule module, Set<String> direct) {
    List<ModuleVersion> roots = new ArrayList<>();
    for (Require require : module.requires()) {
      ModuleVersion required = require.module();
      if (module.exclude().contains(required)) {
        loader.excluded().add(required);
        String verb = loader.mode().isMod() ? "dropping" : "ignoring";
        loader
            .messages()
            .note(
                "go: "
                    + verb
                    + " requirement on excluded version "
                    + required.path()
                    + " "
                    + required.version());
        continue;
      }
      roots.add(required);
      if (!require.indirect()) {
        direct.add(required.path());
      }
    }
    roots.add(new ModuleVersion("go", module.goVersion()));
    direct.add("go");
    return roots;
  }

  /** What Go adds where it may write: one root a module, and a go line. */
  private Requirements completed(Requirements read) throws Failed {
    MainModule module = loader.mains().single();
    Requirements requirements = read;
    if (requirements.hasRedundantRoot(loader.mains())) {
      requirements = updates.update(requirements);
    }
    if (!module.goLine().isEmpty()) {
      return requirements;
    }
    boolean adds =
        loader.mode().isMod() && loader.options().command() != LoadOptions.GoCommandName.MOD_GRAPH;
    if (!adds) {
      loader.goVersions().put(module.id(), GoRules.DEFAULT_GO_MOD);
      return requirements;
    }
    String local = loader.options().go().version();
    loader.goVersions().put(module.id(), local);
    requirements = RootUpdates.override(requirements, new ModuleVersion("go", local));
    return GoVersion.compare(local, GoRules.EXPLICIT_INDIRECT) >= 0
        ? updates.prune(requirements)
        : requirements;
  }
}

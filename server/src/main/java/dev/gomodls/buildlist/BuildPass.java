package dev.gomodls.buildlist;

import dev.gomodls.buildlist.Build.Main;
import dev.gomodls.buildlist.Build.Mode;
import dev.gomodls.buildlist.Build.Replaced;
import dev.gomodls.buildlist.BuildLists.Situation;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way through {@code go list -m all}, to its end or as far as it gets. */
final class BuildPass {
  private final Loader loader;
  private Requirements.@Nullable Loaded loaded;
  private @Nullable GoModUpdate update;
  private @Nullable GoError error;
  private boolean ended;

  private BuildPass(Loader loader) {
    this.loader = loader;
  }

  /** What the command does in the mode in force. */
  static BuildPass strict(Situation situation) {
    BuildPass pass =
        new BuildPass(new Loader(situation.options(), situation.files(), situation.modules()));
    pass.run();
    return pass;
  }

  /**
   * What it would do if it might write, and if it took hashes that are wrong. A workspace has
   * nothing to write.
   */
  static BuildPass loose(Situation situation, BuildPass strict) {
    LoadOptions options =
        situation.options().withMod(strict.loader.inWorkspace() ? "readonly" : "mod");
    BuildPass pass = new BuildPass(new Loader(options, situation.files(), situation.modules()));
    pass.loader.sums().forgive();
    pass.run();
    return pass;
  }

  private void run() {
    try {
      Initialization.run(loader);
      loader.mode().check();
      if (!loader.enabled()) {
        throw loader.messages().fatal("go: list -m cannot be used with GO111MODULE=off");
      }
      Requirements requirements = new MainLoading(loader).load();
      if (loader.mode().isVendor()) {
        loaded = requirements.graph(loader);
        return;
      }
      RootUpdates.Expanded expanded = new RootUpdates(loader).expand(requirements);
      loaded = expanded.loaded();
      error = loaded.error();
      if (error == null) {
        GoModCheck check = new GoModCheck(loader, expanded.requirements());
        check.run();
        update = loader.inWorkspace() || !loader.hasRoot() ? null : check.updated();
      }
    } catch (Failed e) {
      error = e.error();
    } catch (Ended e) {
      ended = true;
    }
  }

  /** Whether nothing is wrong, so that there is nothing more to find out. */
  boolean isClean() {
    return error == null && !ended && !loader.messages().failed() && !loader.mode().isVendor();
  }

  Loader loader() {
    return loader;
  }

  List<String> messages() {
    return loader.messages().lines();
  }

  @Nullable GoError error() {
    return error;
  }

  boolean fails() {
    return error != null || ended || loader.messages().failed();
  }

  Mode mode() {
    return loader.mode().inForce();
  }

  List<Main> mains() {
    List<Main> mains = new ArrayList<>();
    for (MainModule module : loader.mains().modules()) {
      ModFile file = module.file();
      if (file != null) {
        String goMod = loader.modFilePath(module.root());
        mains.add(new Main(module.id().path(), module.root(), goMod, file));
      }
    }
    return List.copyOf(mains);
  }

  @Nullable ModuleGraph graph() {
    return loaded == null || loader.mode().isVendor() ? null : loaded.graph();
  }

  Map<ModuleVersion, GoError> errors() {
    return loaded == null ? Map.of() : loaded.errors();
  }

  @Nullable GoModUpdate update() {
    return update;
  }

  Optional<Replaced> replacement(ModuleVersion module) {
    Replacements replacements = loader.replacements();
    Replacements.Found found = replacements.find(module);
    if (found.to() == null) {
      return Optional.empty();
    }
    ModuleVersion to = replacements.canonical(found.to(), found.root());
    String directory = to.version().isEmpty() ? replacements.directory(to.path()) : "";
    return Optional.of(new Replaced(to, found.file(), replacements.line(module, found), directory));
  }

  Optional<DeclaredModule> declared(ModuleVersion module) {
    try {
      return loader.summaries().declared(module);
    } catch (Failed | Ended e) {
      return Optional.empty();
    }
  }

  List<String> cachedVersions(String path) {
    return loader.fetcher().modules().cachedVersions(path).stream()
        .sorted((a, b) -> ModuleVersion.compareVersions(path, a, b))
        .toList();
  }

  /** {@code CheckRetractions} and {@code CheckDeprecation} ask the latest version. */
  Optional<DeclaredModule> latest(String path) {
    try {
      Optional<String> version = loader.queries().latestOf(path, cachedVersions(path));
      return version.isEmpty()
          ? Optional.empty()
          : declared(loader.replacements().resolve(new ModuleVersion(path, version.get())));
    } catch (Failed | Ended e) {
      return Optional.empty();
    }
  }

  ModuleFiles files(ModuleVersion module) {
    ModuleSource modules = loader.fetcher().modules();
    return new ModuleFiles(
        modules.hasGoMod(module),
        modules.hasZip(module),
        modules.directory(module).orElse(""),
        hasSum(module),
        hasSum(Sums.ofGoMod(module)));
  }

  boolean hasSum(ModuleVersion key) {
    try {
      return loader.sums().have(key);
    } catch (Ended e) {
      return false;
    }
  }
}

package dev.gomodls.buildlist;

import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a vendor directory fits the main modules ({@code checkVendorConsistency}), and the graph
 * that it stands for ({@code initVendor}).
 */
final class Vendoring {
  private final Loader loader;
  private final StringBuilder problems = new StringBuilder();

  Vendoring(Loader loader) {
    this.loader = loader;
  }

  /** Ends where vendor/modules.txt and the main modules contradict each other. */
  void check() {
    ModulesTxt list = loader.vendor().get();
    MainModules mains = loader.mains();
    boolean early =
        !loader.inWorkspace()
            && GoVersion.compare(mains.single().goLine(), GoRules.AUTOMATIC_VENDORING) < 0;
    for (MainModule module : mains.modules()) {
      module.requires().forEach(require -> checkRequire(require, list, early));
    }
    Set<ModuleVersion> seen = new HashSet<>();
    for (MainModule module : mains.modules()) {
      checkReplaces(module.replaces(), seen, early);
    }
    if (mains.workFile() != null) {
      checkReplaces(mains.workFile().all(Replace.class), seen, early);
    }
    list.providers().forEach(module -> checkProvider(module, list));
    list.replaced().forEach(this::checkReplaced);
    if (!problems.isEmpty()) {
      throw inconsistent();
    }
  }

  private Ended inconsistent() {
    String directory = loader.options().style().dir(loader.vendorDirectory());
    String command = loader.inWorkspace() ? "work" : "mod";
    return loader
        .messages()
        .fatal(
            "go: inconsistent vendoring in "
                + directory
                + ":"
                + problems
                + "\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod."
                + "\n\tTo sync the vendor directory, run:\n\t\tgo "
                + command
                + " vendor");
  }

  private void problem(ModuleVersion module, String detail) {
    problems.append("\n\t").append(module).append(": ").append(detail);
  }

  private static boolean isExplicit(ModulesTxt list, ModuleVersion module) {
    ModulesTxt.Module said = list.modules().get(module);
    return said != null && said.explicit();
  }

  private void checkRequire(Require require, ModulesTxt list, boolean early) {
    ModuleVersion module = require.module();
    if (isExplicit(list, module)) {
      return;
    }
    if (!early) {
      problem(
          module,
          "is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt");
      return;
    }
    String vendored = list.versions().getOrDefault(module.path(), module.version());
    if (!vendored.equals(module.version())) {
      problem(
          module,
          "is explicitly required in go.mod, but vendor/modules.txt indicates "
              + module.path()
              + "@"
              + vendored);
    }
  }

  private void checkReplaces(List<Replace> replaces, Set<ModuleVersion> seen, boolean early) {
    for (Replace replace : replaces) {
      if (seen.add(replace.old())) {
        checkReplace(replace.old(), early);
      }
    }
  }

  private void checkReplace(ModuleVersion old, boolean early) {
    ModulesTxt list = loader.vendor().get();
    Replacements.Found found = loader.replacements().find(old);
    ModuleVersion to = found.to();
    ModuleVersion shown = to == null ? null : loader.replacements().canonical(to, found.root());
    ModulesTxt.Module said = list.modules().get(old);
    ModuleVersion vendored = said == null ? null : said.replacement();
    if (vendored == null) {
      boolean unsaid =
          early
              && (old.version().isEmpty()
                  || !old.version().equals(list.versions().get(old.path())));
      if (shown != null && !unsaid) {
        problem(
            old,
            "is replaced in "
                + loader.shortPaths().of(found.file())
                + ", but not marked as replaced in vendor/modules.txt");
      }
    } else if (!vendored.equals(shown)) {
      problem(
          old,
          "is replaced by "
              + describe(to)
              + " in "
              + loader.shortPaths().of(found.file())
              + ", but marked as replaced by "
              + vendored
              + " in vendor/modules.txt");
    }
  }

  private static String describe(@Nullable ModuleVersion module) {
    return module == null ? "" : module.toString();
  }

  private void checkProvider(ModuleVersion module, ModulesTxt list) {
    if (!isExplicit(list, module)) {
      return;
    }
    for (MainModule main : loader.mains().modules()) {
      if (main.indirect().containsKey(module)) {
        return;
      }
    }
    String article = loader.inWorkspace() ? "a " : "";
    problem(
        module,
        "is marked as explicit in vendor/modules.txt, but not explicitly required in "
            + article
            + "go.mod");
  }

  private void checkReplaced(ModuleVersion module) {
    if (loader.replacements().of(module) == null) {
      String source = loader.inWorkspace() ? "the workspace" : "go.mod";
      problem(module, "is marked as replaced in vendor/modules.txt, but not replaced in " + source);
    }
  }

  /** The graph of a vendor directory; ends where a vendored module is not required. */
  ModuleGraph graph(Requirements requirements) {
    return graph(requirements, loader.vendor().providers());
  }

  /** The graph where there is no vendor directory to look into. */
  ModuleGraph graphWithout(Requirements requirements) {
    return graph(requirements, List.of());
  }

  private ModuleGraph graph(Requirements requirements, List<ModuleVersion> vendored) {
    MainModules mains = loader.mains();
    ModuleGraph graph = new ModuleGraph(loader.inWorkspace() ? requirements.roots() : mains.ids());
    if (requirements.pruning() == Pruning.PRUNED) {
      checkRoots(requirements, vendored);
      graph.require(mains.single().id(), requirements.roots());
      return graph;
    }
    ModuleVersion rest = ModuleVersion.of("vendor/modules.txt");
    if (loader.inWorkspace()) {
      for (MainModule module : mains.modules()) {
        List<ModuleVersion> roots = MainLoading.roots(loader, module, new HashSet<>());
        roots.add(rest);
        graph.require(module.id(), roots);
      }
    } else {
      List<ModuleVersion> roots = new ArrayList<>(requirements.roots());
      roots.add(rest);
      graph.require(mains.single().id(), roots);
    }
    graph.require(rest, vendored);
    return graph;
  }

  private void checkRoots(Requirements requirements, List<ModuleVersion> vendored) {
    boolean inconsistent = false;
    for (ModuleVersion module : vendored) {
      String root = requirements.rootSelected(loader.mains(), module.path());
      if (!module.version().equals(root)) {
        loader
            .messages()
            .error("go: vendored module " + module + " should be required explicitly in go.mod");
        inconsistent = true;
      }
    }
    if (inconsistent) {
      throw loader.messages().fatal(loader.mode().dirty());
    }
  }
}

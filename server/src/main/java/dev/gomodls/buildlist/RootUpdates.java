package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes roots agree with the graph that they span, as far as the mode allows: buildlist.go. */
final class RootUpdates {
  private final Loader loader;

  RootUpdates(Loader loader) {
    this.loader = loader;
  }

  /** {@code updateRoots} without packages and additions. */
  Requirements update(Requirements requirements) throws Failed {
    return switch (requirements.pruning()) {
      case UNPRUNED -> updateUnpruned(requirements);
      case PRUNED -> updatePruned(requirements);
      case WORKSPACE -> requirements;
    };
  }

  /** {@code updatePrunedRoots}: raising a root may reveal requirements that raise others. */
  private Requirements updatePruned(Requirements original) throws Failed {
    Requirements requirements = original;
    while (true) {
      List<ModuleVersion> roots = selectedRoots(requirements);
      boolean raised = isRaised(requirements.roots(), roots);
      if (!raised) {
        boolean same = !loader.mode().isMod() || roots.equals(requirements.roots());
        return same ? requirements : new Requirements(Pruning.PRUNED, roots, requirements.direct());
      }
      if (loader.mustHaveCompleteRequirements()) {
        throw new Failed(loader.mode().dirty());
      }
      requirements = new Requirements(Pruning.PRUNED, roots, requirements.direct());
      requirements.graph(loader).orFail();
    }
  }

  /** Each root once, at the version that is selected; of the graph only where that was read. */
  private List<ModuleVersion> selectedRoots(Requirements requirements) {
    List<ModuleVersion> roots = new ArrayList<>();
    Set<String> seen = new HashSet<>(loader.mains().paths());
    for (ModuleVersion root : requirements.roots()) {
      if (seen.add(root.path())) {
        roots.add(new ModuleVersion(root.path(), selected(requirements, root.path())));
      }
    }
    return roots;
  }

  private String selected(Requirements requirements, String path) {
    if (requirements.isLoaded()) {
      return requirements.graph(loader).graph().selected(path);
    }
    String version = requirements.rootSelected(loader.mains(), path);
    return version == null ? "" : version;
  }

  /** Whether the first root of a path has another version than before. */
  private boolean isRaised(List<ModuleVersion> before, List<ModuleVersion> after) {
    Set<ModuleVersion> firsts = new HashSet<>();
    Set<String> seen = new HashSet<>(loader.mains().paths());
    for (ModuleVersion root : before) {
      if (seen.add(root.path())) {
        firsts.add(root);
      }
    }
    return !firsts.containsAll(after);
  }

  /** {@code updateUnprunedRoots}. */
  private Requirements updateUnpruned(Requirements requirements) throws Failed {
    MainModules mains = loader.mains();
    ModuleGraph graph = requirements.graph(loader).orFail();
    if (loader.mustHaveCompleteRequirements()) {
      checkComplete(requirements, graph);
      return requirements;
    }
    Set<String> rootPaths = new LinkedHashSet<>();
    for (ModuleVersion root : requirements.roots()) {
      if (graph.selected(root.path()).equals(root.version())) {
        rootPaths.add(root.path());
      }
    }
    List<ModuleVersion> keep =
        graph.buildList().subList(mains.modules().size(), graph.buildList().size());
    for (ModuleVersion module : keep) {
      if (requirements.direct().contains(module.path())) {
        rootPaths.add(module.path());
      }
    }
    List<ModuleVersion> roots =
        MinimalRequirements.of(mains.single().id(), List.copyOf(rootPaths), keep, loader);
    return requirements.pruning() == Pruning.UNPRUNED && roots.equals(requirements.roots())
        ? requirements
        : new Requirements(Pruning.UNPRUNED, roots, requirements.direct());
  }

  private void checkComplete(Requirements requirements, ModuleGraph graph) throws Failed {
    for (ModuleVersion root : requirements.roots()) {
      if (!root.version().equals(graph.selected(root.path()))) {
        throw new Failed(loader.mode().dirty());
      }
    }
    for (String path : requirements.direct()) {
      if (requirements.rootSelected(loader.mains(), path) == null) {
        throw new Failed(loader.mode().dirty());
      }
    }
  }

  /** {@code overrideRoots} for one root. */
  static Requirements override(Requirements requirements, ModuleVersion root) {
    List<ModuleVersion> roots = new ArrayList<>(requirements.roots());
    roots.removeIf(it -> it.path().equals(root.path()));
    roots.add(root);
    roots.sort(ModuleVersion.LOADING_ORDER);
    return new Requirements(requirements.pruning(), roots, requirements.direct());
  }

  /** {@code convertPruning} to a pruned graph: the whole build list becomes roots. */
  Requirements prune(Requirements requirements) throws Failed {
    if (requirements.pruning() == Pruning.PRUNED) {
      return requirements;
    }
    List<ModuleVersion> list = requirements.graph(loader).orFail().buildList();
    return new Requirements(
        Pruning.PRUNED,
        list.subList(loader.mains().modules().size(), list.size()),
        requirements.direct());
  }

  /** Requirements with their graph, and why they could not be made consistent. */
  record Expanded(Requirements requirements, Requirements.Loaded loaded) {}

  /** {@code expandGraph}. */
  Expanded expand(Requirements requirements) {
    Requirements.Loaded loaded = requirements.graph(loader);
    if (loaded.error() != null || allRootsSelected(loaded.graph())) {
      return new Expanded(requirements, loaded);
    }
    try {
      Requirements updated = update(requirements);
      return new Expanded(updated, updated.graph(loader));
    } catch (Failed e) {
      return new Expanded(
          requirements, new Requirements.Loaded(loaded.graph(), e.error(), loaded.errors()));
    }
  }

  /** {@code allRootsSelected}. */
  private boolean allRootsSelected(ModuleGraph graph) {
    List<ModuleVersion> roots =
        loader.inWorkspace()
            ? loader.mains().ids()
            : graph.requiredBy(loader.mains().single().id());
    for (ModuleVersion root : roots) {
      if (!graph.selected(root.path()).equals(root.version())) {
        return false;
      }
    }
    return true;
  }
}

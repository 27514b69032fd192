package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roots of a module graph, and the graph once it has been read: {@code modload.Requirements}.
 */
final class Requirements {
  private final Pruning pruning;
  private final List<ModuleVersion> roots;
  private final Map<String, String> highestRoots = new HashMap<>();
  private final Set<String> direct;
  private @Nullable Loaded loaded;

  /**
   * A graph, and what kept it from being complete.
   *
   * @param error the first of the errors in Go's order
   * @param errors why modules could not be read
   */
  record Loaded(ModuleGraph graph, @Nullable GoError error, Map<ModuleVersion, GoError> errors) {
    Loaded {
      errors = Map.copyOf(errors);
    }

    ModuleGraph orFail() throws Failed {
      if (error != null) {
        throw new Failed(error);
      }
      return graph;
    }
  }

  /**
   * Requirements that are not read yet.
   *
   * @param roots in {@link ModuleVersion#LOADING_ORDER}
   * @param direct the paths of modules that are not marked as indirect
   */
  Requirements(Pruning pruning, List<ModuleVersion> roots, Set<String> direct) {
    this.pruning = pruning;
    this.roots = List.copyOf(roots);
    this.direct = Set.copyOf(direct);
    for (ModuleVersion root : roots) {
      String before = highestRoots.get(root.path());
      if (before == null
          || ModuleVersion.compareVersions(root.path(), before, root.version()) < 0) {
        highestRoots.put(root.path(), root.version());
      }
    }
  }

  Pruning pruning() {
    return pruning;
  }

  List<ModuleVersion> roots() {
    return roots;
  }

  Set<String> direct() {
    return direct;
  }

  /** {@code rootSelected}: the highest version among the roots, null where there is none. */
  @Nullable String rootSelected(MainModules mains, String path) {
    return mains.contains(path) ? "" : highestRoots.get(path);
  }

  /** {@code hasRedundantRoot}. */
  boolean hasRedundantRoot(MainModules mains) {
    String before = "";
    for (ModuleVersion root : roots) {
      if (mains.contains(root.path()) || root.path().equals(before)) {
        return true;
      }
      before = root.path();
    }
    return false;
  }

  /** Whether {@link #graph} has been asked for. */
  boolean isLoaded() {
    return loaded != null;
  }

  /** Sets the graph that a vendor directory stands for ({@code initVendor}). */
  void setGraph(ModuleGraph graph) {
    loaded = new Loaded(graph, null, Map.of());
  }

  /** {@code Graph}: reads the graph at the first call. */
  Loaded graph(Loader loader) {
    Loaded known = loaded;
    if (known == null) {
      known = new GraphReader(loader, pruning).read(roots);
      loaded = known;
    }
    return known;
  }
}

package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who requires whom, and the versions that are selected thereby: {@code mvs.Graph}.
 *
 * <p>A version that is empty (a main module) is higher than all others; "none" is lower.
 */
public final class ModuleGraph {
  /** The version of a module that is not in the graph. */
  public static final String NONE = "none";

  private final List<ModuleVersion> roots;
  private final Map<ModuleVersion, List<ModuleVersion>> required = new HashMap<>();
  private final Map<String, String> selected = new HashMap<>();

  ModuleGraph(List<ModuleVersion> roots) {
    this.roots = List.copyOf(roots);
    roots.forEach(this::select);
  }

  /** Says what a module requires, once. */
  void require(ModuleVersion module, List<ModuleVersion> requirements) {
    required.put(module, requirements);
    requirements.forEach(this::select);
  }

  private void select(ModuleVersion module) {
    if (compare(module.path(), selected(module.path()), module.version()) < 0) {
      selected.put(module.path(), module.version());
    }
  }

  /** {@code cmpVersion}. */
  static int compare(String path, String left, String right) {
    if (left.equals(right)) {
      return 0;
    }
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? 1 : -1;
    }
    return ModuleVersion.compareVersions(path, left, right);
  }

  /** The version of a module that a build uses, {@link #NONE} where it is not in the graph. */
  public String selected(String path) {
    return selected.getOrDefault(path, NONE);
  }

  /** Whether the requirements of a module have been read. */
  public boolean isLoaded(ModuleVersion module) {
    return required.containsKey(module);
  }

  /** What a module requires, in its order; nothing where that was not read. */
  public List<ModuleVersion> requiredBy(ModuleVersion module) {
    return required.getOrDefault(module, List.of());
  }

  /** The roots first, then all other selected versions in order: {@code Graph.BuildList}. */
  public List<ModuleVersion> buildList() {
    Set<String> seen = new LinkedHashSet<>();
    List<ModuleVersion> list = new ArrayList<>(selected.size());
    for (ModuleVersion root : roots) {
      if (seen.add(root.path())) {
        list.add(new ModuleVersion(root.path(), selected(root.path())));
      }
    }
    List<ModuleVersion> others = new ArrayList<>(selected.size());
    selected.forEach(
        (path, version) -> {
          if (!seen.contains(path)) {
            others.add(new ModuleVersion(path, version));
          }
        });
    others.sort(ModuleVersion.LOADING_ORDER);
    list.addAll(others);
    return list;
  }

  /** Every version that appears in the graph, once: {@code Graph.WalkBreadthFirst}. */
  public void walkBreadthFirst(Consumer<ModuleVersion> visitor) {
    Queue<ModuleVersion> queue = new ArrayDeque<>();
    Set<ModuleVersion> enqueued = new HashSet<>();
    for (ModuleVersion root : roots) {
      if (!root.version().equals(NONE)) {
        queue.add(root);
        enqueued.add(root);
      }
    }
    for (ModuleVersion module = queue.poll(); module != null; module = queue.poll()) {
      visitor.accept(module);
      for (ModuleVersion requirement : requiredBy(module)) {
        if (!requirement.version().equals(NONE) && enqueued.add(requirement)) {
          queue.add(requirement);
        }
      }
    }
  }

  /**
   * The shortest way from a root to the first module, in order of breadth, that {@code wanted}
   * holds for; empty where there is none. See {@code Graph.FindPath}.
   */
  public List<ModuleVersion> findPath(Predicate<ModuleVersion> wanted) {
    Map<ModuleVersion, ModuleVersion> requirer = new HashMap<>();
    Set<ModuleVersion> seen = new HashSet<>(roots);
    Queue<ModuleVersion> queue = new ArrayDeque<>(roots);
    for (ModuleVersion module = queue.poll(); module != null; module = queue.poll()) {
      if (wanted.test(module)) {
        List<ModuleVersion> path = new ArrayList<>();
        for (ModuleVersion step = module; step != null; step = requirer.get(step)) {
          path.add(step);
        }
        Collections.reverse(path);
        return path;
      }
      for (ModuleVersion requirement : requiredBy(module)) {
        if (seen.add(requirement)) {
          requirer.put(requirement, module);
          queue.add(requirement);
        }
      }
    }
    return List.of();
  }
}

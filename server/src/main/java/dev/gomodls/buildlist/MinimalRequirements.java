package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Utf8;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** The fewest requirements that give the same build list: {@code mvs.Req}. */
final class MinimalRequirements {
  private final ModuleVersion main;
  private final List<ModuleVersion> roots;
  private final Loader loader;
  private final Map<ModuleVersion, List<ModuleVersion>> required = new HashMap<>();

  private MinimalRequirements(ModuleVersion main, List<ModuleVersion> roots, Loader loader) {
    this.main = main;
    this.roots = roots;
    this.loader = loader;
  }

  /**
   * What {@code main} has to require.
   *
   * @param base the paths that stay requirements whether needed or not
   * @param roots what it requires now
   */
  static List<ModuleVersion> of(
      ModuleVersion main, List<String> base, List<ModuleVersion> roots, Loader loader)
      throws Failed {
    return new MinimalRequirements(main, roots, loader).of(base);
  }

  private List<ModuleVersion> of(List<String> base) throws Failed {
    List<ModuleVersion> list = buildList();
    Map<String, String> selected = new HashMap<>();
    list.forEach(module -> selected.put(module.path(), module.version()));
    List<ModuleVersion> order = postorder(list);
    Set<ModuleVersion> have = new HashSet<>();
    List<ModuleVersion> minimal = new ArrayList<>();
    for (String path : new LinkedHashSet<>(base)) {
      ModuleVersion module = new ModuleVersion(path, selected.getOrDefault(path, ""));
      minimal.add(module);
      reach(module, have);
    }
    for (ModuleVersion module : order.reversed()) {
      boolean isSelected = module.version().equals(selected.get(module.path()));
      if (isSelected && !have.contains(module)) {
        minimal.add(module);
        reach(module, have);
      }
    }
    minimal.sort((left, right) -> Utf8.compare(left.path(), right.path()));
    return minimal;
  }

  /** {@code mvs.BuildList}: reads everything that can be reached. */
  private List<ModuleVersion> buildList() throws Failed {
    ModuleGraph graph = new ModuleGraph(List.of(main));
    Map<ModuleVersion, GoError> errors = new HashMap<>();
    Queue<ModuleVersion> queue = new ArrayDeque<>(List.of(main));
    Set<ModuleVersion> seen = new HashSet<>(queue);
    for (ModuleVersion module = queue.poll(); module != null; module = queue.poll()) {
      List<ModuleVersion> requirements = List.of();
      try {
        requirements = requiredBy(module);
      } catch (Failed e) {
        errors.put(module, e.error());
      }
      required.put(module, requirements);
      graph.require(module, requirements);
      for (ModuleVersion requirement : requirements) {
        if (seen.add(requirement)) {
          queue.add(requirement);
        }
      }
    }
    GoError error = GraphReader.errorOnPath(graph.findPath(errors::containsKey), errors);
    if (error != null) {
      throw new Failed(error);
    }
    return graph.buildList();
  }

  /** {@code mvsReqs.Required}. */
  private List<ModuleVersion> requiredBy(ModuleVersion module) throws Failed {
    if (module.equals(main)) {
      return roots;
    }
    return module.version().equals(ModuleGraph.NONE)
        ? List.of()
        : loader.summaries().of(module).require();
  }

  /** The modules that {@code list} reaches, each behind what it requires, the main module aside. */
  private List<ModuleVersion> postorder(List<ModuleVersion> list) {
    List<ModuleVersion> order = new ArrayList<>();
    Set<ModuleVersion> seen = new HashSet<>(Set.of(main));
    for (ModuleVersion start : list) {
      Deque<Visit> stack = new ArrayDeque<>();
      if (seen.add(start)) {
        stack.push(new Visit(start));
      }
      while (!stack.isEmpty()) {
        Visit visit = stack.peek();
        List<ModuleVersion> requirements = required.getOrDefault(visit.module, List.of());
        if (visit.next == requirements.size()) {
          order.add(visit.module);
          stack.pop();
        } else if (seen.add(requirements.get(visit.next++))) {
          stack.push(new Visit(requirements.get(visit.next - 1)));
        }
      }
    }
    return order;
  }

  /** A module on the way down, and which of its requirements comes next. */
  private static final class Visit {
    final ModuleVersion module;
    int next;

    Visit(ModuleVersion module) {
      this.module = module;
    }
  }

  /** Adds all that {@code start} reaches; the main module requires nothing here. */
  private void reach(ModuleVersion start, Set<ModuleVersion> have) {
    Deque<ModuleVersion> stack = new ArrayDeque<>(List.of(start));
    while (!stack.isEmpty()) {
      ModuleVersion module = stack.pop();
      if (have.add(module) && !module.equals(main)) {
        required.getOrDefault(module, List.of()).forEach(stack::push);
      }
    }
  }
}

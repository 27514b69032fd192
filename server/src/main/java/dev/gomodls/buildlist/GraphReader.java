package dev.gomodls.buildlist;

import dev.gomodls.buildlist.ModuleGraph.Node;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the module graph level by level: {@code readModGraph}. The result does not depend on the
 * order of reading, so that a level may be read ahead.
 */
final class GraphReader {
  private final Loader loader;
  private final Pruning pruning;
  private final Map<Node, ModuleSummary> summaries = new HashMap<>();
  private final Map<ModuleVersion, GoError> errors = new HashMap<>();

  /** How far to go on from the nodes of a number, one set for each way. */
  private final Map<Pruning, BitSet> seen = new EnumMap<>(Pruning.class);

  private List<Step> next = new ArrayList<>();

  GraphReader(Loader loader, Pruning pruning) {
    this.loader = loader;
    this.pruning = pruning;
  }

  /** A module to be read, and how far to go on from it. */
  private record Step(Node node, Pruning pruning) {}

  /** The graph that starts at some roots. */
  Requirements.Loaded read(List<ModuleVersion> roots) {
    ModuleGraph graph = new ModuleGraph(loader.inWorkspace() ? roots : loader.mains().ids());
    if (pruning != Pruning.WORKSPACE) {
      graph.require(loader.mains().single().id(), roots);
    }
    roots.forEach(root -> enqueue(graph.node(root), pruning));
    readAll(graph);
    if (pruning == Pruning.WORKSPACE) {
      readRaised(graph, roots);
    }
    return new Requirements.Loaded(graph, errors.isEmpty() ? null : firstError(graph), errors);
  }

  private void enqueue(Node node, Pruning how) {
    BitSet numbers = seen.computeIfAbsent(how, any -> new BitSet());
    if (!numbers.get(node.number())) {
      numbers.set(node.number());
      if (!node.module().version().equals(ModuleGraph.NONE)) {
        next.add(new Step(node, how));
      }
    }
  }

  private void readAll(ModuleGraph graph) {
    while (!next.isEmpty()) {
      List<Step> level = next;
      next = new ArrayList<>();
      expect(level);
      for (Step step : level) {
        ModuleSummary summary = summary(graph, step.node);
        if (summary != null) {
          enqueueRequirements(step, summary);
        }
      }
    }
  }

  private void expect(List<Step> level) {
    List<ModuleVersion> files = new ArrayList<>();
    for (Step step : level) {
      ModuleVersion module = step.node.module();
      if (!summaries.containsKey(step.node) && !GoRules.isToolchain(module.path())) {
        files.add(module);
      }
    }
    if (!loader.mode().isVendor()) {
      loader.fetcher().modules().expect(files);
    }
  }

  /** {@code loadOne}: null where the module cannot be read. */
  private @Nullable ModuleSummary summary(ModuleGraph graph, Node node) {
    ModuleVersion module = node.module();
    ModuleSummary known = summaries.get(node);
    if (known != null || errors.containsKey(module)) {
      return known;
    }
    try {
      ModuleSummary summary = loader.summaries().of(module);
      summaries.put(node, summary);
      graph.require(node, summary.require());
      return summary;
    } catch (Failed e) {
      errors.put(module, e.error());
      return null;
    }
  }

  private void enqueueRequirements(Step step, ModuleSummary summary) {
    boolean all = step.pruning != Pruning.PRUNED || summary.pruning() == Pruning.UNPRUNED;
    if (!all) {
      return;
    }
    Pruning how = step.pruning == Pruning.UNPRUNED ? Pruning.UNPRUNED : summary.pruning();
    for (Node requirement : step.node.required()) {
      enqueue(requirement, how);
    }
  }

  /**
   * In a workspace, modules that are selected at a higher version than a member asks for may bring
   * in requirements that were left out; they are read until nothing is new.
   */
  private void readRaised(ModuleGraph graph, List<ModuleVersion> roots) {
    Set<String> paths = new LinkedHashSet<>();
    Set<ModuleVersion> done = new HashSet<>();
    roots.forEach(root -> paths.add(root.path()));
    for (List<ModuleVersion> raised = raised(graph, paths, done);
        !raised.isEmpty();
        raised = raised(graph, paths, done)) {
      for (ModuleVersion module : raised) {
        enqueue(graph.node(module), Pruning.WORKSPACE);
        done.add(module);
        paths.add(module.path());
      }
      readAll(graph);
    }
  }

  private static List<ModuleVersion> raised(
      ModuleGraph graph, Set<String> paths, Set<ModuleVersion> done) {
    Set<ModuleVersion> raised = new LinkedHashSet<>();
    for (String path : paths) {
      ModuleVersion module = new ModuleVersion(path, graph.selected(path));
      if (!done.contains(module)) {
        raised.add(module);
        continue;
      }
      for (ModuleVersion requirement : graph.requiredBy(module)) {
        String version = graph.selected(requirement.path());
        ModuleVersion selected = new ModuleVersion(requirement.path(), version);
        if (ModuleVersion.compareVersions(requirement.path(), version, requirement.version()) > 0
            && !done.contains(selected)) {
          raised.add(selected);
        }
      }
    }
    return List.copyOf(raised);
  }

  /** {@code findError}: the error that is nearest to a root, with the way to it. */
  private @Nullable GoError firstError(ModuleGraph graph) {
    return errorOnPath(graph.findPath(errors::containsKey), errors);
  }

  /** {@code mvs.BuildListError}: null for no path. */
  static @Nullable GoError errorOnPath(
      List<ModuleVersion> path, Map<ModuleVersion, GoError> errors) {
    if (path.isEmpty()) {
      return null;
    }
    ModuleVersion last = path.getLast();
    GoError error = errors.getOrDefault(last, GoError.of(""));
    List<ModuleVersion> shown = path;
    while (!shown.isEmpty() && shown.getFirst().version().isEmpty()) {
      shown = shown.subList(1, shown.size());
    }
    if (shown.isEmpty()) {
      return error;
    }
    StringBuilder text = new StringBuilder();
    for (ModuleVersion step : shown.subList(0, shown.size() - 1)) {
      text.append(step).append(" requires\n\t");
    }
    return new GoError.Wrapped(text.append(ofLast(last, error)).toString(), error);
  }

  private static String ofLast(ModuleVersion module, GoError error) {
    if (!(error instanceof GoError.AtModule(ModuleVersion named, GoError cause))) {
      return GoError.at(module, error).text();
    }
    ModuleVersion actual =
        cause instanceof GoError.InvalidVersion invalid
            ? new ModuleVersion(named.path(), invalid.version())
            : named;
    return actual.equals(module)
        ? error.text()
        : module + " (replaced by " + actual + "): " + cause.text();
  }
}

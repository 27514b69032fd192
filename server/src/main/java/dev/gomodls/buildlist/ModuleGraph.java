package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who requires whom, and the versions that are selected thereby: {@code mvs.Graph}.
 *
 * <p>A version that is empty (a main module) is higher than all others; "none" is lower.
 */
public final class ModuleGraph {
  /** The version of a module that is not in the graph. */
  public static final String NONE = "none";

  private final List<ModuleVersion> roots;
  private final Map<ModuleVersion, Node> nodes = new HashMap<>();
  private final Map<String, String> selected = new HashMap<>();
  private @Nullable Node @Nullable [] requirers;

  /**
   * A version that appears in the graph. Each exists once, so that ways through the graph need not
   * compare names.
   */
  static final class Node {
    private final ModuleVersion module;
    private final int number;
    private @Nullable List<Node> required;

    private Node(ModuleVersion module, int number) {
      this.module = module;
      this.number = number;
    }

    ModuleVersion module() {
      return module;
    }

    /** From 0, in the order in which they came into the graph. */
    int number() {
      return number;
    }

    /** What the module requires, in its order; nothing where that was not read. */
    List<Node> required() {
      return required == null ? List.of() : required;
    }

    private boolean isNone() {
      return module.version().equals(NONE);
    }
  }

  ModuleGraph(List<ModuleVersion> roots) {
    this.roots = List.copyOf(roots);
    roots.forEach(this::node);
  }

  /** The node of a version, which comes into the graph where it was not there. */
  Node node(ModuleVersion module) {
    Node known = nodes.get(module);
    if (known != null) {
      return known;
    }
    Node node = new Node(module, nodes.size());
    nodes.put(module, node);
    select(module);
    return node;
  }

  /** Says what a module requires, once. */
  void require(ModuleVersion module, List<ModuleVersion> requirements) {
    require(node(module), requirements);
  }

  /** Says what a module requires, once. */
  void require(Node node, List<ModuleVersion> requirements) {
    Node[] required = new Node[requirements.size()];
    for (int i = 0; i < required.length; i++) {
      required[i] = node(requirements.get(i));
    }
    node.required = List.of(required);
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
    Node node = nodes.get(module);
    return node != null && node.required != null;
  }

  /** What a module requires, in its order; nothing where that was not read. */
  public List<ModuleVersion> requiredBy(ModuleVersion module) {
    Node node = nodes.get(module);
    return node == null ? List.of() : node.required().stream().map(Node::module).toList();
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

  /** Takes a requirement. */
  @FunctionalInterface
  public interface RequirementVisitor {
    /** Takes that {@code module} requires {@code requirement}. */
    void visit(ModuleVersion module, ModuleVersion requirement);
  }

  /** Every version that appears in the graph: {@code Graph.WalkBreadthFirst}. */
  public void walkBreadthFirst(Consumer<ModuleVersion> visitor) {
    walk(node -> visitor.accept(node.module));
  }

  /**
   * Every requirement in the graph, those of one module after the other in order of breadth. Equal
   * versions are the same object each time.
   */
  public void forEachRequirement(RequirementVisitor visitor) {
    walk(
        node -> {
          for (Node requirement : node.required()) {
            visitor.visit(node.module, requirement.module);
          }
        });
  }

  private void walk(Consumer<Node> visitor) {
    BitSet enqueued = new BitSet(nodes.size());
    Queue<Node> queue = new ArrayDeque<>();
    for (ModuleVersion root : roots) {
      // A root that is named twice is also visited twice.
      Node node = node(root);
      if (!node.isNone()) {
        queue.add(node);
        enqueued.set(node.number);
      }
    }
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      visitor.accept(node);
      for (Node requirement : node.required()) {
        enqueue(requirement, enqueued, queue);
      }
    }
  }

  private static void enqueue(Node node, BitSet enqueued, Queue<Node> queue) {
    if (!enqueued.get(node.number) && !node.isNone()) {
      enqueued.set(node.number);
      queue.add(node);
    }
  }

  /**
   * The shortest way from a root to a version, as {@link #findPath} finds it; empty where there is
   * none. The graph is walked once for all ways, when it is complete.
   */
  List<ModuleVersion> wayTo(ModuleVersion module) {
    Node wanted = nodes.get(module);
    if (wanted == null) {
      return List.of();
    }
    @Nullable Node[] known = requirers;
    if (known == null) {
      known = new @Nullable Node[nodes.size()];
      @Nullable Node[] found = known;
      BitSet seen = new BitSet(nodes.size());
      roots.forEach(root -> seen.set(node(root).number));
      walk(
          node -> {
            for (Node requirement : node.required()) {
              if (!seen.get(requirement.number)) {
                seen.set(requirement.number);
                found[requirement.number] = node;
              }
            }
          });
      requirers = known;
    }
    boolean isRoot = roots.contains(module);
    return isRoot || known[wanted.number] != null ? way(wanted, known) : List.of();
  }

  private static List<ModuleVersion> way(Node last, @Nullable Node[] requirers) {
    List<ModuleVersion> path = new ArrayList<>();
    for (Node step = last; step != null; step = requirers[step.number]) {
      path.add(step.module);
    }
    Collections.reverse(path);
    return path;
  }

  /** Whether a version appears in the graph. */
  public boolean contains(ModuleVersion module) {
    return nodes.containsKey(module);
  }

  /**
   * The shortest way from a root to the first module, in order of breadth, that {@code wanted}
   * holds for; empty where there is none. See {@code Graph.FindPath}.
   */
  public List<ModuleVersion> findPath(Predicate<ModuleVersion> wanted) {
    @Nullable Node[] requirer = new @Nullable Node[nodes.size()];
    BitSet seen = new BitSet(nodes.size());
    Queue<Node> queue = new ArrayDeque<>();
    for (ModuleVersion root : roots) {
      Node node = node(root);
      queue.add(node);
      seen.set(node.number);
    }
    for (Node node = queue.poll(); node != null; node = queue.poll()) {
      if (wanted.test(node.module)) {
        return way(node, requirer);
      }
      for (Node requirement : node.required()) {
        if (!seen.get(requirement.number)) {
          seen.set(requirement.number);
          requirer[requirement.number] = node;
          queue.add(requirement);
        }
      }
    }
    return List.of();
  }
}

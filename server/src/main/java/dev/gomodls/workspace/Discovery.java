package dev.gomodls.workspace;

import dev.gomodls.workspace.FileTree.Entry;
import dev.gomodls.workspace.FileTree.Kind;
import dev.gomodls.workspace.FileTree.Stamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the module files below a directory.
 *
 * <p>Left out are directories called {@code vendor}, {@code testdata} or {@code node_modules},
 * those whose name starts with {@code .} or {@code _}, what Git ignores, and whatever only symbolic
 * links lead to.
 */
public final class Discovery {
  private static final Set<String> SKIPPED = Set.of("vendor", "testdata", "node_modules");
  private static final Set<String> NAMES = Set.of("go.mod", "go.work", "go.sum", "go.work.sum");

  private final FileTree tree;
  private final BooleanSupplier goOn;
  private final List<String> found = new ArrayList<>();
  private final Map<String, Stamp> looked = new HashMap<>();

  private Discovery(FileTree tree, BooleanSupplier goOn) {
    this.tree = tree;
    this.goOn = goOn;
  }

  /** The go.mod, go.work, go.sum and go.work.sum files below a directory, in no special order. */
  public static List<String> below(FileTree tree, String directory) {
    return below(tree, List.of(directory), () -> true).files();
  }

  /** The same of several directories; the walk ends early when {@code goOn} says no. */
  public static Found below(FileTree tree, List<String> directories, BooleanSupplier goOn) {
    Discovery discovery = new Discovery(tree, goOn);
    directories.forEach(discovery::walk);
    return new Found(discovery.found, discovery.looked);
  }

  /**
   * What a walk found.
   *
   * @param files in no special order
   * @param looked the directories it went through, and the lists of ignored files it read
   */
  public record Found(List<String> files, Map<String, Stamp> looked) {
    /** Whether another walk may find something else. */
    public boolean isStale(FileTree tree) {
      return looked.entrySet().stream()
          .anyMatch(entry -> !tree.stamp(entry.getKey()).equals(entry.getValue()));
    }
  }

  /** The files of the same names that lie directly in a directory. */
  public static List<String> in(FileTree tree, String directory) {
    return NAMES.stream()
        .map(name -> Paths.join(directory, name))
        .filter(path -> isFile(tree.kind(path)))
        .toList();
  }

  private record Place(String directory, Ignores ignores) {}

  private void walk(String top) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(top, Ignores.at(tree, top)));
    while (!open.isEmpty() && goOn.getAsBoolean()) {
      Place place = open.pop();
      looked.put(place.directory(), tree.stamp(place.directory()));
      for (Entry entry : tree.list(place.directory())) {
        String path = Paths.join(place.directory(), entry.name());
        if (entry.kind() == Kind.DIRECTORY) {
          if (!entry.symbolicLink()
              && !isSkipped(entry.name())
              && !place.ignores().ignores(path, true)) {
            open.push(new Place(path, place.ignores().in(tree, path)));
          }
        } else if (isFile(entry.kind())
            && NAMES.contains(entry.name())
            && !place.ignores().ignores(path, false)) {
          found.add(path);
        } else if (entry.name().equals(".gitignore")) {
          looked.put(path, tree.stamp(path));
        }
      }
    }
  }

  /** Go takes whatever is no directory for a file; what it cannot look at is not there for it. */
  private static boolean isFile(Kind kind) {
    return kind == Kind.FILE || kind == Kind.SPECIAL;
  }

  private static boolean isSkipped(String name) {
    return name.startsWith(".") || name.startsWith("_") || SKIPPED.contains(name);
  }
}

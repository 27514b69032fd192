package dev.gomodls.workspace;

import dev.gomodls.workspace.FileTree.Entry;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

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
  private final List<String> found = new ArrayList<>();

  private Discovery(FileTree tree) {
    this.tree = tree;
  }

  /** The go.mod, go.work, go.sum and go.work.sum files below a directory, in no special order. */
  public static List<String> below(FileTree tree, String directory) {
    Discovery discovery = new Discovery(tree);
    discovery.walk(directory);
    return discovery.found;
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
    while (!open.isEmpty()) {
      Place place = open.pop();
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

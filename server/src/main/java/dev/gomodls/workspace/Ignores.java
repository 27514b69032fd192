package dev.gomodls.workspace;

import dev.gomodls.workspace.FileTree.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * What Git ignores in a directory and below: the patterns of the directory and of its parents up to
 * the repository's root, later ones stronger. Outside a repository nothing is ignored.
 */
final class Ignores {
  private static final Ignores NONE = new Ignores(List.of(), false);

  private final List<IgnorePattern> patterns;
  private final boolean inRepository;

  private Ignores(List<IgnorePattern> patterns, boolean inRepository) {
    this.patterns = List.copyOf(patterns);
    this.inRepository = inRepository;
  }

  /** What is ignored in a directory to which nobody walked: its parents are looked at too. */
  static Ignores at(FileTree tree, String directory) {
    List<String> way = new ArrayList<>();
    for (String at = directory; at != null; at = Paths.parent(at)) {
      way.addFirst(at);
    }
    Ignores ignores = NONE;
    for (String at : way) {
      ignores = ignores.in(tree, at);
    }
    return ignores;
  }

  /** What is ignored in a directory, where this holds in its parent. */
  Ignores in(FileTree tree, String directory) {
    boolean root = tree.kind(Paths.join(directory, ".git")) != FileTree.Kind.NOTHING;
    if (!root && !inRepository) {
      return NONE;
    }
    List<IgnorePattern> all = new ArrayList<>(root ? List.of() : patterns);
    int before = all.size();
    if (root) {
      read(tree, directory, Paths.join(directory, ".git/info/exclude"), all);
    }
    read(tree, directory, Paths.join(directory, ".gitignore"), all);
    return all.size() == before && !root ? this : new Ignores(all, true);
  }

  private static void read(FileTree tree, String base, String file, List<IgnorePattern> patterns) {
    if (tree.kind(file) != FileTree.Kind.FILE || !(tree.read(file) instanceof Content.Known it)) {
      return;
    }
    String prefix = base.endsWith("/") ? base : base + "/";
    for (int line = 1; line <= it.text().lineCount(); line++) {
      IgnorePattern.parse(prefix, it.text().line(line)).ifPresent(patterns::add);
    }
  }

  /** Whether something directly in this directory is ignored. */
  boolean ignores(String path, boolean directory) {
    for (IgnorePattern pattern : patterns.reversed()) {
      if (pattern.matches(path, directory)) {
        return !pattern.negated();
      }
    }
    return false;
  }
}

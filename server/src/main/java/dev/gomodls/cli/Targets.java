package dev.gomodls.cli;

import dev.gomodls.workspace.Discovery;
import dev.gomodls.workspace.FileRole;
import dev.gomodls.workspace.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that the paths on a command line mean: a file itself, of a directory all module files
 * below it.
 */
final class Targets {
  private final FileTree tree;
  private final List<String> directories = new ArrayList<>();
  private final Set<String> files = new TreeSet<>();

  private Targets(FileTree tree) {
    this.tree = tree;
  }

  /**
   * Looks the paths up.
   *
   * @param paths as they were given; none means the current directory
   * @throws UsageException for a path where nothing is, or a file that is no module file
   */
  static Targets of(Call call, FileTree tree, List<String> paths) throws UsageException {
    Targets targets = new Targets(tree);
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      targets.add(path, call.absolute(path));
    }
    return targets;
  }

  private void add(String given, String path) throws UsageException {
    switch (tree.kind(path)) {
      case DIRECTORY -> {
        directories.add(path);
        files.addAll(Discovery.below(tree, path));
      }
      case NOTHING -> throw new UsageException(given + ": there is no such file or directory");
      case UNKNOWN -> throw new UsageException(given + ": cannot be looked at");
      case FILE, SPECIAL -> {
        if (FileRole.of(path) == FileRole.NONE) {
          throw new UsageException(given + " is neither a go.mod, a go.work nor a go.sum file");
        }
        files.add(path);
      }
    }
  }

  Set<String> files() {
    return files;
  }

  /** The directories that were given. */
  List<String> directories() {
    return directories;
  }
}

package dev.gomodls.cli;

import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.workspace.Discovery;
import dev.gomodls.workspace.FileRole;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.ArrayList;
import java.util.HashSet;
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

  /**
   * Adds the modules that lines of judged files lead to and the walk left out, if they lie below
   * one of the directories that were given.
   *
   * @return whether there were any
   */
  boolean follow(Snapshot snapshot) {
    Set<String> more = new HashSet<>();
    for (DirectoryState state : snapshot.surroundings().directories().values()) {
      if (state instanceof DirectoryState.HasGoMod it && isBelow(it.goMod().directory())) {
        more.add(it.goMod().directory());
      }
    }
    boolean grown = false;
    for (String directory : more) {
      for (String file : Discovery.in(tree, directory)) {
        grown |= tree.kind(file) != Kind.NOTHING && files.add(file);
      }
    }
    return grown;
  }

  private boolean isBelow(String directory) {
    return directories.stream()
        .anyMatch(top -> directory.equals(top) || directory.startsWith(withSlash(top)));
  }

  private static String withSlash(String directory) {
    return directory.endsWith("/") ? directory : directory + "/";
  }
}

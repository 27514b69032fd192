package dev.gomodls.workspace;

import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Judges also the modules that a walk left out, but to which lines of judged files lead. */
public final class Following {
  private Following() {}

  /**
   * The snapshot of some files and of those that use and replace lines lead to.
   *
   * @param directories only what lies in or below one of them is added
   */
  public static Snapshot read(
      SnapshotReader reader,
      FileTree tree,
      Collection<String> files,
      Collection<String> directories) {
    Set<String> all = new HashSet<>(files);
    Snapshot snapshot = reader.read(all);
    while (follow(snapshot, tree, all, directories)) {
      snapshot = reader.read(all);
    }
    return snapshot;
  }

  private static boolean follow(
      Snapshot snapshot, FileTree tree, Set<String> files, Collection<String> directories) {
    boolean grown = false;
    for (DirectoryState state : snapshot.surroundings().directories().values()) {
      if (state instanceof DirectoryState.HasGoMod it
          && isBelow(it.goMod().directory(), directories)) {
        for (String file : Discovery.in(tree, it.goMod().directory())) {
          grown |= tree.kind(file) != Kind.NOTHING && files.add(file);
        }
      }
    }
    return grown;
  }

  private static boolean isBelow(String directory, Collection<String> directories) {
    return directories.stream().anyMatch(top -> Paths.isIn(directory, top));
  }
}

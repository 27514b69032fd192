package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A tree that remembers what it answered, so that it can tell whether another one would have
 * answered the same. Lists of directories are not remembered.
 */
final class Witness implements FileTree {
  private final FileTree base;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Content> contents = new HashMap<>();
  private final Map<String, String> realPaths = new HashMap<>();

  /** Whether two texts of a file say the same to somebody. */
  @FunctionalInterface
  interface Likeness {
    boolean holds(String path, SourceText before, SourceText now);
  }

  Witness(FileTree base) {
    this.base = base;
  }

  @Override
  public Kind kind(String path) {
    return kinds.computeIfAbsent(path, base::kind);
  }

  @Override
  public Content read(String path) {
    return contents.computeIfAbsent(path, base::read);
  }

  @Override
  public List<Entry> list(String directory) {
    return base.list(directory);
  }

  @Override
  public Stamp stamp(String path) {
    return base.stamp(path);
  }

  @Override
  public String realPath(String path) {
    return realPaths.computeIfAbsent(path, base::realPath);
  }

  /**
   * Whether a tree answers all that was asked in the same way.
   *
   * @param alike whether two texts say the same to whoever asked
   */
  boolean agreesWith(FileTree tree, Likeness alike) {
    for (Map.Entry<String, Kind> entry : kinds.entrySet()) {
      if (tree.kind(entry.getKey()) != entry.getValue()) {
        return false;
      }
    }
    for (Map.Entry<String, Content> entry : contents.entrySet()) {
      if (!isSame(entry.getKey(), tree.read(entry.getKey()), entry.getValue(), alike)) {
        return false;
      }
    }
    for (Map.Entry<String, String> entry : realPaths.entrySet()) {
      if (!Objects.equals(tree.realPath(entry.getKey()), entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String path, Content a, Content b, Likeness alike) {
    if (a instanceof Content.Known(SourceText now)
        && b instanceof Content.Known(SourceText before)) {
      return before.equals(now) || alike.holds(path, before, now);
    }
    return a.equals(b);
  }
}

package dev.gomodls.workspace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Answers from memory what it was asked before. What has changed in the tree meanwhile {@link
 * #stale} tells, and {@link #forget} makes it ask again. Lists of directories are not kept.
 */
public final class RememberingTree implements FileTree {
  /** A file written so shortly before it was read may be written again with the same stamp. */
  private static final long UNSETTLED_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final FileTree base;
  private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
  private final Map<String, Remembered> contents = new ConcurrentHashMap<>();
  private final Map<String, String> realPaths = new ConcurrentHashMap<>();
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  public RememberingTree(FileTree base) {
    this.base = base;
  }

  private record Remembered(Stamp stamp, Content content, boolean settled) {}

  @Override
  public Kind kind(String path) {
    asked.add(path);
    return kinds.computeIfAbsent(path, base::kind);
  }

  @Override
  public Content read(String path) {
    asked.add(path);
    return contents.computeIfAbsent(path, this::readNow).content();
  }

  private Remembered readNow(String path) {
    // The stamp comes first: what is written while we read makes it old.
    Stamp stamp = base.stamp(path);
    long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    boolean settled = Math.abs(now - stamp.modified()) > UNSETTLED_NANOS;
    return new Remembered(stamp, base.read(path), settled);
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
    asked.add(path);
    return realPaths.computeIfAbsent(path, base::realPath);
  }

  /** The paths about which the tree would answer otherwise now. Forgets nothing. */
  public Set<String> stale() {
    Set<String> stale = new TreeSet<>();
    kinds.forEach((path, kind) -> addIf(base.kind(path) != kind, path, stale));
    contents.forEach(
        (path, it) -> addIf(!it.settled() || !base.stamp(path).equals(it.stamp()), path, stale));
    realPaths.forEach((path, real) -> addIf(!base.realPath(path).equals(real), path, stale));
    return stale;
  }

  private static void addIf(boolean changed, String path, Set<String> stale) {
    if (changed) {
      stale.add(path);
    }
  }

  /** Forgets what nobody has asked about since this was last called. */
  public void forgetUnasked() {
    kinds.keySet().retainAll(asked);
    contents.keySet().retainAll(asked);
    realPaths.keySet().retainAll(asked);
    asked.clear();
  }

  /** Lets the next question about any of these paths, or about what lies below them, go through. */
  public void forget(Collection<String> paths) {
    for (String path : paths) {
      kinds.keySet().removeIf(it -> Paths.isIn(it, path));
      contents.keySet().removeIf(it -> Paths.isIn(it, path));
      realPaths.keySet().removeIf(it -> Paths.isIn(it, path));
    }
  }
}

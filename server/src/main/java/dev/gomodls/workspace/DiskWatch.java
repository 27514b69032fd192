package dev.gomodls.workspace;

import dev.gomodls.workspace.Discovery.Found;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Looks again and again whether files have changed, on a thread of its own.
 *
 * <p>Not all editors tell of changes on the disk, and none of all that matters here: a directory
 * that went away as a whole, a replacement outside the folders. What is looked at is what was asked
 * for, so a look costs as little as a few files; after a long one there is a long pause.
 */
public final class DiskWatch {
  /** The share of its time that the thread works: one part in so many. */
  private static final int PAUSES = 50;

  private final FileTree tree;
  private final RememberingTree memory;
  private final Listener listener;
  private final Background thread = new Background("gomodls-files");
  private final AtomicInteger walks = new AtomicInteger();
  private final AtomicBoolean looksSoon = new AtomicBoolean();
  private volatile boolean stopped;
  private volatile CompletableFuture<Void> walk = CompletableFuture.completedFuture(null);
  private volatile List<String> files = List.of();

  // Touched by the thread alone.
  private List<String> folders = List.of();
  private Found found = new Found(List.of(), Map.of());

  /** Hears of changes, on the thread that looks. */
  public interface Listener {
    /**
     * Something has changed.
     *
     * @param stale what {@link RememberingTree#stale} says
     * @param files all module files below the folders, where they were looked for again
     */
    void changed(Set<String> stale, Optional<List<String>> files);
  }

  /** Watches what {@code memory} remembers of {@code tree}. */
  public DiskWatch(FileTree tree, RememberingTree memory, Listener listener) {
    this.tree = tree;
    this.memory = memory;
    this.listener = listener;
  }

  /**
   * Looks for module files below these folders from now on, and tells which there are.
   *
   * @param isCancelled ends the walk early; what it found so far is told
   */
  public void setFolders(List<String> newFolders, BooleanSupplier isCancelled) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    walk = done;
    int number = walks.incrementAndGet();
    thread.run(
        () -> {
          folders = newFolders;
          try {
            walkAndTell(Set.of(), number, isCancelled);
          } finally {
            done.complete(null);
          }
        });
  }

  /** Waits until the folders have been walked through, but not longer than {@code most}. */
  public boolean awaitFolders(Duration most) {
    try {
      walk.get(most.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The module files below the folders, as of the last walk. */
  public List<String> files() {
    return files;
  }

  /** Looks soon: once for all that ask before that. */
  public void look() {
    if (!looksSoon.getAndSet(true)) {
      thread.run(
          () -> {
            looksSoon.set(false);
            lookOnce();
          });
    }
  }

  /** Looks at least so often. */
  public void lookEvery(Duration pause) {
    thread.runAfter(
        pause,
        () -> {
          long start = System.nanoTime();
          try {
            lookOnce();
          } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - start).multipliedBy(PAUSES);
            thread.runAfter(took, () -> lookEvery(pause));
          }
        });
  }

  private void lookOnce() {
    Set<String> stale = memory.stale();
    if (found.isStale(tree)) {
      walkAndTell(stale, walks.get(), () -> false);
    } else if (!stale.isEmpty()) {
      listener.changed(stale, Optional.empty());
    }
  }

  private void walkAndTell(Set<String> stale, int number, BooleanSupplier isCancelled) {
    found = Discovery.below(tree, folders, () -> !stopped && !isCancelled.getAsBoolean());
    // What is in folders that are not watched any more is of no interest.
    if (number == walks.get()) {
      files = found.files();
      listener.changed(stale, Optional.of(files));
    } else if (!stale.isEmpty()) {
      listener.changed(stale, Optional.empty());
    }
  }

  /** Looks no more. */
  public void stop() {
    stopped = true;
    thread.finish(Duration.ZERO);
  }
}

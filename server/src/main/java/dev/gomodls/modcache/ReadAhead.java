package dev.gomodls.modcache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Reads what will be asked for, while it is not asked for yet. Who asks goes through the announced
 * things from the first on, and reads by himself what is not there; helpers come towards him from
 * the last, so that nobody waits for a thing that another has just begun.
 */
final class ReadAhead<K, V> {
  /** Fewer things than this are read faster than a thread is started. */
  private static final int WORTH_A_HELPER = 16;

  private final Function<K, V> reader;
  private final Executor helpers;
  private final int most;
  private final Map<K, FutureTask<V>> announced = new HashMap<>();

  /**
   * Nothing is announced yet.
   *
   * @param reader reads a thing, in any thread
   * @param helpers runs each task in a thread of its own, or not at all
   * @param most how many helpers there are at a time
   */
  ReadAhead(Function<K, V> reader, Executor helpers, int most) {
    this.reader = reader;
    this.helpers = helpers;
    this.most = most;
  }

  /** Announces things in the order in which they will be asked for. */
  void announce(Collection<K> keys) {
    announced.clear();
    int wanted = Math.min(most, keys.size() / WORTH_A_HELPER);
    if (wanted == 0) {
      return;
    }
    List<FutureTask<V>> tasks = new ArrayList<>(keys.size());
    for (K key : keys) {
      FutureTask<V> task = new FutureTask<>(() -> reader.apply(key));
      tasks.add(task);
      announced.put(key, task);
    }
    AtomicInteger rest = new AtomicInteger(tasks.size());
    for (int i = 0; i < wanted; i++) {
      helpers.execute(
          () -> {
            for (int at = rest.decrementAndGet(); at >= 0; at = rest.decrementAndGet()) {
              tasks.get(at).run();
            }
          });
    }
  }

  /** The value of a thing, read now where nobody has. */
  V get(K key) {
    FutureTask<V> task = announced.remove(key);
    if (task == null) {
      return reader.apply(key);
    }
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return reader.apply(key);
    }
  }
}

package dev.gomodls.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with many things, as many at a time as there are processors. */
public final class SideBySide {
  /** Fewer things than this are done faster one after the other than by starting threads. */
  private static final int WORTH_THREADS = 16;

  private SideBySide() {}

  /** How many threads there may be beside that of the caller without taking turns. */
  public static int mostHelpers() {
    return Runtime.getRuntime().availableProcessors() - 1;
  }

  /** Runs each task in a thread of its own, which the process does not wait for at its end. */
  public static Executor helpers() {
    return task -> Thread.ofPlatform().name("helper").daemon().start(task);
  }

  /** The results in the order of the items, whichever is ready first. */
  public static <T, R> List<R> map(List<T> items, Function<T, R> work) {
    int processors = Runtime.getRuntime().availableProcessors();
    if (items.size() < WORTH_THREADS || processors == 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService workers = Executors.newFixedThreadPool(processors);
    try {
      List<Future<R>> futures = new ArrayList<>();
      for (T item : items) {
        futures.add(workers.submit(() -> work.apply(item)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException defect) {
        throw defect;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      workers.shutdownNow();
    }
  }
}

package dev.gomodls.workspace;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread that does one thing after the other, and ends with the process. */
public final class Background {
  private final ScheduledThreadPoolExecutor executor;

  public Background(String name) {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    // At the end, work that is going on may ask for more.
    executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
  }

  /** Does something after all that was asked for before. */
  public void run(Runnable work) {
    executor.execute(work);
  }

  /** Does something as soon as a time has passed and the thread is free. */
  public void runAfter(Duration time, Runnable work) {
    var _ = executor.schedule(work, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes nothing more on, and waits for what was asked for, but no longer than {@code most}. */
  public void finish(Duration most) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(most.toNanos(), TimeUnit.NANOSECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

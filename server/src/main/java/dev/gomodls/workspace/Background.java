package dev.gomodls.workspace;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Delayed;
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

  /**
   * Waits for what was asked for, and for what that asked for, but no longer than {@code most};
   * then takes nothing more on.
   */
  public void finish(Duration most) {
    CountDownLatch idle = new CountDownLatch(1);
    run(() -> countDownWhenIdle(idle));
    try {
      var _ = idle.await(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    executor.shutdownNow();
  }

  private void countDownWhenIdle(CountDownLatch idle) {
    boolean waiting =
        executor.getQueue().stream()
            .anyMatch(it -> it instanceof Delayed task && task.getDelay(TimeUnit.NANOSECONDS) <= 0);
    if (waiting) {
      run(() -> countDownWhenIdle(idle));
    } else {
      idle.countDown();
    }
  }
}

package dev.gomodls.lsp;

import dev.gomodls.workspace.Background;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;

/**
 * Shows what takes long, and lets the user end it. Its clock runs on a thread of its own, since the
 * others are busy with what takes long.
 */
final class Progress {
  private static final Duration LONG = Duration.ofMillis(500);

  private final Client client;
  private final Background clock;
  private final boolean canBeShown;
  private final Map<String, Task> running = new ConcurrentHashMap<>();
  private int tasks;

  Progress(Client client, Background clock, ClientFeatures features) {
    this.client = client;
    this.clock = clock;
    this.canBeShown = features.progress();
  }

  /** Something that goes on, from now until it is ended. */
  final class Task {
    private final String title;
    private final String token;
    private boolean shown;
    private boolean ended;
    private volatile boolean cancelled;

    private Task(String title, int number) {
      this.title = title;
      this.token = ToLsp.NAME + "-" + number;
    }

    /** Whether nobody wants more of it. */
    boolean isCancelled() {
      return cancelled;
    }

    synchronized void end() {
      ended = true;
      cancelled = true;
      running.remove(token);
      if (shown) {
        shown = false;
        client.progress(token, new WorkDoneProgressEnd());
      }
    }

    private synchronized void create() {
      if (!ended) {
        client.createProgress(token, this::show);
      }
    }

    private synchronized void show() {
      if (!ended) {
        shown = true;
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setCancellable(true);
        client.progress(token, begin);
      }
    }
  }

  /** Begins something; it is shown when it has not ended after half a second. */
  Task begin(String title) {
    Task task = new Task(title, ++tasks);
    if (canBeShown) {
      running.put(task.token, task);
      clock.runAfter(LONG, task::create);
    }
    return task;
  }

  /** The user wants no more of what a token stands for. */
  void cancel(Object token) {
    Task task = running.get(token);
    if (task != null) {
      task.cancelled = true;
    }
  }
}

package dev.gomodls.lsp;

import dev.gomodls.workspace.Background;
import dev.gomodls.workspace.DiskWatch;
import java.time.Duration;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;

/**
 * Shows that the folders are being walked through, where that takes long, and lets the user end it.
 */
final class WalkProgress {
  private static final Duration LONG = Duration.ofMillis(500);

  private final Client client;
  private final DiskWatch watch;
  private final Background thread;
  private int walks;
  private boolean shown;

  WalkProgress(Client client, DiskWatch watch, Background thread) {
    this.client = client;
    this.watch = watch;
    this.thread = thread;
  }

  /** A walk has begun. */
  void start() {
    end();
    int walk = ++walks;
    thread.runAfter(LONG, () -> create(walk));
  }

  private void create(int walk) {
    if (isOn(walk)) {
      client.createProgress(token(), () -> thread.run(() -> show(walk)));
    }
  }

  private void show(int walk) {
    if (isOn(walk)) {
      WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
      begin.setTitle("Looking for module files");
      begin.setCancellable(true);
      client.progress(token(), begin);
      shown = true;
    }
  }

  private boolean isOn(int walk) {
    return walk == walks && !shown && !watch.isIdle();
  }

  private String token() {
    return ToLsp.NAME + "-walk-" + walks;
  }

  /** The walk has come to its end. */
  void end() {
    if (shown) {
      shown = false;
      client.progress(token(), new WorkDoneProgressEnd());
    }
  }

  /** The user wants no more of what a token stands for. */
  void cancel(Object cancelled) {
    if (shown && token().equals(cancelled)) {
      watch.cancelWalk();
    }
  }
}

package dev.gomodls.lsp;

import dev.gomodls.workspace.Background;
import java.time.Duration;

/** Ends the server when the process that started it has gone without a word. */
final class Parent {
  /** The server shall be gone 15 seconds after its parent at the latest. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Host host;
  private int watched;

  Parent(Host host) {
    this.host = host;
  }

  /** Begins to watch a process, if it is one and is not watched yet. */
  void watch(int process) {
    if (process > 0 && watched == 0) {
      watched = process;
      look(process, new Background("gomodls-parent"));
    }
  }

  private void look(int process, Background thread) {
    thread.runAfter(
        PAUSE,
        () -> {
          boolean alive = ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
          if (alive) {
            look(process, thread);
          } else {
            host.log().accept("the process that started the server has gone");
            host.end().run();
          }
        });
  }
}

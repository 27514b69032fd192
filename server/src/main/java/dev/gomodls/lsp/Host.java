package dev.gomodls.lsp;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.workspace.GoRunner;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the server must be told about the process that it runs in.
 *
 * @param version of this program
 * @param goVersion the local Go to assume where no setting tells one
 * @param style how file paths are written on this system
 * @param pages the directory with the pages of the rules, if there is one
 * @param go starts the go command in thought
 * @param clock tells the day in the user's time zone
 * @param log takes a line for whoever looks for the cause of a failure
 * @param end ends the process at once, as one that was not shut down
 */
public record Host(
    String version,
    String goVersion,
    PathStyle style,
    Optional<String> pages,
    GoRunners go,
    Supplier<LocalDate> clock,
    Consumer<String> log,
    Runnable end) {
  /** Makes runners of the go command. */
  @FunctionalInterface
  public interface GoRunners {
    /**
     * One that works in the environment of this process.
     *
     * @param env variables laid over it
     * @param goVersion the local Go to assume
     */
    GoRunner runner(Map<String, String> env, Optional<String> goVersion);
  }

  LocalDate today() {
    return clock.get();
  }
}

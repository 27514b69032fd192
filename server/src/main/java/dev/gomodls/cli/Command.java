package dev.gomodls.cli;

import java.util.List;

/**
 * A command and all that its help tells.
 *
 * @param synopsis what may stand behind its name
 * @param summary one line without final full stop
 * @param options those that only this command has
 * @param details further paragraphs and examples
 */
record Command(
    String name,
    String synopsis,
    String summary,
    List<Option> options,
    String details,
    Action action) {

  /** What a command does. */
  interface Action {
    /**
     * Runs it.
     *
     * @return the exit code
     * @throws UsageException if the arguments cannot be obeyed
     */
    int run(Call call) throws UsageException;
  }
}

package dev.gomodls.snapshot;

import dev.gomodls.buildlist.Build;
import java.util.Optional;

/**
 * The go command as it would run in the directories of files: what each run starts with, and what
 * it finds. The answers are those of one moment, and may be asked for by several threads.
 */
public interface GoRuns {
  /** Those of files of which nobody can tell where the go command would run. */
  GoRuns UNKNOWN =
      new GoRuns() {
        @Override
        public Optional<GoRun> in(String directory) {
          return Optional.empty();
        }

        @Override
        public Optional<Build> build(String directory) {
          return Optional.empty();
        }
      };

  /** What a run starts with; empty where nobody knows. */
  Optional<GoRun> in(String directory);

  /**
   * The build that a run would load: that of the workspace in force, else that of the go.mod which
   * applies in the directory; empty where the run would end before.
   */
  Optional<Build> build(String directory);
}

package dev.gomodls.rules;

import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/**
 * Why Go cannot read the go.mod of a directory.
 *
 * @param attempt the last words of Go's error: what it tried, and what the system said
 * @param directoryIsThere whether Go can look at the directory, or finds nothing
 * @param fileIsThere the same of the go.mod in it
 * @param plain the same in plain words, behind the name of the directory
 */
record Obstacle(Attempt attempt, boolean directoryIsThere, boolean fileIsThere, String plain) {
  private static final String NOTHING = "no such file or directory";
  private static final String NO_DIRECTORY = "not a directory";
  private static final String DIRECTORY = "is a directory";

  private static final String LOCKED = "permission denied";
  private static final String LOOP = "too many levels of symbolic links";

  /** A system call and why it failed. */
  record Attempt(String verb, String reason) {}

  static Optional<Obstacle> of(DirectoryState state) {
    return switch (state) {
      case DirectoryState.Missing _ -> Optional.of(open(NOTHING, true, "does not exist"));
      case DirectoryState.NoGoMod _ -> Optional.of(open(NOTHING, true, "has no go.mod"));
      case DirectoryState.NotADirectory _ ->
          Optional.of(
              new Obstacle(
                  new Attempt("open", NO_DIRECTORY), true, false, "is a file, not a directory"));
      case DirectoryState.Unreadable(String reason) -> unreadable(reason);
      case DirectoryState.HasGoMod _, DirectoryState.Unknown _ -> Optional.empty();
    };
  }

  private static Optional<Obstacle> unreadable(String reason) {
    return switch (reason) {
      case DIRECTORY -> {
        String plain = "has a directory called go.mod, but no such file";
        yield Optional.of(new Obstacle(new Attempt("read", reason), true, true, plain));
      }
      case NO_DIRECTORY -> Optional.of(open(reason, false, "leads through a file"));
      case LOCKED -> Optional.of(open(reason, true, "cannot be read"));
      case LOOP -> Optional.of(open(reason, false, "leads in a circle"));
      // Go waits for a pipe, and reads files that are too large for us.
      default -> Optional.empty();
    };
  }

  /** Whether the directory surely holds no module, so that a line that uses it is dead. */
  boolean isNoModule() {
    return !attempt.reason().equals(LOCKED) && !attempt.reason().equals(LOOP);
  }

  private static Obstacle open(String reason, boolean there, String plain) {
    return new Obstacle(new Attempt("open", reason), there, there, plain);
  }

  /** How Go names the directory in a command that runs in the directory of {@code document}. */
  String directory(Snapshot snapshot, Document document, String directory) {
    return shown(snapshot, document, directory, directoryIsThere);
  }

  /** How Go names the go.mod in a command that runs in the directory of {@code document}. */
  String goMod(Snapshot snapshot, Document document, String directory) {
    return shown(snapshot, document, goMod(directory), fileIsThere);
  }

  static String goMod(String directory) {
    return directory.endsWith("/") ? directory + "go.mod" : directory + "/go.mod";
  }

  private static String shown(Snapshot snapshot, Document document, String path, boolean there) {
    return there ? GoPaths.shortPath(snapshot, document, path) : GoPaths.local(snapshot, path);
  }
}

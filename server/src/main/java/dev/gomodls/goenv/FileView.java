package dev.gomodls.goenv;

import dev.gomodls.text.SourceText;
import java.util.Optional;

/** What the {@code go} command would find on the disk. Paths are absolute, and the system's own. */
public interface FileView {
  /** What is at a path; symbolic links are followed. */
  Kind kind(String path);

  /** The kinds of thing at a path. */
  enum Kind {
    /** Nothing, or something that cannot be looked at. */
    NOTHING,
    /** A file, or anything else that is no directory. */
    FILE,
    DIRECTORY
  }

  /** The text of a file, or why there is none. */
  Content read(String path);

  /** What reading a file gives. */
  sealed interface Content {
    record Known(SourceText text) implements Content {}

    record Absent() implements Content {}

    /** The reason is a phrase in the words of the system. */
    record Unreadable(String reason) implements Content {}
  }

  /** {@code filepath.EvalSymlinks}: empty where nothing is. */
  Optional<String> realPath(String path);

  default boolean isFile(String path) {
    return kind(path) == Kind.FILE;
  }

  default boolean isDirectory(String path) {
    return kind(path) == Kind.DIRECTORY;
  }
}

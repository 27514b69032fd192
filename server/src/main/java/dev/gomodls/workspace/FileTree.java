package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.util.List;

/** What can be seen of a file system. Paths are absolute and clean, with {@code /}. */
public interface FileTree {
  /** The largest file that is read, in bytes. */
  int LARGEST = 16 << 20;

  /** The reason for which a file that does not exist cannot be read. */
  String NOTHING_THERE = "no such file or directory";

  /** The reason for which nothing can be read where nobody can look. */
  String NO_DISK = "there is no disk around it";

  /** What is at a path; symbolic links are followed. */
  Kind kind(String path);

  /** The kinds of thing at a path. */
  enum Kind {
    NOTHING,
    FILE,
    DIRECTORY,
    /** A pipe, socket or device. */
    SPECIAL,
    /** Something that cannot be looked at, or a symbolic link that leads nowhere or in circles. */
    UNKNOWN
  }

  /** The bytes of a file, or why there are none. Never waits for a pipe. */
  Content read(String path);

  /** What reading a file gives. */
  sealed interface Content {
    record Known(SourceText text) implements Content {}

    record Unreadable(String reason) implements Content {}
  }

  /** What is directly in a directory, by name in order; empty where it cannot be read. */
  List<Entry> list(String directory);

  /**
   * Something in a directory.
   *
   * @param kind of the thing itself; a symbolic link counts as what it leads to
   */
  record Entry(String name, Kind kind, boolean symbolicLink) {}

  /** What tells that a file was written, or the list of a directory changed. */
  Stamp stamp(String path);

  /**
   * A thing at a path at one moment; symbolic links are followed.
   *
   * @param modified in nanoseconds since 1970
   * @param size in bytes
   */
  record Stamp(Kind kind, long modified, long size) {}

  /** The path without symbolic links; the path itself where that cannot be told. */
  String realPath(String path);
}

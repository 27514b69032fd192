package dev.gomodls.snapshot;

/** What is found at the path of a directory that a replace or use line names. */
public sealed interface DirectoryState {
  /** Nobody can look, as for a file that has no place on a disk. */
  record Unknown() implements DirectoryState {}

  /** Nothing is there. */
  record Missing() implements DirectoryState {}

  /** A file. */
  record NotADirectory() implements DirectoryState {}

  /** A directory without go.mod. */
  record NoGoMod() implements DirectoryState {}

  /**
   * A directory that cannot be looked at, or whose go.mod cannot be read; the reason is a phrase
   * like {@code permission denied}, {@code not a directory} where the path leads through a file.
   */
  record Unreadable(String reason) implements DirectoryState {}

  /**
   * A directory with a go.mod.
   *
   * @param goMod read as a main module's go.mod is
   * @param realPath the directory's path without symbolic links
   */
  record HasGoMod(Document goMod, String realPath) implements DirectoryState {}
}

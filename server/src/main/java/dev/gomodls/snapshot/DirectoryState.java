package dev.gomodls.snapshot;

/** What is found at the path of a directory that a replace or use line names. */
public sealed interface DirectoryState {
  /** Nothing is there. */
  record Missing() implements DirectoryState {}

  /** A file, or a path that leads through one. */
  record NotADirectory() implements DirectoryState {}

  /** A directory without go.mod. */
  record NoGoMod() implements DirectoryState {}

  /** Something that cannot be looked at; the reason is a phrase like {@code permission denied}. */
  record Unreadable(String reason) implements DirectoryState {}

  /**
   * A directory with a go.mod.
   *
   * @param goMod read as a main module's go.mod is
   * @param realPath the directory's path without symbolic links
   */
  record HasGoMod(Document goMod, String realPath) implements DirectoryState {}
}

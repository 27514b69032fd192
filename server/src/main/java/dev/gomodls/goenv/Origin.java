package dev.gomodls.goenv;

import dev.gomodls.text.Span;

/** Where the value of a variable comes from. */
public sealed interface Origin {
  /** Variables of the process, or settings laid over them. */
  enum Given implements Origin {
    /** The option {@code --env}. */
    OPTION,
    /** A setting of the editor. */
    CLIENT,
    PROCESS
  }

  /**
   * The user's environment file, which GOENV names.
   *
   * @param line 1-based
   * @param span the line without its line end
   */
  record UserFile(String path, int line, Span span) implements Origin {}

  /** The file go.env of GOROOT; the rest is as in {@link UserFile}. */
  record GoRootFile(String path, int line, Span span) implements Origin {}

  /** The default, which is the value of another variable, or made from it. */
  record Follows(String variable) implements Origin {}

  /** Nobody set it. */
  record Default() implements Origin {}
}

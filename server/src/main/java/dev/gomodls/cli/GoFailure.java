package dev.gomodls.cli;

/**
 * Why a command of Go does not do what it is asked for.
 *
 * @param exitCode what the process ends with
 * @param text what it writes to standard error; a line end is added where it has none
 */
record GoFailure(int exitCode, String text) {
  /** A failure as {@code base.Fatalf} of cmd/go reports it. */
  static GoFailure fatal(String text) {
    return new GoFailure(1, text);
  }

  /** A refusal of ours: what Go would do and gomodls does not. */
  static GoFailure refused(String sentence) {
    return new GoFailure(2, "gomodls: " + sentence);
  }
}

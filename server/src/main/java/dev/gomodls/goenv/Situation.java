package dev.gomodls.goenv;

import org.jspecify.annotations.Nullable;

/**
 * Where and how the {@code go} command is thought to be started.
 *
 * @param directory the current directory: absolute, clean, in the system's own form
 * @param assumedGo the version of the local Go, without "go", where the user says it
 */
public record Situation(
    Host host, Variables variables, String directory, @Nullable String assumedGo) {
  /** The same in another directory. */
  public Situation in(String other) {
    return new Situation(host, variables, other, assumedGo);
  }

  Situation with(Variables others) {
    return new Situation(host, others, directory, assumedGo);
  }
}

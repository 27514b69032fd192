package dev.gomodls.testing;

import static org.junit.jupiter.api.Assertions.fail;

import org.opentest4j.TestAbortedException;

/** Ends a test that lacks something of the machine: skipped, but failed where CI is set. */
public final class Wanted {
  private Wanted() {}

  /** What to throw, or a failure where CI is set. */
  public static RuntimeException missing(String reason) {
    if (!System.getenv().getOrDefault("CI", "").isEmpty()) {
      return fail(reason);
    }
    return new TestAbortedException(reason);
  }
}

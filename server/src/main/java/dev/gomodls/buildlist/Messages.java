package dev.gomodls.buildlist;

import java.util.ArrayList;
import java.util.List;

/** The lines for standard error in their order, and whether the command has failed. */
final class Messages {
  private final List<String> lines = new ArrayList<>();
  private boolean failed;

  /** A line that is no error. */
  void note(String line) {
    lines.add(line);
  }

  /** {@code base.Errorf}: the command goes on, and ends with 1. */
  void error(String line) {
    lines.add(line);
    failed = true;
  }

  /** {@code base.Error}. */
  void error(GoError error) {
    if (error instanceof GoError.Joined(List<GoError> parts)) {
      parts.forEach(this::error);
    } else {
      error("go: " + error.text());
    }
  }

  /** {@code base.Fatalf}. */
  Ended fatal(String line) {
    error(line);
    return new Ended();
  }

  /** {@code base.Fatal}. */
  Ended fatal(GoError error) {
    error(error);
    return new Ended();
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  boolean failed() {
    return failed;
  }
}

package dev.gomodls.rules;

import java.util.Locale;
import java.util.Optional;

/** How bad a finding is, the least first. */
public enum Severity {
  HINT,
  INFO,
  WARNING,
  /** The {@code go} command itself would fail on these files. */
  ERROR;

  /** The name that users write and see. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Severity> of(String word) {
    for (Severity severity : values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}

package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/**
 * What Go does with a go.mod that it would write otherwise. See {@code commitRequirements} of
 * {@code cmd/go/internal/modload}.
 */
enum StaleGoMod {
  /** Of a single module: commands that may not write it, and these are nearly all, fail. */
  REFUSED(Severity.ERROR),
  /** Of a module of a workspace: Go takes it as it is. */
  TAKEN(Severity.WARNING);

  static final String SENTENCE = "updates to go.mod needed; to update it:\n\tgo mod tidy";

  private final Severity severity;

  StaleGoMod(Severity severity) {
    this.severity = severity;
  }

  static StaleGoMod of(Snapshot snapshot, Document goMod) {
    return snapshot.isInWorkspace(goMod) ? TAKEN : REFUSED;
  }

  Severity severity() {
    return severity;
  }

  /** What to say of a file for some reason. */
  String message(String reason) {
    return switch (this) {
      case REFUSED -> GoSentence.then(SENTENCE, reason);
      case TAKEN -> reason + "; outside of this workspace commands that only read go.mod fail";
    };
  }
}

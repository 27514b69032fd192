package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/**
 * What Go does with a go.mod that it would write otherwise. See {@code commitRequirements} of
 * {@code cmd/go/internal/modload}.
 *
 * @param sentence what Go says where it refuses the file
 */
record StaleGoMod(Fate fate, String sentence) {
  /** What becomes of such a file. */
  enum Fate {
    /** Of a single module: commands that may not write it, and these are nearly all, fail. */
    REFUSED(Severity.ERROR),
    /** Of a module of a workspace: Go takes it as it is. */
    TAKEN(Severity.WARNING),
    /** Of a single module where {@code -mod=mod} is in force: any command mends it. */
    WRITTEN(Severity.WARNING);

    private final Severity severity;

    Fate(Severity severity) {
      this.severity = severity;
    }
  }

  static StaleGoMod of(Snapshot snapshot, Document goMod) {
    Optional<Build> build = snapshot.go().build(goMod.directory());
    Build.Mode mode = build.map(Build::mode).orElse(Build.Mode.DEFAULT);
    boolean inWorkspace = snapshot.isInWorkspace(goMod) || Builds.of(goMod, snapshot).isPresent();
    if (inWorkspace && build.map(Build::isWorkspace).orElse(true)) {
      return new StaleGoMod(Fate.TAKEN, mode.updatesNeeded());
    }
    return new StaleGoMod(mode.isMod() ? Fate.WRITTEN : Fate.REFUSED, mode.updatesNeeded());
  }

  Severity severity() {
    return fate.severity;
  }

  /** What to say of a file for some reason. */
  String message(String reason) {
    return switch (fate) {
      case REFUSED -> GoSentence.then(sentence, reason);
      case TAKEN -> reason + "; outside of this workspace commands that only read go.mod fail";
      case WRITTEN -> reason + "; with -mod=mod Go changes that line when it runs";
    };
  }
}

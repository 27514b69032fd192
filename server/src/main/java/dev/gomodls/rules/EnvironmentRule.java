package dev.gomodls.rules;

import dev.gomodls.environment.Fault;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.EnvDocument;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/**
 * A rule about one kind of fault in the environment: what the user's environment file says wrongly
 * is told there, all else in each file that the go command goes by.
 */
abstract class EnvironmentRule implements Rule {
  private final RuleInfo info;
  private final Fault.Kind kind;

  EnvironmentRule(RuleInfo info, Fault.Kind kind) {
    this.info = info;
    this.kind = kind;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<GoRun> run = snapshot.go().in(document.directory());
    if (run.isEmpty() || !EnvironmentPlaces.isToldIn(document, run.get(), snapshot)) {
      return;
    }
    for (Fault fault : run.get().faults()) {
      if (fault.kind() == kind && !EnvironmentPlaces.isOfFile(fault, run.get())) {
        EnvironmentPlaces.add(fault, document, run.get(), findings);
      }
    }
  }

  @Override
  public final void check(Snapshot snapshot, Findings findings) {
    Optional<GoRun> run = snapshot.firstRun();
    Optional<EnvDocument> file = run.flatMap(GoRun::environmentFile);
    if (file.isEmpty()) {
      return;
    }
    for (Fault fault : run.get().faults()) {
      if (fault.kind() == kind && fault.span() != null) {
        findings
            .add(file.get().path(), fault.span(), EnvironmentPlaces.message(fault))
            .severity(EnvironmentPlaces.severity(fault));
      }
    }
  }
}

package dev.gomodls.rules;

import dev.gomodls.environment.Fault;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** GOWORK keeps a go.work from being in force. */
final class InactiveWorkspace implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo("inactive-workspace", Severity.INFO, "GOWORK keeps this go.work out");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_WORK || !document.name().equals("go.work")) {
      return;
    }
    snapshot
        .go()
        .in(document.directory())
        .ifPresent(
            run -> {
              for (Fault fault : run.faults()) {
                if (fault.kind() == Fault.Kind.INACTIVE_WORKSPACE) {
                  EnvironmentPlaces.add(fault, document, run, findings);
                }
              }
            });
  }
}

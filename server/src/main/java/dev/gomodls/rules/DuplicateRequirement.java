package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.semver.Semver;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A module that a go.mod requires more than once. */
final class DuplicateRequirement implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("duplicate-requirement", Severity.WARNING, "Module is required twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    List<Require> requires = candidates(document);
    Map<String, Require> winners = new HashMap<>();
    for (Require require : requires) {
      winners.merge(require.module().path(), require, DuplicateRequirement::better);
    }
    if (winners.size() == requires.size()) {
      return;
    }
    StaleGoMod fate = StaleGoMod.of(snapshot, document);
    for (Require require : requires) {
      Require winner = winners.get(require.module().path());
      if (winner != null && winner.pathToken().start() != require.pathToken().start()) {
        report(document, require, winner, fate, findings);
      }
    }
  }

  /** The requirements that nothing else is wrong with. */
  private static List<Require> candidates(Document document) {
    ModFile file = document.file();
    ConflictMarkers conflicts = ConflictMarkers.of(file.text());
    Set<String> excluded = new HashSet<>();
    for (Exclude exclude : file.all(Exclude.class)) {
      excluded.add(Keys.of(exclude.module().path(), exclude.module().version()));
    }
    List<Require> candidates = new ArrayList<>();
    for (Require require : Lines.sound(document, Require.class)) {
      boolean sound =
          WrittenVersion.of(require, "").getFirst().isCanonical()
              && !conflicts.cover(file.text().lineAt(require.line().span().start()))
              && !excluded.contains(Keys.of(require.module().path(), require.module().version()));
      if (sound) {
        candidates.add(require);
      }
    }
    return candidates;
  }

  /**
   * The one that counts: the higher version, of equal ones a direct requirement, else the first.
   */
  private static Require better(Require first, Require second) {
    int order = Semver.compare(first.module().version(), second.module().version());
    if (order != 0) {
      return order > 0 ? first : second;
    }
    boolean same = first.module().version().equals(second.module().version());
    return same && first.indirect() && !second.indirect() ? second : first;
  }

  private static void report(
      Document document, Require loser, Require winner, StaleGoMod fate, Findings findings) {
    String path = loser.module().path();
    String version = winner.module().version();
    boolean same = loser.module().version().equals(version);
    Draft draft;
    if (same) {
      draft =
          findings.add(
              document,
              loser.pathToken().span().to(loser.versionToken().span()),
              path + " is already required at " + version);
    } else {
      String ours = path + " is also required at " + version + ", which counts";
      draft =
          findings
              .add(document, loser.versionToken().span(), fate.message(ours))
              .severity(fate.severity());
    }
    draft
        .related(
            document,
            winner.pathToken().span().to(winner.versionToken().span()),
            same ? "Required here too" : "This version counts")
        .fix(
            Safety.SAFE,
            "Drop requirement of " + path + " " + loser.module().version(),
            LineEdits.remove(document.file(), loser));
  }
}

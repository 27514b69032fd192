package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/** A replace line after which everything is as it was. */
final class RedundantReplace implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("redundant-replace", Severity.HINT, "Replacement changes nothing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Replace> candidates =
        Lines.sound(document, Replace.class).stream()
            .filter(it -> !it.toDirectory() && it.old().path().equals(it.target().path()))
            .toList();
    if (candidates.isEmpty()) {
      return;
    }
    Optional<ReplaceUse> use =
        Builds.complete(document, snapshot)
            .map((Build build) -> ReplaceUse.of(document, build, snapshot));
    for (Replace replace : candidates) {
      boolean self = ReplaceUse.isSelf(replace);
      if (!self && use.filter(it -> it.isRedundant(replace)).isEmpty()) {
        continue;
      }
      String module = ModuleNames.written(replace.old());
      String why =
          self
              ? "This replaces " + module + " by itself"
              : "The build uses "
                  + ModuleNames.written(replace.target())
                  + " without this line too";
      findings
          .add(document, replace.place().span(), why)
          .unnecessary()
          .fix(
              Safety.UNSAFE,
              "Drop replace of " + module,
              LineEdits.remove(document.file(), replace));
    }
  }
}

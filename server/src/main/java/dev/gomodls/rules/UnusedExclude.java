package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exclude line of a version that nothing asks for. */
final class UnusedExclude implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("unused-exclude", Severity.HINT, "Nothing asks for the excluded version");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Exclude> excludes = Lines.sound(document, Exclude.class);
    if (document.kind() != FileKind.GO_MOD || excludes.isEmpty()) {
      return;
    }
    Optional<Build> build = Builds.complete(document, snapshot);
    if (build.isEmpty()) {
      return;
    }
    Set<ModuleVersion> used = new HashSet<>(build.get().excluded());
    // A workspace leaves these out without a word.
    document.file().all(Require.class).forEach(it -> used.add(it.module()));
    Set<ModuleVersion> seen = new HashSet<>();
    for (Exclude exclude : excludes) {
      if (!used.contains(exclude.module()) && seen.add(exclude.module())) {
        String module = ModuleNames.written(exclude.module());
        findings
            .add(
                document,
                exclude.place().span(),
                "No module of the build asks for " + module + ", so that this excludes nothing")
            .unnecessary()
            .fix(
                Safety.UNSAFE,
                "Drop exclude of " + module,
                LineEdits.remove(document.file(), exclude));
      }
    }
  }
}

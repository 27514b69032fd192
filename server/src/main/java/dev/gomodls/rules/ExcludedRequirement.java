package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A requirement of a version that an exclude line takes out. */
final class ExcludedRequirement implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("excluded-requirement", Severity.ERROR, "Required version is excluded");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** An exclude line and the file that it is in. */
  private record Excluded(Document document, Exclude line) {}

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    Optional<Build> build = Builds.of(document, snapshot);
    Map<ModuleVersion, Excluded> excluded = excluded(document, build, snapshot);
    if (excluded.isEmpty()) {
      return;
    }
    StaleGoMod fate = StaleGoMod.of(snapshot, document);
    for (Require require : Lines.sound(document, Require.class)) {
      Excluded by = excluded.get(require.module());
      if (by != null) {
        Draft draft =
            findings
                .add(document, Lines.module(require), message(require, build, fate))
                .severity(fate.severity())
                .related(by.document(), by.line().place().span(), "Excluded here");
        build.ifPresent(it -> offer(require, it, draft));
      }
    }
  }

  /** In a workspace the files of all modules exclude for all. */
  private static Map<ModuleVersion, Excluded> excluded(
      Document document, Optional<Build> build, Snapshot snapshot) {
    Map<ModuleVersion, Excluded> excluded = new HashMap<>();
    add(document, excluded);
    if (build.filter(Build::isWorkspace).isPresent()) {
      Builds.mainFiles(build.get(), snapshot).forEach(file -> add(file, excluded));
    }
    return excluded;
  }

  private static void add(Document document, Map<ModuleVersion, Excluded> excluded) {
    for (Exclude exclude : Lines.sound(document, Exclude.class)) {
      excluded.putIfAbsent(exclude.module(), new Excluded(document, exclude));
    }
  }

  private static String message(Require require, Optional<Build> build, StaleGoMod fate) {
    ModuleVersion module = require.module();
    String note = " requirement on excluded version " + ModuleNames.written(module);
    String ours = consequence(module, build);
    return switch (fate.fate()) {
      case REFUSED -> GoSentence.then("ignoring" + note + "\n" + fate.sentence(), ours);
      case TAKEN -> ModuleNames.written(module) + " is excluded. " + ours;
      case WRITTEN -> GoSentence.then("dropping" + note, ours);
    };
  }

  private static String consequence(ModuleVersion module, Optional<Build> build) {
    Optional<Build> complete = build.filter(it -> it.completeGraph().isPresent());
    if (complete.isEmpty()) {
      return "Go does as if the requirement were not there";
    }
    return complete
        .get()
        .selected(module.path())
        .map(version -> "Without it the build uses " + version)
        .orElse("Without it the build has no version of this module");
  }

  private static void offer(Require require, Build build, Draft draft) {
    ModuleVersion module = require.module();
    KnownVersions.of(build, module.path())
        .next(module.version())
        .ifPresent(
            next ->
                draft.fix(
                    Safety.UNSAFE,
                    "Require " + module.path() + " " + next,
                    List.of(LineEdits.replace(require.versionToken(), next))));
  }
}

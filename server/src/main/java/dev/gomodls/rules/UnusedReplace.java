package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A replace line for what no module of the build asks for. */
final class UnusedReplace implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("unused-replace", Severity.HINT, "Nothing asks for what is replaced");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Replace> replaces = Lines.sound(document, Replace.class);
    Optional<Build> build =
        replaces.isEmpty() ? Optional.empty() : Builds.complete(document, snapshot);
    if (build.isEmpty()) {
      return;
    }
    ReplaceUse use = ReplaceUse.of(document, build.get(), snapshot);
    Set<ModuleVersion> seen = new HashSet<>();
    for (Replace replace : replaces) {
      ModuleVersion old = replace.old();
      if (!use.isUsed(old)
          && !ReplaceUse.isSelf(replace)
          && !use.isOverridden(replace)
          && build.get().main(old.path()).isEmpty()
          && seen.add(old)) {
        String module = ModuleNames.written(old);
        findings
            .add(
                document,
                replace.place().span(),
                "No module of the build asks for " + module + ", so that this replaces nothing")
            .unnecessary()
            .fix(
                Safety.UNSAFE,
                "Drop replace of " + module,
                LineEdits.remove(document.file(), replace));
      }
    }
  }
}

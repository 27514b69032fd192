package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.GoModUpdate;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.Requirement;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.RequirementChanges.Low;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a single module requires is less than what its dependencies require of each other. */
final class InconsistentRequirements implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "inconsistent-requirements",
          Severity.ERROR,
          "Requirements are lower than those of dependencies");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    Optional<Build> build =
        Builds.of(document, snapshot)
            .filter(it -> !it.isWorkspace() && it.mode().isReadonly() && it.fails());
    Optional<GoModUpdate> update = build.flatMap(Build::update).filter(GoModUpdate::differs);
    if (build.isPresent() && update.isPresent()) {
      RequirementChanges changes = RequirementChanges.of(document, build.get(), update.get());
      if (!changes.isEmpty()) {
        new Reporting(build.get(), changes, findings).report();
      }
    }
  }

  /** Reports all differences of one file. */
  private static final class Reporting {
    private final Document document;
    private final Build build;
    private final RequirementChanges changes;
    private final Findings findings;
    private final Requirers requirers;
    private final String title;
    private final List<TextEdit> edits;
    private final Map<ModuleVersion, Require> lines = new HashMap<>();

    Reporting(Build build, RequirementChanges changes, Findings findings) {
      this.document = changes.document();
      this.build = build;
      this.changes = changes;
      this.findings = findings;
      Set<ModuleVersion> wanted = new HashSet<>();
      changes.low().forEach(it -> wanted.add(raised(it)));
      wanted.add(go());
      requirers = Requirers.of(build, wanted::contains);
      title = changes.title();
      edits = changes.edits();
      document.file().all(Require.class).forEach(it -> lines.putIfAbsent(it.module(), it));
    }

    private ModuleVersion go() {
      return new ModuleVersion("go", changes.update().go());
    }

    private static ModuleVersion raised(Low low) {
      return new ModuleVersion(low.require().module().path(), low.selected());
    }

    void report() {
      for (Low low : changes.low()) {
        String module = ModuleNames.written(low.require().module());
        report(low.require().versionToken().span(), module, raised(low));
      }
      if (changes.goTooLow()) {
        Optional<Go> line = document.file().first(Go.class);
        Span place =
            line.map(it -> it.versionToken().span()).orElseGet(() -> Lines.ofModule(document));
        String written = line.map(Go::version).orElse(GoLine.implied(document.kind()));
        String absent = line.isPresent() ? "" : ", which holds without a go line,";
        report(place, "go " + written + absent, go());
      }
      for (Requirement missing : changes.missing()) {
        String ours =
            "The requirement of "
                + ModuleNames.written(missing.module())
                + " is missing, without which its version would sink";
        add(Lines.ofModule(document), ours);
      }
    }

    private void report(Span place, String subject, ModuleVersion wanted) {
      Optional<ModuleVersion> requirer = requirers.of(wanted);
      String what = wanted.path().equals("go") ? "go " : "";
      String why =
          requirer
              .map(ModuleNames::written)
              .orElse("another requirement")
              .concat(" requires " + what + wanted.version());
      Draft draft = add(place, subject + " is too low: " + why);
      requirer
          .map(lines::get)
          .ifPresent(
              it ->
                  draft.related(
                      document, Lines.module(it), "Requires " + ModuleNames.written(wanted)));
    }

    private Draft add(Span place, String ours) {
      String message = GoSentence.then(build.mode().updatesNeeded(), ours);
      return findings.add(document, place, message).fix(Safety.SAFE, title, edits);
    }
  }
}

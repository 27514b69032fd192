package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Ignore;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A line that says what a line above it says already. */
final class DuplicateDirective implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("duplicate-directive", Severity.HINT, "Line says what another one says");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    ModFile file = document.file();
    ConflictMarkers conflicts = ConflictMarkers.of(file.text());
    Map<String, Directive> firstByContent = new HashMap<>();
    Map<String, Integer> reasons = new HashMap<>();
    for (Directive directive : file.directives()) {
      Optional<Content> content =
          contentOf(directive, reasons)
              .filter(_ -> isSound(file, directive))
              .filter(_ -> !conflicts.cover(file.text().lineAt(directive.line().span().start())));
      if (content.isPresent()) {
        Directive first = firstByContent.putIfAbsent(content.get().key(), directive);
        if (first != null) {
          report(document, content.get(), directive, first, findings);
        }
      }
    }
  }

  /** Whether nothing else is wrong with a line. */
  private static boolean isSound(ModFile file, Directive directive) {
    if (directive.line().broken()) {
      return false;
    }
    return file.kind() == FileKind.GO_WORK
        || WrittenVersion.of(directive, file.modulePath().orElse("")).stream()
            .allMatch(version -> version.isCanonical() && version.misfit().isEmpty());
  }

  private static void report(
      Document document, Content content, Directive later, Directive first, Findings findings) {
    findings
        .add(document, later.place().span(), "The same " + content.verb() + " stands above")
        .unnecessary()
        .related(document, first.place().span(), "The first one")
        .fix(
            Safety.SAFE,
            "Drop the second " + content.verb() + " " + content.words(),
            LineEdits.remove(document.file(), later));
  }

  /**
   * What a line says.
   *
   * @param key the same for lines that say the same, and for them alone
   */
  private record Content(String verb, String words, String key) {
    static Content of(String verb, String path) {
      return new Content(verb, path, Keys.of(verb, path));
    }
  }

  /**
   * What a line says, if it may stand only once.
   *
   * @param reasons a number for each reason to retract so far: many lines may share a long one
   */
  private static Optional<Content> contentOf(Directive directive, Map<String, Integer> reasons) {
    if (directive instanceof Exclude exclude) {
      ModuleVersion module = exclude.module();
      String key = Keys.of("exclude", module.path(), module.version());
      return Optional.of(new Content("exclude", "of " + words(module), key));
    }
    if (directive instanceof Replace replace) {
      ModuleVersion old = replace.old();
      ModuleVersion target = replace.target();
      String key = Keys.of("replace", old.path(), old.version(), target.path(), target.version());
      return Optional.of(new Content("replace", "of " + words(old), key));
    }
    if (directive instanceof Retract retract) {
      String versions =
          retract.isInterval() ? "[" + retract.low() + ", " + retract.high() + "]" : retract.low();
      // Go shows the reasons of all retractions of a version.
      int reason = reasons.computeIfAbsent(retract.rationale(), _ -> reasons.size());
      String key = Keys.of("retract", retract.low(), retract.high(), String.valueOf(reason));
      return Optional.of(new Content("retract", versions, key));
    }
    if (directive instanceof Tool tool) {
      return Optional.of(Content.of("tool", tool.path()));
    }
    return directive instanceof Ignore ignore
        ? Optional.of(Content.of("ignore", ignore.path()))
        : Optional.empty();
  }

  private static String words(ModuleVersion module) {
    return module.version().isEmpty() ? module.path() : module.path() + " " + module.version();
  }
}

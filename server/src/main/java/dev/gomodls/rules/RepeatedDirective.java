package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Place;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A second module, go or toolchain line. */
final class RepeatedDirective implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "repeated-directive", Severity.ERROR, "Second module, go or toolchain line of a file");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<DirectiveError> errors = OwnErrors.of(document, Kind.REPEATED_DIRECTIVE);
    if (errors.isEmpty()) {
      return;
    }
    ConflictMarkers markers = ConflictMarkers.of(document.text());
    Map<String, Directive> firsts = firsts(document.file());
    for (DirectiveError error : errors) {
      // The other side of a merge conflict goes with the conflict.
      boolean ofConflict = markers.cover(document.text().lineAt(error.at()));
      if (!ofConflict && error.statement() instanceof Line line) {
        String verb = document.file().placeOf(line).verb().text();
        report(document, error, firsts.get(verb), findings);
      }
    }
  }

  private static Map<String, Directive> firsts(ModFile file) {
    Map<String, Directive> firsts = new HashMap<>();
    file.first(Module.class).ifPresent(it -> firsts.put("module", it));
    file.first(Go.class).ifPresent(it -> firsts.put("go", it));
    file.first(Toolchain.class).ifPresent(it -> firsts.put("toolchain", it));
    return firsts;
  }

  private static void report(
      Document document, DirectiveError error, @Nullable Directive first, Findings findings) {
    Line line = (Line) error.statement();
    Place place = document.file().placeOf(line);
    String verb = place.verb().text();
    String ours = "A file has one " + verb + " line";
    Findings.Draft draft =
        findings.add(document, error.span(), GoSentence.then(error.sentence(), ours));
    draft.fix(
        Safety.UNSAFE,
        "Remove this " + verb + " line",
        LineEdits.remove(document.file(), List.of(line)));
    if (first == null) {
      return;
    }
    draft.related(document, first.line().span(), "The first " + verb + " line");
    String above = arguments(first.place());
    if (!above.equals(arguments(place))) {
      draft.fix(
          Safety.UNSAFE,
          "Keep this and remove " + verb + " " + above,
          LineEdits.remove(document.file(), first));
    }
  }

  private static String arguments(Place place) {
    return String.join(" ", place.arguments().stream().map(Object::toString).toList());
  }
}

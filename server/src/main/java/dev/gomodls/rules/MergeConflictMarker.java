package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModulePath;
import dev.gomodls.rules.ConflictMarkers.Conflict;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What a merge left in a file where it could not decide between two sides. */
final class MergeConflictMarker implements Rule {
  static final String ID = "merge-conflict-marker";

  @Override
  public RuleInfo info() {
    return new RuleInfo(ID, Severity.ERROR, "Merge conflict is not resolved");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    ConflictMarkers markers = ConflictMarkers.of(document.text());
    if (markers.isEmpty()) {
      return;
    }
    Map<Integer, String> sentences = sentences(document);
    Report report =
        new Report(
            document.path(), markers, line -> Optional.ofNullable(sentences.get(line)), findings);
    for (Conflict conflict : markers.conflicts()) {
      Draft draft = report.conflict(conflict);
      ConflictSides sides = new ConflictSides(document.text(), conflict);
      ConflictMerge.higher(sides, verbAround(document, conflict))
          .map(lines -> new TextEdit(sides.span(), lines))
          .ifPresent(
              edit -> draft.fix(Safety.BY_HAND, "Keep both sides with the higher versions", edit));
      report.keepOne(draft, conflict, sides);
    }
    markers.strays().forEach(report::stray);
  }

  @Override
  public void check(SumDocument document, Snapshot snapshot, Findings findings) {
    SourceText text = document.text();
    ConflictMarkers markers = ConflictMarkers.of(text);
    Report report =
        new Report(document.path(), markers, line -> fieldCount(text.line(line)), findings);
    for (Conflict conflict : markers.conflicts()) {
      Draft draft = report.conflict(conflict);
      ConflictSides sides = new ConflictSides(text, conflict);
      ConflictMerge.union(sides)
          .map(lines -> new TextEdit(sides.span(), lines))
          .ifPresent(edit -> draft.fix(Safety.BY_HAND, "Keep the lines of both sides", edit));
      report.keepOne(draft, conflict, sides);
    }
    markers.strays().forEach(report::stray);
  }

  /** What Go says of the lines of a document, by their 1-based numbers. */
  private static Map<Integer, String> sentences(Document document) {
    SourceText text = document.text();
    Map<Integer, String> sentences = new HashMap<>();
    for (DirectiveError error : document.file().errors()) {
      sentences.putIfAbsent(text.lineAt(error.at()), sentence(document, error));
    }
    return sentences;
  }

  private static String sentence(Document document, DirectiveError error) {
    boolean query = error.kind() == Kind.VERSION && document.kind() == FileKind.GO_MOD;
    if (query && error.statement() instanceof Line line) {
      // Go asks what the version means, and finds that there is no such module.
      String path = document.file().placeOf(line).arguments().getFirst().text();
      return Optional.ofNullable(ModulePath.check(path)).orElse(error.sentence());
    }
    return error.sentence();
  }

  /** What Go says of a line of go.sum that has not the three fields of one. */
  private static Optional<String> fieldCount(String line) {
    int count = ConflictSides.words(line).size();
    return count == 3 ? Optional.empty() : Optional.of("wrong number of fields " + count);
  }

  /** The verb of the block in which a conflict stands. */
  private static Optional<String> verbAround(Document document, Conflict conflict) {
    int start = document.text().lineStart(conflict.ours());
    return document
        .file()
        .tree()
        .statementAt(start)
        .filter(statement -> statement.span().start() < start)
        .filter(Block.class::isInstance)
        .map(statement -> ((Block) statement).verb().text());
  }

  /** Says what is found in one file. */
  private record Report(
      String file,
      ConflictMarkers markers,
      IntFunction<Optional<String>> sentences,
      Findings findings) {
    Draft conflict(Conflict conflict) {
      String ours = markers.label(conflict.ours());
      String theirs = markers.label(conflict.end());
      boolean named = !ours.isEmpty() && !theirs.isEmpty();
      String between = named ? " between " + ours + " and " + theirs : "";
      return findings
          .add(
              file,
              markers.marker(conflict.ours()),
              message(conflict.ours(), "The merge conflict" + between + " is not resolved"))
          .related(file, markers.marker(conflict.theirs()), "The other side starts here")
          .related(file, markers.marker(conflict.end()), "The conflict ends here");
    }

    void stray(int line) {
      String ours = "This marker is left over from a merge conflict";
      findings
          .add(file, markers.marker(line), message(line, ours))
          .fix(
              Safety.UNSAFE,
              "Remove the conflict marker",
              TextEdit.delete(markers.text().fullLine(line)));
    }

    private String message(int line, String ours) {
      return sentences.apply(line).map(go -> GoSentence.then(go, ours)).orElse(ours);
    }

    void keepOne(Draft draft, Conflict conflict, ConflictSides sides) {
      String ours = inParentheses(markers.label(conflict.ours()));
      String theirs = inParentheses(markers.label(conflict.end()));
      draft.fix(Safety.BY_HAND, "Keep ours" + ours, sides.keepOurs());
      draft.fix(Safety.BY_HAND, "Keep theirs" + theirs, sides.keepTheirs());
    }

    private static String inParentheses(String label) {
      return label.isEmpty() ? "" : " (" + label + ")";
    }
  }
}

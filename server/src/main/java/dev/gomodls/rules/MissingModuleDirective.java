package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;

/** A go.mod file that does not say which module it is of. */
final class MissingModuleDirective implements Rule {
  private static final String MISSING =
      """
      missing module declaration. To specify the module path:
      \tgo mod edit -module=example.com/mod\
      """;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "missing-module-directive", Severity.ERROR, "go.mod file has no module line");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD || namesModule(document)) {
      return;
    }
    List<Retract> retracts = document.file().all(Retract.class);
    String go =
        retracts.isEmpty()
            ? "error reading " + document.name() + ": " + MISSING
            : "no module directive found, so retract cannot be used";
    String path = ModulePathGuess.of(document, snapshot);
    String ours = "This file does not say what its module is called";
    Findings.Draft draft =
        findings.add(document, firstLine(document.text()), GoSentence.then(go, ours));
    TextEdit addition = LineEdits.addModule(document.file(), path);
    if (!isInsideOfProblem(document, addition.span().start())) {
      draft.fix(Safety.UNSAFE, "Add module " + path, addition);
    }
    retracts.forEach(
        retract -> draft.related(document, retract.line().span(), "The retraction of its version"));
  }

  /** Whether an offset lies in text that Go cannot read, such as a block comment. */
  private static boolean isInsideOfProblem(Document document, int offset) {
    return document.file().tree().problems().stream()
        .map(SyntaxProblem::span)
        .anyMatch(span -> span.start() < offset && offset < span.end());
  }

  /** Whether a line tries to say it, or the whole file cannot be read. */
  private static boolean namesModule(Document document) {
    if (ByteOrderMark.of(document.text()) == ByteOrderMark.Encoding.UTF_16) {
      return true;
    }
    for (Statement statement : document.file().tree().statements()) {
      boolean named =
          (statement instanceof Line line && line.first().is("module"))
              || (statement instanceof Block block
                  && block.verb().is("module")
                  && !block.lines().isEmpty());
      if (named) {
        return true;
      }
    }
    List<DirectiveError> unknown = OwnErrors.of(document, Kind.UNKNOWN_DIRECTIVE);
    return !unknown.isEmpty()
        && (isFirst(document, unknown.getFirst())
            || unknown.stream()
                .map(error -> document.text().string(error.span()))
                .flatMap(word -> UnknownDirective.meant(document, word).stream())
                .anyMatch("module"::equals));
  }

  /** Whether an error is that of the first statement, where a module line has its place. */
  private static boolean isFirst(Document document, DirectiveError error) {
    return document.file().tree().statements().stream()
        .filter(statement -> !(statement instanceof CommentBlock))
        .findFirst()
        .filter(statement -> statement.span().start() == error.at())
        .isPresent();
  }

  /** The first line, its line end not counted. */
  private static Span firstLine(SourceText text) {
    int end = text.lineEnd(1);
    return new Span(0, end > 0 && text.at(end - 1) == '\r' ? end - 1 : end);
  }
}

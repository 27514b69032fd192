package dev.gomodls.lsp;

import dev.gomodls.lsp.Session.Place;
import dev.gomodls.mending.Mending;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Fix;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.FixPlan;
import dev.gomodls.text.Positions;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Offers the fixes of findings, one by one or all that are safe. */
final class CodeActions {
  static final String QUICK_FIX = CodeActionKind.QuickFix;

  /** The kind of the action that applies all safe fixes of a file. */
  static final String FIX_ALL = CodeActionKind.SourceFixAll + "." + ToLsp.NAME;

  private final Place place;
  private final ToLsp toLsp;
  private final @Nullable List<String> only;

  private CodeActions(Place place, ToLsp toLsp, @Nullable List<String> only) {
    this.place = place;
    this.toLsp = toLsp;
    this.only = only;
  }

  static List<Either<Command, CodeAction>> of(Place place, CodeActionParams params, ToLsp toLsp) {
    CodeActions actions = new CodeActions(place, toLsp, params.getContext().getOnly());
    List<Either<Command, CodeAction>> list = new ArrayList<>();
    if (actions.wants(QUICK_FIX)) {
      actions.fixesAt(params.getRange()).forEach(action -> list.add(Either.forRight(action)));
    }
    if (actions.wants(FIX_ALL)) {
      actions.fixAll().ifPresent(action -> list.add(Either.forRight(action)));
    }
    return list;
  }

  /** Kinds are trees: who asks for {@code source} wants {@code source.fixAll} as well. */
  private boolean wants(String kind) {
    return only == null
        || only.stream()
            .anyMatch(it -> it.isEmpty() || kind.equals(it) || kind.startsWith(it + "."));
  }

  private List<CodeAction> fixesAt(Range range) {
    Positions positions = place.view().positions(place.path());
    int start = positions.offset(range.getStart().getLine(), range.getStart().getCharacter());
    int end = positions.offset(range.getEnd().getLine(), range.getEnd().getCharacter());
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : place.view().findings(place.path())) {
      Span span = finding.span();
      if (span.start() <= Math.max(start, end) && Math.min(start, end) <= span.end()) {
        finding.fixes().forEach(fix -> actions.add(action(finding, fix)));
      }
    }
    return actions;
  }

  private CodeAction action(Finding finding, Fix fix) {
    CodeAction action = new CodeAction(Utf8.shown(fix.title()));
    action.setKind(QUICK_FIX);
    action.setDiagnostics(List.of(toLsp.diagnostic(place.view(), finding)));
    if (fix.safety() == Safety.SAFE && fix.equals(finding.fixes().getFirst())) {
      action.setIsPreferred(true);
    }
    action.setEdit(toLsp.workspaceEdit(place.view(), fix.edits()));
    return action;
  }

  private Optional<CodeAction> fixAll() {
    boolean none =
        place.view().findings(place.path()).stream()
            .flatMap(finding -> finding.fixes().stream().limit(1))
            .noneMatch(fix -> fix.safety() == Safety.SAFE);
    if (none) {
      return Optional.empty();
    }
    Mending mending =
        Mending.of(
            place.view().reader(),
            place.view().snapshot(),
            place.view().selection(),
            FixPlan.Level.SAFE,
            place.path()::equals);
    List<FileEdit> edits = new ArrayList<>();
    mending
        .changes()
        .forEach(
            (file, change) -> {
              for (TextEdit edit : TextEdit.between(change.before(), change.after().string())) {
                edits.add(new FileEdit(file, edit));
              }
            });
    if (edits.isEmpty()) {
      return Optional.empty();
    }
    CodeAction action = new CodeAction("Apply all safe fixes of gomodls");
    action.setKind(FIX_ALL);
    action.setEdit(toLsp.workspaceEdit(place.view(), edits));
    return Optional.of(action);
  }
}

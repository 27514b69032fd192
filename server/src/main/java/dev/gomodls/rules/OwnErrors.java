package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.text.SourceText;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What Go's parser says of a document, less what another finding explains: a byte order mark, and
 * what an error of the syntax does to the rest of its line. (Lines that mark a merge conflict are
 * left out of everything by {@link Checker}.)
 */
final class OwnErrors {
  private OwnErrors() {}

  /** The problems of the syntax that are no part of anything else. */
  static List<SyntaxProblem> ofSyntax(Document document) {
    List<SyntaxProblem> problems = document.file().tree().problems();
    if (problems.isEmpty() || ByteOrderMark.of(document.text()) == ByteOrderMark.Encoding.UTF_16) {
      return List.of();
    }
    boolean marked = ByteOrderMark.of(document.text()) == ByteOrderMark.Encoding.UTF_8;
    return problems.stream().filter(problem -> !(marked && problem.span().start() == 0)).toList();
  }

  /** The errors of directives of some kinds that stand for themselves. */
  static List<DirectiveError> of(Document document, Kind first, Kind... more) {
    Set<Kind> kinds = EnumSet.of(first, more);
    List<DirectiveError> errors =
        document.file().errors().stream().filter(error -> kinds.contains(error.kind())).toList();
    if (errors.isEmpty()) {
      return errors;
    }
    SourceText text = document.text();
    BitSet explained = new BitSet();
    for (SyntaxProblem problem : document.file().tree().problems()) {
      // A block without end says nothing about the line on which it starts.
      if (problem.kind() != SyntaxProblem.Kind.UNTERMINATED_BLOCK) {
        int last = text.lineAt(problem.span().end());
        explained.set(text.lineAt(problem.span().start()), last + 1);
      }
    }
    return errors.stream()
        .filter(error -> !error.isDoubtful() && !explained.get(text.lineAt(error.at())))
        .toList();
  }
}

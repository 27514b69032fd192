package dev.gomodls.rules;

import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Suppression.Name;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Comment;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.Set;

/** A suppression comment that keeps nothing quiet, or cannot be read. */
final class UnusedSuppression implements Rule {
  static final RuleInfo INFO =
      new RuleInfo(
          "unused-suppression", Severity.WARNING, "Suppression comment suppresses nothing");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Says of each rule that the comment names, but for those used, why it is of no use. */
  static void report(
      Document document,
      Comment comment,
      Suppression suppression,
      Set<Name> used,
      Selection selection,
      Findings findings) {
    if (suppression.rules().isEmpty()) {
      findings.add(document, suppression.span(), "This comment names no rule to ignore");
      return;
    }
    suppression
        .badWord()
        .ifPresent(
            word ->
                findings.add(
                    document,
                    word.span(),
                    "\"" + word.text() + "\" is neither until=YYYY-MM-DD nor the -- of a reason"));
    for (Name name : suppression.rules()) {
      if (used.contains(name) || selection.off().contains(name.text())) {
        continue;
      }
      boolean known = Rules.find(name.text()).isPresent();
      String message =
          known ? "There is no " + name.text() + " here to ignore" : Rules.unknown(name.text());
      Findings.Draft draft = findings.add(document, name.span(), message);
      if (known && suppression.rules().size() == 1) {
        draft.fix(
            Safety.SAFE, "Remove the comment", removal(document.text(), comment, suppression));
      }
    }
  }

  /** Takes out the suppression and, where nothing else is left of it, the comment or its line. */
  private static TextEdit removal(SourceText text, Comment comment, Suppression suppression) {
    int line = text.lineAt(comment.span().start());
    String before = text.string(comment.span().start(), suppression.span().start()).strip();
    if (!before.equals("//")) {
      // What is left is the text in front of the semicolon.
      int start = comment.span().start() + Utf8.encode(before).length - 1;
      return TextEdit.delete(new Span(start, suppression.span().end()));
    }
    int lineStart = text.lineStart(line);
    String code = text.string(lineStart, comment.span().start());
    if (code.isBlank()) {
      return TextEdit.delete(text.fullLine(line));
    }
    int start = comment.span().start();
    while (start > lineStart && (text.at(start - 1) == ' ' || text.at(start - 1) == '\t')) {
      start--;
    }
    return TextEdit.delete(new Span(start, comment.span().end()));
  }
}

package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.AllComments;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters that Go accepts and nobody sees: invisible ones in comments and quoted paths, and
 * letters in paths that look like others.
 */
final class HiddenCharacters implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "hidden-characters",
        Severity.WARNING,
        "Comment or path holds characters that are not what they look like");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (isAscii(document.text())) {
      return;
    }
    AllComments.forEach(document.file().tree(), comment -> comment(document, comment, findings));
    Set<Integer> refused =
        ModulePathFaults.of(document, snapshot).stream()
            .map(fault -> fault.token().start())
            .collect(Collectors.toSet());
    for (Directive directive : document.file().directives()) {
      for (Token path : paths(directive)) {
        if (!refused.contains(path.start()) && !directive.line().broken()) {
          path(document, path.span(), findings);
        }
      }
    }
  }

  private static boolean isAscii(SourceText text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.at(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void comment(Document document, Comment comment, Findings findings) {
    SourceText text = document.text();
    List<Span> hidden = Invisible.findSuspicious(text, comment.span());
    if (!hidden.isEmpty()) {
      invisible(document, hidden, "This comment", findings);
    }
  }

  private static void path(Document document, Span path, Findings findings) {
    SourceText text = document.text();
    List<Span> hidden = Invisible.findSuspicious(text, path);
    if (!hidden.isEmpty()) {
      invisible(document, hidden, "This path", findings);
      return;
    }
    List<Span> letters = mixedLetters(text, path);
    if (!letters.isEmpty()) {
      String first = LookAlikes.describe(text.runeAt(letters.getFirst().start()));
      findings
          .add(document, path, first + ": this path is not what it seems to be")
          .fix(
              Safety.UNSAFE,
              "Write " + LookAlikes.mended(text, path, letters),
              LookAlikes.mend(text, letters));
    }
  }

  private static void invisible(
      Document document, List<Span> hidden, String where, Findings findings) {
    SourceText text = document.text();
    String name = Invisible.name(text.runeAt(hidden.getFirst().start()));
    String more = hidden.size() > 1 ? " and " + (hidden.size() - 1) + " more" : "";
    String what = where + " holds what editors do not show: " + name + more;
    findings
        .add(document, hidden.getFirst().to(hidden.getLast()), what)
        .fix(Safety.UNSAFE, Invisible.title(text, hidden), Invisible.mend(text, hidden));
  }

  /** The letters of a path that look like ASCII, in elements where they stand among such. */
  private static List<Span> mixedLetters(SourceText text, Span path) {
    List<Span> mixed = new ArrayList<>();
    int start = path.start();
    for (int i = path.start(); i <= path.end(); i++) {
      if (i == path.end() || text.at(i) == '/') {
        Span element = new Span(start, i);
        if (hasAsciiLetter(text, element)) {
          mixed.addAll(Invisible.find(text, element, rune -> LookAlikes.letter(rune) != 0));
        }
        start = i + 1;
      }
    }
    return mixed;
  }

  private static boolean hasAsciiLetter(SourceText text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text.at(i) < 0x80 && Character.isLetter(text.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> paths(Directive directive) {
    return switch (directive) {
      case Directive.Module it -> List.of(it.pathToken());
      case Directive.Require it -> List.of(it.pathToken());
      case Directive.Exclude it -> List.of(it.pathToken());
      case Directive.Replace it -> List.of(it.oldPathToken(), it.targetPathToken());
      case Directive.Tool it -> List.of(it.pathToken());
      case Directive.Ignore it -> List.of(it.pathToken());
      case Directive.Use it -> List.of(it.pathToken());
      case Directive.Go _, Directive.Toolchain _, Directive.Godebug _, Directive.Retract _ ->
          List.of();
    };
  }
}

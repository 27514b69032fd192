package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.AllComments;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where the words of a go.mod or go.work lead. */
public final class Links {
  private Links() {}

  /**
   * The directories that replace and use lines name, as far as they are there, and the URLs in
   * comments; in the order of the file.
   */
  public static List<Link> of(Snapshot snapshot, Document document) {
    List<Link> links = new ArrayList<>();
    for (Replace replace : Lines.sound(document.file(), Replace.class)) {
      if (replace.toDirectory()) {
        String path = replace.target().path();
        link(snapshot, document, replace.targetPathToken(), path).ifPresent(links::add);
      }
    }
    for (Use use : Lines.sound(document.file(), Use.class)) {
      link(snapshot, document, use.pathToken(), use.path()).ifPresent(links::add);
    }
    AllComments.forEach(
        document.file().tree(),
        comment -> links.addAll(WebLinks.in(document.text(), comment.span())));
    links.sort(Comparator.comparingInt((Link link) -> link.span().start()));
    return List.copyOf(links);
  }

  private static Optional<Link> link(
      Snapshot snapshot, Document document, Token token, String written) {
    Span span = withoutQuotes(token);
    if (span.isEmpty()) {
      return Optional.empty();
    }
    Link.File directory = new Link.File(snapshot.resolve(document, written));
    return switch (Targets.at(snapshot, document, written).orElse(null)) {
      case DirectoryState.HasGoMod(Document goMod, String _) -> {
        String module = goMod.file().modulePath().orElse(written);
        String tooltip = "go.mod of " + Phrase.shown(module);
        yield Optional.of(new Link(span, new Link.File(goMod.path()), tooltip));
      }
      case DirectoryState.NoGoMod _ ->
          Optional.of(new Link(span, directory, "Directory without go.mod"));
      case DirectoryState.Missing _, DirectoryState.NotADirectory _, DirectoryState.Unknown _ ->
          Optional.empty();
      case DirectoryState.Unreadable _ -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  private static Span withoutQuotes(Token token) {
    return token.kind() == Token.Kind.STRING
        ? new Span(token.start() + 1, token.end() - 1)
        : token.span();
  }
}

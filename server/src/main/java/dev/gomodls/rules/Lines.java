package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.snapshot.Document;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.List;

/** The lines of a document that rules may judge, and the first line. */
final class Lines {
  private Lines() {}

  /** All directives of a type on lines whose syntax has no problem. */
  static <T extends Directive> List<T> sound(Document document, Class<T> type) {
    return document.file().all(type).stream().filter(it -> !it.line().broken()).toList();
  }

  /** A required module and its version. */
  static Span module(Require require) {
    return require.pathToken().span().to(require.versionToken().span());
  }

  /** The module line, or the first line where there is none. */
  static Span ofModule(Document document) {
    return document
        .file()
        .first(Directive.Module.class)
        .map(module -> module.pathToken().span())
        .orElseGet(() -> first(document.text()));
  }

  /** The text of the first line, for what a file lacks. */
  static Span first(SourceText text) {
    int end = text.lineEnd(1);
    return new Span(0, end > 0 && text.at(end - 1) == '\r' ? end - 1 : end);
  }
}

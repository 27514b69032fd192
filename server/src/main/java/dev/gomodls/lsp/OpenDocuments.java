package dev.gomodls.lsp;

import dev.gomodls.text.PositionEncoding;
import dev.gomodls.text.Positions;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/** The documents that the client has open, as they are in its windows. */
final class OpenDocuments {
  private final Uris uris;
  private final PositionEncoding encoding;
  private final Map<String, OpenDocument> byUri = new LinkedHashMap<>();

  OpenDocuments(Uris uris, PositionEncoding encoding) {
    this.uris = uris;
    this.encoding = encoding;
  }

  void open(TextDocumentItem item) {
    Optional<String> path = uris.path(item.getUri());
    String known = path.orElseGet(() -> "/" + Uris.name(item.getUri()));
    ServedFile kind = ServedFile.of(path.orElse(Uris.name(item.getUri())), item.getLanguageId());
    SourceText text = SourceText.of(item.getText());
    byUri.put(
        item.getUri(),
        new OpenDocument(item.getUri(), known, path.isEmpty(), kind, item.getVersion(), text));
  }

  /** Applies changes in their order; false if the document is not open. */
  boolean change(String uri, Integer version, List<TextDocumentContentChangeEvent> changes) {
    OpenDocument document = byUri.get(uri);
    if (document == null) {
      return false;
    }
    SourceText text = document.text();
    for (TextDocumentContentChangeEvent change : changes) {
      text = changed(text, change);
    }
    byUri.put(uri, document.with(version == null ? document.version() : version, text));
    return true;
  }

  private SourceText changed(SourceText text, TextDocumentContentChangeEvent change) {
    Range range = change.getRange();
    if (range == null) {
      return SourceText.of(change.getText());
    }
    Positions positions = Positions.of(text, encoding);
    int start = positions.offset(range.getStart().getLine(), range.getStart().getCharacter());
    int end = positions.offset(range.getEnd().getLine(), range.getEnd().getCharacter());
    Span span = new Span(Math.min(start, end), Math.max(start, end));
    return TextEdit.apply(text, List.of(new TextEdit(span, change.getText())));
  }

  /** Forgets a document. */
  Optional<OpenDocument> close(String uri) {
    return Optional.ofNullable(byUri.remove(uri));
  }

  Optional<OpenDocument> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  Collection<OpenDocument> all() {
    return byUri.values();
  }
}

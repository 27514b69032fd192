package dev.gomodls.lsp;

import dev.gomodls.ide.Folds;
import dev.gomodls.ide.HoverCard;
import dev.gomodls.ide.Hovers;
import dev.gomodls.ide.Links;
import dev.gomodls.ide.Symbol;
import dev.gomodls.ide.Symbols;
import dev.gomodls.lsp.Session.Place;
import dev.gomodls.modfile.Formatter;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Positions;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Answers questions about documents: find the document, ask the feature, translate. */
final class Requests {
  private final Session session;
  private final ToLsp toLsp;

  Requests(Session session, ToLsp toLsp) {
    this.session = session;
    this.toLsp = toLsp;
  }

  List<Either<Command, CodeAction>> codeAction(CodeActionParams params) {
    return session
        .place(params.getTextDocument().getUri())
        .map(place -> CodeActions.of(place, params, toLsp))
        .orElse(List.of());
  }

  @Nullable Hover hover(HoverParams params) {
    Optional<Place> place = session.place(params.getTextDocument().getUri());
    return place.map(it -> hover(it, params.getPosition())).orElse(null);
  }

  private @Nullable Hover hover(Place place, Position position) {
    Positions positions = place.view().positions(place.path());
    int offset = positions.offset(position.getLine(), position.getCharacter());
    return card(place, offset).map(card -> toLsp.hover(positions, card)).orElse(null);
  }

  private static Optional<HoverCard> card(Place place, int offset) {
    Snapshot snapshot = place.view().snapshot();
    return switch (place.kind()) {
      case GO_MOD, GO_WORK -> place.document().flatMap(it -> Hovers.at(snapshot, it, offset));
      case GO_SUM -> place.sum().flatMap(it -> Hovers.at(snapshot, it, offset));
      case MODULES_TXT -> Hovers.at(snapshot, place.vendorList(), offset);
      case OTHER -> Optional.empty();
    };
  }

  List<Either<SymbolInformation, DocumentSymbol>> documentSymbol(DocumentSymbolParams params) {
    TextDocumentIdentifier identifier = params.getTextDocument();
    return inDocument(
        identifier,
        (place, document) -> {
          OutlineToLsp outline = new OutlineToLsp(toLsp, place.view().positions(place.path()));
          List<Symbol> symbols = Symbols.of(document);
          return session.client().text().symbolTree()
              ? outline.tree(symbols)
              : outline.list(identifier.getUri(), symbols);
        });
  }

  List<FoldingRange> foldingRange(FoldingRangeRequestParams params) {
    return inDocument(
        params.getTextDocument(),
        (place, document) -> {
          Positions positions = place.view().positions(place.path());
          return Folds.of(document).stream().map(fold -> ToLsp.fold(positions, fold)).toList();
        });
  }

  List<DocumentLink> documentLink(DocumentLinkParams params) {
    return inDocument(
        params.getTextDocument(),
        (place, document) -> {
          View view = place.view();
          Positions positions = view.positions(place.path());
          return Links.of(view.snapshot(), document).stream()
              .map(link -> toLsp.link(view, positions, link))
              .toList();
        });
  }

  List<TextEdit> formatting(DocumentFormattingParams params) {
    if (session.settings().besideGopls()) {
      return List.of();
    }
    return inDocument(
        params.getTextDocument(),
        (place, document) ->
            toLsp.edits(place.view().positions(place.path()), Formatter.edits(document.file())));
  }

  /** What a feature says of a go.mod or go.work. */
  private <T> List<T> inDocument(
      TextDocumentIdentifier identifier, BiFunction<Place, Document, List<T>> feature) {
    Optional<Place> place = session.place(identifier.getUri());
    Function<Document, List<T>> ask = document -> feature.apply(place.get(), document);
    return place.flatMap(Place::document).map(ask).orElse(List.of());
  }
}

package dev.gomodls.lsp;

import dev.gomodls.ide.Symbol;
import dev.gomodls.text.Positions;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Says in the protocol's words what the outline of a file is. */
final class OutlineToLsp {
  private final ToLsp toLsp;
  private final Positions positions;

  OutlineToLsp(ToLsp toLsp, Positions positions) {
    this.toLsp = toLsp;
    this.positions = positions;
  }

  /** The outline as a tree. */
  List<Either<SymbolInformation, DocumentSymbol>> tree(List<Symbol> symbols) {
    List<Either<SymbolInformation, DocumentSymbol>> tree = new ArrayList<>();
    symbols.forEach(symbol -> tree.add(Either.forRight(node(symbol))));
    return tree;
  }

  private DocumentSymbol node(Symbol symbol) {
    DocumentSymbol node =
        new DocumentSymbol(
            Utf8.shown(symbol.name()),
            kind(symbol.kind()),
            toLsp.range(positions, symbol.span()),
            toLsp.range(positions, symbol.selection()));
    if (!symbol.detail().isEmpty()) {
      node.setDetail(Utf8.shown(symbol.detail()));
    }
    if (!symbol.children().isEmpty()) {
      node.setChildren(symbol.children().stream().map(this::node).toList());
    }
    return node;
  }

  /** The outline for clients that know no trees: each part with the name of the one around it. */
  List<Either<SymbolInformation, DocumentSymbol>> list(String uri, List<Symbol> symbols) {
    List<Either<SymbolInformation, DocumentSymbol>> list = new ArrayList<>();
    addAll(uri, symbols, "", list);
    return list;
  }

  private void addAll(
      String uri,
      List<Symbol> symbols,
      String container,
      List<Either<SymbolInformation, DocumentSymbol>> list) {
    for (Symbol symbol : symbols) {
      String name = Utf8.shown(symbol.name());
      Location location = new Location(uri, toLsp.range(positions, symbol.span()));
      SymbolInformation information = new SymbolInformation(name, kind(symbol.kind()), location);
      if (!container.isEmpty()) {
        information.setContainerName(container);
      }
      list.add(Either.forLeft(information));
      addAll(uri, symbol.children(), name, list);
    }
  }

  private static SymbolKind kind(Symbol.Kind kind) {
    return switch (kind) {
      case BLOCK -> SymbolKind.Namespace;
      case MODULE, USE -> SymbolKind.Module;
      case REQUIRE -> SymbolKind.Package;
      case REPLACE -> SymbolKind.Interface;
      case EXCLUDE, RETRACT, IGNORE -> SymbolKind.Event;
      case TOOL -> SymbolKind.Method;
      case GO, TOOLCHAIN -> SymbolKind.Constant;
      case GODEBUG -> SymbolKind.Property;
    };
  }
}

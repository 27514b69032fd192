package dev.gomodls.lsp;

import dev.gomodls.text.PositionEncoding;
import java.util.List;
import java.util.Optional;

/** What the client can do, as far as answers depend on it. */
record ClientFeatures(
    PositionEncoding encoding, Text text, Reports reports, Workspace workspace, boolean progress) {

  /** How it takes answers about documents. */
  record Text(boolean markdown, boolean symbolTree, boolean foldsLinesOnly, boolean linkTooltips) {}

  /**
   * How it takes findings.
   *
   * @param pull whether it asks for them; nothing is pushed then
   */
  record Reports(boolean pull, boolean refresh, boolean related, boolean tags, boolean links) {}

  /** What it does for the server beside documents. */
  record Workspace(
      boolean documentChanges,
      boolean configuration,
      boolean watchesFiles,
      boolean watchesOutside,
      boolean registersFormatter) {}

  static ClientFeatures of(Capabilities it) {
    return new ClientFeatures(
        encoding(it.list("general.positionEncodings")),
        new Text(
            it.list("textDocument.hover.contentFormat").contains("markdown"),
            it.has("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"),
            it.has("textDocument.foldingRange.lineFoldingOnly"),
            it.has("textDocument.documentLink.tooltipSupport")),
        new Reports(
            it.knows("textDocument.diagnostic"),
            it.has("workspace.diagnostics.refreshSupport"),
            it.has("textDocument.diagnostic.relatedInformation")
                || it.has("textDocument.publishDiagnostics.relatedInformation"),
            it.knows("textDocument.diagnostic.tagSupport")
                || it.knows("textDocument.publishDiagnostics.tagSupport"),
            it.has("textDocument.diagnostic.codeDescriptionSupport")
                || it.has("textDocument.publishDiagnostics.codeDescriptionSupport")),
        new Workspace(
            it.has("workspace.workspaceEdit.documentChanges"),
            it.has("workspace.configuration"),
            it.has("workspace.didChangeWatchedFiles.dynamicRegistration"),
            it.has("workspace.didChangeWatchedFiles.relativePatternSupport"),
            it.has("textDocument.formatting.dynamicRegistration")),
        it.has("window.workDoneProgress"));
  }

  /** The first of the client's encodings, which it lists as it likes them best. */
  private static PositionEncoding encoding(List<String> offered) {
    return offered.stream()
        .map(PositionEncoding::of)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(PositionEncoding.UTF_16);
  }
}

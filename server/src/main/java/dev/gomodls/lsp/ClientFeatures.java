package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.gomodls.text.PositionEncoding;
import java.util.List;
import java.util.Optional;

/** What the client can do, as far as answers depend on it. */
record ClientFeatures(
    PositionEncoding encoding, Text text, Reports reports, Workspace workspace, boolean progress) {

  /** How it takes answers about documents. */
  record Text(boolean markdown, boolean symbolTree, boolean linkTooltips) {}

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

  static ClientFeatures of(JsonTree it) {
    return new ClientFeatures(
        encoding(it.list("capabilities.general.positionEncodings")),
        new Text(
            prefersMarkdown(it.list("capabilities.textDocument.hover.contentFormat")),
            it.has("capabilities.textDocument.documentSymbol.hierarchicalDocumentSymbolSupport"),
            it.has("capabilities.textDocument.documentLink.tooltipSupport")),
        new Reports(
            it.knows("capabilities.textDocument.diagnostic"),
            it.has("capabilities.workspace.diagnostics.refreshSupport"),
            it.has("capabilities.textDocument.diagnostic.relatedInformation")
                || it.has("capabilities.textDocument.publishDiagnostics.relatedInformation"),
            it.knows("capabilities.textDocument.diagnostic.tagSupport")
                || it.knows("capabilities.textDocument.publishDiagnostics.tagSupport"),
            it.has("capabilities.textDocument.diagnostic.codeDescriptionSupport")
                || it.has("capabilities.textDocument.publishDiagnostics.codeDescriptionSupport")),
        new Workspace(
            it.has("capabilities.workspace.workspaceEdit.documentChanges"),
            it.has("capabilities.workspace.configuration"),
            it.has("capabilities.workspace.didChangeWatchedFiles.dynamicRegistration"),
            it.has("capabilities.workspace.didChangeWatchedFiles.relativePatternSupport"),
            it.has("capabilities.textDocument.formatting.dynamicRegistration")),
        it.has("capabilities.window.workDoneProgress"));
  }

  /** The first format that the client lists is the one it likes best. */
  private static boolean prefersMarkdown(List<JsonElement> formats) {
    return !formats.isEmpty() && formats.getFirst().equals(new JsonPrimitive("markdown"));
  }

  /** The first of the client's encodings, which it lists as it likes them best. */
  private static PositionEncoding encoding(List<JsonElement> offered) {
    for (JsonElement word : offered) {
      Optional<PositionEncoding> encoding =
          word.isJsonPrimitive() ? PositionEncoding.of(word.getAsString()) : Optional.empty();
      if (encoding.isPresent()) {
        return encoding.get();
      }
    }
    return PositionEncoding.UTF_16;
  }
}

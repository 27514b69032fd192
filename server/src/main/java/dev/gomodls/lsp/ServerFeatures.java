package dev.gomodls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What the server tells a client that it can do: an {@code InitializeResult}. Built by hand, since
 * the first use of LSP4J's types for it would take longer than all else that the start does.
 */
final class ServerFeatures {
  /** {@code TextDocumentSyncKind.Incremental}. */
  private static final int INCREMENTAL = 2;

  private ServerFeatures() {}

  static JsonObject greeting(ClientFeatures client, Settings settings, String version) {
    JsonObject server = new JsonObject();
    server.addProperty("name", ToLsp.NAME);
    server.addProperty("version", version);
    JsonObject greeting = new JsonObject();
    greeting.add("capabilities", capabilities(client, settings));
    greeting.add("serverInfo", server);
    return greeting;
  }

  private static JsonObject capabilities(ClientFeatures client, Settings settings) {
    JsonObject it = new JsonObject();
    it.addProperty("positionEncoding", client.encoding().word());
    it.add("textDocumentSync", sync());
    it.addProperty("hoverProvider", true);
    it.add("codeActionProvider", codeActions());
    if (!settings.besideGopls() && !client.workspace().registersFormatter()) {
      it.addProperty("documentFormattingProvider", true);
    }
    it.addProperty("documentSymbolProvider", true);
    it.addProperty("foldingRangeProvider", true);
    it.add("documentLinkProvider", new JsonObject());
    if (client.reports().pull()) {
      it.add("diagnosticProvider", diagnostics());
    }
    JsonObject folders = new JsonObject();
    folders.addProperty("supported", true);
    folders.addProperty("changeNotifications", true);
    JsonObject workspace = new JsonObject();
    workspace.add("workspaceFolders", folders);
    it.add("workspace", workspace);
    return it;
  }

  private static JsonObject sync() {
    JsonObject sync = new JsonObject();
    sync.addProperty("openClose", true);
    sync.addProperty("change", INCREMENTAL);
    sync.addProperty("save", true);
    return sync;
  }

  private static JsonObject codeActions() {
    JsonArray kinds = new JsonArray();
    kinds.add(CodeActions.QUICK_FIX);
    kinds.add(CodeActions.FIX_ALL);
    JsonObject actions = new JsonObject();
    actions.add("codeActionKinds", kinds);
    return actions;
  }

  private static JsonObject diagnostics() {
    JsonObject diagnostics = new JsonObject();
    diagnostics.addProperty("identifier", ToLsp.NAME);
    diagnostics.addProperty("interFileDependencies", true);
    diagnostics.addProperty("workspaceDiagnostics", true);
    return diagnostics;
  }
}

package dev.gomodls.lsp;

import com.google.gson.JsonObject;
import com.google.gson.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;

/** The methods that are understood, and the types of what comes with them. */
final class Methods {
  static final String INITIALIZE = "initialize";
  static final String INITIALIZED = "initialized";
  static final String SHUTDOWN = "shutdown";
  static final String EXIT = "exit";
  static final String SET_TRACE = "$/setTrace";
  static final String PROGRESS_CANCEL = "window/workDoneProgress/cancel";

  static final String DID_OPEN = "textDocument/didOpen";
  static final String DID_CHANGE = "textDocument/didChange";
  static final String DID_CLOSE = "textDocument/didClose";
  static final String DID_SAVE = "textDocument/didSave";
  static final String DID_CHANGE_CONFIGURATION = "workspace/didChangeConfiguration";
  static final String DID_CHANGE_FILES = "workspace/didChangeWatchedFiles";
  static final String DID_CHANGE_FOLDERS = "workspace/didChangeWorkspaceFolders";

  static final String HOVER = "textDocument/hover";
  static final String CODE_ACTION = "textDocument/codeAction";
  static final String FORMATTING = "textDocument/formatting";
  static final String DOCUMENT_SYMBOL = "textDocument/documentSymbol";
  static final String FOLDING_RANGE = "textDocument/foldingRange";
  static final String DOCUMENT_LINK = "textDocument/documentLink";
  static final String DIAGNOSTIC = "textDocument/diagnostic";
  static final String WORKSPACE_DIAGNOSTIC = "workspace/diagnostic";

  static final String CONFIGURATION = "workspace/configuration";
  static final String REGISTER = "client/registerCapability";
  static final String UNREGISTER = "client/unregisterCapability";
  static final String CREATE_PROGRESS = "window/workDoneProgress/create";
  static final String REFRESH = "workspace/diagnostic/refresh";

  private Methods() {}

  /** What the client may send, and the answers it may give to what the server sends. */
  static Map<String, JsonRpcMethod> table() {
    Map<String, JsonRpcMethod> table = new HashMap<>();
    request(table, INITIALIZE, JsonObject.class);
    request(table, SHUTDOWN);
    request(table, HOVER, HoverParams.class);
    request(table, CODE_ACTION, CodeActionParams.class);
    request(table, FORMATTING, DocumentFormattingParams.class);
    request(table, DOCUMENT_SYMBOL, DocumentSymbolParams.class);
    request(table, FOLDING_RANGE, FoldingRangeRequestParams.class);
    request(table, DOCUMENT_LINK, DocumentLinkParams.class);
    request(table, DIAGNOSTIC, DocumentDiagnosticParams.class);
    request(table, WORKSPACE_DIAGNOSTIC, WorkspaceDiagnosticParams.class);
    notification(table, INITIALIZED, InitializedParams.class);
    notification(table, EXIT);
    notification(table, SET_TRACE, SetTraceParams.class);
    notification(table, PROGRESS_CANCEL, WorkDoneProgressCancelParams.class);
    notification(table, DID_OPEN, DidOpenTextDocumentParams.class);
    notification(table, DID_CHANGE, DidChangeTextDocumentParams.class);
    notification(table, DID_CLOSE, DidCloseTextDocumentParams.class);
    notification(table, DID_SAVE, DidSaveTextDocumentParams.class);
    notification(table, DID_CHANGE_CONFIGURATION, DidChangeConfigurationParams.class);
    notification(table, DID_CHANGE_FILES, DidChangeWatchedFilesParams.class);
    notification(table, DID_CHANGE_FOLDERS, DidChangeWorkspaceFoldersParams.class);
    Type objects = new TypeToken<List<Object>>() {}.getType();
    table.put(CONFIGURATION, JsonRpcMethod.request(CONFIGURATION, objects, Object.class));
    for (String method : List.of(REGISTER, UNREGISTER, CREATE_PROGRESS, REFRESH)) {
      request(table, method, Object.class);
    }
    return table;
  }

  private static void request(Map<String, JsonRpcMethod> table, String name, Type... parameters) {
    table.put(name, JsonRpcMethod.request(name, Object.class, parameters));
  }

  private static void notification(
      Map<String, JsonRpcMethod> table, String name, Type... parameters) {
    table.put(name, JsonRpcMethod.notification(name, parameters));
  }
}

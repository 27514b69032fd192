package dev.gomodls.lsp;

import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server tells a client that it can do. */
final class ServerFeatures {
  private ServerFeatures() {}

  static ServerCapabilities of(ClientFeatures client, Settings settings) {
    ServerCapabilities it = new ServerCapabilities();
    it.setPositionEncoding(client.encoding().word());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    it.setTextDocumentSync(sync);
    it.setHoverProvider(true);
    it.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActions.FIX_ALL)));
    // Two formatters for one language make editors ask which one to take.
    if (!settings.besideGopls()) {
      it.setDocumentFormattingProvider(true);
    }
    it.setDocumentSymbolProvider(true);
    it.setFoldingRangeProvider(true);
    it.setDocumentLinkProvider(new DocumentLinkOptions(false));
    if (client.reports().pull()) {
      DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(true, true);
      diagnostics.setIdentifier(ToLsp.NAME);
      it.setDiagnosticProvider(diagnostics);
    }
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    it.setWorkspace(new WorkspaceServerCapabilities(folders));
    return it;
  }
}

/**
 * What the server may send, by method: Params_ of its notifications and requests, Result_ of the
 * client's requests. A method is written with _ for what no name may hold.
 */
import type * as P from 'vscode-languageserver-protocol';

export type Params_textDocument_publishDiagnostics = P.PublishDiagnosticsParams;
export type Params_window_logMessage = P.LogMessageParams;
export type Params_window_showMessage = P.ShowMessageParams;
export type Params_telemetry_event = P.LSPAny;
export type Params___logTrace = P.LogTraceParams;
export type Params___progress = {
  token: P.ProgressToken;
  value:
    | P.WorkDoneProgressBegin
    | P.WorkDoneProgressReport
    | P.WorkDoneProgressEnd
    | P.WorkspaceDiagnosticReportPartialResult;
};

export type Params_client_registerCapability = P.RegistrationParams;
export type Params_client_unregisterCapability = P.UnregistrationParams;
export type Params_window_showMessageRequest = P.ShowMessageRequestParams;
export type Params_window_workDoneProgress_create = P.WorkDoneProgressCreateParams;
export type Params_workspace_applyEdit = P.ApplyWorkspaceEditParams;
export type Params_workspace_configuration = P.ConfigurationParams;
export type Params_workspace_diagnostic_refresh = null;

export type Result_initialize = P.InitializeResult;
export type Result_shutdown = null;
export type Result_textDocument_codeAction = (P.Command | P.CodeAction)[] | null;
export type Result_textDocument_diagnostic = P.DocumentDiagnosticReport;
export type Result_textDocument_documentLink = P.DocumentLink[] | null;
export type Result_textDocument_documentSymbol = P.DocumentSymbol[] | P.SymbolInformation[] | null;
export type Result_textDocument_foldingRange = P.FoldingRange[] | null;
export type Result_textDocument_formatting = P.TextEdit[] | null;
export type Result_textDocument_hover = P.Hover | null;
export type Result_workspace_diagnostic = P.WorkspaceDiagnosticReport;

/** The options that a registration carries, which the protocol itself leaves open. */
export type Options_workspace_didChangeWatchedFiles =
  P.DidChangeWatchedFilesRegistrationOptions;
export type Options_workspace_didChangeConfiguration =
  P.DidChangeConfigurationRegistrationOptions;
export type Options_textDocument_formatting = P.DocumentFormattingRegistrationOptions;

import { commands, type ExtensionContext, extensions, window, workspace } from "vscode";
import { Server } from "./server";

let server: Server | undefined;

/** Starts the server. What module files mean is known there, and nowhere here. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel("gomodls", { log: true });
  const started = new Server(context.asAbsolutePath("server"), output);
  server = started;
  context.subscriptions.push(
    output,
    commands.registerCommand("gomodls.restart", () => started.restart()),
    extensions.onDidChange(() => started.settingsChanged()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("gomodls.server.path")) {
        void started.restart();
      } else if (
        change.affectsConfiguration("gomodls") ||
        change.affectsConfiguration("go.useLanguageServer")
      ) {
        void started.settingsChanged();
      }
    }),
  );
  await started.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

import type { LogOutputChannel } from "vscode";
import {
  CloseAction,
  DidChangeConfigurationNotification,
  type ErrorHandler,
  type Executable,
  LanguageClient,
  type LanguageClientOptions,
} from "vscode-languageclient/node";
import { serverSettings } from "./settings";

/** By their names, whatever language other extensions give them. */
const FILES = "**/{go.mod,go.work,go.sum,go.work.sum}";
const VENDORED = "**/vendor/modules.txt";

/** A client for the server that {@link program} starts; it is not started yet. */
export function createClient(program: Executable, output: LogOutputChannel): LanguageClient {
  let usual: ErrorHandler | undefined;
  const afterStart = () => (usual ??= client.createDefaultErrorHandler());
  const options: LanguageClientOptions = {
    documentSelector: ["file", "untitled"].flatMap((scheme) =>
      [FILES, VENDORED].map((pattern) => ({ scheme, pattern })),
    ),
    outputChannel: output,
    initializationOptions: serverSettings,
    initializationFailedHandler: () => false,
    // A server that never answered will not do so the next time. The caller tells people.
    errorHandler: {
      error: (...failure) => afterStart().error(...failure),
      closed: () =>
        client.initializeResult === undefined
          ? { action: CloseAction.DoNotRestart, handled: true }
          : afterStart().closed(),
    },
    middleware: {
      workspace: {
        configuration: (params) =>
          params.items.map((item) => (item.section === "gomodls" ? serverSettings() : null)),
      },
    },
  };
  const client = new LanguageClient("gomodls", "gomodls", program, options);
  return client;
}

/** Brings the server's settings up to date, without a restart. */
export async function tellSettings(client: LanguageClient): Promise<void> {
  await client.sendNotification(DidChangeConfigurationNotification.type, {
    settings: { gomodls: serverSettings() },
  });
}

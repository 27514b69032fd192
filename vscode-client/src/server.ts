import { commands, type LogOutputChannel, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { createClient, tellSettings } from "./client";
import { findProgram } from "./program";

/** The server of this window. What it is told to do it does in turn, whoever asks, so that there are never two. */
export class Server {
  private client: LanguageClient | undefined;
  private turn: Promise<void> = Promise.resolve();

  /** `image` is the folder of the server that was packed into the extension. */
  constructor(
    private readonly image: string,
    private readonly output: LogOutputChannel,
  ) {}

  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.end();
      await this.begin();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.end());
  }

  settingsChanged(): Promise<void> {
    return this.inTurn(async () => {
      if (this.client?.isRunning()) {
        await tellSettings(this.client);
      }
    });
  }

  private inTurn(action: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(action).catch((failure: unknown) => {
      this.output.error(String(failure));
    });
    return this.turn;
  }

  private async begin(): Promise<void> {
    const ownPath = workspace.getConfiguration("gomodls").get("server.path", "");
    const program = await findProgram(this.image, ownPath);
    if ("problem" in program) {
      this.complain(program.problem);
      return;
    }
    this.client = createClient(program, this.output);
    try {
      await this.client.start();
    } catch (failure) {
      this.complain(`${program.command} did not start as a language server`);
      throw failure;
    }
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client?.needsStop()) {
      // It may be starting again after a crash, and cannot be stopped before it has started.
      await client.start();
      await client.dispose();
    }
  }

  private complain(problem: string): void {
    const message = `gomodls: ${problem}. The setting gomodls.server.path names another server.`;
    this.output.error(message);
    void window.showErrorMessage(message, "Open Setting", "Show Output").then((choice) => {
      if (choice === "Open Setting") {
        void commands.executeCommand("workbench.action.openSettings", "gomodls.server.path");
      } else if (choice === "Show Output") {
        this.output.show();
      }
    });
  }
}

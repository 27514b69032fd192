import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, file, finding, formatting, made, show } from "./helpers";

suite("languages", () => {
  test("module files have the languages that the Go extension gives them", async () => {
    assert.equal((await show("app/go.mod")).languageId, "go.mod");
    assert.equal((await show("go.work")).languageId, "go.work");
  });

  test("a hover tells of what is under the pointer", async () => {
    const document = await show("app/go.mod");
    await finding("app/go.mod", "replace-path-mismatch");
    const at = document.positionAt(document.getText().indexOf("github.com/example/lib v1.4.0"));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      at,
    );
    const text = hovers
      .flatMap((it) => it.contents.map((part) => (part as vscode.MarkdownString).value))
      .join("\n");
    assert.match(text, /github\.com\/example\/lib/);
  });

  test("a file is formatted as Go formats it", async () => {
    const document = await made("tidied/go.mod", "module   example.com/tidied\ngo 1.24\n");
    const edits = await eventually("edits", () => formatting(document));
    const change = new vscode.WorkspaceEdit();
    change.set(document.uri, edits);
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.equal(document.getText(), "module example.com/tidied\n\ngo 1.24\n");
  });

  test("the outline names the directives", async () => {
    const document = await show("app/go.mod");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(symbols.length >= 4, JSON.stringify(symbols));
  });

  test("paths lead to the files that they name", async () => {
    const document = await show("go.work");
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    assert.ok(
      links.some((it) => it.target?.path === file("app/go.mod").path),
      JSON.stringify(links),
    );
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { apply, file, finding, fix, noFindings, pageOf, show } from "./helpers";

suite("findings", () => {
  test("files that nobody opened are judged", async () => {
    const found = await finding("tools/go.mod", "module-not-in-workspace");
    assert.equal(found.source, "gomodls");
    assert.ok(vscode.workspace.textDocuments.every((it) => !it.uri.path.endsWith("tools/go.mod")));
  });

  test("a finding links to its rule's page and to what else is meant", async () => {
    await show("app/go.mod");
    const found = await finding("app/go.mod", "replace-path-mismatch");
    assert.equal(found.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(
      found.relatedInformation?.map((it) => it.location.uri.path),
      [file("my-fork/lib/go.mod").path],
    );
    const page = pageOf(found);
    assert.ok(page);
    const text = await vscode.workspace.fs.readFile(page.with({ scheme: "file" }));
    assert.match(Buffer.from(text).toString(), /^# replace-path-mismatch/);
  });

  test("a fix may change another file", async () => {
    await show("tools/go.mod");
    const found = await finding("tools/go.mod", "module-not-in-workspace");
    await apply(await fix("tools/go.mod", found.range, "Add ./tools to go.work"));
    const work = await vscode.workspace.openTextDocument(file("go.work"));
    assert.match(work.getText(), /\.\/tools/);
    assert.ok(work.isDirty);
    await noFindings("tools/go.mod");
  });

  test("a fix is applied and its finding goes", async () => {
    const document = await show("app/go.mod");
    const found = await finding("app/go.mod", "replace-path-mismatch");
    await apply(await fix("app/go.mod", found.range, "Replace and require"));
    assert.match(document.getText(), /replace github.com\/my-fork\/lib/);
    await noFindings("app/go.mod");
    await vscode.commands.executeCommand("undo");
    await finding("app/go.mod", "replace-path-mismatch");
  });
});

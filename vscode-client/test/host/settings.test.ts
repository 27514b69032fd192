import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  eventually,
  finding,
  formatting,
  made,
  noFindings,
  pageOf,
  serverProcess,
  set,
  show,
} from "./helpers";

suite("settings", () => {
  teardown(async () => {
    for (const name of ["besideGopls", "rules", "rulesUrl"]) {
      await set(name, undefined);
    }
  });

  test("severities change without a restart", async () => {
    await show("app/go.mod");
    await finding("app/go.mod", "replace-path-mismatch");
    const server = serverProcess();
    assert.ok(server);
    await set("rules", { "replace-path-mismatch": "off" });
    await noFindings("app/go.mod");
    await set("rules", { "replace-path-mismatch": "error" });
    const found = await finding("app/go.mod", "replace-path-mismatch");
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(serverProcess(), server);
  });

  test("the pages of the rules may lie elsewhere", async () => {
    await show("app/go.mod");
    await set("rulesUrl", "https://example.com/rules");
    await eventually("the other page", async () => {
      const page = pageOf(await finding("app/go.mod", "replace-path-mismatch"));
      return page?.toString() === "https://example.com/rules/replace-path-mismatch.md";
    });
  });

  test("formatting is left to gopls where the Go extension is, unless the settings say no", async () => {
    assert.ok(vscode.extensions.getExtension("golang.go"));
    const document = await made("untidy/go.mod", "module   example.com/untidy\ngo 1.24\n");
    await eventually("a formatter", () => formatting(document));
    await set("besideGopls", "auto");
    await eventually("no formatter", async () => (await formatting(document)) === undefined);
    await set("besideGopls", "no");
    await eventually("a formatter again", () => formatting(document));
  });

  test("a restart brings another process and the same findings", async () => {
    await show("app/go.mod");
    await finding("app/go.mod", "replace-path-mismatch");
    const before = serverProcess();
    assert.ok(before);
    await vscode.commands.executeCommand("gomodls.restart");
    const after = await eventually("another process", () => {
      const now = serverProcess();
      return now !== before && now;
    });
    assert.notEqual(after, before);
    await finding("app/go.mod", "replace-path-mismatch");
  });
});

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { format } from "node:util";
import { CodeServer } from "./code-server";
import { withPhantom } from "./fixtures";

/** Stands in for the Go extension, which the settings ask for; it does nothing. */
const GO_EXTENSION = {
  name: "go",
  publisher: "golang",
  version: "0.0.1",
  engines: { vscode: "^1.91.0" },
};

/** Before what the tests tell, among all else that the editor tells. */
const MARK = "[test] ";

test("the tests in the extension host pass", { timeout: 300_000 }, () =>
  withPhantom(async (folder) => {
    const editor = await CodeServer.start({ "gomodls.besideGopls": "no" });
    try {
      const go = path.join(editor.folder, "go-extension");
      mkdirSync(go);
      writeFileSync(path.join(go, "package.json"), JSON.stringify(GO_EXTENSION));
      const status = await run(editor, folder, go);
      assert.equal(status, 0, editor.log());
    } finally {
      assert.deepEqual(await editor.stop(), [], "still running");
    }
  }),
);

/** The exit code of the tests in test/host, run in the editor's extension host beside the extension in `development`. */
async function run(editor: CodeServer, folder: string, development: string): Promise<number> {
  const host = new URL(editor.address).host;
  const remote = (file: string): string => `vscode-remote://${host}${file}`;
  const payload = JSON.stringify([
    ["extensionDevelopmentPath", remote(development)],
    ["extensionTestsPath", remote(path.join(__dirname, "../host/index"))],
  ]);
  const page = await editor.page();
  const ended = new Promise<number>((resolve) => {
    void page.exposeFunction("codeAutomationExit", resolve);
  });
  await page.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
    const line = format(...args);
    const start = line.indexOf(MARK);
    if (start >= 0) {
      console.log(line.slice(start + MARK.length));
    }
  });
  await editor.open(folder, `&payload=${encodeURIComponent(payload)}`);
  return ended;
}

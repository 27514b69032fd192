// Tests the packed extension in a real VS Code, where there is one; test/editor/setup installs it.
//
// Usage: node build/editor-tests.mjs VERSION
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { bundleTests, root, runTests } from "./tests.mjs";

const vsix = path.join(root, `target/gomodls-linux-x64-${process.argv[2]}.vsix`);
const chromium = firstOnPath("chromium", "chromium-browser", "google-chrome");
const setup = spawnSync(path.join(root, "test/editor/setup"), ["--where"], { encoding: "utf8" });
const editor = setup.status === 0 ? setup.stdout.trim() : "";

const obstacle =
  (!existsSync(vsix) && "the extension was not packed") ||
  (!existsSync(editor) && "there is no VS Code; vscode-client/test/editor/setup installs it") ||
  (chromium === undefined && "Chromium is not installed");
if (obstacle) {
  const required = process.env.CI !== undefined;
  console.error(`vscode-client: ${required ? "no" : "skipped the"} tests in VS Code: ${obstacle}`);
  process.exit(required ? 1 : 0);
}

rmSync(path.join(root, "target/screenshots"), { recursive: true, force: true });
await bundleTests("host");
const status = runTests(await bundleTests("editor"), {
  GOMODLS_VSIX: vsix,
  GOMODLS_EDITOR: editor,
  GOMODLS_CHROMIUM: chromium,
  GOMODLS_VSCODE_CLIENT: root,
});
process.exit(status);

function firstOnPath(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
}

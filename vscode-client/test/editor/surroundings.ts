import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** What the tests of this folder need, and the build checks before it starts them. */
export interface Surroundings {
  /** The extension as it is shipped. */
  readonly vsix: string;
  /** The folder that `setup` made. */
  readonly editor: string;
  readonly chromium: string;
  /** The folder of the extension's sources. */
  readonly root: string;
}

export const surroundings: Surroundings = {
  vsix: given("GOMODLS_VSIX"),
  editor: given("GOMODLS_EDITOR"),
  chromium: given("GOMODLS_CHROMIUM"),
  root: given("GOMODLS_VSCODE_CLIENT"),
};

function given(name: string): string {
  const value = process.env[name];
  if (value === undefined || !existsSync(value)) {
    throw new Error(`${name} names no file; run the tests by npm run test:editor`);
  }
  return path.resolve(value);
}

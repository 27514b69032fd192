import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { surroundings } from "./surroundings";

/** Gives `use` a copy of examples/phantom that goes away afterwards. */
export async function withPhantom(use: (folder: string) => Promise<void>): Promise<void> {
  const temporary = mkdtempSync(path.join(tmpdir(), "gomodls-example-"));
  const folder = path.join(temporary, "phantom");
  cpSync(path.join(surroundings.root, "../examples/phantom"), folder, { recursive: true });
  try {
    await use(folder);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The folder of the extension's sources. */
export const root = path.resolve(import.meta.dirname, "..");

/** Bundles the files of a folder of tests into target/test, and returns those that hold tests. */
export async function bundleTests(folder) {
  const files = readdirSync(path.join(root, "test", folder)).filter((name) => name.endsWith(".ts"));
  rmSync(path.join(root, "target/test", folder), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files.map((name) => `test/${folder}/${name}`),
    outdir: `target/test/${folder}`,
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["vscode", "mocha", "playwright-core"],
    sourcemap: "inline",
    logLevel: "warning",
  });
  return files
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => path.join(root, "target/test", folder, name.replace(/ts$/, "js")));
}

/** Runs such files, one after the other, and returns the exit code. */
export function runTests(files, environment) {
  const { status } = spawnSync(
    process.execPath,
    ["--enable-source-maps", "--test", "--test-concurrency=1", "--test-reporter=spec", ...files],
    { stdio: "inherit", env: { ...process.env, ...environment } },
  );
  return status ?? 1;
}

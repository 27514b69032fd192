import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Names each package that esbuild put into the bundle, with its licence in full.
 *
 * Throws if one of them brings no licence text, or one that has not been looked at.
 */
export function thirdParty(root, metafile) {
  const looked = new Set(["MIT", "ISC", "BlueOak-1.0.0"]);
  const folders = new Set(
    Object.keys(metafile.inputs)
      .map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
      .filter((folder) => folder !== undefined),
  );
  const entries = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(root, folder, "package.json"), "utf8"),
    );
    const text = readdirSync(path.join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
    if (!looked.has(license) || text === undefined) {
      throw new Error(`${name} is shipped under ${license}: see whether that may be done`);
    }
    return `${name}, version ${version}\n${license}\n\n${readFileSync(path.join(root, folder, text), "utf8").trim()}\n`;
  });
  return ["This extension contains the code of:\n", ...entries].join("\n");
}

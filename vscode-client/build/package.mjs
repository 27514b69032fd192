// Makes the extension of the sources, and packs it with the server's image.
//
// Usage: node build/package.mjs VERSION
//
// The folder target/extension is what is packed, and can be run as it is: code --extensionDevelopmentPath=target/extension
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { thirdParty } from "./third-party.mjs";

const root = path.resolve(import.meta.dirname, "..");
const image = path.resolve(root, "../server/target/gomodls");
const extension = path.join(root, "target/extension");
const version = process.argv[2];
const target = "linux-x64";
const vsix = path.join(root, `target/gomodls-${target}-${version}.vsix`);

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
if (manifest.version !== version) {
  fail(`package.json says version ${manifest.version}, pom.xml ${version}`);
}

rmSync(extension, { recursive: true, force: true });
rmSync(vsix, { force: true });
mkdirSync(extension, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["src/extension.ts"],
  outfile: path.join(extension, "extension.js"),
  bundle: true,
  minify: true,
  platform: "node",
  // That of the oldest editor in engines.vscode.
  target: "node20",
  external: ["vscode"],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
});

for (const forDevelopers of ["scripts", "devDependencies", "prettier", "private"]) {
  delete manifest[forDevelopers];
}
write("package.json", JSON.stringify(manifest, null, 2) + "\n");
write("THIRD-PARTY", thirdParty(root, metafile));
write("README.md", withoutRelativeLinks("README.md"));
write("CHANGELOG.md", withoutRelativeLinks("../CHANGELOG.md"));
for (const name of ["language-configuration.json", "syntaxes", "../LICENSE"]) {
  cpSync(path.join(root, name), path.join(extension, path.basename(name)), { recursive: true });
}

if (!existsSync(image)) {
  const required = process.env.CI !== undefined;
  console.error(
    `vscode-client: ${required ? "no" : "skipped the"} package: there is no image of the server, which is made on Linux only`,
  );
  process.exit(required ? 1 : 0);
}
cpSync(image, path.join(extension, "server"), { recursive: true });

// Everything in the folder belongs to the extension.
write(".vscodeignore", "");
const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");
const options = ["--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"];
const { status, stdout } = spawnSync(
  process.execPath,
  [vsce, "package", "--target", target, "--out", vsix, ...options],
  { cwd: extension, stdio: ["ignore", "pipe", "inherit"], encoding: "utf8" },
);
if (status !== 0) {
  fail(`vsce package failed\n${stdout}`);
}

/** Links that lead into the repository would lead nowhere in an editor. */
function withoutRelativeLinks(name) {
  const text = readFileSync(path.join(root, name), "utf8");
  return text.replaceAll(/\[([^\]]*)\]\((?![a-z]+:)[^)]*\)/g, "$1");
}

function write(name, text) {
  writeFileSync(path.join(extension, name), text);
}

function fail(problem) {
  console.error(`vscode-client: ${problem}`);
  process.exit(1);
}

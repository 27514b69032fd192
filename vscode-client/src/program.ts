import { access, chmod, constants } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { Executable } from "vscode-languageclient/node";

/** Why there is nothing to start, in a sentence for people. */
export interface Missing {
  readonly problem: string;
}

/** What has to be executable in the image, whatever packed and unpacked it. */
const EXECUTABLES = ["bin/gomodls", "bin/java", "lib/jspawnhelper"];

/**
 * The server to start: the one at `ownPath`, the setting `gomodls.server.path`, unless that is empty; else that of the
 * image that was packed into the extension.
 */
export async function findProgram(image: string, ownPath: string): Promise<Executable | Missing> {
  if (ownPath !== "") {
    return ownProgram(ownPath);
  }
  if (process.platform !== "linux" || process.arch !== "x64") {
    return {
      problem: `there is no server for ${process.platform}-${process.arch} in this extension`,
    };
  }
  const program = path.join(image, "bin/gomodls");
  if (!(await isThere(program, constants.F_OK))) {
    return { problem: `the server of this extension is missing: ${program}` };
  }
  await Promise.all(EXECUTABLES.map((name) => makeExecutable(path.join(image, name))));
  return executable(program, []);
}

async function ownProgram(program: string): Promise<Executable | Missing> {
  // A relative path would lead into the folder that happens to be open, which nobody has vouched for.
  if (!path.isAbsolute(program)) {
    return { problem: `${program} is not an absolute path` };
  }
  if (program.endsWith(".jar")) {
    return (await isThere(program, constants.R_OK))
      ? executable(java(), ["-jar", program], path.dirname(program))
      : { problem: `${program} cannot be read` };
  }
  return (await isThere(program, constants.X_OK))
    ? executable(program, [])
    : { problem: `${program} cannot be executed` };
}

function java(): string {
  const home = process.env.JAVA_HOME;
  return home === undefined || home === "" ? "java" : path.join(home, "bin", "java");
}

/** The server never runs in the folder that is open: it would keep it from being moved, and programs could be found in it. */
function executable(command: string, options: string[], cwd = path.dirname(command)): Executable {
  return { command, args: [...options, "serve"], options: { cwd } };
}

async function makeExecutable(file: string): Promise<void> {
  if ((await isThere(file, constants.F_OK)) && !(await isThere(file, constants.X_OK))) {
    // Where that is not allowed the start fails, and says so.
    await chmod(file, 0o755).catch(() => undefined);
  }
}

function isThere(file: string, mode: number): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  );
}

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, test } from "node:test";
import { findProgram } from "../../src/program";

let folder: string;
const javaHome = process.env.JAVA_HOME;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gomodls-program-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  if (javaHome === undefined) {
    delete process.env.JAVA_HOME;
  } else {
    process.env.JAVA_HOME = javaHome;
  }
});

describe("the server of the extension", () => {
  test("is started in its own folder, and made executable if it is not", async () => {
    for (const name of ["bin/gomodls", "bin/java", "lib/jspawnhelper"]) {
      put(name, 0o644);
    }
    assert.deepEqual(await findProgram(folder, ""), {
      command: path.join(folder, "bin/gomodls"),
      args: ["serve"],
      options: { cwd: path.join(folder, "bin") },
    });
    assert.equal(statSync(path.join(folder, "lib/jspawnhelper")).mode & 0o777, 0o755);
  });

  test("is missed with its name", async () => {
    assert.match(await problem(""), /bin\/gomodls/);
  });

  test("is not there for other machines", async () => {
    put("bin/gomodls", 0o755);
    const platform = Object.getOwnPropertyDescriptor(process, "platform");
    assert.ok(platform);
    Object.defineProperty(process, "platform", { ...platform, value: "darwin" });
    try {
      assert.match(await problem(""), /no server for darwin-/);
    } finally {
      Object.defineProperty(process, "platform", platform);
    }
  });
});

describe("another server", () => {
  test("is started instead", async () => {
    const program = put("own", 0o755);
    assert.deepEqual(await findProgram(folder, program), {
      command: program,
      args: ["serve"],
      options: { cwd: folder },
    });
  });

  test("may be a jar, for the Java of JAVA_HOME or of PATH", async () => {
    const jar = put("gomodls.jar", 0o644);
    delete process.env.JAVA_HOME;
    const fromPath = {
      command: "java",
      args: ["-jar", jar, "serve"],
      options: { cwd: folder },
    };
    assert.deepEqual(await findProgram(folder, jar), fromPath);
    process.env.JAVA_HOME = path.join(folder, "jdk");
    const command = path.join(folder, "jdk/bin/java");
    assert.deepEqual(await findProgram(folder, jar), { ...fromPath, command });
  });

  test("is not taken from the folder that happens to be open", async () => {
    assert.match(await problem("bin/gomodls"), /not an absolute path/);
  });

  test("has to be one that can be started", async () => {
    assert.match(await problem(path.join(folder, "none")), /cannot be executed/);
    assert.match(await problem(path.join(folder, "none.jar")), /cannot be read/);
    assert.match(await problem(put("plain", 0o644)), /cannot be executed/);
  });
});

function put(name: string, mode: number): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, mode);
  return file;
}

async function problem(ownPath: string): Promise<string> {
  const found = await findProgram(folder, ownPath);
  assert.ok("problem" in found, JSON.stringify(found));
  return found.problem;
}

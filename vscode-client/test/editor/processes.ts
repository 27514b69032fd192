import type { ChildProcess } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => process.exit(1));
}

/** Does what a test that is broken off would leave to do. */
export function onBreakingOff(action: () => void): void {
  process.once("exit", action);
}

/** Ends a process with all that it has started, and waits for it. */
export async function end(leader: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => leader.once("exit", resolve));
  if (kill(leader)) {
    await ended;
  }
}

/** Tells a process and all that it has started to end; false if there is none any more. */
export function kill(leader: ChildProcess): boolean {
  if (leader.pid === undefined || leader.exitCode !== null || leader.signalCode !== null) {
    return false;
  }
  process.kill(-leader.pid, "SIGTERM");
  return true;
}

/** The command lines of all processes that name `folder`, once they have had time to end. */
export async function leftOf(folder: string): Promise<string[]> {
  const deadline = Date.now() + 20_000;
  let left = processesOf(folder);
  while (left.length > 0 && Date.now() < deadline) {
    await pause(50);
    left = processesOf(folder);
  }
  return left;
}

function processesOf(folder: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== process.pid.toString())
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    // It has ended since.
    return "";
  }
}

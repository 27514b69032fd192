import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

/** What the editor calls to run the tests in its extension host; lines for people are marked, for others write there too. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "tdd", timeout: 60_000, reporter: Silent });
  for (const name of readdirSync(__dirname).filter((file) => file.endsWith(".test.js"))) {
    mocha.addFile(path.join(__dirname, name));
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const passes = runner.stats?.passes ?? 0;
      tell(`${passes.toString()} passed, ${failures.toString()} failed`);
      if (failures > 0 || passes === 0) {
        reject(new Error("not all tests passed"));
      } else {
        resolve();
      }
    });
    runner.on("pass", (test) => {
      tell(`✔ ${test.fullTitle()} (${(test.duration ?? 0).toString()} ms)`);
    });
    runner.on("fail", (test, failure: Error) => {
      tell(`✖ ${test.fullTitle()}\n${failure.stack ?? failure.message}`);
    });
  });
}

function tell(line: string): void {
  console.log(`[test] ${line}`);
}

class Silent extends Mocha.reporters.Base {
  override epilogue(): void {
    // The listeners above tell everything.
  }
}

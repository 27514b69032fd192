import assert from "node:assert/strict";
import path from "node:path";
import process from "node:process";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { CodeServer } from "./code-server";
import { withPhantom } from "./fixtures";
import { surroundings } from "./surroundings";

test("a problem is seen, explained and mended", { timeout: 300_000 }, () =>
  inWorkbench({}, async (page) => {
    await openFile(page, "app/go.mod");
    await theProblemIsSeen(page);
    await theProblemIsExplained(page);
    await theProblemIsMended(page);
  }),
);

test(
  "a server that does not start is named, and the setting that names it",
  { timeout: 300_000 },
  () =>
    inWorkbench({ "gomodls.server.path": process.execPath }, async (page) => {
      await page.locator('[id="status.notifications"]').click();
      const message = `${process.execPath} did not start as a language server. The setting gomodls.server.path`;
      await page.locator(`.notifications-center .monaco-list-row:has-text("${message}")`).waitFor();
    }),
);

/** Shows a copy of examples/phantom in an editor with these settings; says what happened there if that does not go well. */
function inWorkbench(settings: object, look: (page: Page) => Promise<void>): Promise<void> {
  return withPhantom(async (folder) => {
    const editor = await CodeServer.start(settings);
    const page = await editor.open(folder);
    try {
      await look(page);
    } catch (failure) {
      await screenshot(page, "failed");
      console.log(editor.log());
      throw failure;
    } finally {
      assert.deepEqual(await editor.stop(), [], "still running");
    }
  });
}

async function openFile(page: Page, name: string): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  await insist(page.locator(".quick-input-widget .input").first(), () =>
    page.keyboard.press("Control+P"),
  );
  await page.keyboard.type(name, { delay: 20 });
  const label = path.posix.basename(name) + " " + path.posix.dirname(name);
  await page.locator(`.quick-input-list .monaco-list-row[aria-label*="${label}"]`).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`.monaco-editor[data-uri$="${name}"] .view-line`).first().waitFor();
}

async function theProblemIsSeen(page: Page): Promise<void> {
  await squiggle(page).waitFor();
  await page.keyboard.press("Control+Shift+M");
  await entry(page).waitFor();
}

async function theProblemIsExplained(page: Page): Promise<void> {
  await insist(
    page.locator('.monaco-hover:has-text("replace-path-mismatch")').first(),
    async () => {
      const { x, y } = await middleOfSquiggle(page);
      await page.mouse.move(x - 4, y);
      await page.mouse.move(x, y, { steps: 4 });
    },
  );
  await screenshot(page, "problem");
}

async function theProblemIsMended(page: Page): Promise<void> {
  await insist(page.locator('.action-widget:has-text("Replace and require")'), async () => {
    await page.keyboard.press("Escape");
    const { x, y } = await middleOfSquiggle(page);
    await page.mouse.click(x, y);
    await page.keyboard.press("Control+.");
  });
  await screenshot(page, "fixes");
  await page.keyboard.press("ArrowDown");
  await page.locator('.action-widget .focused:has-text("Replace and require")').waitFor();
  await page.keyboard.press("Enter");
  await page.locator('.view-line:has-text("replace github.com/my-fork/lib")').waitFor();
  await squiggle(page).waitFor({ state: "detached" });
  await entry(page).waitFor({ state: "detached" });
  await page.mouse.move(5, 5);
  await screenshot(page, "mended");
}

/** Does `act` until `sign` is seen: what is done while the editor draws itself anew gets lost. */
async function insist(sign: Locator, act: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + 60_000;
  do {
    assert.ok(Date.now() < deadline, `${sign.toString()} is not seen`);
    await act();
    await sign.waitFor({ timeout: 4_000 }).catch(() => undefined);
  } while (!(await sign.isVisible()));
}

/** A point in the text above the middle of the squiggle. */
async function middleOfSquiggle(page: Page): Promise<{ x: number; y: number }> {
  for (;;) {
    await squiggle(page).waitFor();
    const box = await squiggle(page).boundingBox();
    // There is none if it was drawn anew in between.
    if (box !== null) {
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 - 4 };
    }
  }
}

function squiggle(page: Page) {
  return page.locator(".squiggly-warning").first();
}

function entry(page: Page) {
  return page.locator('.markers-panel .monaco-list-row:has-text("replace-path-mismatch")');
}

async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(surroundings.root, `target/screenshots/${name}.png`) });
}

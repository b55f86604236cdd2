// A lesson as a reader sees it: what its fences ask for, what its Markdown has, and how it comes on paper.

import assert from "node:assert/strict";
import { each, eventually, expectCount, expectText, open, shot, textOf } from "./lib.mjs";
import { test } from "node:test";

/** The figure of a program, by the text above its source. */
const figure = (page, program) => page.locator(".figure").filter({ has: page.locator(`.stepper[aria-label="Stepper: ${program}"]`) }).first();

each("hidden lines are folded until they are asked for", { hash: "#/lesson/leaks-in-long-running-services" }, async (page, form) => {
  const stepper = figure(page, "errors.py").locator(".stepper");
  const fold = stepper.getByRole("button", { name: "Show lines 1 to 8" });
  await fold.waitFor();
  const lines = stepper.locator(".code .line:not(.fold)");
  const few = await lines.count();
  await fold.scrollIntoViewIfNeeded();
  await shot(page, `fold-${form}`);
  await fold.click();
  await expectCount(lines, few + 8);
  await expectCount(fold, 0);
});

each("a line that runs is not folded away", { hash: "#/lesson/leaks-in-long-running-services" }, async (page) => {
  const stepper = figure(page, "errors.py").locator(".stepper");
  await stepper.getByRole("button", { name: "Show lines 1 to 8" }).waitFor();
  await stepper.getByRole("button", { name: "First", exact: true }).click();
  await expectText(stepper.locator(".code .line.next"), "class Payload");
});

each("states stand side by side", { hash: "#/lesson/mutable-and-immutable" }, async (page, form) => {
  const stills = figure(page, "int_rebind.py").locator(".stills figure");
  await expectCount(stills, 2);
  await stills.first().scrollIntoViewIfNeeded();
  await shot(page, `states-${form}`);
  await expectText(stills.first(), "int");
  await eventually(async () => {
    const boxes = await Promise.all([stills.nth(0).boundingBox(), stills.nth(1).boundingBox()]);
    assert.ok(Math.abs(boxes[0].y - boxes[1].y) < 2 && boxes[0].x + boxes[0].width <= boxes[1].x + 1, "they are not side by side");
  });
});

each("panels open as the fence asks", { hash: "#/lesson/from-source-to-result" }, async (page) => {
  const open = (program) => figure(page, program).locator("[role=tab][aria-selected=true]");
  await expectText(open("steps.py"), "bytecode");
  await expectText(open("stages.py"), "tree");
  await expectText(open("whole.py"), "output");
});

each("callouts, tables, footnotes and links between lessons", { hash: "#/lesson/everything-is-an-object" }, async (page) => {
  const lesson = page.locator("article");
  await expectText(lesson.locator(".callout.warning .word"), "Warning");
  assert.ok((await lesson.locator("table tbody tr").count()) >= 3);
  await lesson.locator("sup a").first().click();
  await eventually(async () => assert.equal(await page.evaluate(() => document.activeElement.id || location.hash.split("/").pop()), "note-1"));
  await expectText(lesson.locator("#note-1"), "__class__");
  await lesson.getByRole("link", { name: "A name is a label" }).click();
  await expectText(page.locator("h1"), "A name is a label");
});

test("on paper: no controls, no cut code, the named moments as pictures", { timeout: 240_000 }, () =>
  open("file", { hash: "#/lesson/a-name-is-a-label" }, async (page) => {
    await page.locator(".stepper").first().waitFor();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await expectCount(figure(page, "labels.py").locator(".stills figure"), 3);
    const shown = await page.evaluate(() => {
      const visible = (it) => it.getClientRects().length > 0;
      const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
      return {
        buttons: all(":is(.buttons, .transport, .travel, .tabs, .program) button, .arrows-button").map((it) => it.textContent),
        inputs: all("input[type=range], select, textarea").length,
        cut: all(".code").filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1).map((it) => it.textContent),
        wide: document.documentElement.scrollWidth - innerWidth,
      };
    });
    assert.deepEqual(shown.buttons, []);
    assert.deepEqual(shown.cut, []);
    assert.ok(shown.wide <= 0, `${shown.wide} px too wide`);
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expectCount(page.locator(".stills"), 0);
  }),
);

test("on paper from a phone: no program is cut", { timeout: 240_000 }, () =>
  open("file", { hash: "#/lesson/reading-bytecode", viewport: { width: 375, height: 800 } }, async (page) => {
    const code = figure(page, "machine.py").locator(".program .code");
    await code.waitFor();
    const cut = () => code.evaluate((it) => it.scrollHeight - it.clientHeight);
    await eventually(async () => assert.ok((await cut()) > 1, "on the screen it scrolls"));
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await eventually(async () => assert.ok((await cut()) <= 1, `${await cut()} px are cut`));
  }),
);

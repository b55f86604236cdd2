// Questions that are drawn or filled in: by mouse and by keyboard alone, wrong and right, wide and narrow, and what axe
// finds on them: nothing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { each, eventually, expectCount, expectText, open, require, shot } from "./lib.mjs";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const begun = async (page, id) => {
  const ask = page.locator(`#question-${id}`);
  await ask.getByRole("button", { name: "Begin", exact: true }).click();
  return ask;
};
const check = (ask) => ask.getByRole("button", { name: "Check", exact: true }).click();

each("a frame and its name are drawn by mouse", { hash: "#/lesson/recursion-factorial" }, async (page) => {
  const ask = await begun(page, "factorial-draw");
  await check(ask);
  await expectText(ask.locator(".corrections"), "A frame of factorial is missing, with n = 4.");
  await ask.getByRole("button", { name: "Begin a frame of factorial" }).click();
  await check(ask);
  await expectText(ask.locator(".corrections"), "the name n is missing: it leads to 4.");
  const frame = ask.locator(".pens fieldset").nth(2);
  await frame.getByRole("button", { name: "Add a name" }).click();
  await frame.getByRole("textbox").fill("n = five");
  await frame.getByRole("button", { name: "Set" }).click();
  await expectText(frame.getByRole("alert"), "nothing is named `five` here");
  await frame.getByRole("textbox").fill("n = 4");
  await frame.getByRole("button", { name: "Set" }).click();
  await check(ask);
  await expectText(ask.locator(".told"), "Right.");
});

each("a new list is drawn by keyboard alone", { hash: "#/lesson/a-name-is-a-label" }, async (page) => {
  const ask = await begun(page, "label-draw");
  const frame = ask.locator(".pens fieldset").first();
  const choice = frame.getByRole("combobox").first();
  await choice.focus();
  await choice.press("End");
  const field = frame.getByRole("textbox");
  await field.waitFor();
  await eventually(async () => assert.ok(await field.evaluate((it) => it === document.activeElement), "the field has not the focus"));
  await page.keyboard.type("[1, 2, 3]");
  await page.keyboard.press("Enter");
  await field.waitFor({ state: "detached" });
  await eventually(async () => assert.ok(await frame.evaluate((it) => it === document.activeElement), "the focus left the frame"));
  await ask.getByRole("button", { name: "Check", exact: true }).press("Enter");
  await expectText(ask.locator(".told"), "Right.");
});

each("the other name bound to an equal list is not the same", { hash: "#/lesson/a-name-is-a-label" }, async (page) => {
  const ask = await begun(page, "label-draw");
  const frame = ask.locator(".pens fieldset").first();
  await frame.getByRole("combobox").nth(1).selectOption({ label: "a new list" });
  await check(ask);
  await expectText(ask.locator(".corrections"), "a should lead to a new [1, 2, 3], not to list #1");
  await expectText(ask.locator(".corrections"), "b should lead to list #1");
  await ask.getByRole("button", { name: "Show the answer" }).click();
  await ask.locator(".told .diagram").waitFor();
});

each("counts are drawn", { hash: "#/lesson/cycles", viewport: { width: 375, height: 800 } }, async (page) => {
  const ask = await begun(page, "cycle-draw");
  await check(ask);
  await expectText(ask.locator(".told"), "4 corrections would make it right");
  assert.equal(await ask.locator(".corrections li").count(), 4);
  for (const name of ["a", "b"]) await ask.getByRole("button", { name: `Take away ${name}`, exact: true }).click();
  for (const number of [1, 2]) {
    const count = ask.getByRole("spinbutton", { name: `References to list #${number}` });
    await count.fill("1");
    await count.press("Tab");
  }
  await check(ask);
  await expectText(ask.locator(".told"), "Right.");
});

each("instructions are matched to their source", { hash: "#/lesson/reading-bytecode" }, async (page) => {
  const ask = await begun(page, "bytecode-match");
  const rows = ask.locator(".rows select");
  const parts = ["a", "b", "c", "b * c", "a + b * c", "c"];
  for (const [at, part] of parts.entries()) await rows.nth(at).selectOption({ label: part });
  await check(ask);
  await expectText(ask.locator(".told"), "Not what Python does");
  await ask.locator(".mistaken").waitFor();
  assert.equal(await ask.locator(".mistaken").count(), 1, "one row is wrong");
  await rows.nth(5).selectOption({ label: "result" });
  await check(ask);
  await expectText(ask.locator(".told"), "Right.");
});

each("help with an order comes after two wrong tries", { hash: "#/lesson/default-argument-trap" }, async (page) => {
  const ask = page.locator("#question-default-order");
  const help = ask.getByRole("button", { name: "Help me with one line" });
  await check(ask);
  await expectText(ask.locator(".told"), "Not what Python does");
  assert.equal(await help.count(), 0);
  await ask.locator(".parsons .line").first().click();
  await check(ask);
  const lines = await ask.locator(".parsons :is(.line, li)").count();
  await help.click();
  const fewer = async () =>
    assert.equal(await ask.locator(".parsons :is(.line, li)").count(), lines - 1, "a line that does not belong is gone");
  await eventually(fewer);
});

const DRAGGED = "a = [1]\nc = [2]\nb = a\nd = 1\n";

for (const way of ["mouse", "finger"]) {
  test(`an arrow is dragged to another object, by ${way}`, { timeout: 240_000 }, () =>
    open("file", { hash: `#/try?code=${encodeURIComponent(DRAGGED)}`, hasTouch: way === "finger" }, async (page) => {
      const ask = page.getByRole("region", { name: "Prediction" });
      await page.getByRole("button", { name: "Ask me about this program" }).click();
      await expectText(ask.locator(".prompt"), "Line 3 runs: draw them as they are then");
      await ask.getByRole("button", { name: "Add a name" }).click();
      await ask.getByRole("textbox").fill("b = c");
      await ask.getByRole("button", { name: "Set" }).click();
      const slot = ask.locator(".drawn .row").filter({ hasText: /^b/ });
      const object = ask.locator(".drawn .object").filter({ hasText: "list #1" });
      await slot.scrollIntoViewIfNeeded();
      const middle = async (it) => {
        const { x, y, width, height } = await it.boundingBox();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const [from, to] = [await middle(slot), await middle(object)];
      const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
      const line = ask.locator(".arrows .dragged");
      if (way === "mouse") {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(half.x, half.y);
        await page.mouse.move(to.x, to.y);
        await line.waitFor({ state: "attached" });
        assert.equal(await ask.locator("[data-aim]").count(), 1);
        await shot(page, "dragged");
        await page.mouse.up();
      } else {
        const touch = await page.context().newCDPSession(page);
        const send = (type, touchPoints) => touch.send("Input.dispatchTouchEvent", { type, touchPoints });
        await send("touchStart", [from]);
        await send("touchMove", [half]);
        await send("touchMove", [to]);
        await line.waitFor({ state: "attached" });
        await send("touchEnd", []);
      }
      await expectCount(line, 0);
      await ask.getByRole("button", { name: "Check" }).click();
      await expectText(ask.locator(".told"), "Right.");
    }),
  );
}

for (const width of [375, 1280]) {
  test(`an arrow is led by two taps, ${width} px`, { timeout: 240_000 }, () =>
    open("file", { hash: `#/try?code=${encodeURIComponent(DRAGGED)}`, hasTouch: true, viewport: { width, height: 800 } }, async (page) => {
      const ask = page.getByRole("region", { name: "Prediction" });
      await page.getByRole("button", { name: "Ask me about this program" }).click();
      await ask.getByRole("button", { name: "Add a name" }).tap();
      await ask.getByRole("textbox").fill("b = c");
      await ask.getByRole("button", { name: "Set" }).tap();
      const slot = ask.locator(".drawn .row").filter({ hasText: /^b/ });
      const name = slot.locator(".name");
      await name.tap();
      await expectCount(slot.and(ask.locator("[data-held]")), 1);
      // The same once more lets go; another name takes its place.
      await name.tap();
      await expectCount(ask.locator("[data-held]"), 0);
      await ask.locator(".drawn .row .name").filter({ hasText: /^c$/ }).tap();
      await name.tap();
      await expectCount(slot.and(ask.locator("[data-held]")), 1);
      await shot(page, `tapped-${width}`);
      await ask.locator(".drawn").getByText("list #1", { exact: true }).first().tap();
      await expectCount(ask.locator("[data-held]"), 0);
      await ask.getByRole("button", { name: "Check" }).tap();
      await expectText(ask.locator(".told"), "Right.");
    }),
  );
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing: a drawing, ${colorScheme}, ${width} px`, { timeout: 240_000 }, () =>
      open("file", { hash: "#/lesson/cycles", colorScheme, viewport: { width, height: 800 } }, async (page) => {
        const ask = await begun(page, "cycle-draw");
        await check(ask);
        await ask.getByRole("button", { name: "Add a name" }).click();
        await page.evaluate(axe);
        const found = await page.evaluate(async () => (await globalThis.axe.run()).violations);
        assert.deepEqual(found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(", ")}`), []);
      }),
    );
  }
}

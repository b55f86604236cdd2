// Every kind of question, answered wrong and then right: with the mouse, with the keyboard alone, and on a narrow screen
// that is touched.

import assert from "node:assert/strict";
import { each, expectText, open, textOf, tick } from "./lib.mjs";
import { test } from "node:test";

/** Presses Tab until what has the focus is as wanted; fails if it never is. */
async function tabTo(page, wanted) {
  for (let at = 0; at < 60; at += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(([text]) => {
      const it = document.activeElement;
      const words = it?.labels?.[0]?.textContent ?? it?.getAttribute("aria-label") ?? it?.textContent ?? "";
      return it !== document.body && words.trim() === text;
    }, [wanted])) return;
  }
  assert.fail(`the keyboard never comes to “${wanted}”`);
}

/** Puts the focus before a question, as if one had come there by Tab. */
const before = (ask) => ask.evaluate((it) => {
  it.tabIndex = -1;
  it.focus();
});

const check = (ask) => ask.getByRole("button", { name: "Check", exact: true });

/** Kinds that are answered by a text. */
const typed = (wrong, right) => ({
  async mouse(page, ask, is) {
    await ask.locator(".answer").click();
    await ask.locator(".answer").fill(is ? right : wrong);
    await check(ask).click();
  },
  async keys(page, ask, is) {
    await before(ask);
    while (!(await ask.locator(".answer").evaluate((it) => it === document.activeElement))) await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+a");
    for (const [at, line] of (is ? right : wrong).split("\n").entries()) {
      if (at > 0) await page.keyboard.press("Enter");
      await page.keyboard.type(line);
    }
    await tabTo(page, "Check");
    await page.keyboard.press("Enter");
  },
});

/** Kinds that are answered by ticking. */
const ticked = (wrong, right) => ({
  async mouse(page, ask, is) {
    for (const box of await ask.locator(".option input").all()) await tick(box, false);
    for (const words of is ? right : wrong) await ask.locator(".option").filter({ hasText: words }).click();
    await check(ask).click();
  },
  async keys(page, ask, is) {
    for (const box of await ask.locator(".option input").all()) {
      const words = await box.evaluate((it) => it.labels[0].textContent.trim());
      const wanted = (is ? right : wrong).some((some) => words.startsWith(some));
      if ((await box.isChecked()) !== wanted) {
        await before(ask);
        await tabTo(page, words);
        await page.keyboard.press("Space");
      }
    }
    await before(ask);
    await tabTo(page, "Check");
    await page.keyboard.press("Enter");
  },
});

/** One option: with the keyboard, the arrows go from one to the next. */
const picked = (wrong, right) => ({
  async mouse(page, ask, is) {
    await ask.locator(".option").filter({ hasText: is ? right : wrong }).click();
    await check(ask).click();
  },
  async keys(page, ask, is) {
    await before(ask);
    await page.keyboard.press("Tab");
    while ((await ask.locator(".option input:focus").count()) === 0) await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    for (let at = 0; at < 6; at += 1) {
      if ((await textOf(ask.locator(".option:has(input:checked)"))).includes(is ? right : wrong)) break;
      await page.keyboard.press("ArrowDown");
    }
    await tabTo(page, "Check");
    await page.keyboard.press("Enter");
  },
});

/** Which object each name leads to. */
const shared = (wrong, right) => ({
  async mouse(page, ask, is) {
    for (const [name, object] of Object.entries(is ? right : wrong)) {
      await ask.getByRole("radiogroup", { name: `${name} leads to` }).getByText(`object ${object}`, { exact: true }).click();
    }
    await check(ask).click();
  },
  async keys(page, ask, is) {
    await before(ask);
    for (const [name, object] of Object.entries(is ? right : wrong)) {
      const group = ask.getByRole("radiogroup", { name: `${name} leads to` });
      do await page.keyboard.press("Tab");
      while ((await group.locator("input:focus").count()) === 0);
      await page.keyboard.press("Space");
      for (let at = 0; at < 9 && !(await group.getByLabel(`object ${object}`, { exact: true }).isChecked()); at += 1) {
        await page.keyboard.press("ArrowDown");
      }
    }
    await tabTo(page, "Check");
    await page.keyboard.press("Enter");
  },
});

/** Lines in their order; what stands there from the try before is taken out first. */
const ordered = (wrong, right) => ({
  async mouse(page, ask, is) {
    for (const out of await ask.getByRole("button", { name: /^Take out/ }).all()) await ask.getByRole("button", { name: /^Take out/ }).first().click();
    for (const line of is ? right : wrong) await ask.locator("button.line").filter({ hasText: line }).click();
    await check(ask).click();
  },
  async keys(page, ask, is) {
    for (let left = await ask.getByRole("button", { name: /^Take out/ }).count(); left > 0; left -= 1) {
      const words = await ask.getByRole("button", { name: /^Take out/ }).first().getAttribute("aria-label");
      await before(ask);
      await tabTo(page, words);
      await page.keyboard.press("Enter");
    }
    for (const line of is ? right : wrong) {
      await before(ask);
      await tabTo(page, line.trim());
      await page.keyboard.press("Enter");
    }
    await before(ask);
    await tabTo(page, "Check");
    await page.keyboard.press("Enter");
  },
});

const LOOP = ["def factorial(n):", "    result = 1", "    while n > 0:", "        result = result * n", "        n = n - 1", "    return result", "print(factorial(5))"];

const KINDS = [
  ["printed output", "a-name-is-a-label", "label-print", typed("20", "10")],
  ["one choice", "a-name-is-a-label", "label-objects", picked("each name has its own", "One, with two names")],
  ["several choices", "weak-references-and-caches", "weak-which", ticked(["An int"], ["An instance of an ordinary class", "A function", "A set"])],
  ["a short answer", "from-source-to-result", "source-name", typed("SyntaxError", "NameError")],
  ["a count", "counting-references", "count-true", typed("1", "2")],
  ["a value", "default-argument-trap", "default-kept", typed("([],)", "([1],)")],
  ["the next line", "the-stack-of-frames", "frames-next", typed("10", "15")],
  ["which names share an object", "passing-arguments", "passing-same", shared({ lst: 1, data: 1 }, { lst: 1, data: 2 })],
  ["what is freed", "cycles", "cycle-frees", ticked(["a", "b"], [])],
  ["lines in order", "recursion-factorial", "factorial-order", ordered([...LOOP.slice(0, 2), "    while n >= 0:", ...LOOP.slice(3)], LOOP)],
];

const NARROW = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };

for (const [kind, lesson, id, by] of KINDS) {
  for (const [name, way, device] of [["mouse", "mouse"], ["the keyboard alone", "keys"], ["finger on a narrow screen", "mouse", NARROW]]) {
    test(`${kind}, by ${name}`, { timeout: 240_000 }, () =>
      open("file", { hash: `#/lesson/${lesson}`, ...device }, async (page) => {
        const ask = page.locator(`#question-${id}`);
        await ask.waitFor();
        const told = ask.locator(".told");
        await by[way](page, ask, false);
        await expectText(told, "Not what Python does");
        await by[way](page, ask, true);
        await expectText(told, "Right.");
        assert.ok((await textOf(ask.locator(".context"))).length > 20, "the answer is not explained");
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page is wider than the screen");
      }),
    );
  }
}

each("outputs to choose from, each with what it comes from", { hash: "#/lesson/a-name-is-a-label" }, async (page) => {
  const ask = page.locator("#question-label-print");
  await ask.getByRole("button", { name: "Give me options" }).click();
  await ask.locator(".option").filter({ hasText: "20" }).click();
  await check(ask).click();
  await expectText(ask.locator(".told"), "follows when a is rebound");
  const sides = ask.locator("table.sides");
  await expectText(sides, "In a Python like that");
  assert.match(await textOf(sides.locator("tr.changed").last()), /b\s*10\s*20/);
  await ask.locator(".option").filter({ hasText: "10" }).click();
  await check(ask).click();
  await expectText(ask.locator(".told"), "Right.");
});

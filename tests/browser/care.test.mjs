// Care for every reader: many programs laid out and checked by axe, forced colours, less motion, large text, the focus, fingers.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { eventually, expectText, open, tick } from "./lib.mjs";

const require = createRequire(new URL("../../.tools/package.json", import.meta.url));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const link = (code, more = "") => `#/try?code=${encodeURIComponent(code)}${more}`;
const button = (page, name) => page.getByRole("button", { name, exact: true });
const count = (page) => page.locator(".count");

const PROGRAM = `class Node:
    def __init__(self, value, rest=None):
        self.value = value
        self.rest = rest

def chain(n):
    if n == 0:
        return None
    return Node(n, chain(n - 1))

first = chain(4)
table = {"one": first, "two": [first, first.rest]}
print(table["two"][1].value)
`;

/** Some programs of every folder of cases, without what is recorded of them. */
function programs() {
  const root = new URL("../cases/", import.meta.url);
  const folders = readdirSync(root).filter((name) => statSync(new URL(name, root)).isDirectory()).sort();
  const found = folders.flatMap((folder) => {
    const names = readdirSync(new URL(`${folder}/`, root)).filter((name) => name.endsWith(".py")).sort();
    const texts = names.map((name) => [`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, root), "utf8").split("\n#| ")[0]]);
    return texts.filter(([, text]) => text.length < 4000 && !text.includes("input(")).slice(0, 5);
  });
  assert.ok(found.length >= 60, `only ${found.length} programs`);
  return found;
}

/** Where boxes stand, as the browser drew them. */
const boxes = () =>
  [...document.querySelectorAll(".column .object, .frames > .frame")].map((item) => {
    const box = item.querySelector(".box") ?? item;
    const paper = document.querySelector(".canvas").getBoundingClientRect();
    const { x, y, width, height } = box.getBoundingClientRect();
    const changed = item.matches(".new, .changed, .gone");
    return { text: box.querySelector(".head").innerText + box.querySelector(".head").title, frame: item.matches(".frame"), changed, x: x - paper.x, y: y - paper.y, width, height };
  });

test("sixty programs: nothing overlaps, nothing that stays moves, axe finds nothing", { timeout: 600_000 }, async () => {
  const all = programs();
  await open("file", { hash: "#/try" }, async (page) => {
    for (const [number, [name, text]] of all.entries()) {
      await page.emulateMedia({ colorScheme: number % 2 ? "dark" : "light" });
      await page.goto(page.url().split("#")[0] + link(text, "&step=5"));
      // Once all is recorded, the step of the address has been reached.
      await page.locator(".predict button:not([aria-disabled])").waitFor();
      await eventually(async () => assert.match(await count(page).innerText(), /step [\d,]+ of [\d,]+/), 20_000);
      let before = [];
      for (let step = 0; step < 6; step += 1) {
        const now = await page.evaluate(boxes);
        for (const [at, one] of now.entries()) {
          for (const two of now.slice(at + 1)) {
            const apart = one.x + one.width <= two.x + 0.5 || two.x + two.width <= one.x + 0.5 || one.y + one.height <= two.y + 0.5 || two.y + two.height <= one.y + 0.5;
            assert.ok(apart, `${name}: ${JSON.stringify(one)} overlaps ${JSON.stringify(two)}`);
          }
          const old = before.find((box) => !box.frame && box.text === one.text);
          if (old && !one.frame && !one.changed) {
            assert.deepEqual([one.x, one.y], [old.x, old.y], `${name}: ${one.text} moved`);
          }
        }
        before = now;
        await button(page, "Forward").click({ force: true });
      }
      if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
      const found = await page.evaluate(async () => (await globalThis.axe.run(".stepper")).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(", ")}`));
      assert.deepEqual(found, [], name);
    }
  });
});

test("with colours forced, both marks and the arrows can be seen", () =>
  open("file", { hash: link(PROGRAM, "&step=20"), forcedColors: "active" }, async (page) => {
    await expectText(count(page), "step 21 of");
    const seen = await page.evaluate(() => ({
      next: getComputedStyle(document.querySelector(".code .next")).outlineStyle,
      arrow: getComputedStyle(document.querySelector(".arrow .line")).stroke,
      paper: getComputedStyle(document.body).backgroundColor,
      checked: getComputedStyle(document.querySelector(".zoom input:checked + span")).outlineStyle,
    }));
    assert.equal(seen.next, "solid");
    assert.notEqual(seen.arrow, seen.paper);
    assert.equal(seen.checked, "solid");
  }));

test("with less motion asked for, nothing moves by itself", () =>
  open("file", { hash: link(PROGRAM, "&step=20"), reducedMotion: "reduce" }, async (page) => {
    await expectText(count(page), "step 21 of");
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll(".cutaway, .cutaway *")].filter((element) => {
        const style = getComputedStyle(element);
        return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none";
      }).length);
    assert.equal(moving, 0);
  }));

for (const panel of ["output", "bytecode", "calls", "timeline", "object", "watch", "collector", "tree and tokens", "what if", "share"]) {
  test(`at 200 % and at 320 px nothing is cut off sideways: ${panel}`, () =>
    open("file", { hash: link(PROGRAM, "&step=20"), viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, async (page) => {
      await expectText(count(page), "step 21 of");
      await page.getByRole("tab", { name: panel }).click();
      for (const [width, font] of [[640, 16], [320, 16], [1280, 32]]) {
        await page.setViewportSize({ width, height: 700 });
        await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), font);
        await eventually(async () => {
          const [inner, outer] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(outer === width && inner <= outer, `${width} px, text of ${font} px: the page is ${inner} px wide`);
        });
      }
    }));
}

test("the focus is never lost", () =>
  open("file", { hash: link(PROGRAM, "&step=20") }, async (page) => {
    await expectText(count(page), "step 21 of");
    const has = async (what) => assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY", `after ${what}`);
    for (const name of ["Forward", "Last", "Forward", "First", "Back", "Over", "Out", "Keys", "Play", "Pause"]) {
      // What is switched off still takes the focus.
      await button(page, name).click({ force: true });
      await has(name);
    }
    await page.keyboard.press("Escape");
    for (const name of ["output", "bytecode", "calls", "timeline", "watch", "collector", "tree and tokens", "what if", "share", "object"]) {
      await page.getByRole("tab", { name }).click();
      await has(name);
    }
    await page.locator(".paper").focus();
    await page.keyboard.press("End");
    await page.locator(".box .head button").first().click();
    await has("an object");
    await page.getByRole("tab", { name: "collector" }).click();
    for (const name of ["Go through it", "Next move", "Last move", "Move back", "The result"]) {
      await button(page, name).click({ force: true });
      await has(name);
    }
    for (const zoom of ["instruction", "call", "expression", "line"]) {
      await tick(page.getByRole("radio", { name: zoom, exact: true }));
      await has(zoom);
    }
    for (const name of ["Edit", "Run"]) {
      await button(page, name).click();
      await eventually(() => has(name));
    }
  }));

test("what is pressed with a finger is large enough", () =>
  open("file", { hash: link(PROGRAM, "&step=20"), viewport: { width: 375, height: 700 }, hasTouch: true }, async (page) => {
    await expectText(count(page), "step 21 of");
    for (const panel of ["output", "calls", "timeline", "watch", "collector", "share"]) {
      await page.getByRole("tab", { name: panel }).click();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll(".stepper :is(button, input, select):not(:disabled)")].filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && !element.closest(".hidden") && (width < 24 || height < 24);
        }).map((element) => `${element.outerHTML.slice(0, 120)} ${JSON.stringify(element.getBoundingClientRect())}`));
      assert.deepEqual(small, [], panel);
    }
  }));

test("a long run shows how far it is and can be stopped; what was recorded stays", () =>
  open("file", { hash: link("n = 0\nwhile True:\n    n += 1\n") }, async (page) => {
    await expectText(page.locator(".progress"), /recording: [\d,]+ of at most [\d,]+ instructions, [\d.]+ million a second/);
    await button(page, "Forward").click();
    await expectText(count(page), /step 2 of/);
    await button(page, "Stop").click();
    await expectText(page.locator(".progress.ended"), /stopped/i);
    await button(page, "Last").click();
    await eventually(async () => assert.match(await page.locator(".stepper").innerText(), /n\s*[\s\S]*int/));
    await button(page, "Back").click();
    await expectText(page.locator(".narration"), /n now names|changed nothing/);
  }));

test("types and names are left out", () =>
  open("file", { hash: link(PROGRAM, "&step=200") }, async (page) => {
    await expectText(count(page), /step (\d+) of \1/);
    const node = page.locator(".object", { hasText: "Node object" });
    await eventually(async () => assert.ok((await node.count()) >= 4));
    const field = page.getByRole("textbox", { name: "hide" });
    await field.fill("Node, chain");
    await field.press("Tab");
    await eventually(async () => assert.equal(await node.count(), 0));
    assert.equal(await page.locator(".frame .row", { hasText: "chain" }).count(), 0);
    assert.ok((await page.locator(".frame .row", { hasText: "table" }).count()) > 0);
    await field.fill("");
    await field.press("Tab");
    await eventually(async () => assert.ok((await node.count()) >= 4));
  }));

test("chosen steps and the whole run are laid on paper; a step becomes a PNG", () =>
  open("served", { hash: link(PROGRAM, "&step=20"), permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    await expectText(count(page), "step 21 of");
    await page.evaluate(() => (window.print = () => (window.printed = (window.printed ?? 0) + 1)));
    await page.getByRole("tab", { name: "share" }).click();
    await tick(page.getByRole("radio", { name: "chosen steps" }));
    await button(page, "Print").click();
    await expectText(page.locator(".share .said"), "Write the numbers of steps");
    await page.getByRole("textbox", { name: "Steps to print" }).fill("3, 20-22");
    await button(page, "Print").click();
    await eventually(async () => assert.equal(await page.evaluate(() => window.printed), 1));
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".sheet li").count(), 4);
    assert.equal(await page.locator(".sheet svg").count(), 4);
    assert.ok(await page.locator(".sheet li").first().isVisible());
    assert.ok(!(await page.locator(".transport").isVisible()));
    const [one, two] = [await page.locator(".sheet li").nth(0).boundingBox(), await page.locator(".sheet li").nth(1).boundingBox()];
    assert.ok(two.x > one.x && Math.abs(two.y - one.y) < 2, "they stand side by side");
    await page.screenshot({ path: "target/shots/paper.png", fullPage: true });
    await page.emulateMedia({ media: "screen" });
    await tick(page.getByRole("radio", { name: "the whole run" }));
    await button(page, "Print").click();
    await eventually(async () => assert.equal(await page.evaluate(() => window.printed), 2));
    await page.emulateMedia({ media: "print" });
    assert.ok((await page.locator(".sheet li").count()) > 30);
    await page.emulateMedia({ media: "screen" });
    await tick(page.getByRole("radio", { name: "this step as SVG" }));
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Save as PNG").click()]);
    const bytes = readFileSync(await file.path());
    assert.equal(bytes.subarray(1, 4).toString(), "PNG");
    assert.ok(bytes.readUInt32BE(16) > 500, "it is as wide as the diagram, twice");
    await button(page, "Copy as PNG").click();
    await expectText(page.locator(".share .said"), "Copied.");
    await eventually(async () => assert.deepEqual(await page.evaluate(async () => (await navigator.clipboard.read())[0].types), ["image/png"]));
  }));

// The page in Russian: nothing of ours is left in English, nothing runs over, and each language is marked as it is.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dist, each, eventually, expectText, hosted, open, require, shot } from "./lib.mjs";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const PROGRAM = `class A:
    def f(self, x=[]):
        x.append(self)
        return x

def g(n):
    yield n

a = A()
b = [a, [1, 2], {"k": (1, 2)}]
c = a.f()
h = next(g(1))
del b
print(1 / 0)
`;

const at = (code, step, zoom) => `#/try?code=${encodeURIComponent(code)}&step=${step}&zoom=${zoom}`;

/** Clicks every tab, with its number for the picture's name. */
const tab = (number) => (page) => page.getByRole("tab").nth(number).click();

const views = {
  list: ["#/"],
  start: [at(PROGRAM, 0, "line")],
  step: [at(PROGRAM, 12, "line")],
  call: [at(PROGRAM, 5, "call")],
  exception: [at(PROGRAM, 99, "line")],
  expression: [at(PROGRAM, 20, "expression")],
  instruction: [at(PROGRAM, 40, "instruction"), tab(1)],
  input: [at('x = input("? ")\ny = input()\n', 0, "line") + "&in=one"],
  ...Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((number) => [`panel ${number}`, [at(PROGRAM, 12, "line"), tab(number)]])),
  object: [at(PROGRAM, 12, "line"), (page) => page.locator(".box .head button").first().click()],
  keys: [at(PROGRAM, 3, "line"), (page) => page.locator(".stepper").press("?")],
  editor: [at("x = (\n", 0, "line"), (page) => page.locator("[data-part=edit]").click()],
  prediction: [at("a = [1]\nb = a\nb.append(2)\nprint(a)\n", 0, "line"), (page) => page.locator(".predict button").first().click()],
  "not supported": [at("import socket\n", 0, "line")],
  watch: [`${at(PROGRAM, 12, "line")}&panel=watch&watch=x`],
  lesson: ["#/lesson/a-name-is-a-label"],
  answered: ["#/lesson/a-name-is-a-label/question-label-print", async (page) => {
    const ask = page.locator("#question-label-print");
    await ask.getByRole("textbox").fill("20");
    await ask.locator("button.main").click();
    await ask.locator(".parting").waitFor();
    await page.locator(".task button.main").first().click();
  }],
  round: ["#/round/beginner"],
  interview: ["#/round/interview"],
  reviews: ["#/review"],
  "no lesson": ["#/lesson/none"],
};

/** English words of ours: what is shown or read out in a part of the page that is marked as Russian, but for code. */
const english = () => {
  const found = [];
  const ours = (text) => {
    // Types, instructions, exceptions and formats keep their names; so does what stands beside them.
    const rest = text.replace(/\b[\w.]+ object\b|\bowner\.name\b|^[A-Z]+$|“[^”]*”|«[^»]*»|\b[A-Z][A-Za-z]*(Error|Iteration|Exit|Exception)\b[^.;]*/g, "");
    return /\b(the|of|is|are|not|this|that|runs?|names?|with|step|line|frame|and|from|show|shown|more|next|which|what|has|object|value|reference|copy|close)\b/.test(rest.toLowerCase());
  };
  // Fields of the tree are Python's own names.
  const skip = "code, pre, kbd, textarea, .code, .output, .listing, script, style, .value, .refs-code, td:has(> code:only-child), option[value^='#'], .tree .field";
  const language = (node) => node.closest("[lang]")?.lang;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const parent = node.parentElement;
    if (!parent || parent.closest(skip) || language(parent) !== "ru") continue;
    if (ours(node.data)) found.push(node.data.trim());
  }
  for (const node of document.querySelectorAll("[aria-label], [title], [placeholder], [aria-valuetext]")) {
    if (language(node) !== "ru" || node.closest(".code, pre") || node.matches("code, .value")) continue;
    for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) {
      const text = node.getAttribute(name);
      if (text && ours(text)) found.push(`${name}: ${text}`);
    }
  }
  return found;
};

for (const [name, [hash, act]] of Object.entries(views)) {
  for (const width of [1280, 375]) {
    test(`in Russian, ${name}, ${width} px`, { timeout: 240_000 }, () =>
      open("file", { hash, locale: "ru-RU", viewport: { width, height: 800 } }, async (page) => {
        await page.locator("main").waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.lang), "ru");
        if (hash.startsWith("#/try")) await page.locator(".narration").filter({ hasText: /[а-я]/ }).waitFor();
        if (act) await act(page);
        await page.waitForTimeout(200);
        await shot(page, `russian-${name.replace(/ /g, "-")}-${width}`);
        assert.deepEqual(await page.evaluate(english), [], "English words");
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `${over} px too wide`);
        await page.evaluate(axe);
        const wrong = await page.evaluate(async () => (await globalThis.axe.run()).violations);
        assert.deepEqual(wrong.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(", ")}`), []);
      }),
    );
  }
}

each("the language is chosen, kept, and asked for in the address", { hash: at("a = 1\nb = a\n", 3, "line") }, async (page, form) => {
  const narration = page.locator(".narration");
  await expectText(narration, "b names the int 1, as a does");
  await page.getByRole("button", { name: "Русский" }).click();
  await expectText(narration, "Имя b связано с int 1, как и имя a");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "ru");
  await eventually(async () => assert.equal(await page.title(), "Свой код · Cutaway"));
  if (form === "served") {
    await page.reload();
    await expectText(narration, "Имя b связано");
    await page.goto(page.url().replace(/\/[^/]*#.*/, "/?lang=en" + at("a = 1\n", 2, "line")));
    await expectText(narration, "names the int 1");
  }
});

test("an element speaks the language of its own mark, else of the page around it", { timeout: 240_000 }, () => {
  const script = readFileSync(new URL("cutaway.js", dist), "utf8");
  const host = `<!doctype html><html lang="ru"><head><link rel="icon" href="data:,"></head><body><script src="cutaway.js"></script>
    <cutaway-stepper id="one" code="a = 1" step="2" loading="eager"></cutaway-stepper>
    <cutaway-stepper id="two" lang="en" code="a = 1" step="2" loading="eager"></cutaway-stepper></body></html>`;
  return hosted({ "/": host, "/cutaway.js": script }, {}, async (page) => {
    await expectText(page.locator("#one .narration"), "Имя a связано с int 1");
    await expectText(page.locator("#two .narration"), "a names the int 1");
    await page.locator("#two").evaluate((element) => element.setAttribute("lang", "ru"));
    await expectText(page.locator("#two .narration"), "Имя a связано с int 1");
  });
});

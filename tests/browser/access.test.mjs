// What axe finds on every view, in both themes, wide and narrow: nothing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { open } from "./lib.mjs";

const require = createRequire(new URL("../../.tools/package.json", import.meta.url));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const PROGRAM = `class A:
    def f(self, x=[]):
        x.append(self)
        return x

a = A()
b = [a, [1, 2], {"k": (1, 2)}]
c = a.f()
del b
print(1 / 0)
`;

const at = (code, step, zoom) => `#/try?code=${encodeURIComponent(code)}&step=${step}&zoom=${zoom}`;

const THREADS = `import threading

lock = threading.Lock()
total = []

def add():
    with lock:
        total.append(1)

threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
`;

const TASKS = `import asyncio

async def work(name, seconds):
    await asyncio.sleep(seconds)
    return name

async def main():
    return await asyncio.gather(work("a", 2), work("b", 1))

asyncio.run(main())
`;

const views = {
  "the list": "#/",
  "a step": at(PROGRAM, 9, "line"),
  "something freed": at(PROGRAM, 13, "line"),
  "an exception": at(PROGRAM, 99, "line"),
  "an instruction": at(PROGRAM, 40, "instruction"),
  "an expression": at(PROGRAM, 20, "expression"),
  "lines of input": at('x = input("? ")\ny = input()\n', 0, "line") + "&in=one",
  "calls": at(PROGRAM, 9, "line"),
  "timeline": at(PROGRAM, 9, "line"),
  "object": at(PROGRAM, 9, "line"),
  "collector": at(PROGRAM, 9, "line"),
  "tokens": at(PROGRAM, 9, "line"),
  "what if": at(PROGRAM, 9, "line"),
  "share": at(PROGRAM, 9, "line"),
  "threads and their lock": `${at(THREADS, 24, "line")}&panel=turns`,
  "tasks of a loop": `${at(TASKS, 12, "line")}&panel=turns`,
  "values as objects, frames folded, names hidden": `${at(PROGRAM, 9, "line")}&values=objects&fold=1&hide=A`,
  "moves of the collector": `${at(PROGRAM, 9, "line")}&panel=collector`,
  "what is watched": `${at(PROGRAM, 9, "line")}&panel=watch&watch=len(b)&watch=1/0`,
  "two runs": `${at(PROGRAM, 9, "line")}&panel=what-if`,
  "the map of keys": at(PROGRAM, 9, "line"),
  "a module that is not supported": at("import socket\n", 0, "line"),
  "an error": at("x = (\n", 0, "line"),
  "a lesson": "#/lesson/a-name-is-a-label",
  "an answered question": "#/lesson/a-name-is-a-label/question-label-print",
  "a round": "#/round/beginner",
  "an interview": "#/round/interview",
  "the reviews": "#/review",
  "no such lesson": "#/lesson/none",
};

for (const [name, hash] of Object.entries(views)) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1280, 375]) {
      test(`axe finds nothing: ${name}, ${colorScheme}, ${width} px`, { timeout: 240_000 }, () =>
        open("file", { hash, colorScheme, viewport: { width, height: 800 } }, async (page) => {
          await page.locator("main").waitFor();
          if (name === "an instruction") await page.getByRole("tab", { name: "bytecode" }).click();
          if (["calls", "timeline", "object", "collector", "tokens", "what if", "share"].includes(name)) await page.getByRole("tab", { name }).click();
          if (name === "object") await page.locator(".box .head button").first().click();
          if (name === "moves of the collector") for (let move = 0; move < 3; move += 1) await page.getByRole("button", { name: /Go through it|Next move/ }).click();
          if (name === "two runs") await page.getByRole("button", { name: "Run both" }).click();
          if (name === "the map of keys") await page.getByRole("button", { name: "Keys", exact: true }).click();
          if (hash.includes("panel=turns")) await page.locator(".lanes tbody tr").first().waitFor();
          if (name === "lines of input") await page.getByRole("button", { name: "Last", exact: true }).click();
          if (name === "an error") await page.getByRole("button", { name: "Edit", exact: true }).click();
          if (name === "an answered question") {
            const ask = page.locator("#question-label-print");
            await ask.getByRole("textbox").fill("20");
            await ask.getByRole("button", { name: "Check", exact: true }).click();
            await ask.locator(".parting").waitFor();
            await page.getByRole("button", { name: "Check the goal" }).click();
          }
          await page.evaluate(axe);
          const found = await page.evaluate(async () => (await globalThis.axe.run()).violations);
          const told = found.map((v) => `${v.id}: ${v.help}: ${v.nodes.map((n) => n.html.slice(0, 200)).join(", ")}`);
          assert.deepEqual(told, []);
        }),
      );
    }
  }
}

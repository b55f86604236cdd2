// The page opens, in every form and in each browser there is, and the browser has nothing to complain of.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { each, eventually, forms, inFirefox, open } from "./lib.mjs";

each("the page opens", async (page) => {
  assert.match(await page.title(), /^Cutaway/);
  await page.locator("main").first().waitFor();
});

test("the served page runs under a policy with nothing inline", async () => {
  const answer = await fetch(forms.served);
  const policy = answer.headers.get("content-security-policy");
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/);
  assert.match(policy, /style-src 'self';/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'/);
  await open("served", {}, async (page) => {
    await page.locator("main").first().waitFor();
    assert.equal(await page.locator("[style]").count(), 0, "an element has a style attribute");
  });
});

test("the one file asks for nothing else", async () => {
  const html = readFileSync(new URL(forms.file), "utf8");
  assert.equal(html.match(/<\/script/gi).length, html.match(/<script[ >]/gi).length);
  await open("file", {}, async (page) => {
    await page.locator("main").first().waitFor();
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    assert.deepEqual(fetched.filter((name) => !name.startsWith("data:")), []);
  });
});

const IMPORTS = encodeURIComponent("import random\nprint(random.Random(1).random())\n");

each("a program has the library when it imports from it, and not before", async (page, form) => {
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map((it) => it.name.split("/").pop()));
  await page.locator("main").first().waitFor();
  assert.ok(!(await fetched()).includes("library.txt"));
  await page.evaluate((code) => void (location.hash = `#/try?code=${code}`), IMPORTS);
  await page.getByText("step 1 of 5").first().waitFor();
  await page.locator(".stepper").focus();
  await page.keyboard.press("End");
  await page.getByText("0.13436424411240122").first().waitFor();
  assert.equal((await fetched()).includes("library.txt"), form === "served");
});

for (const form of Object.keys(forms)) {
  const skip = process.env.CUTAWAY_FIREFOX ? false : "there is no Firefox";
  test(`the page opens in Firefox (${form})`, { skip }, () =>
    inFirefox(forms[form], async (page) => {
      await eventually(async () => assert.ok(await page.$("main"), "there is no <main>"));
    }),
  );
}

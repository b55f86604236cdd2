// The page opens, in every form and in each browser there is, and the browser has nothing to complain of.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { each, eventually, forms, inFirefox, inWebkit, open } from "./lib.mjs";

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

const skip = process.env.CUTAWAY_WEBKIT ? false : "there is no WebKit";
test("the one file is opened, run and kept in WebKit, from a folder", { skip, timeout: 240_000 }, () =>
  inWebkit(`${forms.file}#/try?code=${encodeURIComponent("a = [1]\nb = a\nb.append(2)\nprint(a)\n")}`, async (run) => {
    const says = (pattern) => eventually(async () => assert.match(String(await run("return document.querySelector('.narration')?.innerText")), pattern), 60_000);
    await says(/line 1 runs first/);
    for (let step = 0; step < 3; step++) await run("document.querySelector('[data-part=forward]').click()");
    await says(/b names the list/);
    assert.ok(await run("return document.querySelectorAll('.frame').length > 0 && document.querySelectorAll('svg path').length > 0"), "frames and arrows are drawn");
    await run("location.hash = '#/lesson/a-name-is-a-label'");
    await eventually(async () => assert.equal(await run("return document.querySelector('h1').innerText"), "A name is a label"), 30_000);
    await eventually(async () => assert.ok(await run("return Object.keys(localStorage).some((key) => key.startsWith('cutaway.log.'))"), "progress is kept"));
  }),
);

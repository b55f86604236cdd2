// The pages of single lessons: readable without scripts, the whole page with them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { eventually, forms, openAt } from "./lib.mjs";

const page = new URL("lesson/a-name-is-a-label.html", forms.served).href;

test("a lesson's page is readable without scripts", async () => {
  await openAt(page, { javaScriptEnabled: false, expect: /cutaway\.js: csp/ }, async (page) => {
    assert.equal(await page.title(), "A name is a label · Cutaway");
    assert.ok((await page.locator("meta[name=description]").getAttribute("content")).length > 40);
    assert.equal(await page.locator("h1").innerText(), "A name is a label");
    assert.ok(await page.locator(".frame").first().isVisible(), "the first frame of a program is drawn");
    await page.getByRole("link", { name: /Everything is an object/ }).last().click();
    await eventually(async () => assert.equal(await page.locator("h1").innerText(), "Everything is an object"));
  });
});

test("with scripts it becomes the whole page, at its address there", async () => {
  await openAt(page, {}, async (page) => {
    await eventually(async () => assert.match(page.url(), /\/#\/lesson\/a-name-is-a-label$/));
    await page.locator(".stepper [data-part=forward]").first().click();
    assert.equal(await page.locator("h1").count(), 1);
  });
});

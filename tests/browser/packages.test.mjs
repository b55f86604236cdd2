// The packages for programs of others: the Obsidian plugin in a mock of Obsidian, the npm package in a bundler.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { dist, eventually, hosted, require } from "./lib.mjs";

const tools = fileURLToPath(new URL("../../.tools/", import.meta.url));

/** Bundles a module's text, with the packages of `.tools` and our own npm package. */
async function bundle(text) {
  const esbuild = require("esbuild");
  const cutaway = fileURLToPath(new URL("npm", dist));
  const options = { bundle: true, write: false, format: "esm", loader: { ".wasm": "file" }, outdir: "out", alias: { cutaway } };
  const built = await esbuild.build({ stdin: { contents: text, resolveDir: tools }, ...options, logLevel: "silent" });
  return built.outputFiles.find((file) => file.path.endsWith(".js")).text;
}

const blank = (head) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body></body></html>`;

const vault = `
import * as obsidian from "obsidian-test-mocks/obsidian";
import { setup } from "obsidian-test-mocks/setup";
setup();
window.load = async (code) => {
  const module = { exports: {} };
  new Function("require", "module", "exports", code)((name) => {
    if (name !== "obsidian") throw new Error("the plugin asks for " + name);
    return obsidian;
  }, module, module.exports);
  const app = obsidian.App.createConfigured__();
  window.plugin = new module.exports(app, JSON.parse(window.manifest));
  await plugin.onload();
};
window.note = (text) => {
  const element = document.createElement("div");
  document.body.append(element);
  const children = [];
  plugin.markdownCodeBlockProcessors__.get("cutaway")(text, element, { addChild(child) { children.push(child); child.load(); } });
  return children;
};
`;

test("the Obsidian plugin makes steppers of fences, and ends them", { timeout: 120_000 }, async () => {
  const main = readFileSync(new URL("obsidian/main.js", dist), "utf8");
  const manifest = JSON.parse(readFileSync(new URL("obsidian/manifest.json", dist), "utf8"));
  assert.match(manifest.id, /^[a-z-]+$/);
  assert.ok(manifest.description.length <= 250 && manifest.description.endsWith("."));
  const pages = { "/": blank(`<script type="module" src="/vault.js"></script>`), "/vault.js": await bundle(vault) };
  await hosted(pages, {}, async (page) => {
    await eventually(async () => assert.ok(await page.evaluate(() => Boolean(window.load))));
    await page.evaluate((text) => { window.manifest = text; }, JSON.stringify(manifest));
    await page.evaluate((code) => window.load(code), main);
    const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    assert.ok(fetched.every((name) => name.endsWith("/vault.js") || name.startsWith("data:")), `loading it fetches nothing: ${fetched}`);
    await page.evaluate(() => { window.children = [...window.note("a = [1]\nb = a\n"), ...window.note("zoom: huge\n\nx = 1\n")]; });
    const narration = page.locator(".narration").first();
    await eventually(async () => assert.match(await narration.innerText(), /line 1 runs first/));
    await page.locator('[data-part=forward]').first().click();
    await page.getByText("there is no zoom `huge`").waitFor();
    await page.evaluate(() => window.children.forEach((child) => child.unload()));
    await eventually(async () => assert.equal(await page.locator(".stepper").count(), 0));
    assert.deepEqual(await page.evaluate(() => [...window.plugin.commands__.keys()]), ["insert-stepper", "open-course"]);
  });
});

test("the npm package is well formed, and works in a bundled app", { timeout: 120_000 }, async () => {
  const { publint } = await import(new URL("node_modules/publint/src/index-node.js", `file://${tools}`));
  const { messages } = await publint({ pkgDir: fileURLToPath(new URL("npm", dist)), strict: true });
  assert.deepEqual(messages, []);
  const app = await bundle(`import "cutaway/inline.js"; document.body.innerHTML = '<cutaway-stepper code="x = 1" loading="eager"></cutaway-stepper>';`);
  await hosted({ "/": blank(`<script type="module" src="/app.js"></script>`), "/app.js": app }, {}, async (page) => {
    await eventually(async () => assert.match(await page.locator(".narration").innerText(), /line 1 runs first/));
  });
  const file = (name) => readFileSync(new URL(`npm/${name}`, dist));
  const whole = { "/": blank(`<script type="module" src="/index.js"></script>`).replace("<body>", `<body><cutaway-stepper code="y = 2"></cutaway-stepper>`) };
  for (const name of ["index.js", "glue.js", "cutaway_bg.wasm", "library.txt", "lessons.txt"]) whole[`/${name}`] = file(name);
  await hosted(whole, { policy: "default-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" }, async (page) => {
    await eventually(async () => assert.match(await page.locator(".code").first().innerText(), /y = 2/));
  });
});

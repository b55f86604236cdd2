// The packages for programs of others: the Obsidian plugin in a mock of Obsidian, the npm package in a bundler.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
// Obsidian tells an element that it was moved to another window; the mock does not.
HTMLElement.prototype.onWindowMigrated = function (listener) {
  const migrated = this.migrated ??= new Set();
  migrated.add(listener);
  return () => migrated.delete(listener);
};
window.decoded = 0;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (...words) => (window.decoded++, instantiate.apply(WebAssembly, words));
window.load = async (code, data) => {
  const module = { exports: {} };
  new Function("require", "module", "exports", code)((name) => {
    if (name !== "obsidian") throw new Error("the plugin asks for " + name);
    return obsidian;
  }, module, module.exports);
  const app = obsidian.App.createConfigured__();
  window.plugin = new module.exports(app, JSON.parse(window.manifest));
  if (data) plugin.data__ = data;
  await plugin.onload();
};
/** A block as the reading view, live preview and the export to PDF show it: each asks the same function. */
window.note = async (text, name = "cutaway", parent = document.body) => {
  const element = parent.ownerDocument.createElement("div");
  parent.append(element);
  const children = [];
  const context = { addChild(child) { children.push(child); child.load(); }, getSectionInfo: () => null };
  await plugin.markdownCodeBlockProcessors__.get(name)(text, element, context);
  return { element, children, unload: () => children.forEach((child) => child.unload()) };
};
window.obsidian = obsidian;
`;

/** Opens an empty vault with the plugin in it, and hands its page to `use`. */
async function inVault(data, use) {
  const main = readFileSync(new URL("obsidian/main.js", dist), "utf8");
  const manifest = readFileSync(new URL("obsidian/manifest.json", dist), "utf8");
  const pages = { "/": blank(`<script type="module" src="/vault.js"></script>`), "/vault.js": await bundle(vault) };
  await hosted(pages, {}, async (page) => {
    await eventually(async () => assert.ok(await page.evaluate(() => Boolean(window.load))));
    await page.evaluate((text) => { window.manifest = text; }, manifest);
    await page.evaluate(([code, data]) => window.load(code, data), [main, data]);
    await use(page);
  });
}

const QUIZ = `[[questions]]\nid = "two-items"\ntype = "Tracing"\nprompt.program = "print(len([1, 2]))"\nanswer.stdout = "computed"\ncontext = "It has two items."\n`;

/** Answers the only question on the page. */
async function answer(page, text = "2") {
  const question = page.locator(".ask").first();
  await question.locator(".answer").fill(text);
  await question.getByRole("button", { name: "Check" }).click();
}

test("the Obsidian plugin makes steppers of fences, and ends them", { timeout: 240_000 }, async () => {
  const manifest = JSON.parse(readFileSync(new URL("obsidian/manifest.json", dist), "utf8"));
  assert.match(manifest.id, /^[a-z-]+$/);
  assert.ok(manifest.description.length <= 250 && manifest.description.endsWith("."));
  assert.equal(manifest.isDesktopOnly, false);
  const main = readFileSync(new URL("obsidian/main.js", dist), "utf8");
  assert.deepEqual([...main.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name), ['"obsidian"'], "nothing of Node's, so that phones run it");
  await inVault(undefined, async (page) => {
    const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name));
    assert.equal(await page.evaluate(() => window.decoded), 0, "nothing is decoded before the first block");
    await page.evaluate(async () => { window.notes = [await window.note("a = [1]\nb = a\n"), await window.note("zoom: huge\n\nx = 1\n")]; });
    assert.equal(await page.evaluate(() => window.decoded), 1, "and once for all blocks");
    assert.match(await page.locator(".narration").first().innerText(), /line 1 runs first/, "the first step is there when the block is said to be");
    await page.locator("[data-part=forward]").first().click();
    await page.getByText("there is no zoom `huge`").waitFor();
    // On paper, and in a PDF: the step as it is, without what cannot be pressed there.
    await page.emulateMedia({ media: "print" });
    assert.ok(await page.locator(".frame").first().isVisible());
    assert.equal(await page.locator("[data-part=forward]").first().isVisible(), false);
    assert.ok((await page.pdf()).length > 10_000);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => window.notes.forEach((note) => note.unload()));
    await eventually(async () => assert.equal(await page.locator(".stepper").count(), 0));
    assert.deepEqual((await fetched()).filter((name) => !name.endsWith("/vault.js") && !name.startsWith("data:") && !name.startsWith("blob:")), [], "nothing is fetched");
  });
});

test("in Obsidian, progress is kept in the plugin's data and merged with that of other devices", { timeout: 240_000 }, async () => {
  const line = (id, of) => JSON.stringify({ v: 1, id, at: 1000, do: "answered", of, n: 1 });
  const first = { log: [line("phone.1", "q-1"), "a line of a later version"], settings: { height: 30 }, later: { kept: true } };
  await inVault(first, async (page) => {
    const data = () => page.evaluate(() => window.plugin.data__);
    await page.evaluate((quiz) => window.note(quiz, "cutaway-quiz"), QUIZ);
    await answer(page);
    await page.getByText("It has two items.", { exact: true }).waitFor();
    // Meanwhile another device has written the file, and ours is not written yet.
    await page.evaluate(async (line) => {
      window.plugin.data__ = { ...window.plugin.data__, log: [...window.plugin.data__.log, line] };
      await window.plugin.onExternalSettingsChange();
    }, line("tablet.1", "q-2"));
    await eventually(async () => assert.ok((await data()).log.some((line) => line.includes("two-items"))));
    const { log, settings, later } = await data();
    for (const known of [...first.log, line("tablet.1", "q-2")]) assert.equal(log.filter((line) => line === known).length, 1, known);
    assert.deepEqual([settings.height, later], [30, { kept: true }], "what else stands there is left as it is");
    await page.evaluate(() => window.plugin.change({ theme: "dark" }));
    assert.equal((await data()).log.length, log.length);
    // What is unloaded before the pause is over is written all the same.
    await answer(page, "3");
    await page.evaluate(() => window.plugin.onunload());
    assert.ok((await data()).log.length > log.length);
    const exported = await page.evaluate(() => window.plugin.progress.exported);
    assert.equal(JSON.parse(exported.replace("a line of a later version", "null")).cutaway, 1);
  });
});

test("in Obsidian: commands, settings, the course in a pane, and windows of their own", { timeout: 240_000 }, async () => {
  await inVault({ log: [JSON.stringify({ v: 1, id: "phone.1", at: 1000, do: "opened", of: "a-name-is-a-label", n: 1 })] }, async (page) => {
    assert.deepEqual(await page.evaluate(() => [...window.plugin.commands__.keys()]), ["insert-stepper", "insert-quiz", "open-course", "review-cards"]);
    const inserted = await page.evaluate(() => {
      const texts = [];
      for (const name of ["insert-stepper", "insert-quiz"]) window.plugin.commands__.get(name).editorCallback({ replaceSelection: (text) => texts.push(text) });
      return texts;
    });
    for (const text of inserted) {
      const [, name, body] = /^```([\w-]+)\n([^]*)```\n$/.exec(text);
      await page.evaluate(([name, body]) => window.note(body, name).then((note) => { window.last = note; }), [name, body]);
      await page.locator(name === "cutaway" ? ".narration" : ".ask").first().waitFor();
      assert.equal(await page.locator(".problem").count(), 0, "what is inserted has no mistake");
      await page.evaluate(() => window.last.unload());
    }
    await page.evaluate(() => window.plugin.commands__.get("review-cards").callback());
    const state = await page.evaluate(() => window.plugin.app.workspace.getLeavesOfType("cutaway-course").map((leaf) => leaf.getViewState()));
    assert.deepEqual(state.map(({ active, state }) => [active, state.hash]), [[true, "#/review"]]);
    await page.evaluate(async () => {
      const leaf = window.plugin.app.workspace.getLeavesOfType("cutaway-course")[0];
      window.view = window.plugin.views__.get("cutaway-course")(leaf);
      document.body.append(window.view.contentEl);
      await window.view.onOpen();
    });
    await page.getByRole("link", { name: "A name is a label" }).first().waitFor();
    await eventually(async () => assert.match(await page.locator(".lessons li").first().innerText(), /0 of \d+/, "what was done on another device is known"));
    await page.evaluate(() => window.view.setState({ hash: "#/review" }, {}));
    await page.getByText(/to review|Nothing is due/).first().waitFor();
    await page.evaluate(() => window.view.onClose());
    // Settings, as older versions and as newer ones show them.
    const names = await page.evaluate(() => {
      const tab = window.plugin.settingTabs__[0];
      tab.display();
      return [tab.getSettingDefinitions().map(({ name }) => name), tab.containerEl.childElementCount];
    });
    assert.deepEqual(names, [["Height", "Colours", "Progress"], 3]);
    // A note that is moved to a window of its own keeps its looks and goes on.
    const moved = await page.evaluate(async () => {
      const note = await window.note("a = [1]\nb = a\n");
      const host = note.element.firstElementChild;
      const frame = document.createElement("iframe");
      frame.width = 1000;
      frame.height = 700;
      document.body.append(frame);
      const styled = () => getComputedStyle(host.shadowRoot.querySelector(".stage")).display;
      const before = styled();
      frame.contentDocument.body.append(note.element);
      for (const listener of host.migrated) listener(frame.contentWindow);
      return [before, frame.contentWindow.getComputedStyle(host.shadowRoot.querySelector(".stage")).display, host.shadowRoot.adoptedStyleSheets.length];
    });
    assert.deepEqual(moved, [moved[0], moved[0], 1]);
    assert.notEqual(moved[0], "block", "it has a style");
    const inside = page.frameLocator("iframe");
    await inside.locator("[data-part=forward]").click();
    await eventually(async () => assert.match(await inside.locator(".narration").innerText(), /The module starts/));
  });
});

const more = new URL("../../.tools/more/", import.meta.url);
const without = (name) => (existsSync(new URL(`node_modules/${name}`, more)) ? false : `there is no ${name}: npm ci --prefix .tools/more`);

test("Obsidian's own linter has nothing to say of the plugin", { skip: without("eslint-plugin-obsidianmd"), timeout: 240_000 }, async () => {
  const source = (name) => readFileSync(new URL(`../../src/web/js/${name}`, import.meta.url), "utf8");
  const folder = mkdtempSync(fileURLToPath(new URL("plugin-", more)));
  const here = process.cwd();
  try {
    // The linter looks for the manifest where it is started.
    process.chdir(folder);
    const files = {
      "main.js": `import { Place, fenceHash } from "./place.js";\n${source("obsidian.js")}`,
      "place.js": `${source("place.js")}export { Place, fenceHash };\n`,
      "manifest.json": readFileSync(new URL("obsidian/manifest.json", dist), "utf8"),
      "package.json": "{}",
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
    const load = (name) => import(new URL(`node_modules/${name}`, more).href);
    const { ESLint } = await load("eslint/lib/api.js");
    const entry = JSON.parse(readFileSync(new URL("node_modules/eslint-plugin-obsidianmd/package.json", more), "utf8"));
    const { default: obsidianmd } = await load(`eslint-plugin-obsidianmd/${entry.exports?.["."]?.import ?? entry.exports?.["."] ?? entry.main}`);
    const globals = { STYLE: "readonly", bindings: "readonly" };
    const config = [...obsidianmd.configs.recommended, { files: ["**/*.js"], languageOptions: { ecmaVersion: 2024, sourceType: "module", globals } }];
    const lint = (paths) => new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config }).lintFiles(paths);
    const said = (await lint(["main.js", "place.js"])).flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`));
    assert.deepEqual(said, []);
    writeFileSync(`${folder}/main.js`, `${files["main.js"]}\ndocument.body.innerHTML = location.hash;\n`);
    assert.notEqual((await lint(["main.js"]))[0].messages.length, 0, "it does look");
  } finally {
    process.chdir(here);
    rmSync(folder, { recursive: true });
  }
});

test("a small app of Vite's uses the npm package, in both its forms", { skip: without("vite"), timeout: 240_000 }, async () => {
  const folder = mkdtempSync(fileURLToPath(new URL("app-", more)));
  try {
    const { build } = await import(new URL("node_modules/vite/dist/node/index.js", more).href);
    mkdirSync(`${folder}/node_modules`);
    symlinkSync(fileURLToPath(new URL("npm", dist)), `${folder}/node_modules/cutaway`);
    const element = `<cutaway-stepper code="a = [1]&#10;b = a&#10;" loading="eager"></cutaway-stepper>`;
    for (const [name, source] of [["apart", "cutaway"], ["inline", "cutaway/inline"]]) {
      writeFileSync(`${folder}/index.html`, `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head><body>${element}<script type="module" src="/main.js"></script></body></html>`);
      writeFileSync(`${folder}/main.js`, `import { CutawayStepper } from "${source}";\nimport wasm from "cutaway/cutaway_bg.wasm?url";\nwindow.app = { known: CutawayStepper === customElements.get("cutaway-stepper"), wasm };\n`);
      await build({ root: folder, configFile: false, logLevel: "error", base: "./", build: { outDir: name, assetsInlineLimit: 0, target: "esnext", minify: false } });
      const assets = readdirSync(`${folder}/${name}/assets`);
      assert.ok(assets.some((file) => file.endsWith(".wasm")), `the program is a file of the app's: ${assets}`);
      const pages = Object.fromEntries(assets.map((file) => [`/assets/${file}`, readFileSync(`${folder}/${name}/assets/${file}`)]));
      pages["/"] = readFileSync(`${folder}/${name}/index.html`, "utf8");
      await hosted(pages, { policy: "default-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'" }, async (page) => {
        await eventually(async () => assert.match(await page.locator(".narration").innerText(), /line 1 runs first/));
        assert.equal((await page.evaluate(() => window.app)).known, true);
        const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map((entry) => entry.name).filter((name) => name.endsWith(".wasm")));
        assert.equal(fetched.length, name === "apart" ? 1 : 0, `${name}: ${fetched}`);
      });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the npm package is well formed, and works in a bundled app", { timeout: 240_000 }, async () => {
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

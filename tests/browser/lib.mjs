// What the browser tests share: the forms of the page, real browsers to open them in, and checks in words.
//
// A test is `each("what a person sees", async (page, form) => { ... })`: it runs for the served page and for the one
// file, in Chromium, each time in a fresh context. Any error or refusal the browser logs fails the test.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";

export const require = createRequire(new URL("../../.tools/package.json", import.meta.url));

/** Where each form of the page is opened. */
export const forms = {
  served: process.env.CUTAWAY_URL,
  file: pathToFileURL(process.env.CUTAWAY_FILE ?? "").href,
};

/** Where pictures go. */
const shots = process.env.CUTAWAY_SHOTS ?? "target/shots";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let chromium;

/** The one Chromium of this test file. */
async function browser() {
  chromium ??= require("playwright-core").chromium.launch({
    executablePath: process.env.CUTAWAY_CHROMIUM ?? "/usr/bin/chromium",
    args: flags,
  });
  return chromium;
}

after(async () => {
  if (chromium) await (await chromium).close();
});

/**
 * Opens a form of the page in a fresh context, hands it to `use`, and fails on whatever the browser logged as an error.
 *
 * Options: `hash` (what follows the address, with its #), and Playwright's context options: `viewport`
 * (default 1280 × 800), `colorScheme`, `reducedMotion`, `javaScriptEnabled`...
 */
export function open(form, { hash = "", ...options }, use) {
  return openAt(forms[form] + hash, options, (page) => use(page, form));
}

/** A page that is left or loaded again breaks its icon off: the browser's doing. */
const LEFT = /icon\.svg: net::ERR_ABORTED/;

/**
 * As [`open`], for any address; `expect` is a pattern of errors that are meant to be logged.
 *
 * A browser on a loaded machine can stumble over nothing: what fails is tried once more, from a fresh context, and said
 * aloud (lines that begin with "second try"). What fails twice fails.
 */
export async function openAt(url, options, use) {
  try {
    await openOnce(url, options, use);
  } catch (error) {
    console.log(`second try of ${url}, for the first: ${error.message}`);
    await openOnce(url, options, use);
  }
}

/** One try of [`openAt`]. */
async function openOnce(url, { expect, ...context }, use) {
  const scope = await (await browser()).newContext({ viewport: { width: 1280, height: 800 }, ...context });
  scope.setDefaultTimeout(60_000);
  try {
    const page = await scope.newPage();
    const errors = watch(page);
    await page.goto(url);
    await use(page);
    assert.deepEqual(errors.filter((error) => !LEFT.test(error) && !expect?.test(error)), [], "the browser logged errors");
  } finally {
    await scope.close();
  }
}

/** What was built. */
export const dist = new URL("../../dist/", import.meta.url);

/** Serves pages (text or bytes by path; `/` is the first) under `policy`, if there is one, and opens `/`; see [`openAt`]. */
export async function hosted(pages, { policy, ...options }, use) {
  const kinds = { ".js": "text/javascript", ".py": "text/plain", ".css": "text/css", ".wasm": "application/wasm" };
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, "http://host");
    const page = pages[pathname];
    if (page === undefined) return void answer.writeHead(404).end();
    const type = kinds[pathname.match(/\.\w+$/)?.[0]] ?? "text/html";
    answer.writeHead(200, { "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type, ...(policy && { "content-security-policy": policy }) });
    answer.end(page);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  try {
    await openAt(`http://127.0.0.1:${server.address().port}/`, options, use);
  } finally {
    server.close();
  }
}

/** A test in both forms of the page; see [`open`] for the options. */
export function each(name, options, use) {
  if (typeof options === "function") [options, use] = [{}, options];
  for (const form of Object.keys(forms)) test(`${name} (${form})`, { timeout: 240_000 }, () => open(form, options, use));
}

/** Collects what goes wrong in a page from now on. */
function watch(page) {
  const errors = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`${response.url()}: ${response.status()}`);
  });
  return errors;
}

/** Waits until `check` (which may be async) stops throwing; its last error is the test's. */
export async function eventually(check, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

/** What a person reads in an element, with white space made single. */
export async function textOf(locator) {
  return (await locator.innerText()).replace(/\s+/g, " ").trim();
}

/** Waits until an element reads as said: a string it contains, or a pattern. */
export async function expectText(locator, wanted) {
  await eventually(async () => {
    const text = await textOf(locator);
    const found = typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
    assert.ok(found, `expected ${wanted}, found: ${text.slice(0, 500)}`);
  });
}

/** Waits until a text can be seen on the page. */
export async function sees(page, text) {
  await page.getByText(text).first().waitFor();
}

/** Waits until there are so many of an element. */
export async function expectCount(locator, count) {
  await eventually(async () => assert.equal(await locator.count(), count));
}

/** Ticks a box, or picks a radio button, and waits until the page shows it so; with `false`, the other way round. */
export async function tick(box, wanted = true) {
  if ((await box.isChecked()) !== wanted) await box.click();
  await eventually(async () => assert.equal(await box.isChecked(), wanted));
}

/** Answers a question wrong, whatever its kind is, but for one to be answered aloud. */
export async function answerWrong(ask) {
  const check = ask.getByRole("button", { name: "Check", exact: true });
  const begin = ask.getByRole("button", { name: "Begin", exact: true });
  await check.or(begin).first().waitFor();
  if ((await begin.count()) > 0) await begin.click();
  const field = ask.locator(".answer");
  if ((await field.count()) > 0) await field.fill("no such answer");
  await check.click();
  const told = ask.locator(".told").locator(".right, .wrong").first();
  await told.waitFor();
  // Where nothing is to be picked, all that is picked is wrong.
  if ((await ask.locator(".told .right").count()) > 0) {
    for (const box of await ask.locator(".option input").all()) await tick(box);
    await check.click();
  }
  await ask.locator(".told .wrong").waitFor();
}

/** Takes a picture of the page, for people to look at; the result is its path. */
export async function shot(page, name) {
  mkdirSync(shots, { recursive: true });
  const path = `${shots}/${name}.png`;
  await page.screenshot({ path });
  return path;
}

/** Opens an address in Firefox, where there is one; `use` gets Puppeteer's page. Says false if there is none. */
export async function inFirefox(url, use) {
  const executablePath = process.env.CUTAWAY_FIREFOX;
  if (!executablePath) return false;
  const puppeteer = require("puppeteer-core");
  const firefox = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  try {
    const page = await firefox.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(url);
    await use(page);
    assert.deepEqual(errors, [], "the browser logged errors");
  } finally {
    await firefox.close();
  }
  return true;
}

/**
 * Opens an address in WebKit's small browser on a screen of its own, where they are installed; `use` gets a function that
 * runs a script's text there and gives what it returns. Says false if there is none.
 */
export async function inWebkit(url, use) {
  const driver = process.env.CUTAWAY_WEBKIT;
  if (!driver) return false;
  const folder = "/usr/lib/" + (existsSync("/usr/lib/aarch64-linux-gnu") ? "aarch64" : "x86_64") + "-linux-gnu/";
  const binary = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((name) => `${folder}${name}/MiniBrowser`).find((path) => existsSync(path));
  assert.ok(binary, "WebKit's driver is there and its MiniBrowser is not");
  const ends = [];
  try {
    const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x900x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    ends.push(() => screen.kill());
    const display = await new Promise((done, fail) => {
      screen.stdio[3].once("data", (number) => done(`:${String(number).trim()}`));
      screen.once("error", fail).once("exit", () => fail(new Error("there is no screen")));
    });
    const free = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => free.once("listening", done));
    const { port } = free.address();
    await new Promise((done) => free.close(done));
    const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1" };
    const drives = spawn(driver, [`--port=${port}`], { env, stdio: "ignore" });
    ends.push(() => drives.kill());
    const ask = async (method, path, body) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(`WebKit: ${value?.message ?? answer.status}`);
      return value;
    };
    await eventually(() => ask("GET", "/status"));
    const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
    const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: options } });
    const session = `/session/${sessionId}`;
    ends.push(() => ask("DELETE", session).catch(() => {}));
    await ask("POST", `${session}/url`, { url });
    await use((script) => ask("POST", `${session}/execute/sync`, { script, args: [] }));
  } finally {
    for (const end of ends.reverse()) await end();
  }
  return true;
}

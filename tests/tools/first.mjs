// Writes `src/bin/cutaway/later.txt`: the marks of the page's functions that no first step runs, which the site fetches
// when the page stands. To be run when what a page starts with has changed; an old list costs bytes and nothing else.
//
//   cargo run -- pack --watched
//   node tests/tools/first.mjs
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const site = new URL("target/watched/", root);
const require = createRequire(new URL(".tools/package.json", root));

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", txt: "text/plain" };
const server = createServer((request, response) => {
  const path = new URL(request.url, "http://here").pathname.slice(1) || "index.html";
  try {
    let body = readFileSync(new URL(path, site));
    if (path === "start.js") {
      // As on the site, what can wait for the rest waits.
      body = String(body).replace("await init(", "globalThis.watched = await init(").replace(" begin();", " apart(true);\n  begin();");
    }
    response.writeHead(200, { "content-type": TYPES[path.split(".").at(-1)] ?? "text/plain" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0);
const at = `http://127.0.0.1:${server.address().port}/`;

const [base, ...marks] = readFileSync(new URL("names.txt", site), "utf8").trim().split("\n");
const browser = await require("playwright-core").chromium.launch({
  executablePath: process.env.CUTAWAY_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

const ran = new Set();
async function visit(hash, act) {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(at + hash);
  await page.waitForSelector("main", { timeout: 60_000 });
  await act(page);
  // What is done a moment later, as keeping what was typed, is part of it.
  await page.waitForTimeout(1_500);
  const found = await page.evaluate(([base, count]) => {
    const bytes = new Uint8Array(globalThis.watched.memory.buffer, base, count);
    return Array.from(bytes.keys()).filter((at) => bytes[at]);
  }, [Number(base), marks.length]);
  found.forEach((at) => ran.add(marks[at]));
  console.log(`${hash || "the course"}: ${found.length} functions, ${ran.size} marks so far`);
  const examples = await page.evaluate(() => Array.from(document.querySelectorAll(".examples a"), (link) => link.hash));
  await page.close();
  return examples;
}

/** Waits for a stepper, and takes a few steps. */
async function step(page) {
  const range = page.locator("input[type=range]").first();
  await range.waitFor({ timeout: 60_000 });
  await range.focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
}

const examples = (await visit("", () => {})).filter((hash) => hash.startsWith("#/try"));
for (const hash of examples) await visit(hash, step);
await visit("#/lesson/a-name-is-a-label", async (page) => {
  await page.waitForSelector(".prose, article, h1");
  await page.mouse.wheel(0, 600);
});
await visit("?lang=ru", () => {});
await visit(`?lang=ru${examples[0]}`, step);
await browser.close();
server.close();

const later = [...new Set(marks)].filter((mark) => !ran.has(mark)).sort();
const lines = later.join("").match(/.{1,120}/g) ?? [];
writeFileSync(new URL("src/bin/cutaway/later.txt", root), lines.join("\n") + "\n");
console.log(`${later.length} marks of ${new Set(marks).size} are for later`);

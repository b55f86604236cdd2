// The site as it is handed out: installable, there without a network after one visit, and asking before it changes over.
//
// The built folder is served from a sub-path, as static hosts do, by a server that can be taken away and can hand out
// a newer build.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { dist, eventually, expectCount, expectText, openAt } from "./lib.mjs";

const PATH = "/some/where/";
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'";
const KINDS = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  webmanifest: "application/manifest+json",
};

/** The built site, by file name. */
function built() {
  const folder = new URL("site/", dist);
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
  return new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
}

/** Serves files under the sub-path; `reached` lists what was asked for. */
async function host(files) {
  const reached = [];
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url, "http://host");
    reached.push(pathname);
    const name = pathname.startsWith(PATH) ? pathname.slice(PATH.length) || "index.html" : "";
    const file = files.get(name);
    if (!file) return void answer.writeHead(404).end();
    const etag = `"${createHash("sha256").update(file).digest("hex").slice(0, 16)}"`;
    const type = KINDS[name.split(".").pop()] ?? "text/plain";
    const head = { "content-type": type, "content-security-policy": POLICY, "cache-control": "max-age=600", etag };
    if (request.headers["if-none-match"] === etag) return void answer.writeHead(304, head).end();
    answer.writeHead(200, head).end(file);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${server.address().port}${PATH}`, reached, close };
}

/** What a page that is left or loaded again leaves behind: requests broken off, of its icon for one. */
const LEFT = { expect: /ERR_ABORTED/ };

/** Waits until a service worker is in charge of the page. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** The same build with another text in a file, and with the worker that belongs to it. */
function newer(files) {
  const digest = (bytes) => createHash("sha256").update(bytes).digest("base64");
  const start = Buffer.concat([files.get("start.js"), Buffer.from('\ndocument.documentElement.dataset.build = "newer";\n')]);
  const worker = files
    .get("worker.js")
    .toString()
    .replace(digest(files.get("start.js")), digest(start))
    .replace(/const VERSION = ".*";/, 'const VERSION = "newer";');
  return new Map([...files, ["start.js", start], ["worker.js", Buffer.from(worker)]]);
}

const quick = built().get("worker.js").toString().includes("unregister");
const options = { skip: quick ? "the site was built quickly: it keeps nothing" : false, timeout: 240_000 };

test("the manifest and what it names are there", options, async () => {
  const files = built();
  const manifest = JSON.parse(files.get("manifest.webmanifest"));
  for (const { src, sizes, type } of manifest.icons) {
    const picture = files.get(src);
    assert.ok(picture, src);
    if (type === "image/png") assert.equal(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, sizes);
  }
  assert.equal(manifest.scope, "./", "it works from any path");
});

test("after one visit the site is there without a network", options, async () => {
  const server = await host(built());
  await openAt(server.url, LEFT, async (page) => {
    await page.locator("main").first().waitFor();
    await kept(page);
    await server.close();
    await page.goto(`${server.url}#/try?code=${encodeURIComponent("print(6 * 7)")}`);
    await page.reload();
    await page.getByText("print(6 * 7)").first().waitFor();
    await page.goto(`${server.url}index.html?from=a-link`);
    await page.locator("main").first().waitFor();
  });
});

test("what cannot be fetched is said, and is asked for again", { timeout: 120_000 }, async () => {
  const files = built();
  const parts = ["lessons.txt", "library.txt"].map((name) => [name, files.get(name)]);
  for (const [name] of parts) files.delete(name);
  const server = await host(files);
  try {
    await openAt(server.url, { expect: /404|ERR_ABORTED|worker|Worker/, locale: "en" }, async (page) => {
      const note = page.locator(".newer");
      await expectText(note, "The lessons cannot be fetched.");
      files.set(...parts[0]);
      await note.getByRole("button", { name: "Try again" }).click();
      await page.locator("main h1").first().waitFor();
      await expectCount(note, 0);
      await page.goto(`${server.url}#/try?code=${encodeURIComponent("import keyword\nprint(3 + 4)\n")}`);
      await expectText(note, "library cannot be fetched");
      files.set(...parts[1]);
      await note.getByRole("button", { name: "Try again" }).click();
      await page.locator(".output", { hasText: "7" }).waitFor();
      await expectCount(note, 0);
    });
  } finally {
    await server.close();
  }
});

test("a first step needs no rest of the program, and what needs it brings it", { timeout: 120_000 }, async () => {
  const files = built();
  const rest = files.get("cutaway_rest.wasm");
  files.delete("cutaway_rest.wasm");
  const server = await host(files);
  try {
    await openAt(server.url, { expect: /404|ERR_ABORTED|worker|Worker/, locale: "en" }, async (page) => {
      await page.locator("main h1").first().waitFor();
      const note = page.locator(".newer");
      await expectText(note, "A part of Cutaway cannot be fetched.");
      files.set("cutaway_rest.wasm", rest);
      await page.goto(`${server.url}#/try?code=${encodeURIComponent('print(f"{2.5:.3f}", [*map(str, {1: 2})])\n')}`);
      const slider = page.locator("input[type=range]").first();
      await slider.waitFor();
      await slider.focus();
      await page.keyboard.press("End");
      await page.getByText("2.500 ['1']").first().waitFor();
      await expectCount(note, 0);
    });
  } finally {
    await server.close();
  }
});

test("a visit does not fetch the program twice", options, async () => {
  const server = await host(built());
  try {
    await openAt(server.url, LEFT, async (page) => {
      await page.locator("main").first().waitFor();
      await kept(page);
      const program = server.reached.filter((path) => path.endsWith(".wasm"));
      for (const path of program) {
        const times = program.filter((other) => other === path).length;
        assert.ok(times <= 2, `the second may be a question whether it has changed: ${path} ${times}`);
      }
      await page.reload();
      await page.locator("main").first().waitFor();
      assert.deepEqual(server.reached.filter((path) => path.endsWith(".wasm")), program, "the kept one is used");
    });
  } finally {
    await server.close();
  }
});

test("a newer build waits until the reader changes over", options, async () => {
  const files = built();
  const server = await host(files);
  try {
    await openAt(server.url, LEFT, async (page) => {
      await page.locator("main").first().waitFor();
      await kept(page);
      assert.equal(await page.locator(".newer").count(), 0, "the first visit is asked nothing");
      for (const [name, bytes] of newer(files)) files.set(name, bytes);
      await page.reload();
      const asked = page.locator(".newer");
      await asked.waitFor();
      assert.equal(await page.locator("html").getAttribute("data-build"), null, "the files are still those of one build");
      await asked.getByRole("button", { name: "Later" }).click();
      await eventually(async () => assert.equal(await asked.count(), 0));
      await page.reload();
      await asked.getByRole("button", { name: "Change over" }).click();
      await eventually(async () => assert.equal(await page.locator("html").getAttribute("data-build"), "newer"));
      const names = await page.evaluate(() => caches.keys());
      assert.equal(names.length, 1, `the older files are gone: ${names}`);
    });
  } finally {
    await server.close();
  }
});

test("files of two builds are never mixed", options, async () => {
  const files = built();
  files.set("start.js", Buffer.concat([files.get("start.js"), Buffer.from("\n// of another build\n")]));
  const server = await host(files);
  try {
    await openAt(server.url, { expect: /integrity|digest|start\.js/i }, async (page) => {
      await page.locator("main").first().waitFor();
      const state = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
        if (!worker) return "redundant";
        if (worker.state !== "installing") return worker.state;
        return new Promise((done) => worker.addEventListener("statechange", () => done(worker.state), { once: true }));
      });
      assert.equal(state, "redundant");
    });
  } finally {
    await server.close();
  }
});

// The forms for pages of others: elements, fences and the page for iframes, in pages as their hosts would make them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dist, eventually, forms, hosted as served, sees } from "./lib.mjs";

const integrity = readFileSync(new URL("cutaway.js.integrity", dist), "utf8").trim();
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";
const SCRIPT = `<script src="/cutaway.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;
const PROGRAM = "a = [1]\nb = a\nb.append(2)\nprint(a)\n";

/** A host's page beside the script, under a strict policy. */
const hosted = (pages, options, use) =>
  served({ "/cutaway.js": readFileSync(new URL("cutaway.js", dist)), ...pages }, { policy: POLICY, ...options }, use);

const page = (body, head = SCRIPT) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>${head}</head><body>${body}</body></html>`;
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

test("a fence in a page becomes a stepper", async () => {
  const fence = `<pre><code class="language-cutaway">zoom: line\nstop shared: after line 2\nopen: shared\n\n${PROGRAM}</code></pre>`;
  await hosted({ "/": page(`<h1>Names</h1>${fence}`) }, {}, async (page) => {
    const stepper = page.locator("cutaway-stepper");
    await stepper.locator(".narration").waitFor();
    await eventually(async () => assert.match(await stepper.locator(".narration").innerText(), /b names the list/));
    await stepper.evaluate((element) => element.next());
    await eventually(async () => assert.match(await stepper.locator(".narration").innerText(), /becomes \[1, 2\]/));
    assert.equal(await page.locator("[style]").evaluateAll((all) => all.filter((e) => !e.style.colorScheme).length), 0);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0, "no style of ours is global");
    assert.equal(await page.locator("main").count(), 0, "a widget is no page");
  });
});

test("fences as site generators write them", async () => {
  const text = escaped(PROGRAM);
  const shapes = [
    `<pre><code class="language-cutaway">${text}</code></pre>`, // mdBook, CommonMark
    `<pre tabindex="0"><code class="language-cutaway" data-lang="cutaway">${text}</code></pre>`, // Hugo
    `<div class="language-cutaway highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${text}</code></pre></div></div>`, // Jekyll
    `<pre class="cutaway"><code>${text}</code></pre>`, // MkDocs, pandoc, Quarto
    `<pre class="cutaway"><code>cutaway\n${text}</code></pre>`, // nbconvert
    `<pre><code class="language-cutaway">${text.trim().split("\n").map((line) => `<div class="token-line"><span>${line}</span><br></div>`).join("")}</code></pre>`, // Docusaurus
    `<script type="text/x-cutaway">${PROGRAM}</script>`,
  ];
  await hosted({ "/": page(shapes.join("\n")) }, {}, async (page) => {
    await eventually(async () => assert.equal(await page.locator("cutaway-stepper").count(), shapes.length));
    const codes = await page.locator("cutaway-stepper").evaluateAll((all) => all.map((element) => element.code.trim()));
    for (const [at, code] of codes.entries()) assert.equal(code, PROGRAM.trim(), shapes[at]);
  });
});

test("attributes, properties, events and methods", async () => {
  const code = escaped(PROGRAM).replaceAll("\n", "&#10;");
  const listen = `window.seen = [];
    for (const name of ["step", "resize"]) addEventListener(name, (event) => event.detail?.step !== undefined || event.detail?.height
      ? seen.push([event.type, event.detail]) : 0);`;
  const body = `<cutaway-stepper code="${code}" step="2" loading="eager"><pre>fallback</pre></cutaway-stepper>`;
  await hosted({ "/": page(body, `<script src="/listen.js"></script>${SCRIPT}`), "/listen.js": listen }, {}, async (page) => {
    const stepper = page.locator("cutaway-stepper");
    const step = () => stepper.evaluate((element) => element.step);
    await eventually(async () => assert.equal(await step(), 2));
    assert.equal(await page.getByText("fallback").isVisible(), false);
    await stepper.evaluate((element) => element.previous());
    await eventually(async () => assert.equal(await step(), 1));
    await stepper.evaluate((element) => element.goto(1e9));
    await eventually(async () => assert.equal(await step(), (await stepper.evaluate((element) => element.count)) - 1));
    await stepper.evaluate((element) => { element.code = "x = 1\n"; });
    await eventually(async () => assert.match(await stepper.locator(".code").first().innerText(), /x = 1/));
    const seen = await page.evaluate(() => window.seen);
    assert.ok(seen.some(([name, detail]) => name === "step" && detail.step === 2 && detail.narration), JSON.stringify(seen));
    assert.ok(seen.some(([name, detail]) => name === "resize" && detail.height > 100), JSON.stringify(seen));
  });
});

test("a program is fetched, and one that is not there is told", async () => {
  const body = `<cutaway-stepper src="two.py"></cutaway-stepper><cutaway-stepper id="none" src="none.py"><pre>print(3)</pre></cutaway-stepper>`;
  await hosted({ "/": page(body), "/two.py": "two = 2\n" }, { expect: /404|ERR_ABORTED/ }, async (page) => {
    await eventually(async () => assert.match(await page.locator("cutaway-stepper .code").first().innerText(), /two = 2/));
    await sees(page, "none.py cannot be read: 404");
    assert.ok(await page.getByText("print(3)").isVisible(), "what was there stays readable");
  });
});

test("a fence's mistake is told with its place", async () => {
  const fence = `<pre><code class="language-cutaway">zoom: big\n\nx = 1</code></pre>`;
  await hosted({ "/": page(fence) }, {}, (page) => sees(page, "cutaway:1: there is no zoom `big`"));
});

test("questions: those of a fence, and those of a lesson", async () => {
  const quiz = `[[questions]]\ntype = "Tracing"\nprompt.program = "print(1 + 1)"\nanswer.stdout = "computed"\ncontext = "It adds."\n`;
  const bad = `[[questions]]\ntype = "Riddle"\n`;
  const body = [
    `<pre><code class="language-cutaway-quiz">${escaped(quiz)}</code></pre>`,
    `<pre><code class="language-cutaway-quiz">${escaped(bad)}</code></pre>`,
    `<cutaway-quiz lesson="a-name-is-a-label"></cutaway-quiz>`,
    `<cutaway-cards lesson="a-name-is-a-label"></cutaway-cards>`,
  ];
  await hosted({ "/": page(body.join("")) }, {}, async (page) => {
    const [own, wrong, lesson, cards] = [0, 1, 2].map((at) => page.locator("cutaway-quiz").nth(at)).concat(page.locator("cutaway-cards"));
    const question = own.locator(".ask").first();
    await question.locator(".answer").fill("2");
    await question.getByRole("button", { name: "Check" }).click();
    await eventually(async () => assert.match(await question.innerText(), /It adds/));
    await eventually(async () => assert.match(await wrong.locator(".problem").first().innerText(), /quiz\.toml:\d+: .*Riddle/));
    await lesson.scrollIntoViewIfNeeded();
    await eventually(async () => assert.ok((await lesson.locator(".ask").count()) >= 3));
    assert.equal(await lesson.locator("h2").count(), 0, "questions and nothing else");
    await cards.scrollIntoViewIfNeeded();
    await eventually(async () => assert.ok((await cards.locator("#main").innerText()).length > 40));
  });
});

test("twenty steppers share one program, start when near, and do not move what is below", async () => {
  const one = `<pre><code class="language-cutaway">${PROGRAM}</code></pre><p>between</p>`;
  await hosted({ "/": page(one.repeat(20) + SCRIPT) }, {}, async (page) => {
    await page.locator("cutaway-stepper .narration").first().waitFor();
    const running = () => page.locator("cutaway-stepper .narration").count();
    assert.ok((await running()) < 20, "those far away have not started");
    await page.evaluate(async () => {
      for (const stepper of document.querySelectorAll("cutaway-stepper")) {
        stepper.scrollIntoView();
        await new Promise((done) => setTimeout(done, 60));
      }
    });
    await eventually(async () => assert.equal(await running(), 20));
    const heights = await page.locator("cutaway-stepper").evaluateAll((all) => all.map((e) => e.offsetHeight));
    assert.equal(new Set(heights).size, 1, `those that run are as high as those that wait: ${heights}`);
    assert.equal(heights[0], 44 * 16, "and as high as is said");
  });
});

test("it is dark on a dark page and light on a light one", async () => {
  const fence = `<pre><code class="language-cutaway">x = 1</code></pre>`;
  const body = `<div class="dark">${fence}</div><div>${fence}</div>`;
  const look = `<link rel="stylesheet" href="/look.css">${SCRIPT}`;
  await hosted({ "/": page(body, look), "/look.css": ".dark { background: #111; }" }, {}, async (page) => {
    const scheme = (all) => all.map((e) => getComputedStyle(e.shadowRoot.querySelector(".place")).colorScheme);
    await eventually(async () => assert.deepEqual(await page.locator("cutaway-stepper").evaluateAll(scheme), ["dark", "light"]));
  });
});

test("the page for iframes tells its height and follows its hash, with no storage at all", async () => {
  const source = new URL("embed.html", forms.served).href;
  const listen = "window.heights = []; addEventListener('message', (event) => { try { const m = JSON.parse(event.data); if (m.context === 'iframe.resize') heights.push(m.height); } catch {} });";
  const frame = `<iframe sandbox="allow-scripts" width="700" height="500" title="stepper" src="${source}#code=${encodeURIComponent(PROGRAM)}&curInstr=3"></iframe>`;
  const policy = `${POLICY}; frame-src ${new URL(source).origin}`;
  await hosted({ "/": page(frame, `<script src="/listen.js"></script>`), "/listen.js": listen }, { policy }, async (page) => {
    const inside = page.frameLocator("iframe");
    await eventually(async () => assert.match(await inside.locator(".narration").innerText(), /b names the list/));
    await eventually(async () => assert.ok((await page.evaluate(() => window.heights)).some((height) => height > 200)));
  });
});

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
    await eventually(async () => {
      const seen = await page.evaluate(() => window.seen);
      assert.ok(seen.some(([name, detail]) => name === "step" && detail.step === 2 && detail.narration), JSON.stringify(seen));
      assert.ok(seen.some(([name, detail]) => name === "resize" && detail.height > 100), JSON.stringify(seen));
    });
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
    // A busy browser does not look at every place that is scrolled past.
    await eventually(async () => {
      await page.evaluate(async () => {
        for (const stepper of document.querySelectorAll("cutaway-stepper")) {
          stepper.scrollIntoView();
          await new Promise((done) => setTimeout(done, 60));
        }
      });
      assert.equal(await running(), 20);
    }, 60_000);
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

test("the page for iframes opens for editing, and takes orders from the page around it alone", async () => {
  const source = new URL("embed.html", forms.served).href;
  const code = encodeURIComponent(PROGRAM);
  const frame = (name, hash) => `<iframe name="${name}" title="${name}" width="1000" height="600" src="${source}#${hash}"></iframe>`;
  const listen = `window.seen = [];
    addEventListener("message", ({ data }) => { try { const told = JSON.parse(data); seen.push(told.context ?? told.subject); } catch { seen.push(data); } });
    window.order = (name, order) => frames[name].postMessage(order, "*");`;
  // A frame beside it, of the page's own origin: its orders are not those of the page around.
  const beside = `<script src="/beside.js"></script>`;
  const pages = {
    "/": page(frame("one", `code=${code}&cumulative=false&py=3&mode=display`) + frame("two", `mode=edit&code=${code}`) + `<iframe name="other" title="other" src="/other"></iframe>`, `<script src="/listen.js"></script>`),
    "/listen.js": listen,
    "/other": page("", beside),
    "/beside.js": `window.order = (order) => parent.frames.one.postMessage(order, "*");`,
  };
  await hosted(pages, { policy: `${POLICY}; frame-src 'self' ${new URL(source).origin}` }, async (page) => {
    const [one, two] = ["one", "two"].map((name) => page.frameLocator(`iframe[name=${name}]`));
    const at = (pattern) => eventually(async () => assert.match(await one.locator(".narration").innerText(), pattern));
    await at(/line 1 runs first/);
    assert.equal(await one.locator("textarea").count(), 0);
    await eventually(async () => assert.equal(await two.locator("textarea[data-part=editor]").inputValue(), PROGRAM));
    const order = (value) => page.evaluate((value) => window.order("one", value), value);
    for (let step = 0; step < 3; step++) await order({ context: "cutaway.next" });
    await at(/b names the list/);
    await order({ context: "cutaway.previous" });
    await at(/a names a new list/);
    for (const nonsense of [null, "cutaway.next", { context: "cutaway.goto", step: -1 }, { context: "cutaway.goto", step: "3" }, { context: "cutaway.nothing" }]) await order(nonsense);
    const other = page.frames().find((frame) => frame.name() === "other");
    await other.evaluate(() => window.order({ context: "cutaway.goto", step: 4 }));
    await new Promise((done) => setTimeout(done, 300));
    await at(/a names a new list/);
    await order({ context: "cutaway.goto", step: 3 });
    await at(/b names the list/);
    await eventually(async () => {
      const seen = await page.evaluate(() => window.seen);
      for (const name of ["iframe.resize", "lti.frameResize"]) assert.ok(seen.includes(name), name);
      assert.ok(seen.some((told) => told?.context === "cutaway.step" && told.step === 3 && told.narration), "each step is told");
    });
  });
});

test("all that custom-elements.json says is there", async () => {
  const manifest = JSON.parse(readFileSync(new URL("npm/custom-elements.json", dist), "utf8"));
  const types = readFileSync(new URL("npm/index.d.ts", dist), "utf8");
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const quiz = `[[questions]]\nid = "sum-1"\ntype = "Tracing"\nprompt.program = "print(1 + 1)"\nanswer.stdout = "computed"\n`;
  const inside = {
    "cutaway-stepper": `<cutaway-stepper code="${escaped(PROGRAM).replaceAll("\n", "&#10;")}" loading="eager"><pre>readable</pre></cutaway-stepper>`,
    "cutaway-lesson": `<cutaway-lesson lesson="a-name-is-a-label" loading="eager"><p>readable</p></cutaway-lesson>`,
    "cutaway-quiz": `<cutaway-quiz loading="eager"><pre>${escaped(quiz)}</pre></cutaway-quiz>`,
    "cutaway-cards": `<cutaway-cards lesson="a-name-is-a-label" loading="eager"><p>readable</p></cutaway-cards>`,
  };
  assert.deepEqual(declarations.map(({ tagName }) => tagName), Object.keys(inside));
  const early = "window.heard = []; for (const name of ['step', 'answer', 'resize', 'error']) addEventListener(name, ({ target, detail }) => target.localName?.startsWith('cutaway-') && heard.push([target.localName, name, detail]), true);";
  const look = "cutaway-stepper { --cutaway-height: 50rem; --cutaway-mono: monospace; --cutaway-sans: serif; } cutaway-stepper::part(narration) { outline: 3px solid rgb(1, 2, 3); }";
  const head = `<script src="/early.js"></script><link rel="stylesheet" href="/look.css">${SCRIPT}`;
  await hosted({ "/": page(Object.values(inside).join(""), head), "/early.js": early, "/look.css": look }, { expect: /404|ERR_ABORTED/ }, async (page) => {
    await eventually(async () => {
      for (const tag of Object.keys(inside)) assert.equal(await page.locator(`${tag} #main, ${tag} .stepper`).count() > 0, true, tag);
    });
    for (const { tagName, name, attributes, members, slots, cssParts, cssProperties } of declarations) {
      assert.ok(types.includes(`"${tagName}": ${name};`) && types.includes(`class ${name} `), name);
      const element = page.locator(tagName);
      for (const { kind, name: member, attribute, readonly } of members) {
        assert.equal(await element.evaluate((e, member) => typeof e[member] === "function", member), kind === "method", `${tagName}.${member}`);
        assert.match(types, new RegExp(`\\b${member}[:(]`), member);
        if (kind === "field" && !readonly) assert.notEqual(await element.evaluate((e, member) => e[member], member), undefined, member);
        if (!attribute) continue;
        const reflected = await element.evaluate((e, [member, attribute]) => {
          const made = document.createElement(e.localName);
          made[member] = "x";
          return made.getAttribute(attribute) === "x" && made[member] === "x";
        }, [member, attribute]);
        assert.ok(reflected, `${tagName}.${member} is its attribute ${attribute}`);
      }
      const observed = await element.evaluate((e) => e.constructor.observedAttributes);
      const known = attributes.map((attribute) => attribute.name);
      for (const attribute of observed) assert.ok(known.includes(attribute), `${tagName} has ${attribute}`);
      for (const attribute of known) assert.ok(observed.includes(attribute) || ["theme", "loading"].includes(attribute), `${tagName} knows ${attribute}`);
      assert.deepEqual(slots.map((slot) => slot.name), [""]);
      assert.equal(await element.evaluate((e) => e.shadowRoot.querySelectorAll("slot").length), 1);
      const parts = await element.evaluate((e) => [...new Set([...e.shadowRoot.querySelectorAll("[part]")].map((part) => part.getAttribute("part")))]);
      for (const { name } of cssParts) assert.ok(parts.includes(name), `${tagName}::part(${name}) in ${parts}`);
      assert.deepEqual(cssProperties.map(({ name }) => name), ["--cutaway-height", "--cutaway-sans", "--cutaway-mono"]);
    }
    const stepper = page.locator("cutaway-stepper");
    assert.equal(await stepper.evaluate((e) => e.offsetHeight), 50 * 16);
    const computed = (part, what) => stepper.evaluate((e, [part, what]) => getComputedStyle(e.shadowRoot.querySelector(part))[what], [part, what]);
    assert.equal(await computed(".narration", "outlineColor"), "rgb(1, 2, 3)");
    assert.equal(await computed(".narration", "fontFamily"), "serif");
    assert.equal(await computed(".code .line", "fontFamily"), "monospace");
    await stepper.evaluate((e) => { e.step = 3; });
    await eventually(async () => assert.equal(await stepper.evaluate((e) => e.step), 3));
    await stepper.evaluate((e) => { e.zoom = "instruction"; });
    await eventually(async () => assert.ok((await stepper.evaluate((e) => e.count)) > 12, "smaller steps are more of them"));
    const question = page.locator("cutaway-quiz .ask");
    await question.locator(".answer").fill("3");
    await question.getByRole("button", { name: "Check" }).click();
    await page.evaluate(() => document.body.append(Object.assign(document.createElement("cutaway-stepper"), { src: "none.py", loading: "eager", id: "bad" })));
    await eventually(async () => {
      const heard = await page.evaluate(() => window.heard.map(([tag, name, detail]) => [tag, name, Object.keys(detail)]));
      const has = (tag, name, ...keys) => assert.ok(heard.some(([t, n, k]) => t === tag && n === name && keys.every((key) => k.includes(key))), `${tag} ${name}`);
      has("cutaway-stepper", "step", "step", "count", "line", "narration", "ended");
      has("cutaway-quiz", "answer", "question", "right");
      for (const tag of Object.keys(inside)) has(tag, "resize", "height");
      has("cutaway-stepper", "error", "message");
    });
  });
});

test("a lesson of one's own in a page of others", async () => {
  const lesson = "---\nid: ours\ntitle: Ours\nneeds: []\nteaches: []\nminutes: 1\nshape: free\n---\n\n```cutaway\nx = 1\n```\n";
  const early = "window.late = document.createElement('cutaway-stepper'); late.code = 'late = 1'; late.loading = 'eager';";
  const body = `<cutaway-lesson src="ours.md"></cutaway-lesson>`;
  await hosted({ "/": page(body, `<script src="/early.js"></script>${SCRIPT}`), "/early.js": early, "/ours.md": lesson }, {}, async (page) => {
    await eventually(async () => assert.equal(await page.locator("cutaway-lesson h1").innerText(), "Ours"));
    assert.match(page.url(), /\/$/, "the page's address is its own");
    await page.evaluate(() => document.body.append(window.late));
    await eventually(async () => assert.match(await page.locator("cutaway-stepper .code").innerText(), /late = 1/));
  });
});

// How long a step takes in the page: scripting, style and layout, in Chromium. Prints milliseconds.
//
//   cargo run --release -- pack
//   node tests/tools/steps.mjs [dist/cutaway.html]
//
// A step is one press of Forward, until its layout is known. First with two hundred objects shown, then in a run of a
// million steps, where the slider, the keys, the timeline and a jump are measured as well.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(new URL("../../.tools/package.json", import.meta.url));
const page_at = pathToFileURL(process.argv[2] ?? "dist/cutaway.html").href;

const OBJECTS = `rows = [[[row, at] for at in range(40)] for row in range(5)]
for turn in range(100):
    for row in rows:
        row[turn % 40].append(turn)
        row[turn % 40].pop()
`;
const LONG = `def work(n):
    total = 0
    for i in range(n):
        total += i
    return total

for n in range(1000):
    work(500)
`;

const browser = await require("playwright-core").chromium.launch({
  executablePath: process.env.CUTAWAY_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");

const metrics = async () => Object.fromEntries((await session.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
const row = (what, times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2);
  // On a busy machine most steps wait for their turn: the quickest tenth tells what the page itself takes.
  console.log(`${what.padEnd(44)} p10 ${at(0.1)}  median ${at(0.5)}  p95 ${at(0.95)}  worst ${at(1)}`);
};

async function load(code, step, steps) {
  await page.goto("about:blank");
  await page.goto(`${page_at}#/try?code=${encodeURIComponent(code)}&step=${step}`);
  await page.waitForFunction((least) => Number((/of ([\d,]+)/.exec(document.querySelector(".count")?.innerText ?? "")?.[1] ?? "0").replaceAll(",", "")) >= least, steps, { timeout: 90_000 });
  await page.waitForFunction(() => !document.querySelector(".progress button"), undefined, { timeout: 90_000 });
}

/** Times of an act, each until the page is laid out. */
const times = (act, rounds) =>
  page.evaluate(async ([act, rounds]) => {
    const run = new Function("round", act);
    const turn = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
    const all = [];
    for (let round = 0; round < rounds; round += 1) {
      const from = performance.now();
      run(round);
      await Promise.resolve();
      document.body.offsetHeight;
      await turn();
      document.body.offsetHeight;
      all.push(performance.now() - from);
      await new Promise(requestAnimationFrame);
    }
    return all;
  }, [act, rounds]);

const FORWARD = `document.querySelector("[data-part=forward]").click()`;
const BACK = `document.querySelector("[data-part=back]").click()`;
const SLIDE = `const s = document.querySelector(".slider"); s.value = String(1 + Math.floor((round * 0.61803398875 % 1) * s.max)); s.dispatchEvent(new InputEvent("input", { bubbles: true }))`;
const KEY = `document.querySelector(".paper").focus(); document.querySelector(".paper").dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true }))`;

await load(OBJECTS, 700, 1_000);
const shown = await page.locator(".column .object").count();
const before = await metrics();
const forward = await times(FORWARD, 120);
const after = await metrics();
row(`step on, ${shown} objects shown`, forward);
row("step back", await times(BACK, 120));
const each = (name) => ((after[name] - before[name]) * 1000 / forward.length).toFixed(2);
console.log(`  of a step on: script ${each("ScriptDuration")}  style ${each("RecalcStyleDuration")}  layout ${each("LayoutDuration")}  all ${each("TaskDuration")}`);
const frames = await page.evaluate(() => new Promise((done) => {
  const stamps = [];
  const step = (at) => {
    stamps.push(at);
    if (stamps.length > 120) return done(stamps);
    document.querySelector("[data-part=back]").click();
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}));
console.log(`  frames a second while stepping each frame: ${(1000 * (frames.length - 1) / (frames.at(-1) - frames[0])).toFixed(0)}`);

await load(LONG, 1000, 1_000_000);
console.log(await page.locator(".count").innerText());
row("step on", await times(FORWARD, 60));
row("slider, anywhere", await times(SLIDE, 60));
row("Page Down", await times(KEY, 30));
await page.getByRole("tab", { name: "timeline" }).click();
row("step on, timeline open", await times(FORWARD, 60));
row("slider, timeline open", await times(SLIDE, 30));
await page.getByRole("tab", { name: "calls" }).click();
row("step on, calls open", await times(FORWARD, 30));
await browser.close();

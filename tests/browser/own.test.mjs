// Courses of one's own: served from a folder, packed into one file and for learning platforms, brought to the page by
// their address or as files, with what is wrong told to their author.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";
import { dist, eventually, expectText, forms, hosted, openAt, sees } from "./lib.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env.CUTAWAY_BIN ?? join(root, "target/debug/cutaway");
const quick = readFileSync(new URL("site/worker.js", dist), "utf8").includes("unregister") ? ["--quick"] : [];

const front = (id, title) => `---\nid: ${id}\ntitle: ${title}\nneeds: []\nteaches: []\nminutes: 1\nshape: free\n---\n\n`;
const COURSE = {
  "misconceptions.md": "- copies :: An assignment makes a copy.\n",
  "01-lists/part.md": "---\nid: lists\ntitle: Lists of ours\n---\n\nAbout lists.\n\n## Self-check\n\n- What is shared?\n",
  "01-lists/01-shared/lesson.md": `${front("shared-list", "A shared list")}Two names, one list.\n\n\`\`\`cutaway\nprogram: two.py\n\`\`\`\n\n## Check\n\n[Questions](quiz.toml)\n`,
  "01-lists/01-shared/two.py": "a = [1]\nb = a\nb.append(2)\nprint(a)\n",
  "01-lists/01-shared/quiz.toml":
    '[[questions]]\nid = "shared-list-1"\ntype = "Tracing"\nprompt.program = "two.py"\nanswer.stdout = "computed"\ncontext = "Both names lead to one list."\n',
  "01-lists/02-own/lesson.md": `${front("own-list", "A list of its own")}See [[01-shared/lesson|the other]].\n`,
};

const folder = mkdtempSync(join(tmpdir(), "cutaway-course-"));
after(() => rmSync(folder, { recursive: true }));

/** Puts a course into a folder of its own, and gives its path. */
function written(name, files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

function cutaway(...words) {
  const done = spawnSync(program, words, { cwd: root, encoding: "utf8" });
  assert.equal(done.status, 0, done.stderr);
  return done;
}

/** The files of a zip archive, by name. */
function unzipped(bytes) {
  const files = new Map();
  let at = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let file = 0; file < count; file++) {
    const [size, name, more, note] = [20, 28, 30, 32].map((place) => (place === 20 ? bytes.readUInt32LE(at + 20) : bytes.readUInt16LE(at + place)));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), text.toString("utf8"));
    at += 46 + name + more + note;
  }
  return files;
}

/** The files of a folder, as a host serves them. */
function served(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
  return Object.fromEntries(names.map((name) => [`/${name}`, readFileSync(new URL(name, folder))]));
}

const slow = { timeout: 600_000 };

/** Reads the first lesson of the course, and answers its question. */
async function study(page) {
  await expectText(page.locator("h1"), "A shared list");
  await eventually(async () => assert.match(await page.locator(".narration").first().innerText(), /line 1 runs first/));
  const question = page.locator(".ask").first();
  await question.locator(".answer").fill("[1, 2]");
  await question.getByRole("button", { name: "Check" }).click();
  await expectText(question, "Both names lead to one list.");
}

test("a folder is packed: one file, a site, and a package for learning platforms", slow, async () => {
  const said = cutaway("pack", ...quick, "--course", written("packed", COURSE)).stdout;
  assert.match(said, /course\.html .* bytes/);

  await openAt(new URL("course.html", dist).href, {}, async (page) => {
    await sees(page, "Lists of ours");
    assert.equal(await page.getByText("A name is a label").first().isVisible(), await page.locator(".examples").getByText("A name is a label").isVisible(), "no lesson of the project's");
    await page.getByRole("link", { name: "A shared list" }).click();
    await study(page);
    await page.reload();
    await expectText(page.locator("h1"), "A shared list");
  });

  const file = (name) => readFileSync(new URL(`course/${name}`, dist));
  const pages = served(new URL("course/", dist));
  pages["/"] = pages["/index.html"];
  pages["/lesson/shared-list.html"] = file("lesson/shared-list.html");
  assert.match(pages["/lesson/shared-list.html"].toString(), /<h1[^>]*>A shared list/, "a page for those without scripts");
  await hosted(pages, { expect: /icon|manifest|404|ERR_ABORTED/ }, async (page) => {
    await page.getByRole("link", { name: "A shared list" }).click();
    await study(page);
    await page.goto(new URL("/lesson/shared-list.html", page.url()).href);
    await eventually(async () => assert.match(page.url(), /\/#\/lesson\/shared-list$/));
    await study(page);
  });

  const scorm = unzipped(readFileSync(new URL("course-scorm.zip", dist)));
  const manifest = scorm.get("imsmanifest.xml");
  assert.match(manifest, /<schemaversion>1\.2<\/schemaversion>/);
  assert.match(manifest, /adlcp:scormtype="sco" href="index\.html"/);
  assert.deepEqual([...scorm.keys()].sort(), ["imsmanifest.xml", "index.html"]);
  await platform(scorm.get("index.html"));
});

/** A learning platform: keeps what it is told, and checks that it is told in the standard's way. */
const LMS = `
  const kept = JSON.parse(sessionStorage.lms ?? "{}");
  const store = () => { sessionStorage.lms = JSON.stringify(kept); };
  window.calls = [];
  const fields = {
    "cmi.core.lesson_status": /^(incomplete|completed|passed|failed|browsed|not attempted)$/,
    "cmi.core.score.raw": /^(\\d|[1-9]\\d|100)$/, "cmi.core.score.min": /^0$/, "cmi.core.score.max": /^100$/,
    "cmi.core.session_time": /^\\d{4}:\\d\\d:\\d\\d$/, "cmi.core.exit": /^(suspend|logout|time-out|)$/,
    "cmi.suspend_data": /^[^]{0,4096}$/,
  };
  let open = false;
  const said = (name, ...words) => { window.calls.push([name, ...words]); return "true"; };
  window.API = {
    LMSInitialize(nothing) { if (open || nothing !== "") return "false"; open = true; return said("LMSInitialize"); },
    LMSGetValue(name) { return open ? kept[name] ?? "" : "false"; },
    LMSSetValue(name, value) {
      if (!open || !fields[name]?.test(value)) { window.wrong = [name, value]; return "false"; }
      kept[name] = value; store(); return said("LMSSetValue", name, value);
    },
    LMSCommit() { return said("LMSCommit"); },
    LMSFinish() { open = false; store(); return said("LMSFinish"); },
    LMSGetLastError: () => "0", LMSGetErrorString: () => "", LMSGetDiagnostic: () => "",
  };
`;

async function platform(html) {
  const around = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,"><script>${LMS}</script></head>
    <body><iframe name="sco" title="sco" src="/middle" width="1200" height="700"></iframe></body></html>`;
  const pages = { "/": around, "/middle": `<!doctype html><title>m</title><iframe title="m" src="/sco/#/lesson/shared-list" width="1100" height="650"></iframe>`, "/sco/": html };
  await hosted(pages, {}, async (page) => {
    const kept = (name) => page.evaluate((name) => JSON.parse(sessionStorage.lms ?? "{}")[`cmi.${name}`], name);
    const inside = page.frameLocator("iframe").frameLocator("iframe");
    await expectText(inside.locator("h1"), "A shared list");
    await eventually(async () => assert.equal(await kept("core.lesson_status"), "incomplete"));
    await study(inside);
    await eventually(async () => assert.equal(await kept("core.score.raw"), "100"));
    await eventually(async () => assert.equal(await kept("core.lesson_status"), "completed"));
    await eventually(async () => assert.ok((await kept("suspend_data"))?.length > 20));
    // On another device: what was done comes back, and nothing is told twice.
    await page.evaluate(() => { for (const key of Object.keys(localStorage)) localStorage.removeItem(key); });
    await page.locator("iframe").evaluate((frame) => { frame.src = "about:blank"; });
    await eventually(async () => assert.match((await kept("core.session_time")) ?? "", /^0000:/));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await inside.getByRole("link", { name: "Cutaway" }).click();
    await expectText(inside.locator(".lessons").first(), "1 of 1");
    assert.equal(await kept("core.lesson_status"), "completed");
    assert.equal(await page.evaluate(() => window.wrong), undefined);
  });
}

test("one lesson is packed by itself", slow, async () => {
  cutaway("pack", ...quick, "--lesson", "a-name-is-a-label");
  await openAt(new URL("lesson.html", dist).href, {}, async (page) => {
    await expectText(page.locator("h1"), "A name is a label");
    await page.locator(".stepper [data-part=forward]").first().click();
    assert.match(await page.title(), /A name is a label/);
  });
});

test("a folder is served, and read again at each visit", slow, async () => {
  const place = written("served", COURSE);
  const server = spawn(program, ["serve", ...quick, "--port", "0", place], { cwd: root });
  try {
    const url = await new Promise((done, fail) => {
      server.stdout.on("data", (text) => text.toString().includes("http://") && done(/http:\S+/.exec(text.toString())[0]));
      server.on("exit", () => fail(new Error("it ended")));
    });
    await openAt(url, {}, async (page) => {
      await page.getByRole("link", { name: "A shared list" }).click();
      await study(page);
      assert.equal(await page.locator(".problems").count(), 0);
      written("served", { "01-lists/02-own/lesson.md": `${front("own-list", "A list of its own")}\`\`\`cutaway\nprogram: none.py\n\`\`\`\n` });
      await page.goto(`${url}#/`);
      await page.reload();
      await expectText(page.locator(".problems"), /01-lists\/02-own\/lesson\.md:10: there is no program `none\.py`; put the file beside lesson\.md/);
    });
  } finally {
    server.kill();
  }
});

test("an address: of a list of files, of all in one, of a lesson", slow, async () => {
  const paths = Object.keys(COURSE);
  const files = Object.fromEntries(Object.entries(COURSE).map(([path, text]) => [`/c/${path}`, text]));
  const pages = { ...files, "/c/list.json": JSON.stringify(paths), "/c/all.json": JSON.stringify(COURSE) };
  pages["/c/one.md"] = `${front("alone", "A lesson alone")}\`\`\`cutaway\nx = 1\n\`\`\`\n`;
  pages["/c/wrong.md"] = "Text without a front matter\n";
  const site = new URL("site/", dist);
  Object.assign(pages, served(site));
  pages["/"] = pages["/index.html"];
  await hosted(pages, { expect: /icon|manifest|404|worker|ERR_ABORTED/ }, async (page) => {
    const at = (path) => page.goto(new URL(path, page.url()).href);
    for (const list of ["list", "all"]) {
      await at(`/#/course?src=c/${list}.json`);
      await page.reload();
      await page.getByRole("link", { name: "A shared list" }).click();
      await study(page);
      assert.match(page.url(), new RegExp(`\\?course=c%2F${list}\\.json#/lesson/shared-list$`, "i"));
      await page.reload();
      await study(page);
    }
    await at("/#/course?src=c/one.md");
    await expectText(page.locator("h1"), "A lesson alone");
    await at("/?course=c/wrong.md");
    await expectText(page.locator(".problems"), "lesson.md:1: there is no front matter");
    await at("/?course=c/none.json");
    await expectText(page.locator(".problems"), "c/none.json cannot be read: 404");
    await page.locator("input[type=url]").fill("c/index.html");
    await page.getByRole("button", { name: "Open" }).click();
    await expectText(page.locator(".problems"), "c/index.html cannot be read: 404");
  });
});

for (const form of Object.keys(forms)) {
  test(`files and folders are chosen or dropped (${form})`, slow, async () => {
    const place = written(`dropped-${form}`, COURSE);
    await openAt(`${forms[form]}#/course`, {}, async (page) => {
      await page.locator("input[data-part=course]").first().setInputFiles(place);
      await page.getByRole("link", { name: "A shared list" }).click();
      await study(page);
      await page.reload();
      await study(page);
      // Dropped: a lesson that has a mistake.
      await page.goto(`${forms[form]}#/course`);
      await page.locator("[data-part=drop]").evaluate((place, text) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], "lesson.md"));
        place.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true, composed: true }));
      }, `${front("bad-one", "A bad one")}\`\`\`cutaway\nzoom: huge\n\nx = 1\n\`\`\`\n`);
      await sees(page, "A bad one");
      await expectText(page.locator(".problems"), /lesson\.md:11: there is no zoom `huge`/);
    });
  });
}

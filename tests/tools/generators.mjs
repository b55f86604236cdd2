// Real pages of site generators with `cutaway` fences in them, opened in Chromium beside dist/cutaway.js:
//
//     node tests/tools/generators.mjs [NAME...]
//
// Each generator that is on the path is used as `.github/EMBEDDING.md` says; what is not there is left out, and said.
// For those of Debian: apt-get install hugo jekyll pandoc. Others: cargo install mdbook; pip install mkdocs-material
// nbconvert; npm install @mdx-js/mdx react react-dom (in a folder that MDX_AT names).

import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const script = join(root, "dist/cutaway.js");
const integrity = readFileSync(`${script}.integrity`, "utf8").trim();
const { chromium } = createRequire(join(root, ".tools/package.json"))("playwright-core");

const PROGRAM = 'a = [1]\nb = a\n\nif 1 < 2 and b is a:\n    b.append("<&>")\nprint(a)\n';
const FENCES = `\`\`\`cutaway\nopen: end\n\n${PROGRAM}\`\`\`\n\nWords between.\n\n\`\`\`cutaway-quiz\n[[questions]]\ntype = "Tracing"\nprompt.program = """\nx = [1, 2]\nprint(len(x))\n"""\nanswer.stdout = "computed"\ncontext = "It has two items."\n\`\`\`\n`;
const PAGE = `# Names\n\nBefore.\n\n${FENCES}\nAfter.\n`;
const tag = (path) => `<script src="${path}cutaway.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

/** How each makes a page: its files, the command that builds them, and the page. */
const generators = {
  mdbook: {
    files: {
      "book.toml": '[book]\ntitle = "Book"\n\n[output.html]\nadditional-js = ["cutaway.js"]\n',
      "src/SUMMARY.md": "# Summary\n\n- [Names](names.md)\n",
      "src/names.md": PAGE,
    },
    script: "cutaway.js",
    build: ["mdbook", "build"],
    page: "book/names.html",
  },
  mkdocs: {
    files: {
      "mkdocs.yml": `site_name: Site\nuse_directory_urls: false\ntheme:\n  name: material\n  font: false\nextra_javascript: [cutaway.js]\nmarkdown_extensions:\n  - pymdownx.superfences:\n      custom_fences:\n        - name: cutaway\n          class: cutaway\n          format: !!python/name:pymdownx.superfences.fence_code_format\n        - name: cutaway-quiz\n          class: cutaway-quiz\n          format: !!python/name:pymdownx.superfences.fence_code_format\n`,
      "docs/index.md": PAGE,
    },
    script: "docs/cutaway.js",
    build: ["mkdocs", "build", "--quiet"],
    page: "site/index.html",
  },
  hugo: {
    files: {
      "config.toml": 'baseURL = "/"\nrelativeURLs = true\ntitle = "Site"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      "content/names.md": `---\ntitle: Names\n---\n${PAGE}`,
      "layouts/_default/single.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>${tag("/")}</head><body>{{ .Content }}</body></html>`,
      "layouts/_default/list.html": "{{ .Content }}",
    },
    script: "static/cutaway.js",
    build: ["hugo", "--quiet"],
    page: "public/names/index.html",
  },
  jekyll: {
    files: {
      "_config.yml": "title: Site\n",
      "_layouts/default.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title>${tag("/")}</head><body>{{ content }}</body></html>`,
      "names.md": `---\nlayout: default\ntitle: Names\n---\n${PAGE}`,
    },
    script: "cutaway.js",
    build: ["jekyll", "build", "--quiet"],
    page: "_site/names.html",
  },
  pandoc: {
    files: { "names.md": PAGE, "head.html": tag("") },
    script: "out/cutaway.js",
    build: ["pandoc", "-s", "-H", "head.html", "--metadata", "title=Names", "-o", "out/names.html", "names.md"],
    page: "out/names.html",
  },
  quarto: {
    files: {
      "_quarto.yml": "project:\n  type: default\n  output-dir: out\nformat:\n  html:\n    include-in-header: head.html\n",
      "names.qmd": `---\ntitle: Names\n---\n\n${PAGE}`,
      "head.html": tag(""),
    },
    script: "out/cutaway.js",
    build: ["quarto", "render"],
    page: "out/names.html",
  },
  nbconvert: {
    files: {
      "names.ipynb": JSON.stringify({
        nbformat: 4,
        nbformat_minor: 5,
        metadata: {},
        cells: [
          { cell_type: "markdown", id: "one", metadata: {}, source: PAGE },
          { cell_type: "markdown", id: "two", metadata: {}, source: tag("") },
        ],
      }),
    },
    script: "cutaway.js",
    build: ["jupyter-nbconvert", "--to", "html", "names.ipynb"],
    page: "names.html",
  },
  mdx: {
    files: {
      "names.mdx": PAGE,
      "build.mjs": `import { createRequire } from "node:module";
        import { readFileSync, writeFileSync } from "node:fs";
        import { pathToFileURL } from "node:url";
        const require = createRequire(process.env.MDX_AT + "/");
        const load = (name) => import(pathToFileURL(require.resolve(name)));
        const { evaluate } = await import(pathToFileURL(process.env.MDX_AT + "/node_modules/@mdx-js/mdx/index.js"));
        const runtime = await load("react/jsx-runtime");
        const { default: Page } = await evaluate(readFileSync("names.mdx"), runtime);
        const { default: server } = await load("react-dom/server");
        const { default: react } = await load("react");
        const body = server.renderToStaticMarkup(react.createElement(Page));
        writeFileSync("names.html", '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Names</title>${tag("")}</head><body>' + body + "</body></html>");`,
    },
    script: "cutaway.js",
    build: [process.execPath, "build.mjs"],
    needs: () => process.env.MDX_AT && existsSync(`${process.env.MDX_AT}/node_modules/@mdx-js/mdx`),
    page: "names.html",
  },
};

const there = (command) => spawnSync("sh", ["-c", `command -v "${command}"`]).status === 0;

/** Serves a folder; the address, and what ends it. */
async function serve(folder) {
  const kinds = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };
  const server = createServer((request, answer) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, "http://host").pathname));
    try {
      const body = readFileSync(path);
      answer.writeHead(200, { "content-type": kinds[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Builds a page and tries it; what is wrong, in words. */
async function attempt(name, browser) {
  const { files, script: at, build, page: path } = generators[name];
  const folder = mkdtempSync(join(tmpdir(), `cutaway-${name}-`));
  const put = (file, write) => (mkdirSync(dirname(join(folder, file)), { recursive: true }), write(join(folder, file)));
  for (const [file, text] of Object.entries(files)) put(file, (to) => writeFileSync(to, text));
  put(at, (to) => copyFileSync(script, to));
  const built = spawnSync(build[0], build.slice(1), { cwd: folder, encoding: "utf8" });
  if (built.status !== 0) return `does not build: ${built.stderr || built.error}`;
  if (!existsSync(join(folder, path))) return `there is no ${path}`;
  const base = path.split("/").length > 1 ? path.split("/")[0] : "";
  const server = await serve(join(folder, base));
  const page = await browser.newPage();
  try {
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(server.url + path.slice(base && base.length + 1), { waitUntil: "domcontentloaded" });
    const stepper = page.locator("cutaway-stepper");
    await stepper.locator(".narration").waitFor({ timeout: 30_000 }).catch(() => {});
    if ((await stepper.count()) !== 1) return `${await stepper.count()} steppers instead of one`;
    const code = (await stepper.evaluate((element) => element.code)).trim();
    if (code !== `open: end\n\n${PROGRAM}`.trim()) return `the program is another one: ${JSON.stringify(code)}`;
    const deadline = Date.now() + 20_000;
    let output = "";
    while (Date.now() < deadline && !output.includes("[1, '<&>']")) {
      output = await stepper.locator("div.cutaway").innerText();
      await page.waitForTimeout(100);
    }
    if (!output.includes("[1, '<&>']")) return `it did not run to its end: ${output.slice(0, 300)}`;
    await page.locator("cutaway-quiz").scrollIntoViewIfNeeded();
    const question = page.locator("cutaway-quiz .ask").first();
    await question.locator(".answer").fill("2", { timeout: 20_000 });
    await question.getByRole("button", { name: "Check" }).click();
    await question.getByText("It has two items.").waitFor({ timeout: 10_000 });
    if (errors.length > 0) return errors.join("; ");
    mkdirSync(join(root, "target/shots"), { recursive: true });
    await page.screenshot({ path: join(root, `target/shots/${name}.png`) });
  } catch (error) {
    return error.message;
  } finally {
    await page.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(generators);
const browser = await chromium.launch({ executablePath: process.env.CUTAWAY_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let failed = 0;
for (const name of names) {
  const { build, needs } = generators[name] ?? {};
  if (!build) {
    console.log(`${name}: not known`);
    failed++;
  } else if (!(needs?.() ?? true) || !there(build[0])) {
    console.log(`${name}: left out, it is not installed`);
  } else {
    const wrong = await attempt(name, browser).catch((error) => error.message);
    console.log(`${name}: ${wrong ?? "works"}`);
    failed += wrong ? 1 : 0;
  }
}
await browser.close();
process.exitCode = failed > 0 ? 1 : 0;

// The five programs of tests/bench on our machine as WebAssembly and on its peers, all in this one run of node, and on
// a native CPython 3.14 if `CPYTHON` names one. Prints milliseconds of processor time (the best of some runs) and ratios to ours.
//
//   cargo build --release --no-default-features --features bench --bin bench --target wasm32-unknown-unknown
//   (cd .tools && npm i --no-save jsdom skulpt brython @micropython/micropython-webassembly-pyscript)
//   node tests/tools/bench.mjs [PROGRAM …]
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const root = new URL("../../", import.meta.url);
const tools = new URL(".tools/", root);
const require = createRequire(tools);
const ROUNDS = Number(process.env.ROUNDS ?? 5);

const programs = new Map();
const names = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(new URL("tests/bench/", root)).sort();
for (const name of names.filter((name) => name.endsWith(".py"))) {
  const path = name.includes("/") ? name : fileURLToPath(new URL(`tests/bench/${name}`, root));
  programs.set(name, readFileSync(path, "utf8"));
}

const WASM = process.env.WASM ?? "target/wasm32-unknown-unknown/release/bench.wasm";

function machine() {
  const module = new WebAssembly.Module(readFileSync(new URL(WASM, root)));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    (imports[from] ??= {})[name] = () => { throw new Error(`${name} is not for node`); };
  }
  const { exports } = new WebAssembly.Instance(module, imports);
  // wasm-bindgen adds hashes to the names.
  const found = (verb) => exports[verb] ?? exports[Object.keys(exports).find((name) => new RegExp(`^${verb}_[0-9a-f]{16}$`).test(name))];
  const [feed, run, printed, record, ticks, seek] = ["feed", "run", "printed", "record", "ticks", "seek"].map(found);
  const load = (source) => new TextEncoder().encode(source).forEach((byte) => feed(byte));
  return {
    run(source) {
      load(source);
      const length = run();
      return new TextDecoder().decode(Uint8Array.from({ length }, (_, at) => printed(at)));
    },
    record(source) {
      load(source);
      return { lines: record(), ticks: ticks() };
    },
    seek,
  };
}

async function cutaway() {
  return machine().run;
}

async function micropython() {
  const { loadMicroPython } = await import(new URL("node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs", tools));
  let out = [];
  const machine = await loadMicroPython({ heapsize: 64 << 20, linebuffer: true, stdout: (line) => out.push(line) });
  return (source) => {
    out = [];
    machine.runPython(source);
    return out.join("\n") + "\n";
  };
}

// Contexts of their own would make the globals of the two translators slow: they run in this one.
async function skulpt() {
  for (const name of ["skulpt.min.js", "skulpt-stdlib.js"]) {
    vm.runInThisContext(readFileSync(new URL(`node_modules/skulpt/dist/${name}`, tools), "utf8"));
  }
  const { Sk } = globalThis;
  let out = "";
  Sk.configure({ output: (text) => { out += text; }, __future__: Sk.python3, read: (name) => Sk.builtinFiles.files[name] });
  return (source) => {
    out = "";
    Sk.importMainWithBody("<stdin>", false, source, false);
    return out;
  };
}

async function brython() {
  const { JSDOM } = require("jsdom");
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: "http://localhost/" });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) {
      try {
        globalThis[name] = window[name];
      } catch {}
    }
  }
  globalThis.window = globalThis;
  globalThis.location = window.location;
  globalThis.module = {};
  [globalThis.Event, globalThis.CustomEvent] = [window.Event, window.CustomEvent];
  globalThis.document = window.document;
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) {
    globalThis[name] = () => true;
  }
  Object.defineProperty(window.document, "currentScript", { value: { src: "http://localhost/brython.js" } });
  vm.runInThisContext(readFileSync(new URL("node_modules/brython/brython.js", tools), "utf8"));
  let number = 0;
  return (source) => {
    let out = "";
    const { log } = console;
    // Outside of a page its standard output is the console.
    console.log = (text) => { out += `${text}\n`; };
    try {
      globalThis.__BRYTHON__.runPythonSource(source, `bench${number++}`);
    } finally {
      console.log = log;
    }
    return out.replaceAll("\n\n", "\n");
  };
}

async function cpython() {
  if (!process.env.CPYTHON) return null;
  const timer = `
import sys, time, io
source = sys.stdin.read(); code = compile(source, "main.py", "exec"); best = 1e9
for _ in range(${ROUNDS}):
    out, sys.stdout = sys.stdout, io.StringIO()
    start = time.process_time(); exec(code, {"__name__": "__main__"}); took = time.process_time() - start
    text, sys.stdout = sys.stdout.getvalue(), out; best = min(best, took)
print(best * 1000); sys.stdout.write(text)`;
  return (source) => execFileSync(process.env.CPYTHON, ["-c", timer], { input: source, encoding: "utf8" });
}

const peers = { cutaway, micropython, skulpt, brython, cpython };
const wanted = (process.env.PEERS ?? Object.keys(peers).join()).split(",");
const rows = [];
const printed = new Map();
for (const [peer, load] of Object.entries(peers)) {
  if (!wanted.includes(peer)) continue;
  let run;
  try {
    run = await load();
  } catch (error) {
    console.error(`${peer} is left out: ${error.message}`);
    continue;
  }
  if (!run) continue;
  for (const [name, source] of programs) {
    let best = Infinity;
    let out;
    try {
      if (peer === "cpython") {
        const text = run(source);
        const end = text.indexOf("\n");
        [best, out] = [Number(text.slice(0, end)), text.slice(end + 1)];
      } else {
        for (let round = 0; round < ROUNDS; round++) {
          const start = process.cpuUsage();
          out = run(source);
          const { user, system } = process.cpuUsage(start);
          best = Math.min(best, (user + system) / 1000);
        }
      }
    } catch (error) {
      console.error(`${peer} fails on ${name}: ${error}`);
      continue;
    }
    if (!printed.has(name)) printed.set(name, out);
    else if (printed.get(name).trim() !== out.trim()) console.error(`${peer} prints something else for ${name}: ${out.slice(0, 200)}`);
    rows.push({ peer, name, best });
  }
}
for (const name of programs.keys()) {
  const ours = rows.find((row) => row.name === name && row.peer === "cutaway")?.best;
  const cells = rows.filter((row) => row.name === name)
    .map((row) => `${row.peer} ${row.best.toFixed(1)} ms${ours && row.peer !== "cutaway" ? ` (${(row.best / ours).toFixed(2)} x)` : ""}`);
  console.log(`${name}: ${cells.join(", ")}`);
}

if (process.env.RECORD) {
  const ours = machine();
  for (const [name, source] of programs) {
    const start = process.cpuUsage();
    const { lines, ticks } = ours.record(source);
    const { user, system } = process.cpuUsage(start);
    const millis = (user + system) / 1000;
    const seeks = [];
    for (let round = 0; round < 200; round++) {
      const before = process.cpuUsage();
      ours.seek(Math.floor(((round * 7919) % 1000) / 1000 * ticks));
      const { user, system } = process.cpuUsage(before);
      seeks.push((user + system) / 1000);
    }
    seeks.sort((a, b) => a - b);
    console.log(`${name}: ${(lines / millis / 1000).toFixed(2)} million line steps a second, ` +
      `${(ticks / millis / 1000).toFixed(2)} million instructions; seek median ${seeks[100].toFixed(1)} ms, 99 % ${seeks[197].toFixed(1)} ms`);
  }
}

// Starts the served page; what keeps it for offline use comes after this, in the same file.

import init, { apart, begin, give, onLibrary } from "./cutaway.js";

const wasm = new URL("cutaway_bg.wasm", import.meta.url);
const rest = new URL("cutaway_rest.wasm", import.meta.url);

/** What is said when something does not come, in the languages of the page. */
const MISSING = {
  en: {
    start: "Cutaway could not start",
    lessons: "The lessons cannot be fetched.",
    library: "Python's library cannot be fetched. The program that needs it waits.",
    rest: "A part of Cutaway cannot be fetched.",
    again: "Try again",
  },
  ru: {
    start: "Cutaway не запускается",
    lessons: "Не удаётся загрузить уроки.",
    library: "Не удаётся загрузить библиотеку Python. Программа, которой она нужна, ждёт.",
    rest: "Не удаётся загрузить часть Cutaway.",
    again: "Ещё раз",
  },
};

/** As the page itself chooses its language, before it is there to ask. */
function words() {
  let kept;
  try {
    kept = localStorage.getItem("cutaway.language");
  } catch {
    // No storage: nothing is kept.
  }
  const wanted = [new URLSearchParams(location.search).get("lang"), kept, navigator.language];
  return wanted.map((code) => MISSING[code?.slice(0, 2).toLowerCase()]).find(Boolean) ?? MISSING.en;
}

/** A module; some browsers refuse to compile while the file still streams in. */
async function compiled(url) {
  try {
    return await WebAssembly.compileStreaming(fetch(url));
  } catch {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return WebAssembly.compile(await answer.arrayBuffer());
  }
}

/**
 * A module of stubs. What is told of them: the types of functions, the last one that of `bring`, and runs of places in
 * the table: how many places lie before it, the type, how many it has.
 */
function stubModule(told) {
  let at = 0;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = told[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  // All numbers are written in three bytes, so that what is alike is copied and not built.
  const wide = (value) => [(value & 127) | 128, ((value >> 7) & 127) | 128, value >> 14];
  const chunks = [];
  const section = (id, count, parts) => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    chunks.push([id, ...wide(count === undefined ? length : length + 3)], count === undefined ? [] : wide(count), ...parts);
  };

  const end = number() + at;
  const types = told.subarray(at, end);
  const takes = Array.from({ length: number() }, () => {
    at += 1;
    const taken = number();
    at += taken;
    const given = number();
    at += given;
    return taken;
  });
  let [place, all, runs] = [0, 0, 0];
  const [functions, elements, code] = [[], [], []];
  for (at = end; at < told.length; runs += 1) {
    place += number();
    const [kind, length] = [number(), number()];
    const gets = Array.from({ length: takes[kind] }, (_, index) => [0x20, index]).flat();
    const body = [0, 0x10, 0, ...gets, 0x41, 0, 0, 0, 0x11, ...wide(kind), 0, 0x0b];
    const one = [body.length, ...body];
    const [own, places, bodies] = [3, 3, one.length].map((size) => new Uint8Array(size * length));
    for (let index = 0; index < length; index += 1) {
      own.set(wide(kind), 3 * index);
      places.set(wide((all += 1)), 3 * index);
      bodies.set(one, one.length * index);
      bodies.set(wide(place), one.length * index + 5 + gets.length);
      place += 1;
    }
    functions.push(own);
    elements.push([0, 0x41, ...wide(place - length), 0x0b, ...wide(length)], places);
    code.push(bodies);
  }
  const name = (text) => [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  const bring = [...name("first"), ...name("bring"), 0, ...wide(takes.length - 1)];
  chunks.push([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  section(1, undefined, [types]);
  section(2, 2, [bring, [...name("first"), ...name("t0"), 1, 0x70, 0, 0]]);
  section(3, all, functions);
  section(9, runs, elements);
  section(10, all, code);
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  chunks.reduce((from, chunk) => (out.set(chunk, from), from + chunk.length), 0);
  return out;
}

/** Puts stubs where the rest of the program goes; gives back what fetches the rest. */
async function stubs(module, first) {
  const [section] = WebAssembly.Module.customSections(module, "stubs");
  if (!section) return () => {};
  let there = false;
  let tell;
  const come = new Promise((done) => (tell = done));
  const put = (module) => {
    if (there) return;
    new WebAssembly.Instance(module, { first });
    there = true;
    tell();
    // Not within the call that a stub has interrupted.
    setTimeout(apart, 0, false);
  };
  await WebAssembly.instantiate(stubModule(new Uint8Array(section)), { first: { ...first, bring: () => there || put(atOnce()) } });
  apart(true);
  return () => until("rest", async () => there || put(await compiled(rest)), come);
}

/** Does what needs the network; says so while it does not succeed, and tries again; `come`: unless it came otherwise. */
async function until(name, done, come) {
  for (let note; ; ) {
    try {
      await done();
      note?.remove();
      return;
    } catch (error) {
      note ??= notice(words()[name]);
      note.title = error.message;
      await again(note.querySelector("button"), come);
    }
  }
}

/** The rest, while all waits: what a stub stands for is being called. Only those who are quicker than their network get here. */
function atOnce() {
  for (let tries = 3; ; tries -= 1) {
    try {
      const request = new XMLHttpRequest();
      request.open("GET", rest, false);
      request.overrideMimeType("text/plain; charset=x-user-defined");
      request.send();
      if (request.status !== 200) throw new Error(`${rest}: ${request.status}`);
      return new WebAssembly.Module(Uint8Array.from(request.responseText, (c) => c.charCodeAt(0)));
    } catch (error) {
      if (tries > 1) continue;
      // What was being done is lost with the call that cannot be made.
      const note = notice(words().rest);
      note.title = error.message;
      note.querySelector("button").addEventListener("click", () => location.reload());
      throw error;
    }
  }
}

/** How long it takes until what did not come is asked for again, if nobody asks before, in ms. */
const PAUSE = 30_000;

const part = (name) => fetch(new URL(`${name}.txt`, import.meta.url));

/** Hands over a part that is a file of its own. */
async function bring(name, first = part(name)) {
  let answer = first;
  await until(name, async () => {
    const asked = answer ?? part(name);
    answer = undefined;
    const found = await asked;
    if (!found.ok) throw new Error(`${found.url}: ${found.status}`);
    if (!give(name, await found.text())) throw new Error(`${found.url} belongs to another Cutaway`);
  });
}

/** A notice beside the page, with a button. */
function notice(text) {
  const note = document.createElement("div");
  note.className = "newer";
  note.setAttribute("role", "alert");
  const said = document.createElement("p");
  said.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words().again;
  note.append(said, button);
  document.body.append(note);
  return note;
}

/** Waits until the button is pressed, the network comes back, or a while has passed. */
function again(button, come) {
  return new Promise((done) => {
    void come?.then(done);
    button.addEventListener("click", done, { once: true });
    addEventListener("online", done, { once: true });
    setTimeout(done, PAUSE);
  });
}

try {
  const lessons = part("lessons");
  lessons.catch(() => {});
  const module = await compiled(wasm);
  const goOn = await stubs(module, await init({ module_or_path: module }));
  onLibrary(() => void bring("library"));
  await bring("lessons", lessons);
  begin();
  void goOn();
} catch (error) {
  const { start, again } = words();
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = `${start}: ${error.message ?? error} `;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = again;
  button.addEventListener("click", () => location.reload());
  note.append(button);
  document.body.prepend(note);
  throw error;
}

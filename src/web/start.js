// Starts the served page; what keeps it for offline use comes after this, in the same file.

import init, { begin, give, onLibrary } from "./cutaway.js";

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

/** Puts stubs where the rest of the program goes; gives back what fetches the rest. */
async function stubs(module, first) {
  const [section] = WebAssembly.Module.customSections(module, "stubs");
  if (!section) return () => {};
  let there = false;
  const put = (module) => {
    if (!there) new WebAssembly.Instance(module, { first });
    there = true;
  };
  await WebAssembly.instantiate(section, { first: { ...first, bring: () => there || put(atOnce()) } });
  const fetched = () => compiled(rest).then(put).catch(() => setTimeout(fetched, 3_000));
  return fetched;
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

/** Hands over a part that is a file of its own; says so while it does not come. */
async function bring(name, answer = part(name)) {
  let note;
  for (;;) {
    try {
      const found = await answer;
      if (!found.ok) throw new Error(`${found.url}: ${found.status}`);
      if (!give(name, await found.text())) throw new Error(`${found.url} belongs to another Cutaway`);
      note?.remove();
      return;
    } catch (error) {
      note ??= notice(words()[name]);
      note.title = error.message;
      await again(note.querySelector("button"));
      answer = part(name);
    }
  }
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
function again(button) {
  return new Promise((done) => {
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
  goOn();
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

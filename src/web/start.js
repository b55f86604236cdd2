// Starts the served page; what keeps it for offline use comes after this, in the same file.

import init, { begin, give, onLibrary } from "./cutaway.js";

const wasm = new URL("cutaway_bg.wasm", import.meta.url);

/** What is said when something does not come, in the languages of the page. */
const MISSING = {
  en: {
    start: "Cutaway could not start",
    lessons: "The lessons cannot be fetched.",
    library: "Python's library cannot be fetched. The program that needs it waits.",
    again: "Try again",
  },
  ru: {
    start: "Cutaway не запускается",
    lessons: "Не удаётся загрузить уроки.",
    library: "Не удаётся загрузить библиотеку Python. Программа, которой она нужна, ждёт.",
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

// Some browsers refuse to compile while the file still streams in.
async function whole() {
  const answer = await fetch(wasm);
  if (!answer.ok) throw new Error(`${wasm}: ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
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
  await init({ module_or_path: await WebAssembly.compileStreaming(fetch(wasm)).catch(whole) });
  onLibrary(() => void bring("library"));
  await bring("lessons", lessons);
  begin();
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

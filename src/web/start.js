// Starts the served page; what keeps it for offline use comes after this.

import init, { begin, give, onLibrary } from "./cutaway.js";

const wasm = new URL("cutaway_bg.wasm", import.meta.url);

// Some browsers refuse to compile while the file still streams in.
async function whole() {
  const answer = await fetch(wasm);
  if (!answer.ok) throw new Error(`${wasm}: ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** Hands over a part that is a file of its own. */
async function hand(name, answer) {
  answer = await answer;
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  if (!give(name, await answer.text())) throw new Error(`${answer.url} belongs to another Cutaway`);
}

/** Brings the library. A run that needs it waits until it is there. */
function library() {
  hand("library", fetch(new URL("library.txt", import.meta.url))).catch(() => setTimeout(library, 3_000));
}

try {
  const lessons = fetch(new URL("lessons.txt", import.meta.url));
  lessons.catch(() => {});
  await init({ module_or_path: await WebAssembly.compileStreaming(fetch(wasm)).catch(whole) });
  onLibrary(library);
  await hand("lessons", lessons);
  begin();
} catch (error) {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = `Cutaway could not start: ${error.message ?? error}`;
  document.body.prepend(note);
  throw error;
}

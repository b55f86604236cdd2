// Starts the page in one file. Needs `unpacked`.
(async () => {
  // Read before the page takes the body's place.
  const texts = new Map(Array.from(document.querySelectorAll("script[type='text/plain']"), (it) => [it.id, it.textContent]));
  const part = (name) => unpacked(texts.get(`cutaway-${name}`));
  const lessons = part("lessons").text();
  await wasm_bindgen({ module_or_path: await part("wasm").arrayBuffer() });
  wasm_bindgen.onLibrary(async () => wasm_bindgen.give("library", await part("library").text()));
  wasm_bindgen.give("lessons", await lessons);
  wasm_bindgen.begin();
})().catch((error) => {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  const start = navigator.language?.startsWith("ru") ? "Cutaway не запускается" : "Cutaway could not start";
  note.textContent = `${start}: ${error.message ?? error}`;
  document.body.prepend(note);
  throw error;
});

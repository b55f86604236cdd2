// Starts the page in one file.
(async () => {
  const text = document.getElementById("cutaway-wasm").textContent;
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  await wasm_bindgen({ module_or_path: await new Response(stream).arrayBuffer() });
})().catch((error) => {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  note.textContent = `Cutaway could not start: ${error.message ?? error}`;
  document.body.prepend(note);
  throw error;
});

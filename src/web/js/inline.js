// The program, the course and the library from the texts `WASM`, `LESSONS` and `LIBRARY`: gzip in base64. Needs
// `wasm_bindgen`, the glue for plain scripts, and `wantsCourse`.

let ready, course;

/** What a text packs, as an answer to be read. */
function unpacked(text) {
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")));
}

/** The program's functions, with the course if a hash asks for it; a failed start may be tried again. */
async function bindings(hash) {
  const start = async () => {
    await wasm_bindgen({ module_or_path: await unpacked(WASM).arrayBuffer() });
    wasm_bindgen.onLibrary(async () => wasm_bindgen.give("library", await unpacked(LIBRARY).text()));
  };
  await (ready ??= start().catch((error) => {
    ready = undefined;
    throw error;
  }));
  if (wantsCourse(hash)) await (course ??= unpacked(LESSONS).text().then((text) => wasm_bindgen.give("lessons", text)));
  return wasm_bindgen;
}

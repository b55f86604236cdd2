// The program, the course and the library from the texts `WASM`, `LESSONS` and `LIBRARY`. Needs
// `wasm_bindgen`, the glue for plain scripts, `unpacked` and `wantsCourse`.

let ready, course;

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

// The program from the text `WASM`: gzip in base64. Needs `wasm_bindgen`, the glue for plain scripts.

let ready;

/** The program's functions; a failed start may be tried again. */
function bindings() {
  const unpack = async () => {
    const bytes = Uint8Array.fromBase64?.(WASM) ?? Uint8Array.from(atob(WASM), (c) => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    await wasm_bindgen({ module_or_path: await new Response(stream).arrayBuffer() });
    return wasm_bindgen;
  };
  return (ready ??= unpack().catch((error) => {
    ready = undefined;
    throw error;
  }));
}

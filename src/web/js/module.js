// The program as a file beside this one. Needs `init`, `mount` and `mountBare`, the glue for modules.

let ready;

/** The program's functions; a failed start may be tried again. */
function bindings() {
  const url = new URL("cutaway_bg.wasm", import.meta.url);
  // Some browsers refuse to compile while the file still streams in, so it is tried again whole.
  const whole = async () => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return WebAssembly.compile(await answer.arrayBuffer());
  };
  const start = async () => {
    await init({ module_or_path: await WebAssembly.compileStreaming(fetch(url)).catch(whole) });
    return { mount, mountBare };
  };
  return (ready ??= start().catch((error) => {
    ready = undefined;
    throw error;
  }));
}

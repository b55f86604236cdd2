// The program, the course and the library as files beside this one. Needs `init`, `give`, `onLibrary`, `mount` and
// `mountBare`, the glue for modules, and `wantsCourse`.

let ready, course;

/** Hands over what a file holds. */
async function hand(name, url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  if (!give(name, await answer.text())) throw new Error(`${url} belongs to another Cutaway`);
}

/** Brings the library. A run that needs it waits until it is there. */
function library() {
  hand("library", new URL("library.txt", import.meta.url)).catch(() => setTimeout(library, 3_000));
}

/** The program's functions, with the course if a hash asks for it; a failed start may be tried again. */
async function bindings(hash) {
  const url = new URL("cutaway_bg.wasm", import.meta.url);
  // Some browsers refuse to compile while the file still streams in, so it is tried again whole.
  const whole = async () => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return WebAssembly.compile(await answer.arrayBuffer());
  };
  const start = async () => {
    await init({ module_or_path: await WebAssembly.compileStreaming(fetch(url)).catch(whole) });
    onLibrary(library);
  };
  await (ready ??= start().catch((error) => {
    ready = undefined;
    throw error;
  }));
  if (wantsCourse(hash)) {
    await (course ??= hand("lessons", new URL("lessons.txt", import.meta.url)).catch((error) => {
      course = undefined;
      throw error;
    }));
  }
  return { mount, mountBare };
}

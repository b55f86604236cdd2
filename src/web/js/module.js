// The program as a file beside this one. Needs `init`, `mount` and `mountBare`, the glue for modules.

let ready;

/** The program's functions; a failed start may be tried again. */
function bindings() {
  return (ready ??= init().then(
    () => ({ mount, mountBare }),
    (error) => {
      ready = undefined;
      throw error;
    },
  ));
}

// SCORM 1.2: tells a learning platform how far its learner is, and keeps there what was done.

(() => {
  /** The platform's functions: in a window around this one, or around the one that opened it. */
  const find = (from) => {
    for (let at = from, depth = 0; at && depth < 20; at = at.parent, depth++) {
      try {
        if (at.API) return at.API;
      } catch {
        // A window of another origin: what is around it may be of ours again.
      }
      if (at.parent === at) break;
    }
  };
  const api = find(window) ?? (window.opener && find(window.opener));
  if (!api || String(api.LMSInitialize("")) !== "true") return;

  const start = Date.now();
  const get = (name) => String(api.LMSGetValue(`cmi.${name}`) ?? "");
  const set = (name, value) => api.LMSSetValue(`cmi.${name}`, String(value));
  // Someone who only looks changes nothing.
  const records = get("core.lesson_mode") !== "browse" && get("core.lesson_mode") !== "review";
  let status = get("core.lesson_status");
  if (records && !["incomplete", "completed", "passed", "failed"].includes(status)) set("core.lesson_status", (status = "incomplete"));

  /** What a platform of this version keeps at least, in characters. */
  const ROOM = 4096;
  const kept = new Map();
  const id = (line) => JSON.parse(line).id ?? line;
  const take = (lines) => lines.split("\n").filter(Boolean).forEach((line) => kept.set(id(line), line));
  const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
  const pack = async (lines) => {
    const bytes = await through(new TextEncoder().encode(lines.join("\n")), new CompressionStream("gzip"));
    return btoa(String.fromCharCode(...bytes));
  };
  const unpack = async (text) => {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return new TextDecoder().decode(await through(bytes, new DecompressionStream("gzip")));
  };

  let timer;
  let ends = false;
  /** What the platform keeps: what is packed, then the lines that are not yet, for packing takes time that a page that is left has not. */
  let packed = "";
  let fresh = [];
  const keep = async () => {
    // The latest of them, as many as there is room for.
    let lines = [...kept.values()];
    const count = fresh.length;
    let text = await pack(lines);
    while (text.length > ROOM && lines.length > 1) text = await pack((lines = lines.slice(Math.ceil(lines.length / 8))));
    if (ends) return;
    packed = text;
    fresh = fresh.slice(count);
    store();
  };
  const store = () => {
    const text = [packed, ...fresh].join("\n");
    if (text.length <= ROOM) set("suspend_data", text);
    api.LMSCommit("");
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  const before = async () => {
    [packed, ...fresh] = get("suspend_data").split("\n");
    const lines = [packed && (await unpack(packed)), ...fresh].join("\n");
    take(lines);
    return lines;
  };

  globalThis.cutawayHost = {
    /** What was done before, an event a line: a promise. */
    log: before().catch(() => ""),
    notify(name, detail) {
      if (!records) return;
      if (name === "log") {
        take(detail.lines);
        fresh.push(...detail.lines.split("\n").filter(Boolean));
        store();
        later();
      }
      if (name === "progress" && detail.all > 0) {
        set("core.score.min", 0);
        set("core.score.max", 100);
        set("core.score.raw", Math.round((100 * detail.done) / detail.all));
        if (detail.done >= detail.all && status === "incomplete") set("core.lesson_status", (status = "completed"));
        later();
      }
    },
  };

  addEventListener("pagehide", () => {
    if (ends) return;
    ends = true;
    if (records) {
      const seconds = (Date.now() - start) / 1000;
      const two = (number) => String(Math.floor(number)).padStart(2, "0");
      set("core.session_time", `${two(seconds / 3600).padStart(4, "0")}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`);
      set("core.exit", status === "incomplete" ? "suspend" : "");
      api.LMSCommit("");
    }
    api.LMSFinish("");
  });
})();

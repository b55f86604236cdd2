// The page for iframes: shows what its hash asks for, and tells the page around it how high it is.
// Needs `STYLE` and `bindings(hash)`.

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [sheet];
const place = document.getElementById("place");

/** Tells the height in the two ways that hosts listen for. */
function tellHeight() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage(JSON.stringify({ context: "iframe.resize", src: location.href, height }), "*");
  parent.postMessage(JSON.stringify({ subject: "lti.frameResize", height }), "*");
}

// What a reader did is theirs: only what is shown is told.
const told = ["step", "answer"];
const tell = (name, detail) => told.includes(name) && parent.postMessage({ context: `cutaway.${name}`, ...detail }, "*");

const lang = new URLSearchParams(location.search).get("lang") ?? "en";
document.documentElement.lang = lang;
try {
  const hash = location.hash || "#/try";
  const { mountBare } = await bindings(hash);
  const mounted = mountBare(place, hash, tell);
  addEventListener("hashchange", () => mounted.open(location.hash));
  // Only the page around may steer, and only the one that was there at the start, where the browser tells which it was.
  const around = document.referrer && new URL(document.referrer).origin;
  addEventListener("message", (event) => {
    if (event.source !== parent || (around && event.origin !== around)) return;
    const { context, step } = event.data ?? {};
    if (context === "cutaway.goto" && Number.isInteger(step) && step >= 0) mounted.to(step);
    if (context === "cutaway.next") mounted.by(1);
    if (context === "cutaway.previous") mounted.by(-1);
  });
} catch (error) {
  const note = document.createElement("p");
  note.setAttribute("role", "alert");
  const words = lang.startsWith("ru") ? "Cutaway не запускается" : "Cutaway could not start";
  note.textContent = `${words}: ${error.message ?? error}`;
  place.replaceChildren(note);
}
if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  tellHeight();
}

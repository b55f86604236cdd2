// A place in a page of others: a shadow root with our styles, in which the program is mounted.
// Needs `STYLE` (the style sheet's text) and `bindings(hash)` (a promise of the program's functions).

const HOST_STYLE = `
:host { display: block; contain: layout style; color-scheme: inherit; }
:host([hidden]), [hidden] { display: none !important; }
.place { min-block-size: var(--cutaway-height, 44rem); --raised: color-mix(in srgb, var(--paper), var(--ink) 5%); --next-wash: color-mix(in srgb, var(--paper), var(--ink) 10%); }
.place.narrow { min-block-size: var(--cutaway-height, 61rem); }
.cutaway { --mono: var(--cutaway-mono, ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace); --sans: var(--cutaway-sans, system-ui, sans-serif); }
::slotted(pre) { overflow: auto; }
`;

/** Below this width, in px, there is no room for a diagram beside the program. */
const NARROW = 768;

/** The first background behind an element that covers, and whether it is dark. */
function backdrop(element) {
  const view = element.ownerDocument.defaultView;
  for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
    const colour = view.getComputedStyle(at).backgroundColor;
    const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
    if (blue !== undefined && alpha === 1) return { colour, dark: 0.299 * red + 0.587 * green + 0.114 * blue < 128 };
  }
  const scheme = view.getComputedStyle(element).colorScheme;
  const dark = scheme.includes("dark") && (!scheme.includes("light") || view.matchMedia("(prefers-color-scheme: dark)").matches);
  return { colour: "Canvas", dark };
}

/** One mounted program. `open(hash, notify)` starts it, `close()` ends it; the element can be used again after that. */
class Place {
  #element;
  #place;
  #inner;
  #slot;
  #mounted;
  #watch;
  #turn = 0;

  constructor(element) {
    const document = element.ownerDocument;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    this.#place = document.createElement("div");
    this.#place.className = "place";
    this.#place.setAttribute("part", "stepper");
    this.#inner = document.createElement("div");
    this.#slot = document.createElement("slot");
    this.#place.append(this.#inner, this.#slot);
    root.replaceChildren(this.#place);
    this.#element = element;
    if (element.clientWidth && element.clientWidth < NARROW) this.#place.classList.add("narrow");
    this.settle();
  }

  /** Takes the element's document for its own: at the start, and when it was moved to another window. A style sheet that
   *  was made by a script belongs to the document that it was made for. */
  settle() {
    const sheet = new this.#element.ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(STYLE + HOST_STYLE);
    this.#element.shadowRoot.adoptedStyleSheets = [sheet];
    this.#watch?.();
    this.#follow();
  }

  get mounted() {
    return this.#mounted;
  }

  /** `log`: what the host has kept of the events named `log`, a line each. */
  async open(hash, notify, log) {
    const turn = ++this.#turn;
    this.#place.lang = this.#element.closest("[lang]")?.lang ?? "";
    if (this.#mounted) {
      this.#mounted.speak(this.#place.lang);
      return this.#mounted.open(hash);
    }
    const { mountBare } = await bindings(hash);
    if (turn !== this.#turn) return;
    this.#slot.hidden = true;
    const inner = this.#element.ownerDocument.createElement("div");
    this.#inner.replaceChildren(inner);
    this.#mounted = mountBare(inner, hash, notify, log);
  }

  /** Says what went wrong; the fallback stays readable below it. */
  fail(message) {
    const note = this.#element.ownerDocument.createElement("p");
    note.setAttribute("role", "alert");
    note.textContent = `Cutaway: ${message}`;
    this.#inner.replaceChildren(note);
  }

  close() {
    this.#turn++;
    this.#mounted?.unmount();
    this.#mounted?.free();
    this.#mounted = undefined;
    this.#inner.replaceChildren();
    this.#slot.hidden = false;
    this.#watch?.();
    this.#watch = undefined;
  }

  /** Light or dark as the page around it is, or as the `theme` attribute says. */
  #follow() {
    const { ownerDocument: document } = this.#element;
    const look = () => {
      const asked = this.#element.getAttribute("theme");
      const { colour, dark } = backdrop(this.#element);
      const fits = asked !== "light" && asked !== "dark";
      this.#place.style.setProperty("color-scheme", (fits ? dark : asked === "dark") ? "dark" : "light");
      if (fits) this.#place.style.setProperty("--paper", colour);
      else this.#place.style.removeProperty("--paper");
    };
    look();
    const view = document.defaultView;
    const observer = new view.MutationObserver(look);
    const filter = { attributes: true, attributeFilter: ["class", "data-theme", "data-md-color-scheme", "data-bs-theme", "style"] };
    observer.observe(document.documentElement, filter);
    if (document.body) observer.observe(document.body, filter);
    observer.observe(this.#element, { attributes: true, attributeFilter: ["theme"] });
    const query = view.matchMedia("(prefers-color-scheme: dark)");
    query.addEventListener("change", look);
    this.#watch = () => {
      observer.disconnect();
      query.removeEventListener("change", look);
    };
  }
}

/** The hash that opens a `cutaway` fence's text. */
const fenceHash = (text) => `#/fence?code=${encodeURIComponent(text)}`;

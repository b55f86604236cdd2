// The custom elements, and the upgrade of fences. Needs `Place` and `fenceHash`.

/** How far outside the window an element starts, in px. */
const NEAR = 400;

/** A fence's text: some site generators put the language into the first line, or each line into an element. */
function textOf(node) {
  const lines = node.querySelectorAll?.(".token-line");
  const text = lines?.length ? Array.from(lines, (line) => line.textContent.replace(/\n$/, "")).join("\n") : node.textContent;
  const trimmed = text.replace(/^\n+/, "");
  return trimmed.replace(/^cutaway[ \t]*\n/, "");
}

/** What all our elements have: a place that is mounted when it comes near the window. */
class CutawayElement extends HTMLElement {
  #place;
  #near;
  #size;
  #step = 0;
  #count = 1;

  connectedCallback() {
    this.#place ??= new Place(this);
    if (this.getAttribute("loading") === "eager") return void this.#start();
    this.#near = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    }, { rootMargin: `${NEAR}px` });
    this.#near.observe(this);
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    this.#size?.disconnect();
    this.#place?.close();
    this.#place = undefined;
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now && this.#place?.mounted) this.#start();
  }

  async #start() {
    this.#near?.disconnect();
    try {
      const hash = await this.hash();
      await this.#place?.open(hash, (name, detail) => this.#tell(name, detail));
      this.#size ??= new ResizeObserver(() => this.#tell("resize", { height: this.offsetHeight }));
      this.#size.observe(this);
    } catch (error) {
      this.#place?.fail(error.message ?? String(error));
      this.#tell("error", { message: error.message ?? String(error) });
    }
  }

  #tell(name, detail) {
    if (name === "step") ({ step: this.#step, count: this.#count } = detail);
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** The step shown, from 0. */
  get step() {
    return this.#step;
  }

  /** How many steps there are so far. */
  get count() {
    return this.#count;
  }

  /** One step forwards. */
  next() {
    this.#place?.mounted?.by(1);
  }

  /** One step back. */
  previous() {
    this.#place?.mounted?.by(-1);
  }

  /** To a step, from 0; past the last one, to that. */
  goto(step) {
    this.#place?.mounted?.to(Math.min(Math.max(Math.trunc(Number(step)) || 0, 0), 4294967295));
  }
}

/** `<cutaway-stepper code=… | src=…>` or with a program inside. */
class CutawayStepper extends CutawayElement {
  static observedAttributes = ["code", "src", "step", "zoom"];

  /** The program, with the option lines of a `cutaway` fence before it if there are any. */
  get code() {
    return this.getAttribute("code") ?? textOf(this);
  }

  set code(text) {
    this.setAttribute("code", text);
  }

  async hash() {
    let text = this.code;
    const src = this.getAttribute("src");
    if (src !== null) {
      const answer = await fetch(new URL(src, this.ownerDocument.baseURI));
      if (!answer.ok) throw new Error(`${src} cannot be read: ${answer.status}`);
      text = await answer.text();
    }
    const pairs = ["step", "zoom"].filter((name) => this.hasAttribute(name));
    const options = pairs.map((name) => `&${name}=${encodeURIComponent(this.getAttribute(name))}`);
    return fenceHash(text) + options.join("");
  }
}

/** `<cutaway-lesson lesson=ID>`. */
class CutawayLesson extends CutawayElement {
  static observedAttributes = ["lesson"];

  hash() {
    return `#/lesson/${encodeURIComponent(this.getAttribute("lesson") ?? "")}`;
  }
}

const FENCES = "pre > code.language-cutaway, pre.cutaway, script[type='text/x-cutaway'], div.language-cutaway pre > code";

/** Makes a stepper of each fence below `root`; the fence stays inside it, for readers and printers without scripts. */
function upgrade(root = document) {
  for (const found of root.querySelectorAll(FENCES)) {
    const fence = found.closest("pre") ?? found;
    if (fence.closest("cutaway-stepper")) continue;
    const stepper = document.createElement("cutaway-stepper");
    stepper.setAttribute("code", textOf(found));
    fence.replaceWith(stepper);
    if (fence.localName === "pre") stepper.append(fence);
  }
}

/** Registers the elements, once per page however often the script is loaded. */
function define() {
  const known = { "cutaway-stepper": CutawayStepper, "cutaway-lesson": CutawayLesson };
  for (const [name, element] of Object.entries(known)) customElements.get(name) ?? customElements.define(name, element);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => upgrade());
  else upgrade();
}

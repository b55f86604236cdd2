// The custom elements, and the upgrade of fences. Needs `Place` and `fenceHash`.

/** How far outside the window an element starts, in px. */
const NEAR = 400;

/** A fence's text: some site generators put the language into the first line, or each line into an element. */
function textOf(node) {
  const lines = node.querySelectorAll?.(".token-line");
  const text = lines?.length ? Array.from(lines, (line) => line.textContent.replace(/\n$/, "")).join("\n") : node.textContent;
  const trimmed = text.replace(/^\n+/, "");
  return trimmed.replace(/^cutaway(-quiz)?[ \t]*\n/, "");
}

/** What all our elements have: a place that is mounted when it comes near the window. */
class CutawayElement extends HTMLElement {
  #place;
  #near;
  #size;
  #step = 0;
  #count = 1;

  connectedCallback() {
    // What a page set before the class was known to it.
    for (const name of Object.keys(Object.getOwnPropertyDescriptors(this)).filter((name) => name in this.constructor.prototype)) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
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
    // What else is told is for hosts that keep it.
    if (!["step", "answer", "resize", "error"].includes(name)) return;
    if (name === "step") ({ step: this.#step, count: this.#count } = detail);
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  /** The step shown, from 0. */
  get step() {
    return this.#step;
  }

  set step(step) {
    if (this.#place?.mounted) this.goto(step);
    else this.setAttribute("step", step);
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
  static observedAttributes = ["code", "src", "step", "zoom", "lang"];

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

/** `<cutaway-lesson lesson=ID>`, or `src=…` of a lesson or a course of one's own. */
class CutawayLesson extends CutawayElement {
  static observedAttributes = ["lesson", "src", "lang"];

  hash() {
    const src = this.getAttribute("src");
    if (src !== null) return `#/course?src=${encodeURIComponent(new URL(src, this.ownerDocument.baseURI))}`;
    return `#/lesson/${encodeURIComponent(this.getAttribute("lesson") ?? "")}`;
  }
}

/** `<cutaway-quiz lesson=ID>`, or with questions inside, in the shape of a `quiz.toml`. */
class CutawayQuiz extends CutawayElement {
  static observedAttributes = ["lesson", "code", "lang"];

  hash() {
    const lesson = this.getAttribute("lesson");
    if (lesson !== null) return `#/questions/${encodeURIComponent(lesson)}`;
    return `#/quiz?code=${encodeURIComponent(this.getAttribute("code") ?? textOf(this))}`;
  }
}

/** `<cutaway-cards lesson=ID>`. */
class CutawayCards extends CutawayElement {
  static observedAttributes = ["lesson", "lang"];

  hash() {
    return `#/cards/${encodeURIComponent(this.getAttribute("lesson") ?? "")}`;
  }
}

/** Where the fences of a language are, as site generators write them. */
const fences = (name) =>
  `pre > code.language-${name}, pre.${name}, script[type='text/x-${name}'], div.language-${name} pre > code`;

/** Makes a stepper of each `cutaway` fence below `root`, and questions of each `cutaway-quiz` fence. The fence stays
 *  inside, for readers and printers without scripts. */
function upgrade(root = document) {
  for (const [name, element] of [["cutaway", "cutaway-stepper"], ["cutaway-quiz", "cutaway-quiz"]]) {
    for (const found of root.querySelectorAll(fences(name))) {
      const fence = found.closest("pre") ?? found;
      if (fence.closest(element)) continue;
      const made = document.createElement(element);
      made.setAttribute("code", textOf(found));
      fence.replaceWith(made);
      if (fence.localName === "pre") made.append(fence);
    }
  }
}

/** Gives a class a property for each attribute that has none of its own; an attribute that is not there is `""`. */
function reflect(element, names) {
  for (const name of names) {
    if (name in element.prototype) continue;
    Object.defineProperty(element.prototype, name, {
      get() {
        return this.getAttribute(name) ?? "";
      },
      set(value) {
        this.setAttribute(name, value);
      },
      enumerable: true,
      configurable: true,
    });
  }
}

/** Registers the elements, once per page however often the script is loaded. */
function define() {
  const known = {
    "cutaway-stepper": CutawayStepper,
    "cutaway-lesson": CutawayLesson,
    "cutaway-quiz": CutawayQuiz,
    "cutaway-cards": CutawayCards,
  };
  for (const element of Object.values(known)) reflect(element, [...element.observedAttributes, "theme", "loading"]);
  for (const [name, element] of Object.entries(known)) customElements.get(name) ?? customElements.define(name, element);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => upgrade());
  else upgrade();
}

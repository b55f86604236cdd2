// The Obsidian plugin. Needs `Place` and `fenceHash`. The first and the last line are those of a module; in the plugin,
// which is a plain script to Obsidian, the same is said in its way.

import { getLanguage, ItemView, MarkdownRenderChild, Plugin, PluginSettingTab, Setting } from "obsidian";

const COURSE = "cutaway-course";
const DEFAULTS = { height: 0, theme: "auto" };
const QUESTIONS =
  '```cutaway-quiz\n[[questions]]\ntype = "Tracing"\nprompt.program = """\na = [1]\nb = a\nb += [2]\nprint(a)\n"""\n' +
  'answer.stdout = "computed"\ncontext = "A list is extended in place by `+=`."\n```\n';
const EXAMPLE = "```cutaway\na = [1, 2]\nb = a\nb.append(3)\nprint(a)\n```\n";

/** What Obsidian's own screens say of the plugin, in the languages of the page. */
const WORDS = {
  en: {
    height: "Height",
    heightOf: "The least height of a stepper in a note, in rem; 0 for what fits.",
    colours: "Colours",
    coloursOf: "As the note's theme is, or always light or dark.",
    themes: { auto: "as the theme", light: "light", dark: "dark" },
    progress: "Progress",
    progressOf: (count) => `What was read, answered and reviewed stands in this plugin's data, and goes where the vault goes. Events: ${count}.`,
    copy: "Copy",
    stepper: "Insert stepper",
    questions: "Insert questions",
    course: "Open course",
    review: "Review cards",
  },
  ru: {
    height: "Высота",
    heightOf: "Наименьшая высота шагового просмотра в заметке, в rem; 0 — по содержимому.",
    colours: "Цвета",
    coloursOf: "Как в теме заметки либо всегда светлые или тёмные.",
    themes: { auto: "как в теме", light: "светлые", dark: "тёмные" },
    progress: "Прогресс",
    progressOf: (count) => `Прочитанное, ответы и повторения хранятся в данных плагина и переносятся вместе с хранилищем. Событий: ${count}.`,
    copy: "Копировать",
    stepper: "Вставить программу по шагам",
    questions: "Вставить вопросы",
    course: "Открыть курс",
    review: "Повторить карточки",
  },
};
const words = () => WORDS[getLanguage()] ?? WORDS.en;

/** How long after a change it is written, in ms: one file holds all, and a vault may be synchronised. */
const PAUSE = 1000;

/** What readers did, an event a line, in the plugin's own data. Devices that share a vault write the same file: lines are
 *  only ever added, and what is found there is merged in. */
class Progress {
  constructor(plugin) {
    this.plugin = plugin;
    this.lines = new Map();
    this.places = new Set();
  }

  /** Takes lines up; those that were not known. */
  merge(lines) {
    const added = [];
    for (const line of lines) {
      let id = line;
      try {
        id = JSON.parse(line).id ?? line;
      } catch {
        // What a later version wrote is kept as it is.
      }
      if (this.lines.has(id)) continue;
      this.lines.set(id, line);
      added.push(line);
    }
    return added;
  }

  /** As the program is given it. */
  get text() {
    return [...this.lines.values()].join("\n");
  }

  /** As the review page imports it. */
  get exported() {
    return `{"cutaway":1,"events":[\n${[...this.lines.values()].join(",\n")}\n],"aside":[]}\n`;
  }

  /** What one place did goes to the file and to all other places. */
  keep(lines, from) {
    const added = this.merge(lines.split("\n").filter(Boolean));
    if (added.length === 0) return;
    this.spread(added, from);
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.save(), PAUSE);
  }

  spread(added, from) {
    for (const place of this.places) if (place !== from) place.mounted?.found(added.join("\n"));
  }

  /** The file may have changed since it was read: its lines stay. */
  async save() {
    this.timer = undefined;
    const data = (await this.plugin.loadData()) ?? {};
    this.spread(this.merge(data.log ?? []));
    await this.plugin.saveData({ ...data, settings: this.plugin.settings, log: [...this.lines.values()] });
  }

  /** Writes at once what waits to be written. */
  async flush() {
    if (this.timer === undefined) return;
    window.clearTimeout(this.timer);
    await this.save();
  }

  /** Shows a hash in a host; the result is the place, and a promise that it is drawn. */
  open(host, hash) {
    const place = new Place(host);
    this.places.add(place);
    const notify = (name, detail) => name === "log" && this.keep(detail.lines, place);
    const ready = place.open(hash, notify, this.text).catch((error) => place.fail(error.message ?? String(error)));
    // Notes and panes can be moved to windows of their own.
    const unwatch = host.onWindowMigrated?.(() => place.settle());
    const close = () => {
      unwatch?.();
      this.places.delete(place);
      place.close();
    };
    return { place, ready, close };
  }
}

/** A fence in a note. The fence's text stays below until the program is there: it is what a PDF without it shows. */
class Fence extends MarkdownRenderChild {
  constructor(element, text, hash, plugin) {
    super(element);
    const { settings } = plugin;
    const { ownerDocument } = element;
    const host = ownerDocument.createElement("div");
    host.setAttribute("theme", settings.theme);
    if (settings.height > 0) host.style.setProperty("--cutaway-height", `${settings.height}rem`);
    const code = ownerDocument.createElement("pre");
    code.textContent = text;
    host.append(code);
    element.append(host);
    // Clicks and keys inside are the stepper's; the editor around it would otherwise open the fence's text.
    for (const type of ["mousedown", "click", "keydown"]) host.addEventListener(type, (event) => event.stopPropagation());
    this.shown = plugin.progress.open(host, hash);
  }

  onunload() {
    this.shown.close();
  }
}

/** The whole course, or its cards, in a pane. */
class CourseView extends ItemView {
  constructor(leaf, plugin) {
    super(leaf);
    this.plugin = plugin;
    this.hash = "#/";
  }

  getViewType() {
    return COURSE;
  }

  getDisplayText() {
    return "Cutaway";
  }

  getIcon() {
    return "layers";
  }

  /** Which page of it is shown, so that a pane comes back as it was. */
  getState() {
    return { hash: this.hash };
  }

  async setState(state, result) {
    if (typeof state?.hash === "string" && state.hash !== this.hash) {
      this.hash = state.hash;
      this.shown?.place.mounted?.open(this.hash);
    }
    await super.setState?.(state, result);
  }

  async onOpen() {
    const host = this.contentEl.ownerDocument.createElement("div");
    host.setAttribute("theme", this.plugin.settings.theme);
    this.contentEl.replaceChildren(host);
    this.shown = this.plugin.progress.open(host, this.hash);
    await this.shown.ready;
    this.shown?.place.mounted?.open(this.hash);
  }

  async onClose() {
    this.shown?.close();
    this.shown = undefined;
  }
}

class Settings extends PluginSettingTab {
  constructor(app, plugin) {
    super(app, plugin);
    this.plugin = plugin;
  }

  /** What newer versions of Obsidian show, and search. */
  getSettingDefinitions() {
    const { plugin } = this;
    const say = words();
    return [
      {
        name: say.height,
        desc: say.heightOf,
        render: (setting) => {
          setting.addText((text) =>
            text.setValue(String(plugin.settings.height)).onChange(async (value) => {
              const height = Number(value);
              if (height >= 0 && height <= 200) await plugin.change({ height });
            }),
          );
        },
      },
      {
        name: say.colours,
        desc: say.coloursOf,
        render: (setting) => {
          setting.addDropdown((choice) =>
            choice
              .addOptions(say.themes)
              .setValue(plugin.settings.theme)
              .onChange((theme) => plugin.change({ theme })),
          );
        },
      },
      {
        name: say.progress,
        desc: say.progressOf(plugin.progress.lines.size),
        render: (setting) => {
          setting.addButton((button) =>
            button.setButtonText(say.copy).onClick(() => this.containerEl.win.navigator.clipboard.writeText(plugin.progress.exported)),
          );
        },
      },
    ];
  }

  /** The same for older ones. */
  display() {
    this.containerEl.replaceChildren();
    for (const { name, desc, render } of this.getSettingDefinitions()) {
      render(new Setting(this.containerEl).setName(name).setDesc(desc));
    }
  }
}

export default class Cutaway extends Plugin {
  async onload() {
    const data = await this.loadData();
    this.settings = { ...DEFAULTS, ...data?.settings };
    this.progress = new Progress(this);
    this.progress.merge(data?.log ?? []);
    const hashes = { cutaway: fenceHash, "cutaway-quiz": (text) => `#/quiz?code=${encodeURIComponent(text)}` };
    for (const [name, hash] of Object.entries(hashes)) {
      this.registerMarkdownCodeBlockProcessor(name, async (text, element, context) => {
        const fence = new Fence(element, text, hash(text), this);
        context.addChild(fence);
        // The export to PDF waits for this, and prints the first step.
        await fence.shown.ready;
      });
    }
    this.registerView(COURSE, (leaf) => new CourseView(leaf, this));
    this.addSettingTab(new Settings(this.app, this));
    const say = words();
    const insert = (id, name, text) => this.addCommand({ id, name, editorCallback: (editor) => editor.replaceSelection(text) });
    insert("insert-stepper", say.stepper, EXAMPLE);
    insert("insert-quiz", say.questions, QUESTIONS);
    const open = (id, name, hash) => this.addCommand({ id, name, callback: () => this.open(hash) });
    open("open-course", say.course, "#/");
    open("review-cards", say.review, "#/review");
    this.addRibbonIcon("layers", say.course, () => this.open("#/"));
  }

  async onunload() {
    await this.progress.flush();
  }

  /** Shows a page of the course in the pane that has it already, or in a new one. */
  async open(hash) {
    const { workspace } = this.app;
    const leaf = workspace.getLeavesOfType(COURSE)[0] ?? workspace.getLeaf(true);
    await leaf.setViewState({ type: COURSE, active: true, state: { hash } });
    await workspace.revealLeaf(leaf);
  }

  /** Another device has written the file. */
  async onExternalSettingsChange() {
    const data = await this.loadData();
    Object.assign(this.settings, data?.settings);
    this.progress.spread(this.progress.merge(data?.log ?? []));
  }

  /** Keeps other data of the plugin as it is: it may be newer than this version. */
  async change(settings) {
    Object.assign(this.settings, settings);
    await this.saveData({ ...(await this.loadData()), settings: this.settings, log: [...this.progress.lines.values()] });
  }
}

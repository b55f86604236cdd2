// The Obsidian plugin. Needs `Place`, `fenceHash`, and `obsidian`, which Obsidian provides.

const { ItemView, MarkdownRenderChild, Plugin, PluginSettingTab, Setting } = obsidian;

const COURSE = "cutaway-course";
const DEFAULTS = { height: 0, theme: "auto" };
const EXAMPLE = "```cutaway\na = [1, 2]\nb = a\nb.append(3)\nprint(a)\n```\n";

/** A fence in a note. The fence's text stays below until the program is there: it is what a PDF without it shows. */
class Fence extends MarkdownRenderChild {
  constructor(element, text, hash, settings) {
    super(element);
    this.text = text;
    this.hash = hash;
    this.settings = settings;
  }

  onload() {
    const { doc } = this.containerEl;
    const host = doc.createElement("div");
    host.setAttribute("theme", this.settings.theme);
    if (this.settings.height > 0) host.style.setProperty("--cutaway-height", `${this.settings.height}rem`);
    const code = doc.createElement("pre");
    code.textContent = this.text;
    host.append(code);
    this.containerEl.append(host);
    this.place = new Place(host);
    // Clicks and keys inside are the stepper's; the editor around it would otherwise open the fence's text.
    for (const type of ["mousedown", "click", "keydown"]) host.addEventListener(type, (event) => event.stopPropagation());
    return this.place.open(this.hash).catch((error) => this.place.fail(error.message ?? String(error)));
  }

  onunload() {
    this.place?.close();
  }
}

/** The whole course in a pane. */
class CourseView extends ItemView {
  getViewType() {
    return COURSE;
  }

  getDisplayText() {
    return "Cutaway";
  }

  getIcon() {
    return "layers";
  }

  async onOpen() {
    const host = this.contentEl.ownerDocument.createElement("div");
    this.contentEl.replaceChildren(host);
    this.place = new Place(host);
    try {
      await this.place.open("#/lessons");
    } catch (error) {
      this.place.fail(error.message ?? String(error));
    }
  }

  async onClose() {
    this.place?.close();
  }
}

class Settings extends PluginSettingTab {
  constructor(app, plugin) {
    super(app, plugin);
    this.plugin = plugin;
  }

  display() {
    this.containerEl.replaceChildren();
    new Setting(this.containerEl)
      .setName("Height")
      .setDesc("The least height of a stepper in a note, in rem; 0 for what fits.")
      .addText((text) =>
        text.setValue(String(this.plugin.settings.height)).onChange(async (value) => {
          const height = Number(value);
          if (height >= 0 && height <= 200) await this.plugin.change({ height });
        }),
      );
    new Setting(this.containerEl)
      .setName("Colours")
      .setDesc("As the note's theme is, or always light or dark.")
      .addDropdown((choice) =>
        choice
          .addOptions({ auto: "as the theme", light: "light", dark: "dark" })
          .setValue(this.plugin.settings.theme)
          .onChange((theme) => this.plugin.change({ theme })),
      );
  }
}

module.exports = class Cutaway extends Plugin {
  async onload() {
    this.settings = { ...DEFAULTS, ...(await this.loadData())?.settings };
    const hashes = { cutaway: fenceHash, "cutaway-quiz": (text) => `#/quiz?code=${encodeURIComponent(text)}` };
    for (const [name, hash] of Object.entries(hashes)) {
      this.registerMarkdownCodeBlockProcessor(name, (text, element, context) => {
        context.addChild(new Fence(element, text, hash(text), this.settings));
      });
    }
    this.registerView(COURSE, (leaf) => new CourseView(leaf));
    this.addSettingTab(new Settings(this.app, this));
    this.addCommand({
      id: "insert-stepper",
      name: "Insert stepper",
      editorCallback: (editor) => editor.replaceSelection(EXAMPLE),
    });
    this.addCommand({
      id: "open-course",
      name: "Open course",
      callback: async () => {
        const leaf = this.app.workspace.getLeaf(true);
        await leaf.setViewState({ type: COURSE, active: true });
      },
    });
  }

  /** Keeps other data of the plugin as it is: it may be newer than this version. */
  async change(settings) {
    Object.assign(this.settings, settings);
    await this.saveData({ ...(await this.loadData()), settings: this.settings });
  }
};

//! The forms for pages of others: one script, an npm package, an Obsidian plugin, and a page for iframes.

use crate::packed::packed;
use crate::site::{self, Module};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};
use std::io::{Cursor, Write};
use std::path::Path;

const PLACE: &str = include_str!("../../web/js/place.js");
const ELEMENTS: &str = include_str!("../../web/js/elements.js");
const COURSE: &str = include_str!("../../web/js/course.js");
const INLINE: &str = concat!(include_str!("../../web/js/unpacked.js"), "\n", include_str!("../../web/js/inline.js"));
const MODULE: &str = include_str!("../../web/js/module.js");
const OBSIDIAN: &str = include_str!("../../web/js/obsidian.js");
const EMBED: &str = include_str!("../../web/js/embed.js");
const TYPES: &str = include_str!("../../web/js/index.d.ts");
const ELEMENTS_JSON: &str = include_str!("../../web/js/custom-elements.json");
const NPM_README: &str = include_str!("../../web/js/README.md");
const LICENSES: [(&str, &str); 2] = [
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
];
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The first lines of each script that is handed out by itself.
const HEAD: &str = "/* Cutaway: the inside of Python. MIT OR Apache-2.0 */\n";

/// Files by their names inside `dist`.
type Files = Vec<(String, Vec<u8>)>;

/// Makes every form from the module and the style sheet.
pub fn make(module: &Module, style: &str) -> Files {
    let style = format!("const STYLE = {};\n", quoted(style));
    let packed = |name: &str, bytes: &[u8]| format!("const {name} = \"{}\";\n", packed(bytes, module.is_quick()));
    let [lessons, library] = &module.parts;
    let program = [
        module.script.clone(),
        "\n".to_owned(),
        packed("WASM", &module.wasm),
        packed("LESSONS", lessons.1.as_bytes()),
        packed("LIBRARY", library.1.as_bytes()),
        COURSE.to_owned(),
    ]
    .concat();
    let embed = embed(&style, &program);
    let inline = format!("{program}{style}{INLINE}{PLACE}");
    let script =
        format!("{HEAD}(() => {{\n{inline}{ELEMENTS}define();\nglobalThis.cutaway ??= {{ upgrade }};\n}})();\n");
    let exports = "define();\nexport { CutawayCards, CutawayLesson, CutawayQuiz, CutawayStepper, upgrade };\n";
    let esm = format!(
        "{HEAD}import init, {{ give, mount, mountBare, onLibrary }} from \"./glue.js\";\n{style}{COURSE}{MODULE}{PLACE}{ELEMENTS}{exports}"
    );
    let esm_inline = format!("{HEAD}{inline}{ELEMENTS}{exports}");
    let plugin = format!("{HEAD}\"use strict\";\n{inline}{}", common(OBSIDIAN));

    let mut files = vec![
        ("cutaway.js", script.into_bytes()),
        ("npm/index.js", esm.into_bytes()),
        ("npm/glue.js", module.esm.clone().into_bytes()),
        ("npm/cutaway_bg.wasm", module.wasm.clone()),
        ("npm/inline.js", esm_inline.into_bytes()),
        ("npm/index.d.ts", TYPES.into()),
        ("npm/custom-elements.json", ELEMENTS_JSON.into()),
        ("npm/README.md", NPM_README.into()),
        ("npm/package.json", package_json().into_bytes()),
    ]
    .into_iter()
    .map(|(name, bytes)| (name.to_owned(), bytes))
    .collect::<Vec<_>>();
    files.extend(module.parts.iter().map(|(name, text)| (format!("npm/{name}"), text.clone().into_bytes())));
    files.extend(LICENSES.map(|(name, text)| (format!("npm/{name}"), text.into())));
    let obsidian = [("main.js", plugin), ("manifest.json", manifest()), ("styles.css", plugin_style())];
    let unpacked = obsidian.clone().map(|(name, text)| (format!("cutaway/{name}"), text));
    files.push(("cutaway-obsidian.zip".to_owned(), zipped(&unpacked)));
    files.extend(obsidian.map(|(name, text)| (format!("obsidian/{name}"), text.into_bytes())));
    files.extend(embed);
    let script = files[0].1.clone();
    files.push(("cutaway.js.integrity".to_owned(), format!("{}\n", integrity(&script)).into_bytes()));
    files
}

/// The page for iframes and its script, which go into the site. The script is a plain one with all inside: a frame in a
/// sandbox has no origin, and may fetch no module and no file from hosts that do not allow every origin.
fn embed(style: &str, program: &str) -> [(String, Vec<u8>); 2] {
    let page = "<!doctype html>\n<html lang=\"en\">\n<head>\n  <meta charset=\"utf-8\">\n  \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  \
         <meta name=\"color-scheme\" content=\"light dark\">\n  <meta name=\"robots\" content=\"noindex\">\n  \
         <title>Cutaway</title>\n  <script src=\"embed.js\" defer></script>\n</head>\n<body>\n  \
         <div id=\"place\"></div>\n  \
         <noscript>Cutaway runs Python in the page itself: it needs JavaScript and WebAssembly.</noscript>\n\
         </body>\n</html>\n";
    let script = format!("{HEAD}(async () => {{\n{style}{program}{INLINE}{EMBED}}})();\n");
    [("site/embed.html".to_owned(), page.into()), ("site/embed.js".to_owned(), script.into_bytes())]
}

/// The value of a script's `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// A module's text as a script of the kind that Obsidian loads (CommonJS): only its imports and its one export differ.
fn common(module: &str) -> String {
    let line = |line: &str| match line
        .strip_prefix("import ")
        .and_then(|rest| rest.trim_end_matches(';').split_once(" from "))
    {
        Some((names, from)) => format!("const {names} = require({from});\n"),
        None => line.replace("export default ", "module.exports = ") + "\n",
    };
    module.lines().map(line).collect()
}

/// A text as a JavaScript string.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("text is text")
}

fn package_json() -> String {
    let package = serde_json::json!({
        "name": "cutaway",
        "version": VERSION,
        "description": "Shows the inside of Python: elements that run real Python forwards and backwards",
        "license": "MIT OR Apache-2.0",
        "keywords": ["python", "webassembly", "custom-elements", "visualization", "education"],
        "type": "module",
        "types": "./index.d.ts",
        "exports": {
            ".": { "types": "./index.d.ts", "default": "./index.js" },
            "./inline": { "types": "./index.d.ts", "default": "./inline.js" },
            "./cutaway_bg.wasm": "./cutaway_bg.wasm",
            "./lessons.txt": "./lessons.txt",
            "./library.txt": "./library.txt",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json"
        },
        "customElements": "./custom-elements.json",
        "sideEffects": ["./index.js", "./inline.js"],
        "files": ["*.js", "*.d.ts", "*.wasm", "*.txt", "custom-elements.json", "LICENSE-*"]
    });
    serde_json::to_string_pretty(&package).expect("it is JSON") + "\n"
}

fn manifest() -> String {
    let manifest = serde_json::json!({
        "id": "cutaway",
        "name": "Cutaway",
        "version": VERSION,
        "minAppVersion": "1.8.7",
        "description": "Steps through Python programs in notes, with frames, objects and reference counts, offline.",
        "author": "The Cutaway authors",
        "isDesktopOnly": false
    });
    serde_json::to_string_pretty(&manifest).expect("it is JSON") + "\n"
}

/// What Obsidian loads by itself: the steppers bring their own styles, inside their shadow roots.
fn plugin_style() -> String {
    ".block-language-cutaway { overflow-x: clip; }\n".to_owned()
}

/// Texts by their paths, as a zip archive.
pub fn zipped(files: &[(String, String)]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (path, text) in files {
        archive.start_file(path, options).expect("memory takes every file");
        archive.write_all(text.as_bytes()).expect("memory takes every write");
    }
    archive.finish().expect("memory takes every write").into_inner()
}

/// Writes the forms into `dist`, in place of what an earlier build left in its folders.
///
/// # Errors
/// What could not be written, in words.
pub fn write(dist: &Path, files: &Files) -> Result<(), String> {
    site::fill(dist, &["npm", "obsidian"], files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plugin_is_a_plain_script() {
        let text = common("import { a, b } from \"c\";\nlet from = 1;\nexport default class D {}\n");
        assert_eq!(text, "const { a, b } = require(\"c\");\nlet from = 1;\nmodule.exports = class D {}\n");
        let plugin = common(OBSIDIAN);
        assert!(plugin.contains("require(\"obsidian\");") && plugin.contains("module.exports = class Cutaway"));
        assert!(!plugin.lines().any(|line| line.starts_with("import ") || line.starts_with("export ")));
    }
}

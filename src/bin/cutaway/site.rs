//! Builds the page: the library as WebAssembly, its glue, and the files around them, in two forms.

use crate::packed::packed;
use crate::page::Page;
use crate::split::{self, Halves};
use crate::tables::{self, Tables};
use crate::{forms, offline, pages, tools, wasm};
use cutaway::lesson::Embedded;
use cutaway::state::host::library;
use cutaway::state::own_course;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use wasm_bindgen_cli_support::Bindgen;

/// What was built.
pub struct Site {
    /// The folder of the site, for any static host.
    pub folder: PathBuf,
    /// Its files, by name.
    pub files: Vec<String>,
}

/// The library made ready for browsers.
pub struct Module {
    /// The program.
    pub wasm: Vec<u8>,
    /// The program in two, for the site; not when it is built quickly.
    pub halves: Option<Halves>,
    /// The program with the names of its functions; empty when it is built quickly.
    named: wasm::Module,
    /// Glue that is loaded as an ES module.
    pub esm: String,
    /// Glue that is a plain script, which browsers also run from `file://`.
    pub script: String,
    /// The course and the library, which are given to the program, by their files' names.
    pub parts: [(&'static str, String); 2],
}

impl Module {
    /// Whether it was built quickly: not for handing out.
    pub fn is_quick(&self) -> bool {
        self.halves.is_none()
    }
}

/// Starts the served page.
const START: &str = concat!(include_str!("../../web/start.js"), "\n", include_str!("../../web/keep.js"));

/// Starts the page in one file.
const START_INLINE: &str =
    concat!(include_str!("../../web/js/unpacked.js"), "\n", include_str!("../../web/start-inline.js"));

/// Builds the site, the page in one file and the forms for pages of others into `dist`, installing what is missing;
/// `quick` for work on the page itself, where seconds count and the size and the speed of what is built do not; `url` is
/// where the site will be, for what needs whole addresses.
///
/// # Errors
/// What could not be done, in words.
pub fn build(root: &Path, quick: bool, url: Option<&str>) -> Result<Site, String> {
    let (page, module) = program(root, quick)?;
    let dist = root.join("dist");
    let folder = dist.join("site");
    let mut files = files(&page, &module);
    let worker = if quick { offline::no_worker() } else { offline::worker(&files) };
    files.push((offline::WORKER.to_owned(), worker.into_bytes()));
    let names = files.iter().map(|(name, _)| name.clone()).collect();
    // They are for those who come without the page: a visit to the site fetches none of them.
    files.extend(pages::make(&page, url, own_course())?);
    fill(&folder, &[""], &files)?;
    forms::write(&dist, &forms::make(&module, &page.style()))?;
    write(&dist.join("cutaway.html"), one_file(&page, &module).as_bytes())?;
    Ok(Site { folder, files: names })
}

/// The page's frame and the library, compiled.
///
/// # Errors
/// What could not be done, in words.
pub fn program(root: &Path, quick: bool) -> Result<(Page, Module), String> {
    let page = Page::read(root)?;
    tools::ensure_wasm_target(root)?;
    let module = bind(root, &compile(root, quick)?, quick)?;
    Ok((page, module))
}

/// What a visit to a site fetches and keeps, each file by its name, but for the worker that keeps it.
pub fn files(page: &Page, module: &Module) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        ("index.html".to_owned(), page.site().into_bytes()),
        ("start.js".to_owned(), START.into()),
        ("cutaway.js".to_owned(), module.esm.clone().into_bytes()),
    ];
    match &module.halves {
        Some(halves) => {
            files.push(("cutaway_bg.wasm".to_owned(), halves.first.clone()));
            files.push(("cutaway_rest.wasm".to_owned(), halves.rest.clone()));
        }
        None => files.push(("cutaway_bg.wasm".to_owned(), module.wasm.clone())),
    }
    files.extend(module.parts.iter().map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes())));
    files.extend(page.assets());
    files.extend(offline::files());
    files
}

/// The page in one file.
pub fn one_file(page: &Page, module: &Module) -> String {
    let [lessons, library] = &module.parts;
    let parts = [("wasm", &module.wasm[..]), ("lessons", lessons.1.as_bytes()), ("library", library.1.as_bytes())];
    page.one_file(&module.script, &parts.map(|(name, bytes)| (name, packed(bytes, module.is_quick()))), START_INLINE)
}

/// What a function may cost to be copied into its callers: 10 instructions' worth. The compiler's own limit, 45, is for
/// processors; at this one a tenth of the code is saved, and a run takes as long. What an instruction costs is 40 times
/// the compiler's own number, and the limits are in proportion, so that a function of one caller, for which 15,000 are
/// forgiven, stays a function if it is longer than some 70 instructions: then it can be fetched later than its caller.
/// Names of functions tell their types as well: so the list of what is fetched later can name each. The linker leaves
/// what names each table (see `tables`).
const SPARING: &str = "-Cllvm-args=-inline-threshold=2000 -Cllvm-args=-inline-instr-cost=200 \
                       -Cllvm-args=-inline-call-penalty=1000 -Cllvm-args=-inlinehint-threshold=13000 \
                       -Csymbol-mangling-version=v0 -Clink-arg=--emit-relocs";

/// A panic of the page's program has nobody to tell anything, and it is not to have any: with this, no text is made for it.
const SILENT: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// Compiles the library with cargo; the result is where it lies.
///
/// The standard library is compiled along with it, for size and without the texts of panics, if its source can be had:
/// that takes off 6 % after brotli. It needs what cargo does not promise to keep (`-Zbuild-std`); if it fails, the page
/// is compiled without it.
///
/// Binaryen's `wasm-opt` is not run on it: at `-Oz` it takes off an eighth as it is, and adds 2 % after brotli.
fn compile(root: &Path, quick: bool) -> Result<PathBuf, String> {
    if !quick && tools::has_std_source(root) {
        match compile_with(root, false, true) {
            Ok(found) => return Ok(found),
            Err(error) => tools::say(&format!("{error}; once more, without the standard library's source")),
        }
    }
    compile_with(root, quick, false)
}

/// As [`compile`], with the standard library or without it.
fn compile_with(root: &Path, quick: bool, with_std: bool) -> Result<PathBuf, String> {
    let mut cargo = tools::cargo();
    let profile = if quick { "quick" } else { "page" };
    cargo.current_dir(root).args(["build", "--profile", profile, "--lib", "--target", tools::WASM]);
    cargo.args(["--no-default-features", "--features", "web"]);
    let flags = if with_std { format!("{SPARING} {SILENT}") } else { SPARING.to_owned() };
    if !quick {
        let flags = flags.split_whitespace().map(|flag| format!("'{flag}'")).collect::<Vec<_>>().join(",");
        cargo.args(["--config", &format!("target.{}.rustflags=[{flags}]", tools::WASM)]);
    }
    if with_std {
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        cargo.env("RUSTC_BOOTSTRAP", "1");
    }
    tools::say(&tools::shown(&cargo));
    cargo.arg("--message-format=json-render-diagnostics").stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = cargo.output().map_err(|error| format!("cargo cannot be started: {error}"))?;
    if !output.status.success() {
        return Err("the page does not compile; cargo says why above".into());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let artifacts = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut files = artifacts.flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default());
    let found = files.find_map(|file| file.as_str().filter(|name| name.ends_with("cutaway.wasm")).map(PathBuf::from));
    found.ok_or_else(|| "cargo built no cutaway.wasm".into())
}

/// Makes the glue between WebAssembly and the browser; the program is cut in two if it was not built quickly.
fn bind(root: &Path, wasm: &Path, quick: bool) -> Result<Module, String> {
    let failed = |error| format!("wasm-bindgen: {error:#}");
    let compiled = std::fs::read(wasm).map_err(|error| format!("{}: {error}", wasm.display()))?;
    let bindgen = || {
        let mut bindgen = Bindgen::new();
        bindgen.input_bytes("cutaway", compiled.clone()).out_name("cutaway").typescript(false);
        // Of what is handed out, the functions' names serve to cut it in two; of what is worked on, profiles show them.
        bindgen.demangle(quick).remove_producers_section(true);
        bindgen
    };
    let mut served = bindgen().web(true).and_then(Bindgen::generate_output).map_err(failed)?;
    let mut inline = bindgen().no_modules(true).and_then(Bindgen::generate_output).map_err(failed)?;
    let (bytes, same) = (served.wasm_mut().emit_wasm(), inline.wasm_mut().emit_wasm());
    if bytes != same {
        return Err("wasm-bindgen made two different modules for the two kinds of glue".into());
    }
    let inline_scripts = served.snippets().values().any(|scripts| !scripts.is_empty());
    if inline_scripts || !served.local_modules().is_empty() {
        return Err("the page brings scripts of its own, which cannot be put into one file".into());
    }
    let named = if quick { wasm::Module::default() } else { split::ordered(&wasm::Module::read(&bytes)?)? };
    let halves = if quick { None } else { Some(split::split(&named, &later(root)?, &tables_of(&compiled, &named))?) };
    let bytes = if quick { bytes } else { named.write() };
    let parts = [("lessons.txt", Embedded::bundled()), ("library.txt", library::all())];
    Ok(Module { wasm: bytes, halves, named, esm: served.js().to_owned(), script: inline.js().to_owned(), parts })
}

/// Which functions name which tables; where that cannot be told, every table is where the program begins.
fn tables_of(compiled: &[u8], bound: &wasm::Module) -> Tables {
    let laid = |data: &[u8]| -> Result<Vec<(u32, Vec<u8>)>, wasm::Odd> {
        Ok(tables::pieces(data)?.into_iter().map(|(at, bytes)| (at, data[bytes].to_vec())).collect())
    };
    let same = || {
        let moved = laid(&wasm::Module::read(compiled)?.data)? != laid(&bound.data)?;
        if moved { Err("wasm-bindgen moved them".to_owned()) } else { Ok(()) }
    };
    same().and_then(|()| Tables::read(compiled)).unwrap_or_else(|error: wasm::Odd| {
        tools::say(&format!("tables are not divided: {error}"));
        Tables::default()
    })
}

/// The list of what a first step does not run.
fn later(root: &Path) -> Result<String, String> {
    std::fs::read_to_string(root.join(split::LATER)).map_err(|error| format!("{}: {error}", split::LATER))
}

/// Builds a site into `target/watched` that notes which functions run, with `names.txt` for `tests/tools/first.mjs`.
///
/// # Errors
/// What could not be done, in words.
pub fn watch(root: &Path) -> Result<(), String> {
    let (page, mut module) = program(root, false)?;
    let (watched, names) = split::watched(&module.named)?;
    (module.wasm, module.halves) = (watched, None);
    let mut all = files(&page, &module);
    all.push((offline::WORKER.to_owned(), offline::no_worker().into_bytes()));
    all.push(("names.txt".to_owned(), names.into_bytes()));
    all.iter().try_for_each(|(name, bytes)| write(&root.join("target/watched").join(name), bytes))
}

/// Writes files into a folder; of what else lies in those of its `folders` that are named, nothing stays.
///
/// # Errors
/// What could not be read, written or taken away, in words.
pub fn fill(folder: &Path, folders: &[&str], files: &[(String, Vec<u8>)]) -> Result<(), String> {
    files.iter().try_for_each(|(name, bytes)| write(&folder.join(name), bytes))?;
    for inside in folders {
        for path in files_under(&folder.join(inside))? {
            if !files.iter().any(|(name, _)| folder.join(name) == path) {
                std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            }
        }
    }
    Ok(())
}

/// The files of a folder and of the folders in it, in order.
///
/// # Errors
/// What could not be read, in words.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let (mut paths, mut waiting) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?.flatten() {
            let path = entry.path();
            if path.is_dir() { waiting.push(path) } else { paths.push(path) }
        }
    }
    paths.sort();
    Ok(paths)
}

/// Writes a file, making the folder it goes into. What holds these bytes already is left alone, and what does not changes
/// all at once: a server may be reading it.
///
/// # Errors
/// What could not be written, in words.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if std::fs::read(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let written = made.and_then(|()| std::fs::write(&new, bytes)).and_then(|()| std::fs::rename(&new, path));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_filled_and_what_stays_is_not_touched() {
        let folder = std::env::temp_dir().join(format!("cutaway-fill-{}", std::process::id()));
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        fill(&folder, &["in"], &[file("same", "1"), file("in/changed", "2"), file("in/gone", "3")]).unwrap();
        let made = || std::fs::metadata(folder.join("same")).unwrap().modified().unwrap();
        let before = made();
        fill(&folder, &["in"], &[file("in/changed", "4")]).unwrap();
        assert_eq!(files_under(&folder).unwrap(), [folder.join("in/changed"), folder.join("same")]);
        assert_eq!(std::fs::read(folder.join("in/changed")).unwrap(), b"4");
        assert_eq!(made(), before);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}

//! What is kept between visits. Storage may be absent, refused or full: then nothing is lost but the keeping.
//!
//! Every open page writes its events into a record of its own, whole each time: a write that is cut off leaves the
//! record as it was, and two pages never write to the same one. What is found is only read and merged.

use std::cell::RefCell;
use std::rc::Rc;

use crate::state::Language;
use crate::state::study::{Event, Log, What};

const PROGRAM: &str = "cutaway.program";
const RECENT: &str = "cutaway.recent";
const LANGUAGE: &str = "cutaway.language";
/// What the names of records of events begin with.
const RECORD: &str = "cutaway.log.";

/// The hash of a page that was left, and the one that it was about to have.
const LEFT: &str = "cutaway.left";

/// What the names of reading positions begin with.
const PLACE: &str = "cutaway.place.";

/// The reader's own program from last time.
pub fn load() -> Option<String> {
    storage()?.get_item(PROGRAM).ok()?
}

/// The language to speak: as the address asks with `?lang=`, else as chosen last time, else as the browser prefers.
pub fn language() -> Language {
    let window = web_sys::window();
    let search = window.as_ref().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let asked = search.trim_start_matches('?').split('&').find_map(|pair| Language::of(pair.strip_prefix("lang=")?));
    let kept = || Language::of(&storage()?.get_item(LANGUAGE).ok()??);
    let preferred = || Language::of(&window.as_ref()?.navigator().language()?);
    asked.or_else(kept).or_else(preferred).unwrap_or_default()
}

/// Keeps the language that was chosen.
pub fn save_language(language: Language) {
    if let Some(storage) = storage() {
        // Refused, it is as the browser prefers next time.
        let _ = storage.set_item(LANGUAGE, language.code());
    }
}

/// The programs that were run lately, newest first.
pub fn recent() -> Rc<[Rc<str>]> {
    let kept = storage().and_then(|storage| storage.get_item(RECENT).ok()?);
    let programs: Vec<String> = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    programs.into_iter().map(Rc::from).collect()
}

/// Keeps the programs that were run lately.
pub fn save_recent(programs: &[Rc<str>]) {
    let programs: Vec<&str> = programs.iter().map(|text| &**text).collect();
    if let (Some(storage), Ok(text)) = (storage(), serde_json::to_string(&programs)) {
        // A full or forbidden store refuses; the programs are in the list until the page is closed.
        let _ = storage.set_item(RECENT, &text);
    }
}

/// Keeps the reader's own program.
pub fn save(text: &str) {
    if let Some(storage) = storage() {
        // A full or forbidden store refuses; the program is still on the page.
        let _ = storage.set_item(PROGRAM, text);
    }
}

/// This page's record of events.
pub struct Writer {
    name: String,
    /// Whether it stands in a page of others, whose store is not ours.
    is_guest: bool,
    count: u32,
    lines: RefCell<String>,
}

impl Writer {
    /// A record that no other page writes to.
    pub fn new(is_guest: bool) -> Writer {
        let random = || (js_sys::Math::random() * f64::from(u32::MAX)) as u32;
        Writer { name: format!("{:x}{:08x}", now(), random()), is_guest, count: 0, lines: RefCell::default() }
    }

    /// Makes an event of what happened and stores it; whether that could be done.
    pub fn log(&mut self, what: What) -> (Event, bool) {
        self.count += 1;
        let event = Event { id: format!("{}.{}", self.name, self.count), at: now(), what };
        let mut lines = self.lines.borrow_mut();
        lines.push_str(&event.line());
        lines.push('\n');
        let key = format!("{RECORD}{}", self.name);
        let kept = self.is_guest || storage().is_some_and(|storage| storage.set_item(&key, &lines).is_ok());
        (event, kept)
    }
}

impl Writer {
    /// Stores what was imported, in a record of its own; whether that could be done.
    pub fn keep(&mut self, log: &Log) -> bool {
        self.count += 1;
        let lines: Vec<String> = log.lines().collect();
        let key = format!("{RECORD}{}.{}", self.name, self.count);
        storage().is_some_and(|storage| storage.set_item(&key, &lines.join("\n")).is_ok())
    }
}

/// Asks the browser to keep what is stored even when room is short. It may refuse; nothing depends on it.
pub fn persist() {
    let _ = web_sys::window().map(|window| window.navigator().storage().persist());
}

/// Where a lesson was left: the anchor of the heading that was last at the top.
pub fn place(lesson: &str) -> Option<String> {
    storage()?.get_item(&format!("{PLACE}{lesson}")).ok()?
}

/// Keeps where a lesson is left.
pub fn save_place(lesson: &str, anchor: &str) {
    if let Some(storage) = storage() {
        // Refused, the lesson opens at its top next time.
        let _ = storage.set_item(&format!("{PLACE}{lesson}"), anchor);
    }
}

/// Keeps, for this tab, the hash that a page was about to have when it was left: browsers read no change of the address
/// that is made while a page is being loaded again.
pub fn leave(hash: &str, newer: &str) {
    if let Some(storage) = session() {
        // Refused, the page opens a step earlier.
        let _ = storage.set_item(LEFT, &format!("{hash}\n{newer}"));
    }
}

/// The hash that the page of this hash was about to have when it was left; told once.
pub fn left(hash: &str) -> Option<String> {
    let storage = session()?;
    let kept = storage.get_item(LEFT).ok()??;
    storage.remove_item(LEFT).ok()?;
    kept.strip_prefix(hash)?.strip_prefix('\n').map(str::to_owned)
}

/// All events of all records.
pub fn events() -> Log {
    let mut log = Log::default();
    let Some(storage) = storage() else { return log };
    for at in 0..storage.length().unwrap_or(0) {
        let Ok(Some(key)) = storage.key(at) else { continue };
        if key.starts_with(RECORD)
            && let Ok(Some(text)) = storage.get_item(&key)
        {
            log.merge(Log::read(&text));
        }
    }
    log
}

/// Milliseconds since 1970.
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn session() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

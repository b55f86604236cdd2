//! Courses that are brought to the page: from its own document, from an address, and as files.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, FileList, HtmlInputElement, Window};
use yew::Callback;

use super::edge::target;
use crate::state::Action;
use crate::state::link::{decode, encode};
use crate::state::own::{From, Listing, bundle, listing};
use crate::text::words::{self as w, Filled};

/// Where dropped files are kept for as long as the tab is open: a page that is loaded again has them still.
const KEPT: &str = "cutaway.course";
/// The longest text of a course, in bytes: what a page can hold without a thought.
const MOST: usize = 20_000_000;

type Files = Vec<(String, String)>;

/// Says what course the page is to show, if it is not the project's own: the one in its document, the one beside it, or
/// the one that its address names.
pub fn given() -> Option<Given> {
    let window = web_sys::window()?;
    let document = window.document()?;
    if let Some(text) = document.get_element_by_id("cutaway-course").and_then(|element| element.text_content()) {
        return Some(Given::Here(From::Page, here("cutaway-course", &text)));
    }
    let search = window.location().search().unwrap_or_default();
    for pair in search.trim_start_matches('?').split('&') {
        match pair.split_once('=') {
            Some(("course", address)) if !address.is_empty() => {
                let address = decode(address);
                return Some(Given::There(address.clone(), From::Address(address)));
            }
            _ if pair == "course" || pair == "course=" => {
                let kept = window.session_storage().ok().flatten().and_then(|s| s.get_item(KEPT).ok()?);
                let gone = || Err(Filled::new(w::OWN_GONE, &[]));
                return Some(Given::Here(From::Files, kept.map_or_else(gone, |text| here(KEPT, &text))));
            }
            _ => {}
        }
    }
    let beside = document.body()?.get_attribute("data-course")?;
    Some(Given::There(beside, From::Page))
}

/// A course that a page begins with.
pub enum Given {
    /// Its files.
    Here(From, Result<Files, Filled>),
    /// The address it is fetched from.
    There(String, From),
}

fn here(place: &str, text: &str) -> Result<Files, Filled> {
    match listing(place, text)? {
        Listing::Files(files) => Ok(files),
        Listing::Paths(_) => Err(Filled::new(w::OWN_NO_COURSE, &[&place])),
    }
}

/// Fetches the course of an address, and says so.
pub fn fetch(address: String, from: From, act: Callback<Action>) {
    spawn_local(async move {
        let files = fetch_all(&address).await;
        act.emit(Action::Brought(from, files));
    });
}

async fn fetch_all(address: &str) -> Result<Files, Filled> {
    let text = fetch_text(address).await?;
    let paths = match listing(address, &text)? {
        Listing::Files(files) => return Ok(files),
        Listing::Paths(paths) => paths,
    };
    let base = address.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    // All at once: the browser makes a queue of them by itself.
    let asked: Vec<_> = paths.iter().map(|path| answer(&format!("{base}{path}"))).collect();
    let mut files = Vec::with_capacity(paths.len());
    let mut bytes = 0;
    for (path, asked) in paths.into_iter().zip(asked) {
        let text = body(&path, asked).await?;
        bytes += text.len();
        if bytes > MOST {
            return Err(Filled::new(w::OWN_LARGE, &[&address, &MOST]));
        }
        files.push((path, text));
    }
    Ok(files)
}

async fn fetch_text(address: &str) -> Result<String, Filled> {
    body(address, answer(address)).await
}

fn answer(address: &str) -> Option<Promise> {
    Some(web_sys::window()?.fetch_with_str(address))
}

async fn body(address: &str, asked: Option<Promise>) -> Result<String, Filled> {
    let closed = || Filled::new(w::OWN_NO_ANSWER, &[&address]);
    let answer = JsFuture::from(asked.ok_or_else(closed)?).await.map_err(|_| closed())?;
    let answer: web_sys::Response = answer.dyn_into().map_err(|_| closed())?;
    if !answer.ok() {
        return Err(Filled::new(w::OWN_STATUS, &[&address, &answer.status()]));
    }
    let text = JsFuture::from(answer.text().map_err(|_| closed())?).await.map_err(|_| closed())?;
    text.as_string().ok_or_else(closed)
}

/// Keeps in the address which course is shown; gives the hash that is to be shown, `home` if the address has none.
pub fn remember(window: &Window, from: &From, home: String) -> String {
    let hash = window.location().hash().unwrap_or_default();
    let hash = if hash.starts_with("#/course") || hash.is_empty() { home } else { hash };
    let query = match from {
        // Which one it is stands in the page itself.
        From::Page => String::new(),
        From::Address(address) => format!("?course={}", encode(address)),
        From::Files => "?course".to_string(),
    };
    // Refused, in a sandbox for one, the course is here until the page is left.
    let _ = window.history().map(|h| h.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{query}{hash}"))));
    hash
}

/// Reads the files that a field marked `course` is given or that are dropped on a place marked `drop`, and says so.
pub fn bringing(act: Callback<Action>) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return Vec::new() };
    let chosen = act.clone();
    let change = EventListener::new(&document, "change", move |event| {
        let field = target(event).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field.filter(|f| f.get_attribute("data-part").as_deref() == Some("course")) else { return };
        let Some(files) = field.files() else { return };
        let found = listed(&files);
        let act = chosen.clone();
        spawn_local(async move { tell(&act, read(found).await) });
        // The same folder may be chosen again, when its author has mended it.
        field.set_value("");
    });
    let is_place = |event: &web_sys::Event| {
        target(event).is_some_and(|at| at.closest("[data-part=drop]").ok().flatten().is_some())
    };
    let options = EventListenerOptions::enable_prevent_default;
    let over = EventListener::new_with_options(&document, "dragover", options(), move |event| {
        if is_place(event) {
            event.prevent_default();
        }
    });
    let drop = EventListener::new_with_options(&document, "drop", options(), move |event| {
        if !is_place(event) {
            return;
        }
        event.prevent_default();
        // Entries must be asked for while the event lasts; they are read after it.
        let entries = entries(event);
        // What comes from another page of the browser has no entries.
        let files = get(&get(event, "dataTransfer"), "files").dyn_into::<FileList>().ok();
        let mut found = files.filter(|_| entries.is_empty()).map(|files| listed(&files)).unwrap_or_default();
        let act = act.clone();
        spawn_local(async move {
            for entry in entries {
                walk(entry, &mut found).await;
            }
            tell(&act, read(found).await);
        });
    });
    vec![change, over, drop]
}

fn tell(act: &Callback<Action>, files: Result<Files, Filled>) {
    if let Ok(files) = &files {
        let kept = web_sys::window().and_then(|window| window.session_storage().ok().flatten());
        // A full or forbidden store refuses: then the course is here until the page is loaded again.
        let _ = kept.map(|store| store.set_item(KEPT, &bundle(files)));
    }
    act.emit(Action::Brought(From::Files, files));
}

/// Files with their paths from the folder that was chosen.
fn listed(files: &FileList) -> Vec<(String, File)> {
    let files = (0..files.length()).filter_map(|at| files.get(at));
    let path = |file: &File| Reflect::get(file, &"webkitRelativePath".into()).ok().and_then(|path| path.as_string());
    files.map(|file| (path(&file).filter(|path| !path.is_empty()).unwrap_or_else(|| file.name()), file)).collect()
}

async fn read(found: Vec<(String, File)>) -> Result<Files, Filled> {
    let mut files = Vec::new();
    for (path, file) in found {
        // Pictures and the like are no part of a course, and are no text.
        if ![".md", ".py", ".toml"].iter().any(|end| path.ends_with(end)) {
            continue;
        }
        if file.size() > MOST as f64 {
            return Err(Filled::new(w::OWN_LARGE, &[&path, &MOST]));
        }
        let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
        files.push((path.clone(), text.ok_or_else(|| Filled::new(w::OWN_UNREAD, &[&path]))?));
    }
    Ok(files)
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn call(object: &JsValue, name: &str) -> JsValue {
    let function = get(object, name).dyn_into::<Function>().ok();
    function.and_then(|function| function.call0(object).ok()).unwrap_or(JsValue::UNDEFINED)
}

/// Waits for what a method tells the function that it is called with; nothing if it fails.
async fn told(object: &JsValue, name: &str) -> Option<JsValue> {
    let method = get(object, name).dyn_into::<Function>().ok()?;
    let object = object.clone();
    let promise = Promise::new(&mut |done, failed| drop(method.call2(&object, &done, &failed)));
    JsFuture::from(promise).await.ok()
}

/// What was dropped, as the browser's entries of a file system.
fn entries(event: &web_sys::Event) -> Vec<JsValue> {
    let items = get(&get(event, "dataTransfer"), "items");
    let items = Array::from(&items).iter().map(|item| call(&item, "webkitGetAsEntry")).collect::<Vec<_>>();
    items.into_iter().filter(JsValue::is_object).collect()
}

/// Finds the files below an entry, with their paths.
async fn walk(entry: JsValue, found: &mut Vec<(String, File)>) {
    let mut waiting = vec![entry];
    while let Some(entry) = waiting.pop() {
        if get(&entry, "isFile").is_truthy() {
            let path = get(&entry, "fullPath").as_string().unwrap_or_default();
            if let Some(file) = told(&entry, "file").await.and_then(|file| file.dyn_into().ok()) {
                found.push((path, file));
            }
            continue;
        }
        let reader = call(&entry, "createReader");
        // It gives some of them at a time, and none when there are no more.
        while let Some(some) = told(&reader, "readEntries").await {
            let some = Array::from(&some);
            if some.length() == 0 {
                break;
            }
            waiting.extend(some.iter());
        }
    }
}

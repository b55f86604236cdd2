//! The browser's edge: mounts the page, feeds it what happens, and does what its effects ask for.

mod app;
mod drag;
mod edge;
mod edit;
mod files;
mod later;
mod own;
mod picture;
mod place;
mod store;
mod view;

use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::state::study::Log;
use crate::state::{Action, Do, Language, TRY};
use app::App;
use place::Place;

/// A page that is mounted in an element.
#[wasm_bindgen]
pub struct Mounted(Option<yew::AppHandle<App>>);

#[wasm_bindgen]
impl Mounted {
    /// Takes the page out of the document.
    pub fn unmount(&mut self) {
        if let Some(handle) = self.0.take() {
            handle.destroy();
        }
    }

    /// Takes up what was done elsewhere, an event a line.
    pub fn found(&self, lines: String) {
        self.send(Action::Found(Rc::new(Log::read(&lines))));
    }

    /// Shows what a hash asks for.
    pub fn open(&self, hash: String) {
        self.send(Action::Hash(hash));
    }

    /// Speaks another language, by its code.
    pub fn speak(&self, code: &str) {
        self.send(Action::Speak(Language::of(code).unwrap_or_default()));
    }

    /// Goes some steps forwards, or backwards if negative.
    pub fn by(&self, steps: i32) {
        self.send(Action::Stepper(TRY, Do::By(steps.into())));
    }

    /// Goes to a step, from 0; past the last one, to that.
    pub fn to(&self, step: u32) {
        self.send(Action::Stepper(TRY, Do::To(step.into())));
    }

    fn send(&self, action: Action) {
        if let Some(handle) = &self.0 {
            handle.send_message(action);
        }
    }
}

/// Mounts the page in an element; what the element held is replaced.
#[wasm_bindgen]
pub fn mount(element: web_sys::Element) -> Mounted {
    Mounted(Some(yew::Renderer::<App>::with_root(element).render()))
}

/// Mounts what a hash asks for in an element of a page of others, without the site's head. The address, the title and
/// the store of that page are left alone, and its language is spoken; `notify` is called with an event's name and its
/// detail, and `log` is what the host has kept of what it was told under the name of `log`.
#[wasm_bindgen(js_name = mountBare)]
pub fn mount_bare(
    element: web_sys::Element,
    hash: String,
    notify: Option<js_sys::Function>,
    log: Option<String>,
) -> Mounted {
    let around = element.closest("[lang]").ok().flatten().and_then(|element| element.get_attribute("lang"));
    let place = Place {
        hash: Some(hash.into()),
        language: around.unwrap_or_default().into(),
        notify,
        log: log.map(Into::into),
    };
    Mounted(Some(yew::Renderer::<App>::with_root_and_props(element, place).render()))
}

/// Mounts the page at once if nothing has to be given to it first.
#[wasm_bindgen(start)]
pub fn start() {
    if cfg!(feature = "whole") {
        begin();
    }
}

/// Mounts the page in the document's body if that asks for it with `data-cutaway`; a value of that attribute is the
/// address that the page has from then on.
#[wasm_bindgen]
pub fn begin() {
    let body = web_sys::window().and_then(|w| w.document()).and_then(|d| d.body());
    if let Some(body) = body.filter(|b| b.has_attribute("data-cutaway")) {
        if let Some(address) = body.get_attribute("data-cutaway").filter(|address| !address.is_empty()) {
            let history = web_sys::window().and_then(|w| w.history().ok());
            // Refused, in a sandbox for one, the page opens at its list.
            history.map(|h| h.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
            body.set_inner_html("");
        }
        // A host around the page, such as a learning platform, is told what happens in it.
        let get = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED);
        let host = get(&js_sys::global(), "cutawayHost");
        let notify = get(&host, "notify").dyn_into().ok();
        let place = Place { notify, ..Place::default() };
        // The handle is dropped, not destroyed: the page lives as long as the document.
        let mounted = Mounted(Some(yew::Renderer::<App>::with_root_and_props(body.into(), place).render()));
        wasm_bindgen_futures::spawn_local(async move {
            let kept = js_sys::Promise::resolve(&get(&host, "log"));
            if let Some(lines) = JsFuture::from(kept).await.ok().and_then(|lines| lines.as_string()) {
                mounted.found(lines);
            }
            std::mem::forget(mounted);
        });
    }
}

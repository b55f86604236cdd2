//! The browser's edge: mounts the page, feeds it what happens, and does what its effects ask for.

mod app;
mod edge;
mod edit;
mod store;
mod view;

use wasm_bindgen::prelude::*;

use app::App;

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
}

/// Mounts the page in an element; what the element held is replaced.
#[wasm_bindgen]
pub fn mount(element: web_sys::Element) -> Mounted {
    Mounted(Some(yew::Renderer::<App>::with_root(element).render()))
}

/// Mounts the page in the document's body if that asks for it with `data-cutaway`.
#[wasm_bindgen(start)]
pub fn start() {
    let body = web_sys::window().and_then(|w| w.document()).and_then(|d| d.body());
    if let Some(body) = body.filter(|b| b.has_attribute("data-cutaway")) {
        // The handle is dropped, not destroyed: the page lives as long as the document.
        std::mem::forget(mount(body.into()));
    }
}

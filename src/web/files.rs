//! Files out of the page and into it.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, FileReader, HtmlElement, HtmlInputElement, Url};

use super::edge::target;
use crate::state::Action;
use crate::state::study::Review;

/// Hands the reader a file; a browser that refuses says so itself.
pub fn download(name: &str, text: &str) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let url = Url::create_object_url_with_blob(&Blob::new_with_str_sequence(&parts).ok()?).ok()?;
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    Url::revoke_object_url(&url).ok()
}

/// Reads the file that a field marked `import` is given, and says so.
pub fn importing(act: yew::Callback<Action>) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    Some(EventListener::new(&document, "change", move |event| {
        let field = target(event).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field.filter(|f| f.get_attribute("data-part").as_deref() == Some("import")) else { return };
        let (Some(file), Ok(reader)) = (field.files().and_then(|files| files.get(0)), FileReader::new()) else {
            return;
        };
        let (act, done) = (act.clone(), reader.clone());
        let listener = EventListener::once(&reader, "loadend", move |_| {
            // What cannot be read is no text: the import says what is wrong with it.
            let text = done.result().ok().and_then(|text| text.as_string()).unwrap_or_default();
            act.emit(Action::Review(Review::Import(text)));
        });
        listener.forget();
        let _ = reader.read_as_text(&file);
        // The same file may be chosen again.
        field.set_value("");
    }))
}

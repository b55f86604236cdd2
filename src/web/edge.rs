//! What components cannot read from an event without the browser.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent};

use crate::ui::{Edge, Focus};

/// The edge in a browser.
pub const EDGE: Edge = Edge { value, focus, base };

/// The element an event comes from, inside a shadow root as well.
pub fn target(event: &Event) -> Option<Element> {
    event.composed_path().get(0).dyn_into().ok().or_else(|| event.target()?.dyn_into().ok())
}

fn value(event: &Event) -> String {
    let Some(target) = target(event) else { return String::new() };
    match target.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => area.value(),
        None => match target.dyn_ref::<HtmlSelectElement>() {
            Some(choice) => choice.value(),
            None => target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default(),
        },
    }
}

fn base() -> String {
    let address = web_sys::window().and_then(|w| w.location().href().ok()).unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

fn focus(event: &KeyboardEvent) -> Focus {
    let Some(target) = target(event) else { return Focus::Elsewhere };
    match &*target.tag_name().to_ascii_lowercase() {
        "textarea" | "select" => Focus::Text,
        "input" if target.get_attribute("type").as_deref() == Some("range") => Focus::Field,
        "input" => Focus::Text,
        "button" | "a" | "summary" => Focus::Button,
        _ => Focus::Elsewhere,
    }
}

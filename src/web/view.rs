//! What is in sight: the line that runs next and the frame that runs stay within their panes; focus goes where asked.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use crate::state::{Language, StepperId};

/// Whether the page is too narrow for a diagram beside the program; the same width as in the style sheet.
pub const NARROW: &str = "(max-width: 47.99rem)";

/// Free space kept around what is brought into sight, in px.
const MARGIN: f64 = 24.0;

/// How near to the window's top a heading counts as the one that is read, in px.
const TOP: f64 = 120.0;

/// The document says which language it is in.
pub fn show_language(language: Language) {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    // Without it, a screen reader guesses.
    let _ = root.map(|root| root.set_attribute("lang", language.code()));
}

/// Brings into sight what a stepper marks, within its panes; the page itself is not scrolled.
pub fn bring_into_sight(root: &Element, id: StepperId) {
    let Ok(Some(root)) = root.query_selector(&format!("#stepper-{}", id.0)) else { return };
    let panes = [
        // Where both have no room the later one stays in sight: what runs next.
        (".code", ".line.ran"),
        (".code", ".line.next"),
        (".code", ".line.wrong"),
        (".paper", ".frame.running"),
        (".outline", ".frame.running"),
        (".bytecode table", "tr.next"),
    ];
    for (pane, mark) in panes {
        let Ok(found) = root.query_selector_all(pane) else { continue };
        for at in 0..found.length() {
            let Some(pane) = found.get(at).and_then(|n| n.dyn_into::<Element>().ok()) else { continue };
            let scroller = if pane.tag_name().eq_ignore_ascii_case("table") {
                pane.closest(".panel").ok().flatten()
            } else {
                Some(pane.clone())
            };
            let (Some(scroller), Ok(Some(mark))) = (scroller, pane.query_selector(mark)) else { continue };
            scroll(&scroller, &mark);
            if let Ok(Some(focus)) = mark.query_selector(".focus") {
                scroll_sideways(&scroller, &focus);
            }
        }
    }
}

/// Scrolls a pane, and only it, as little as brings an element into sight.
fn scroll(pane: &Element, mark: &Element) {
    let (outer, inner) = (pane.get_bounding_client_rect(), mark.get_bounding_client_rect());
    if outer.height() < inner.height() {
        return;
    }
    let above = outer.top() + MARGIN - inner.top();
    let below = inner.bottom() - (outer.bottom() - MARGIN);
    let by = if above > 0.0 { -above } else { below.max(0.0) };
    if by != 0.0 {
        pane.set_scroll_top(pane.scroll_top() + by.round() as i32);
    }
}

/// Scrolls a pane sideways, as little as brings an element into sight; one that is wider shows its beginning.
fn scroll_sideways(pane: &Element, mark: &Element) {
    let (outer, inner) = (pane.get_bounding_client_rect(), mark.get_bounding_client_rect());
    let before = outer.left() + 2.0 * MARGIN - inner.left();
    let after = inner.right() - (outer.right() - MARGIN);
    let by = if before > 0.0 { -before } else { after.min(-before).max(0.0) };
    if by != 0.0 {
        pane.set_scroll_left(pane.scroll_left() + by.round() as i32);
    }
}

/// Gives the keyboard's focus to a part of a stepper.
pub fn focus_part(root: &Element, id: StepperId, part: &str) {
    focus(root, &format!("#stepper-{} [data-part=\"{part}\"]", id.0));
}

/// Copies the text of a part of a stepper.
pub fn copy_part(root: Option<Element>, id: StepperId, part: &str) {
    let selector = format!("#stepper-{} [data-part=\"{part}\"]", id.0);
    let found = root.and_then(|root| root.query_selector(&selector).ok().flatten());
    let Some(area) = found.and_then(|e| e.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
    area.select();
    let document = area.owner_document().and_then(|d| d.dyn_into::<HtmlDocument>().ok());
    // Where copying is refused the text is selected all the same.
    document.map(|d| d.exec_command("copy"));
}

/// Gives the keyboard's focus to the page's content.
pub fn focus_page(root: &Element) {
    focus(root, "#main");
}

/// Gives the keyboard's focus to an element by its id; the page scrolls no further than it must.
pub fn focus_field(root: &Element, id: &str) {
    focus(root, &format!("[id=\"{id}\"]"));
}

/// Scrolls the page to an element by its id, and gives it the keyboard's focus.
pub fn show_place(root: &Element, anchor: &str) {
    let Some(element) = root.owner_document().and_then(|document| document.get_element_by_id(anchor)) else { return };
    element.scroll_into_view();
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // An element that cannot have the focus does not take it.
        let _ = element.focus();
    }
}

/// The id of the last heading of a lesson that has come to the window's top.
pub fn heading_at_top() -> Option<String> {
    let document = web_sys::window()?.document()?;
    let headings = document.query_selector_all(".lesson h2[id]").ok()?;
    let all = (0..headings.length()).filter_map(|at| headings.get(at)?.dyn_into::<Element>().ok());
    all.take_while(|heading| heading.get_bounding_client_rect().top() < TOP).last().map(|heading| heading.id())
}

/// Scrolls the page to a stepper.
pub fn show_stepper(root: &Element, id: StepperId) {
    if let Ok(Some(element)) = root.query_selector(&format!("#stepper-{}", id.0)) {
        element.scroll_into_view();
    }
}

fn focus(root: &Element, selector: &str) {
    let found = root.query_selector(selector).ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found {
        // An element that cannot have the focus does not take it.
        let _ = element.focus();
    }
}

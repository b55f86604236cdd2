//! Arrows of a drawing that are dragged, with a mouse, a pen or a finger: from a slot to the object it is to lead to. Or
//! one after the other is clicked; a finger on a narrow screen, which scrolls when it drags, only does that.
//!
//! What is dragged is shown by an arrow of its own over the diagram; the drawing changes only where it is let go.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, PointerEvent, ShadowRoot};
use yew::Callback;

use super::edge::target;
use crate::state::Action;
use crate::state::draw::{Holder, NodeId, Stroke};
use crate::state::study::Ask;

/// How far the pointer goes before it drags, in px.
const SLACK: f64 = 4.0;

/// An arrow on its way.
struct Dragged {
    /// The question whose drawing it is.
    question: String,
    /// The drawing.
    pad: Element,
    /// The slot.
    from: (Holder, usize),
    /// Where it was taken.
    start: (f64, f64),
    /// What shows it, once it is drawn.
    line: Option<Element>,
    /// The object that it is over.
    over: Option<Element>,
}

/// A slot that was clicked, and waits for its object.
struct Held {
    question: String,
    pad: Element,
    slot: Element,
    from: (Holder, usize),
}

/// Lets the arrows of the drawings below an element be dragged.
pub fn dragging(root: &Element, act: Callback<Action>) -> Vec<EventListener> {
    let held: Rc<RefCell<Option<Dragged>>> = Rc::default();
    let clicked: RefCell<Option<Held>> = RefCell::default();
    let on = |name: &'static str, does: Box<dyn Fn(&PointerEvent)>| {
        EventListener::new_with_options(root, name, EventListenerOptions::enable_prevent_default(), move |event| {
            if let Some(event) = event.dyn_ref::<PointerEvent>() {
                does(event);
            }
        })
    };
    let (down, moved, up, lost) = (held.clone(), held.clone(), held.clone(), held);
    vec![
        on(
            "pointerdown",
            Box::new(move |event| {
                if event.is_primary() && event.button() == 0 {
                    *down.borrow_mut() = taken(event);
                }
            }),
        ),
        on(
            "pointermove",
            Box::new(move |event| {
                if let Some(dragged) = moved.borrow_mut().as_mut() {
                    dragged.go(event);
                }
            }),
        ),
        on(
            "pointerup",
            Box::new(move |event| {
                let lead = |question: String, (holder, at): (Holder, usize), to| {
                    act.emit(Action::Ask(question, Ask::Draw(Stroke::Lead(holder, at, NodeId(to)))));
                };
                let dragged = up.take();
                if let Some(dragged) = dragged.filter(|dragged| dragged.line.is_some()) {
                    if let Some(to) = dragged.object_at(event) {
                        lead(dragged.question.clone(), dragged.from.clone(), to.1);
                    }
                    dragged.end();
                } else if let Some((question, from, to)) = click(event, &mut clicked.borrow_mut()) {
                    lead(question, from, to);
                }
            }),
        ),
        on(
            "pointercancel",
            Box::new(move |_| {
                if let Some(dragged) = lost.take() {
                    dragged.end();
                }
            }),
        ),
    ]
}

/// A click: the first takes a slot, the second leads it to an object; what it was comes back then. One on the same slot
/// lets go of it, one on another takes that.
fn click(event: &PointerEvent, held: &mut Option<Held>) -> Option<(String, (Holder, usize), u32)> {
    let element = target(event)?;
    let now = slot_of(&element);
    if let Some(was) = held.take() {
        let _ = was.slot.remove_attribute("data-held");
        let is_same = now.as_ref().is_some_and(|now| now.slot == was.slot);
        if let Some((object, to)) = object_of(&element).filter(|(object, _)| was.pad.contains(Some(object)))
            && !(is_same && object.contains(Some(&was.slot)))
        {
            return Some((was.question, was.from, to));
        }
        if is_same {
            return None;
        }
    }
    if let Some(now) = &now {
        let _ = now.slot.set_attribute("data-held", "");
    }
    *held = now;
    None
}

/// The slot that the pointer takes hold of.
fn taken(event: &PointerEvent) -> Option<Dragged> {
    let element = target(event)?;
    let Held { question, pad, from, .. } = slot_of(&element)?;
    let start = (f64::from(event.client_x()), f64::from(event.client_y()));
    // A finger's pointer would stay with the slot; what it is over is looked up anyway.
    let _ = element.release_pointer_capture(event.pointer_id());
    Some(Dragged { question, pad, from, start, line: None, over: None })
}

/// The object of a drawing that an element belongs to, in the diagram or in the list of narrow screens.
fn object_of(element: &Element) -> Option<(Element, u32)> {
    let object = element.closest(".object[data-id], .box[data-id], .again[data-id]").ok()??;
    let id = object.get_attribute("data-id")?.parse().ok()?;
    Some((object, id))
}

/// The slot of a drawing that an element belongs to.
fn slot_of(element: &Element) -> Option<Held> {
    let slot = element.closest(".row, .cell").ok()??;
    let pad = slot.closest(".drawing").ok()??;
    let question = pad.get_attribute("data-question")?;
    if let Some(name) = slot.get_attribute("data-slot") {
        let (of, at) = name.split_at_checked(1)?.1.split_once('.')?;
        let of: u32 = of.parse().ok()?;
        let holder = if name.starts_with('f') { Holder::Frame(of as usize) } else { Holder::Object(NodeId(of)) };
        return Some(Held { question, pad, slot, from: (holder, at.parse().ok()?) });
    }
    let holder = slot.closest("[data-id]").ok()??;
    let id: u32 = holder.get_attribute("data-id")?.parse().ok()?;
    let slots = holder.query_selector_all(".row, .cell").ok()?;
    let at = (0..slots.length()).find(|at| slots.get(*at).as_ref() == Some(slot.as_ref()))? as usize;
    let holder =
        if holder.class_list().contains("frame") { Holder::Frame(id as usize) } else { Holder::Object(NodeId(id)) };
    Some(Held { question, pad, slot, from: (holder, at) })
}

impl Dragged {
    fn go(&mut self, event: &PointerEvent) {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        if self.line.is_none() && (x - self.start.0).hypot(y - self.start.1) < SLACK {
            return;
        }
        event.prevent_default();
        let Some(arrows) = self.pad.query_selector(".arrows").ok().flatten() else { return };
        if self.line.is_none() {
            let document = web_sys::window().and_then(|window| window.document());
            let made = document.and_then(|it| it.create_element_ns(arrows.namespace_uri().as_deref(), "path").ok());
            let Some(made) = made else { return };
            let _ = made.set_attribute("class", "dragged");
            let _ = arrows.append_child(&made);
            let _ = self.pad.set_attribute("data-dragging", "");
            self.line = Some(made);
        }
        let Some(line) = &self.line else { return };
        let paper = arrows.get_bounding_client_rect();
        // The arrows' own units, whatever the size of the text is.
        let wide: f64 =
            arrows.get_attribute("viewBox").and_then(|it| it.split(' ').nth(2)?.parse().ok()).unwrap_or(0.0);
        let unit = if paper.width() > 0.0 && wide > 0.0 { wide / paper.width() } else { 1.0 };
        let point = |(x, y): (f64, f64)| format!("{:.0} {:.0}", (x - paper.x()) * unit, (y - paper.y()) * unit);
        let _ = line.set_attribute("d", &format!("M{}L{}", point(self.start), point((x, y))));
        let over = self.object_at(event).map(|(element, _)| element);
        if over != self.over {
            self.let_go_of();
            if let Some(element) = &over {
                let _ = element.set_attribute("data-aim", "");
            }
            self.over = over;
        }
    }

    /// The object of the drawing that the pointer is over.
    fn object_at(&self, event: &PointerEvent) -> Option<(Element, u32)> {
        let (x, y) = (event.client_x() as f32, event.client_y() as f32);
        let root = self.pad.get_root_node();
        let found = match root.dyn_ref::<ShadowRoot>() {
            Some(shadow) => shadow.element_from_point(x, y),
            None => root.dyn_ref::<Document>()?.element_from_point(x, y),
        }?;
        object_of(&found).filter(|(object, _)| self.pad.contains(Some(object)))
    }

    fn let_go_of(&self) {
        if let Some(element) = &self.over {
            let _ = element.remove_attribute("data-aim");
        }
    }

    fn end(&self) {
        self.let_go_of();
        let _ = self.pad.remove_attribute("data-dragging");
        if let Some(line) = &self.line {
            line.remove();
        }
    }
}

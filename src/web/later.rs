//! What comes after the program: the course, which the page is given before it is mounted, and the library, which is
//! asked for when it is needed first.

use std::cell::{Cell, RefCell};

use js_sys::Function;
use wasm_bindgen::prelude::*;

use crate::state::host::{library, names_characters};
use crate::state::study::{Ask, Try};
use crate::state::what::What;
use crate::state::{Action, Do, State, StepperId, give_course};

thread_local! {
    /// Asks for the library; taken away once it has been called.
    static ASK: RefCell<Option<Function>> = const { RefCell::new(None) };
    /// Whether a part of the program is still to come.
    static APART: Cell<bool> = const { Cell::new(false) };
    /// What is done when all of the program is there.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Tells whether a part of the program is still to come. What needs all of it, and can wait, is done when none is.
#[wasm_bindgen]
pub fn apart(is_apart: bool) {
    APART.set(is_apart);
    if !is_apart {
        WAITING.take().into_iter().for_each(|act| act());
    }
}

/// Does something as soon as all of the program is there.
pub fn when_together(act: impl FnOnce() + 'static) {
    if APART.get() {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(act)));
    } else {
        act();
    }
}

/// Takes the course, or the library, by its name: `lessons` or `library`. `false` if it is not that.
#[wasm_bindgen]
pub fn give(name: &str, text: String) -> bool {
    if name == "lessons" { give_course(text) } else { library::give(text) }
}

/// Names what is to be called when the library is needed; it calls `give` in turn.
#[wasm_bindgen(js_name = onLibrary)]
pub fn on_library(ask: Function) {
    ASK.set(Some(ask));
}

/// Asks for the library, if that has not been done.
pub fn ask() {
    if let Some(ask) = ASK.take() {
        // Whether it fails, and when it is tried again, is the caller's.
        let _ = ask.call0(&JsValue::NULL);
    }
}

/// The steppers whose programs did not compile since they name characters and the library is not there; it is asked for.
pub fn to_start_again(state: &State) -> Vec<(StepperId, u64)> {
    if library::is_here() {
        return Vec::new();
    }
    let waits = |s: &crate::state::Stepper| !s.diags.is_empty() && names_characters(s.source.text());
    let found: Vec<_> = state.steppers.iter().filter(|(_, s)| waits(s)).map(|(id, s)| (*id, s.edition)).collect();
    if !found.is_empty() {
        ask();
    }
    found
}

/// Whether an action has to wait for the library, since it may run programs to their ends; if so, it is asked for.
pub fn wait_with(action: &Action) -> bool {
    let runs = match action {
        Action::Ask(_, what) => matches!(what, Ask::Check | Ask::Show),
        Action::Try(_, what) => matches!(what, Try::Check),
        Action::Stepper(_, Do::What(what)) => matches!(what, What::Value | What::Line),
        _ => false,
    };
    let waits = runs && !library::is_here();
    if waits {
        ask();
    }
    waits
}

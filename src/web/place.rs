//! Where the page is mounted: as the whole document, or in an element of a page of others.

use std::rc::Rc;

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::{AttrValue, Properties};

use crate::state::{Language, State, TRY};

/// Below this width, in px, there is no room for a diagram beside the program.
const NARROW: f64 = 768.0;

/// Where it is mounted.
#[derive(Properties, Clone, PartialEq, Default)]
pub struct Place {
    /// What to show, as a hash would ask for it; `None` for the whole page, which follows the document's.
    #[prop_or_default]
    pub hash: Option<AttrValue>,
    /// The language to speak, as a code; one that is not known is English.
    #[prop_or_default]
    pub language: AttrValue,
    /// Told of events, by name and detail.
    #[prop_or_default]
    pub notify: Option<Function>,
    /// What was done before, an event a line, where the host keeps it.
    #[prop_or_default]
    pub log: Option<AttrValue>,
}

impl Place {
    /// Whether the document is that of others.
    pub fn bare(&self) -> bool {
        self.hash.is_some()
    }

    /// The language to speak.
    pub fn language(&self) -> Language {
        Language::of(&self.language).unwrap_or_default()
    }

    /// Tells the host what an action has changed: `step`, with the step (from 0), the number of steps so far, the line
    /// that runs next (0 for none), the sentence, and whether the run is over.
    pub fn tell(&self, before: &State, now: &State) {
        if self.notify.is_none() {
            return;
        }
        let (was, is) = (&before.study.log, &now.study.log);
        if was.len() != is.len() || !Rc::ptr_eq(&before.course, &now.course) {
            let (done, all) = now.study.progress.of_course(&now.course);
            self.say("progress", &[("done", (done as f64).into()), ("all", (all as f64).into())]);
        }
        let (old, Some(new)) = (before.steppers.get(&TRY), now.steppers.get(&TRY)) else { return };
        let sight = |s: &Rc<crate::state::Stepper>| (s.step, s.zoom, s.edition, s.scene.is_some(), s.end.is_some());
        let Some(scene) = new.scene.as_ref().filter(|_| old.map(sight) != Some(sight(new))) else { return };
        let line = scene.program.runs_next.as_ref().map_or(0, |at| at.line);
        self.say(
            "step",
            &[
                ("step", (new.step as f64).into()),
                ("count", (new.count as f64).into()),
                ("line", line.into()),
                ("narration", scene.narration.as_str().into()),
                ("ended", new.end.is_some().into()),
            ],
        );
    }

    /// Tells the host that a question was answered, and whether it was right.
    pub fn answered(&self, question: &str, right: bool) {
        self.say("answer", &[("question", question.into()), ("right", right.into())]);
    }

    /// Has the host keep what was done, if it is one that does: an event a line.
    pub fn keep(&self, lines: &str) {
        self.say("log", &[("lines", lines.into())]);
    }

    fn say(&self, name: &str, values: &[(&str, JsValue)]) {
        let Some(notify) = &self.notify else { return };
        let detail = Object::new();
        for (name, value) in values {
            // A plain object takes every value.
            let _ = Reflect::set(&detail, &(*name).into(), value);
        }
        // What the host does with it, and whether it fails, is the host's.
        let _ = notify.call2(&JsValue::NULL, &name.into(), &detail);
    }
}

/// Watches the width of an element for as long as it lives.
pub struct Width {
    observer: ResizeObserver,
    _told: Closure<dyn FnMut()>,
}

impl Width {
    /// Says whether the element is narrow, now and whenever that changes.
    pub fn watch(element: &Element, tell: impl Fn(bool) + 'static) -> Option<Width> {
        let watched = element.clone();
        let mut last = None;
        let told = Closure::<dyn FnMut()>::new(move || {
            let narrow = watched.get_bounding_client_rect().width() < NARROW;
            if last.replace(narrow) != Some(narrow) {
                tell(narrow);
            }
        });
        let observer = ResizeObserver::new(wasm_bindgen::JsCast::unchecked_ref(told.as_ref())).ok()?;
        observer.observe(element);
        Some(Width { observer, _told: told })
    }
}

impl Drop for Width {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

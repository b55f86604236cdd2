//! Reviews: the card that is due, what is said of it, and the log going out and coming in.

use std::rc::Rc;

use super::study::{Log, What};
use super::{Effect, State};
use crate::lesson::Lesson;
use crate::quiz::fsrs::Rating;
use crate::quiz::plan::{Plan, anki, markdown};
use crate::text::words as w;

/// What a reader can do to the reviews.
#[derive(Clone, Debug, PartialEq)]
pub enum Review {
    /// Turns the card.
    Show,
    /// Says how the card came.
    Rate(Rating),
    /// Puts the card off until tomorrow.
    Bury,
    /// Takes a card out, or back in.
    Suspend(String, bool),
    /// Takes the last review back.
    Undo,
    /// Asks for a file.
    Export(Export),
    /// Brings a file's text.
    Import(String),
}

/// A file to be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// All events.
    Json,
    /// All events as a table.
    Csv,
    /// All cards for Anki.
    Anki,
    /// All cards as a list.
    Markdown,
}

/// The plan of now.
pub fn plan(state: &State) -> Plan {
    let study = &state.study;
    study.deck.plan(&state.course, |lesson: &Lesson| study.progress.opened.contains(&lesson.id), study.now)
}

/// Does one thing to the reviews.
pub(super) fn review(state: &mut State, what: Review, effects: &mut Vec<Effect>) {
    let first = plan(state).queue.into_iter().next();
    let (study, t) = (&mut state.study, state.language);
    study.note = None;
    let done = match what {
        Review::Show => {
            study.front = false;
            return;
        }
        Review::Rate(rating) if !study.front => first.map(|card| What::Reviewed(card, rating as u8)),
        Review::Rate(_) => None,
        Review::Bury => first.map(What::Buried),
        Review::Suspend(card, on) => Some(What::Suspended(card, on)),
        Review::Undo => study.deck.last.clone().map(|(event, _)| What::Undone(event)),
        Review::Export(what) => {
            let (name, text) = file(state, what);
            effects.push(Effect::Download(name, text));
            return;
        }
        Review::Import(text) => {
            match Log::import(&text) {
                Ok(log) => {
                    let before = study.log.len();
                    study.learn(log.clone());
                    study.note = Some(t.fill(w::EVENTS_ADDED, &[&(study.log.len() - before)]));
                    effects.push(Effect::Keep(Rc::new(log)));
                }
                Err(why) => study.note = Some(t.fill(w::NOTHING_IMPORTED, &[&t.say(why)])),
            }
            return;
        }
    };
    if let Some(what) = done {
        study.front = true;
        effects.push(Effect::Log(what));
    }
}

fn file(state: &State, what: Export) -> (&'static str, String) {
    match what {
        Export::Json => ("cutaway-progress.json", state.study.log.export()),
        Export::Anki => ("cutaway-cards.txt", anki(&state.course)),
        Export::Markdown => ("cutaway-cards.md", markdown(&state.course)),
        Export::Csv => {
            let mut text = String::from("ms since 1970,what,of,value\n");
            for event in state.study.log.events() {
                let (verb, of, value) = event.what.told();
                text.push_str(&format!("{},{verb},\"{}\",{value}\n", event.at, of.replace('"', "\"\"")));
            }
            ("cutaway-results.csv", text)
        }
    }
}

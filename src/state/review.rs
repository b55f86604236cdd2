//! Reviews: the card that is due, what is said of it, and the log going out and coming in.

use std::rc::Rc;

use super::study::{Log, What, runner};
use super::{Effect, State};
use crate::lesson::{Lesson, imported};
use crate::quiz::fsrs::Rating;
use crate::quiz::plan::{Plan, anki, find_card, markdown};
use crate::quiz::{draw, gift, outcome_of, read_quiz};
use crate::text::Source;
use crate::text::words as w;

/// What a reader can do to the reviews.
#[derive(Clone, Debug, PartialEq)]
pub enum Review {
    /// Turns the card.
    Show,
    /// Types what the card's program prints.
    Type(String),
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

/// A card whose program has values of its own at each review, and that is graded by running it.
#[derive(Clone, Debug, PartialEq)]
pub struct FreshCard {
    /// The card.
    pub card: String,
    /// From what its values are drawn: the event of its last review, or the card itself.
    pub seed: String,
    /// The program.
    pub program: String,
    /// What it prints.
    pub answer: String,
    /// What the reader says it prints.
    pub typed: String,
}

impl FreshCard {
    /// Whether what was typed is what is printed: blanks at the ends of lines do not matter.
    pub fn is_right(&self) -> bool {
        let plain = |text: &str| text.trim_end().lines().map(|line| line.trim_end().to_string()).collect::<Vec<_>>();
        plain(&self.typed) == plain(&self.answer)
    }
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
    /// All questions for Moodle and its like.
    Gift,
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
        Review::Type(text) => {
            if let Some(fresh) = study.fresh.as_mut().filter(|_| study.front) {
                fresh.typed = text;
            }
            return;
        }
        // What was found wrong by running came not.
        Review::Rate(rating)
            if rating != Rating::Again && study.fresh.as_ref().is_some_and(|fresh| !fresh.is_right()) =>
        {
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
                    // What is here already is not stored a second time.
                    let new = log.without(&study.log);
                    let before = study.log.len();
                    study.learn(new.clone());
                    study.note = Some(t.fill(w::EVENTS_ADDED, &[&(study.log.len() - before)]));
                    if !new.is_empty() || !new.aside().is_empty() {
                        effects.push(Effect::Keep(Rc::new(new)));
                    }
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

/// Draws the values of the card that comes next, if it has a program.
pub(super) fn prepare(state: &mut State) {
    let card = plan(state).queue.into_iter().next();
    let found = card.as_ref().and_then(|card| find_card(&state.course, card));
    let Some((lesson, asks)) = found.and_then(|(lesson, card)| Some((lesson, card.asks()?))) else {
        state.study.fresh = None;
        return;
    };
    let card = card.unwrap_or_default();
    let seed = state.study.deck.seeds.get(&card).cloned().unwrap_or_else(|| card.clone());
    if state.study.fresh.as_ref().is_some_and(|fresh| fresh.card == card && fresh.seed == seed) {
        return;
    }
    let (quiz, _) = read_quiz(lesson);
    let question = quiz.question(asks);
    let program = question.and_then(|question| lesson.program(question.program.as_ref()?));
    let made = question.zip(program).and_then(|(question, program)| {
        let text = draw(program.source.text(), &question.fresh, &seed);
        let source = Source::new(program.source.name().clone(), text.clone());
        let others = imported(lesson, program).into_iter().map(|other| other.source.clone());
        let files: Vec<Source> = std::iter::once(source).chain(others).collect();
        let run = runner().run(&files).ok()?;
        Some(FreshCard { card, seed, program: text, answer: outcome_of(&run).text(), typed: String::new() })
    });
    state.study.fresh = made;
}

fn file(state: &State, what: Export) -> (&'static str, String) {
    match what {
        Export::Json => ("cutaway-progress.json", state.study.log.export()),
        Export::Anki => ("cutaway-cards.txt", anki(&state.course)),
        Export::Markdown => ("cutaway-cards.md", markdown(&state.course)),
        Export::Gift => ("cutaway-questions.gift", gift(&state.course, &runner())),
        Export::Csv => {
            let mut text = String::from("ms since 1970,what,of,value,counts\n");
            for event in state.study.log.events() {
                let (verb, of, value) = event.what.told();
                let counts = u8::from(!state.study.deck.twice.contains(&event.id));
                text.push_str(&format!("{},{verb},\"{}\",{value},{counts}\n", event.at, of.replace('"', "\"\"")));
            }
            ("cutaway-results.csv", text)
        }
    }
}

//! Which cards are due: the log's reviews put through FSRS-6, and a day's plan made of what comes out.

use std::collections::BTreeMap;

use super::fsrs::{Memory, Rating};
use super::log::{Log, What};
use super::read_quiz;
use crate::lesson::{Card, Course, Inline, Lesson, plain_text};
use crate::text::order;

/// A day, in milliseconds.
pub const DAY: u64 = 86_400_000;
/// A day begins at four in the morning, so that what is done past midnight belongs to the day before.
const DAWN: u64 = 4 * 3_600_000;
/// The recall that is wanted when a card comes again.
const RECALL: f32 = 0.9;
/// How soon a forgotten card comes again, in milliseconds.
const AGAIN: u64 = 10 * 60_000;
/// So many lapses make a leech: a card that costs more than it is worth as it stands.
const LEECH: u32 = 8;
/// New cards a day.
const NEW: usize = 10;
/// Concepts of a day's plan.
const CONCEPTS: usize = 5;

/// A card as far as it was reviewed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kept {
    /// How well it is known.
    pub memory: Memory,
    /// When it was reviewed last.
    pub last: u64,
    /// When it is due.
    pub due: u64,
    /// How many times it was forgotten.
    pub lapses: u32,
}

/// All cards that were touched.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Deck {
    /// Those that were reviewed.
    pub kept: BTreeMap<String, Kept>,
    /// Those that were put off: until when.
    pub buried: BTreeMap<String, u64>,
    /// Those that are out of the reviews.
    pub suspended: Vec<String>,
    /// New cards that were begun, with the day.
    begun: BTreeMap<String, u64>,
    /// The event of each card's last review: its next values are drawn from it.
    pub seeds: BTreeMap<String, String>,
    /// The last review: the event and the card, to be taken back.
    pub last: Option<(String, String)>,
    /// Reviews that do not count, by their events: see [`Deck::of`].
    pub twice: Vec<String>,
}

/// A day's plan.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Plan {
    /// Cards to review, in order: forgotten ones whose time has come, due ones, then new ones.
    pub queue: Vec<String>,
    /// How many of them are new.
    pub new: usize,
    /// Ids of the lessons to go over: those that are remembered worst.
    pub concepts: Vec<String>,
    /// The lesson whose program is to be predicted again.
    pub snippet: Option<String>,
}

/// What becomes of a card with each rating.
pub fn outlook(kept: Option<&Kept>, now: u64) -> [(Rating, u64); 4] {
    Rating::ALL.map(|rating| (rating, review(kept, rating, now).due))
}

fn review(kept: Option<&Kept>, rating: Rating, at: u64) -> Kept {
    let memory = match kept {
        Some(kept) => kept.memory.next(rating, day(at).saturating_sub(day(kept.last)) as f32),
        None => Memory::first(rating),
    };
    let days = memory.interval(RECALL).round().max(1.0) as u64;
    let due = if rating == Rating::Again { at + AGAIN } else { start_of(day(at) + days) };
    let lapses = kept.map_or(0, |kept| kept.lapses + u32::from(rating == Rating::Again));
    Kept { memory, last: at, due, lapses }
}

fn day(at: u64) -> u64 {
    at.saturating_sub(DAWN) / DAY
}

fn start_of(day: u64) -> u64 {
    day * DAY + DAWN
}

impl Kept {
    /// The chance that it is recalled now.
    pub fn recall(&self, now: u64) -> f32 {
        self.memory.recall(now.saturating_sub(self.last) as f32 / DAY as f32)
    }

    /// Whether it was forgotten so often that it should be put in other words.
    pub fn is_leech(&self) -> bool {
        self.lapses >= LEECH
    }
}

impl Deck {
    /// What a log's reviews come to.
    ///
    /// A card is shown when it is due, so a review before it is due again, on the same day, is a second answer to the same
    /// showing: from another tab, or from a device that had not heard of the first. Of such answers the first by time and id
    /// counts, the others stay in the log. On another day it counts even so: what was recalled or forgotten then is news.
    /// This depends on nothing but the set of events, so logs may be merged in any order.
    pub fn of(log: &Log) -> Deck {
        let mut deck = Deck::default();
        for event in log.events() {
            match &event.what {
                What::Reviewed(card, rating) => {
                    deck.last = Some((event.id.clone(), card.clone()));
                    let is_again = |kept: &&Kept| event.at < kept.due && day(event.at) == day(kept.last);
                    if deck.kept.get(card).filter(is_again).is_some() {
                        deck.twice.push(event.id.clone());
                        continue;
                    }
                    let rating = Rating::ALL[usize::from(*rating).clamp(1, 4) - 1];
                    let kept = review(deck.kept.get(card), rating, event.at);
                    deck.begun.entry(card.clone()).or_insert(day(event.at));
                    deck.kept.insert(card.clone(), kept);
                    deck.seeds.insert(card.clone(), event.id.clone());
                }
                What::Buried(card) => drop(deck.buried.insert(card.clone(), start_of(day(event.at) + 1))),
                What::Suspended(card, on) => {
                    deck.suspended.retain(|other| other != card);
                    if *on {
                        deck.suspended.push(card.clone());
                    }
                }
                _ => {}
            }
        }
        deck
    }

    /// The plan for now; new cards come from the lessons that `begun` says were begun.
    pub fn plan(&self, course: &Course, begun: impl Fn(&Lesson) -> bool, now: u64) -> Plan {
        let mut plan = Plan::default();
        let mut due: Vec<(u64, String)> = Vec::new();
        let mut weak: Vec<(f32, &Lesson)> = Vec::new();
        let mut room = NEW.saturating_sub(self.begun.values().filter(|begun| **begun == day(now)).count());
        let mut new = Vec::new();
        for lesson in course.lessons() {
            let cards = lesson.cards();
            let kept = || cards.iter().filter_map(|card| self.kept.get(&card.id));
            let recall: f32 = kept().map(|kept| kept.recall(now)).sum();
            if kept().count() > 0 {
                weak.push((recall / kept().count() as f32, lesson));
            }
            for card in cards.iter().filter(|card| self.is_in(&card.id, now)) {
                match self.kept.get(&card.id) {
                    Some(kept) if kept.due <= now => due.push((kept.due, card.id.clone())),
                    None if room > 0 && begun(lesson) => {
                        room -= 1;
                        new.push(card.id.clone());
                    }
                    _ => {}
                }
            }
        }
        order::sort(&mut due);
        plan.new = new.len();
        plan.queue = due.into_iter().map(|(_, id)| id).chain(new).collect();
        order::sort_by(&mut weak, |one, two| one.0.total_cmp(&two.0));
        plan.concepts = weak.iter().take(CONCEPTS).map(|(_, lesson)| lesson.id.clone()).collect();
        plan.snippet = plan.concepts.first().cloned();
        plan
    }

    /// Whether a card takes part in the reviews of now.
    fn is_in(&self, card: &str, now: u64) -> bool {
        !self.suspended.iter().any(|other| other == card) && self.buried.get(card).is_none_or(|until| *until <= now)
    }
}

/// A card of a course, and its lesson.
pub fn find_card<'a>(course: &'a Course, id: &str) -> Option<(&'a Lesson, &'a Card)> {
    course.lessons().find_map(|lesson| lesson.cards().into_iter().find(|card| card.id == id).map(|card| (lesson, card)))
}

/// All cards as Anki reads them: a card keeps its identity, so that reading them again changes and does not double.
pub fn anki(course: &Course) -> String {
    let mut out = String::from("#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\n");
    let html = |text: &[Inline]| marked(text, &["<code>", "</code>"]).replace(['\t', '\n'], " ");
    for (part, lesson) in course.parts.iter().flat_map(|part| part.lessons.iter().map(move |lesson| (part, lesson))) {
        for card in lesson.cards() {
            let (front, back) = match with_program(lesson, card) {
                Some((program, output)) => {
                    let code = |text: &str| {
                        format!("<pre>{}</pre>", escape(text.trim_end()).replace('\n', "<br>").replace('\t', "    "))
                    };
                    (html(&card.question) + &code(&program), code(&output))
                }
                None => (html(&card.question), html(&card.answer)),
            };
            let deck = part.title.replace(['\t', '"'], " ");
            out.push_str(&format!("cutaway-{}\tCutaway::{deck}\t{front}\t{back}\t{}\n", card.id, lesson.id));
        }
    }
    out
}

/// All cards as a Markdown list of `question :: answer`.
pub fn markdown(course: &Course) -> String {
    let mut out = String::new();
    for lesson in course.lessons() {
        out.push_str(&format!("## {}\n\n", lesson.title));
        for card in lesson.cards() {
            let back = match with_program(lesson, card) {
                // A list's item has one line: the name of the program is what leads to it.
                Some((_, output)) => format!("`{}`", output.trim_end().replace('\n', " ⏎ ")),
                None => markdown_text(&card.answer),
            };
            out.push_str(&format!("- {} :: {back} ^{}\n", markdown_text(&card.question), card.id));
        }
        out.push('\n');
    }
    out
}

/// The program of a card that is worked out, as the lesson has it, and what it prints: elsewhere nothing is drawn anew.
fn with_program(lesson: &Lesson, card: &Card) -> Option<(String, String)> {
    let (quiz, _) = read_quiz(lesson);
    let program = lesson.program(quiz.question(card.asks()?)?.program.as_ref()?)?;
    Some((program.source.text().to_string(), program.recorded.as_ref()?.stdout.clone()))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Inline text as Markdown, as far as cards and prompts need it.
pub fn markdown_text(text: &[Inline]) -> String {
    marked(text, &["`", "`"])
}

/// Inline text with its code between marks; for HTML, what would be markup is escaped.
fn marked(text: &[Inline], code: &[&str; 2]) -> String {
    let escaped = |text: &str| {
        if code[0] == "`" { text.to_string() } else { escape(text) }
    };
    let pieces = text.iter().map(|inline| match inline {
        Inline::Code(text) => format!("{}{}{}", code[0], escaped(text), code[1]),
        other => escaped(&plain_text(std::slice::from_ref(other))),
    });
    pieces.collect()
}

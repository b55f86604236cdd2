//! The review log: what a reader did, as events with unique ids that are only ever added.
//!
//! Two logs are merged by union, so that tabs, devices and imports lose nothing and need no agreement. Nothing is
//! thrown away: what a later version wrote is kept as it is, and what cannot be read is kept aside.

use crate::text::order;
use crate::text::words::{self as w, Word};
use std::collections::BTreeMap;

use super::json::{Json, quote};

/// The version of the events that are written here.
const VERSION: f64 = 1.0;

/// Something that a reader did.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Unique: the writer's name and a number of its own.
    pub id: String,
    /// When, in milliseconds since 1970.
    pub at: u64,
    /// What.
    pub what: What,
}

/// What a reader did.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A lesson was opened.
    Opened(String),
    /// A lesson was marked as read, or no longer.
    Read(String, bool),
    /// A question was answered, right or wrong.
    Answered(String, bool),
    /// The goal of an exercise was reached; the exercise is `LESSON/PROGRAM`.
    Solved(String),
    /// A point of a list was ticked or not; the point is `LESSON/LINE-OF-TEXT`.
    Ticked(String, bool),
    /// A card was reviewed: 1 again, 2 hard, 3 good, 4 easy.
    Reviewed(String, u8),
    /// A card was put off until the next day.
    Buried(String),
    /// A card was taken out of the reviews, or back in.
    Suspended(String, bool),
    /// An event was taken back, by its id.
    Undone(String),
    /// What a later version wrote: the line as it was found.
    Other(String),
}

/// All that a reader did. The default is empty.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Log {
    events: BTreeMap<String, Event>,
    aside: Vec<String>,
}

impl Event {
    /// The event as one line of JSON.
    pub fn line(&self) -> String {
        if let What::Other(line) = &self.what {
            return line.clone();
        }
        let (verb, of, number) = self.what.told();
        let (id, of) = (quote(&self.id), quote(of));
        format!("{{\"v\":{VERSION},\"id\":{id},\"at\":{},\"do\":\"{verb}\",\"of\":{of},\"n\":{number}}}", self.at)
    }

    /// Reads a line; `None` if it is no event, of this version or a later one.
    pub fn read(line: &str) -> Option<Event> {
        let json = Json::parse(line)?;
        let id = json.text("id").filter(|id| !id.is_empty())?.to_string();
        let at = json.number("at").filter(|at| (0.0..=9e15).contains(at))? as u64;
        let what = if json.number("v")? > VERSION { None } else { what_of(&json) };
        Some(Event { id, at, what: what.unwrap_or_else(|| What::Other(line.trim().to_string())) })
    }
}

impl What {
    /// The verb, what it is about, and the value.
    pub fn told(&self) -> (&'static str, &str, u8) {
        match self {
            What::Opened(of) => ("opened", of, 1),
            What::Read(of, on) => ("read", of, u8::from(*on)),
            What::Answered(of, right) => ("answered", of, u8::from(*right)),
            What::Solved(of) => ("solved", of, 1),
            What::Ticked(of, on) => ("ticked", of, u8::from(*on)),
            What::Reviewed(of, rating) => ("reviewed", of, *rating),
            What::Buried(of) => ("buried", of, 1),
            What::Suspended(of, on) => ("suspended", of, u8::from(*on)),
            What::Undone(of) => ("undone", of, 1),
            What::Other(line) => ("other", line, 0),
        }
    }
}

fn what_of(json: &Json) -> Option<What> {
    let of = json.text("of")?.to_string();
    let number = json.number("n")?;
    let on = number != 0.0;
    Some(match json.text("do")? {
        "opened" => What::Opened(of),
        "read" => What::Read(of, on),
        "answered" => What::Answered(of, on),
        "solved" => What::Solved(of),
        "ticked" => What::Ticked(of, on),
        "reviewed" if (1.0..=4.0).contains(&number) => What::Reviewed(of, number as u8),
        "buried" => What::Buried(of),
        "suspended" => What::Suspended(of, on),
        "undone" => What::Undone(of),
        _ => return None,
    })
}

impl Log {
    /// Adds an event. Of two with the same id, which no writer makes, the same one is kept in whatever order they come.
    pub fn add(&mut self, event: Event) {
        match self.events.get(&event.id) {
            Some(there) if there.line() >= event.line() => {}
            _ => drop(self.events.insert(event.id.clone(), event)),
        }
    }

    /// Adds all of another log.
    pub fn merge(&mut self, other: Log) {
        for event in other.events.into_values() {
            self.add(event);
        }
        self.aside.extend(other.aside);
        order::sort(&mut self.aside);
        self.aside.dedup();
    }

    /// Reads what is stored, an event a line; lines that are none are kept aside.
    pub fn read(text: &str) -> Log {
        let mut log = Log::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match Event::read(line) {
                Some(event) => log.add(event),
                None => log.aside.push(line.to_string()),
            }
        }
        order::sort(&mut log.aside);
        log.aside.dedup();
        log
    }

    /// All of it as JSON, an event a line.
    pub fn export(&self) -> String {
        let lines =
            |lines: Vec<String>| if lines.is_empty() { String::new() } else { format!("\n{}\n", lines.join(",\n")) };
        let events = lines(self.events.values().map(Event::line).collect());
        let aside = lines(self.aside.iter().map(|line| quote(line)).collect());
        format!("{{\"cutaway\":{VERSION},\"events\":[{events}],\"aside\":[{aside}]}}\n")
    }

    /// Reads what [`Log::export`] wrote, in this version or a later one.
    ///
    /// # Errors
    /// Why it is no log, in words.
    pub fn import(text: &str) -> Result<Log, Word> {
        let json = Json::parse(text.trim_start_matches('\u{feff}')).ok_or(w::NO_JSON)?;
        let Some(Json::List(events)) = json.get("events").filter(|_| json.number("cutaway").is_some()) else {
            return Err(w::NO_PROGRESS);
        };
        // Written by us, each event stands in a line of its own: so one of a later version stays as it is to the letter.
        let own = text.lines().map(|line| line.trim_end_matches(',')).filter(|line| Event::read(line).is_some());
        let own: Vec<String> = own.map(str::to_string).collect();
        let mut lines = if own.len() == events.len() { own } else { events.iter().map(Json::to_string).collect() };
        if let Some(Json::List(aside)) = json.get("aside") {
            lines.extend(
                aside.iter().map(|item| if let Json::Text(line) = item { line.clone() } else { item.to_string() }),
            );
        }
        Ok(Log::read(&lines.join("\n")))
    }

    /// What another log does not have: the events by their ids, and the lines kept aside.
    pub fn without(mut self, other: &Log) -> Log {
        self.events.retain(|id, event| other.events.get(id).is_none_or(|there| there.line() != event.line()));
        self.aside.retain(|line| !other.aside.contains(line));
        self
    }

    /// Every event and every line that is kept aside, as it is stored.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.events.values().map(Event::line).chain(self.aside.iter().cloned())
    }

    /// The events in the order of their times, without those that were taken back.
    pub fn events(&self) -> Vec<&Event> {
        let undone: Vec<&String> = self.events.values().filter_map(|event| undone(&event.what)).collect();
        let mut events: Vec<&Event> = self.events.values().filter(|event| !undone.contains(&&event.id)).collect();
        order::sort_by(&mut events, |one, two| (one.at, &one.id).cmp(&(two.at, &two.id)));
        events
    }

    /// How many events there are, those that were taken back and those of later versions included.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether nothing has been done.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Whether an event is there.
    pub fn has(&self, id: &str) -> bool {
        self.events.contains_key(id)
    }

    /// What could not be read.
    pub fn aside(&self) -> &[String] {
        &self.aside
    }
}

fn undone(what: &What) -> Option<&String> {
    if let What::Undone(id) = what { Some(id) } else { None }
}

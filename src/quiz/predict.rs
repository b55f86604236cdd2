//! Questions about any program: where its run does what cannot be read off the line.
//!
//! A step is interesting when its line prints what does not stand in it, gives a name a value that does not stand in
//! it, changes an object that several names lead to, or goes on elsewhere than it did before. Each line is asked about
//! at most once in each of these ways.

use std::collections::{BTreeMap, BTreeSet};

use super::mutant::told;
use crate::text::order;
use crate::trace::picture::{Event, FrameId, ObjectId, ObjectKind, PartLabel, Picture, Ref, Zoom};
use crate::trace::steps::Steps;

/// Steps of a run that are looked through.
const STEPS: u64 = 1_000;
/// Longest answer that is asked for, in characters.
const ANSWER: usize = 60;

/// A question about a step of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// The line step at which the line is about to run.
    pub step: u64,
    /// The line step at which its effect is there.
    pub after: u64,
    /// The line.
    pub line: u32,
    /// What is asked for.
    pub about: About,
    /// The answer, found in the run.
    pub answer: String,
}

/// What a prediction is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// What the line prints.
    Printed,
    /// The line that the frame runs next.
    NextLine,
    /// What a name leads to after the line.
    Value(String),
    /// All names of the frame that lead to the object that the line changes.
    Sharers,
}

impl Prediction {
    /// Whether an answer is right: blanks at the ends, quotes of another kind and the order of names do not matter.
    pub fn is_right(&self, answer: &str) -> bool {
        let plain = |text: &str| match self.about {
            About::Sharers => {
                let names: BTreeSet<&str> = text.split([' ', ',']).filter(|name| !name.is_empty()).collect();
                names.into_iter().collect::<Vec<_>>().join(" ")
            }
            About::Printed => text.trim_end().to_string(),
            _ => text.trim().replace('"', "'"),
        };
        plain(answer) == plain(&self.answer)
    }
}

/// The questions that a finished run is worth, in its order; at most so many, spread over what they are about.
pub fn predictions(run: &dyn Steps, program: &str, most: usize) -> Vec<Prediction> {
    let lines: Vec<&str> = program.lines().collect();
    let count = run.step_count(Zoom::Line).min(STEPS);
    let stdout = run.stdout();
    let mut found: Vec<Prediction> = Vec::new();
    let mut asked: BTreeSet<(u32, u8)> = BTreeSet::new();
    let mut went: BTreeMap<u32, u32> = BTreeMap::new();
    let mut open: Vec<(FrameId, u64, u32)> = Vec::new();
    for step in 0..count {
        let glance = run.glance(Zoom::Line, step);
        let Some(frame) = glance.frame else { continue };
        let is_done = matches!(glance.event, Event::Line | Event::Return | Event::Yield);
        let began = open.iter().rposition(|(other, ..)| *other == frame).filter(|_| is_done).map(|at| open.remove(at));
        if glance.event == Event::Line {
            open.push((frame, step, glance.line));
        }
        let Some((_, began, line)) = began else { continue };
        let Some(text) = lines.get(line as usize - 1).map(|text| text.trim()) else { continue };
        let (before, now) = (run.picture(Zoom::Line, began), run.picture(Zoom::Line, step));
        let mut answers: Vec<(About, String)> = Vec::new();
        if glance.event == Event::Line && went.insert(line, glance.line).is_some_and(|other| other != glance.line) {
            answers.push((About::NextLine, glance.line.to_string()));
        }
        let printed = stdout.get(before.stdout_len as usize..now.stdout_len as usize).unwrap_or_default();
        if !printed.trim().is_empty() && !printed.split_whitespace().all(|word| text.contains(word)) {
            answers.push((About::Printed, printed.trim_end().to_string()));
        }
        answers.extend(sharers(&before, &now));
        answers.extend(value(&before, &now, text));
        for (about, answer) in answers {
            let kind = match about {
                About::Printed => 0,
                About::NextLine => 1,
                About::Value(_) => 2,
                About::Sharers => 3,
            };
            if answer.chars().count() <= ANSWER && asked.insert((line, kind)) {
                found.push(Prediction { step: began, after: step, line, about, answer });
            }
        }
    }
    order::sort_by_key(&mut found, |prediction| prediction.step);
    thin(found, most)
}

/// Leaves out the most frequent kind's questions first, the later ones before the earlier.
fn thin(mut found: Vec<Prediction>, most: usize) -> Vec<Prediction> {
    while found.len() > most {
        let kind = |prediction: &Prediction| std::mem::discriminant(&prediction.about);
        let often = |at: &usize| found.iter().filter(|other| kind(other) == kind(&found[*at])).count();
        let Some(out) = (0..found.len()).max_by_key(often) else { break };
        found.remove(out);
    }
    found
}

/// A name of the running frame that has a new value which does not stand in the line.
fn value(before: &Picture, now: &Picture, text: &str) -> Option<(About, String)> {
    let (old, new) = (before.frames.last()?, now.frames.last()?);
    new.variables.iter().find_map(|variable| {
        let value = variable.value?;
        let was = old.variables.iter().find(|other| other.name == variable.name).and_then(|other| other.value);
        let repr = told(now, value, 0);
        let changed = was.is_none_or(|was| was.object != value.object);
        let is_told = text.contains(&repr) || repr.contains('…');
        (is_plain(now, value, 0) && changed && !is_told).then(|| (About::Value(variable.name.to_string()), repr))
    })
}

/// Whether a value is of built-in types through and through, so that what it is told as is its `repr`.
fn is_plain(picture: &Picture, value: Ref, depth: u32) -> bool {
    let Some(object) = picture.objects.get(&value.object).filter(|_| depth < 4) else { return false };
    match object.kind {
        ObjectKind::Scalar => true,
        ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set => {
            let mut parts = object.parts.shown().flat_map(|part| {
                let key = if let PartLabel::Key(key) = &part.label { Some(*key) } else { None };
                part.value.into_iter().chain(key)
            });
            let is_known = ["list", "tuple", "dict", "set"].contains(&&*object.type_name);
            is_known && object.parts.left_out == 0 && parts.all(|part| is_plain(picture, part, depth + 1))
        }
        _ => false,
    }
}

/// The names of the running frame that lead to an object that the line changed, if they are several.
fn sharers(before: &Picture, now: &Picture) -> Option<(About, String)> {
    let frame = now.frames.last()?;
    let parts = |picture: &Picture, id: ObjectId| picture.objects.get(&id).map(|object| object.parts.clone());
    frame.variables.iter().find_map(|variable| {
        let object = variable.value?.object;
        let kind = now.objects.get(&object)?.kind;
        let is_container =
            matches!(kind, ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set | ObjectKind::Instance);
        if !is_container || parts(before, object).is_none_or(|old| Some(old) == parts(now, object)) {
            return None;
        }
        let names = frame.variables.iter().filter(|other| other.value.is_some_and(|value| value.object == object));
        let names: Vec<&str> = names.map(|other| &*other.name).collect();
        (names.len() > 1).then(|| (About::Sharers, names.join(" ")))
    })
}

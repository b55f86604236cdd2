//! Questions about any program: where its run does what cannot be read off the line.
//!
//! A step is interesting when its line prints what does not stand in it, gives a name a value that does not stand in
//! it, changes an object that several names lead to, goes on elsewhere than it did before, takes a name from an object
//! that may or may not live on, makes a list's room grow, puts a key elsewhere than its hash says, or lays an arrow to an object that was there.
//! A loop's first item, what another name led to, what a comprehension does within its line, and names of the compiler are not.
//! Each line is asked about at most once in each of these ways. Telling an answer shows the state after its line: so no
//! question begins before the one before it has ended.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::draw::{Correction, Drawing, NodeId, Value, compare};
use super::mutant::told;
use super::sheet::{Drawn, drawn, slots};
use super::{Response, Sheet};
use crate::text::order;
use crate::trace::picture::{Event, FrameId, ObjectId, ObjectKind, PartLabel, Picture, Ref, Zoom};
use crate::trace::steps::Steps;
use crate::trace::table::{Table, TableKind};

/// Steps of a run that are looked through.
const STEPS: u64 = 1_000;
/// Longest answer that is asked for, in characters.
const ANSWER: usize = 60;
/// Most drawings that are asked for, and most tables: they take a reader long.
const SHEETS: usize = 2;
/// Most objects of a drawing, and most corrections from its start to its end.
const DRAWING: (usize, usize) = (8, 4);
/// Most slots of a table, and the fewest that are in use.
const TABLE: (usize, usize) = (8, 3);
/// Most names that are asked whether their objects are freed.
const NAMES: usize = 6;

/// Which of the kinds that are as rare goes before which: what aliasing and lifetimes come to, then the rest.
const RANK: [u8; 8] = [6, 5, 7, 0, 1, 3, 4, 2];

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
    /// The answer, found in the run; empty for a drawing.
    pub answer: String,
    /// What is to be filled in, where something is.
    pub paper: Option<Rc<Paper>>,
}

/// A sheet and how it is when it is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What is to be filled in.
    pub sheet: Rc<Sheet>,
    /// The option of each row.
    pub rows: Vec<usize>,
    /// The drawing.
    pub end: Drawing,
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
    /// Which of these names lead to objects that are gone after the line.
    Frees(Vec<String>),
    /// For how many references a list has room after the line.
    Capacity(String),
    /// What is in each slot of a dict's or a set's table after the line.
    Slots(String),
    /// The frames and objects after the line.
    Drawing,
}

/// What came of a prediction.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Outcome {
    /// Whether it was right.
    pub is_right: bool,
    /// The fewest corrections of a drawing, as far as they were found, and whether there are surely no fewer.
    pub corrections: (Vec<Correction>, bool),
    /// The rows that are wrong.
    pub rows: Vec<usize>,
}

impl Prediction {
    /// Judges a response: a text; or picks, of names or of each row's option; or a drawing.
    pub fn judge(&self, response: &Response) -> Outcome {
        match (&self.about, response) {
            (About::Frees(names), Response::Picks(picks)) => {
                let picked = names.iter().enumerate().filter(|(at, _)| picks.contains(at)).map(|(_, name)| &**name);
                let is_right = names_of(&self.answer) == picked.collect();
                Outcome { is_right, ..Outcome::default() }
            }
            (About::Slots(_), Response::Picks(picks)) => {
                let key = self.paper.as_ref().map(|paper| paper.rows.as_slice()).unwrap_or_default();
                let rows: Vec<usize> = (0..key.len()).filter(|at| picks.get(*at) != key.get(*at)).collect();
                Outcome { is_right: rows.is_empty(), rows, ..Outcome::default() }
            }
            (About::Drawing, Response::Drawing(mine)) => {
                let Some(paper) = &self.paper else { return Outcome::default() };
                let Sheet::Drawing { start, .. } = &*paper.sheet else { return Outcome::default() };
                let corrections = compare(mine, &paper.end, start, false);
                Outcome { is_right: corrections.0.is_empty(), corrections, ..Outcome::default() }
            }
            (_, Response::Text(text)) => Outcome { is_right: self.is_right(text), ..Outcome::default() },
            _ => Outcome::default(),
        }
    }

    /// Whether the run of a Python other than Python makes an answer to this question right.
    pub(super) fn is_foretold(&self, run: &dyn Steps, program: &str, answer: &str) -> bool {
        let is_it = |it: &Prediction| it.line == self.line && it.about == self.about && it.is_right(answer);
        all(run, program, false).iter().any(is_it)
    }

    /// Whether a text is right: blanks at the ends, quotes of another kind and the order of names do not matter.
    pub fn is_right(&self, answer: &str) -> bool {
        let plain = |text: &str| match self.about {
            About::Sharers | About::Frees(_) => names_of(text).into_iter().collect::<Vec<_>>().join(" "),
            About::Printed => text.trim_end().to_string(),
            _ => text.trim().replace('"', "'"),
        };
        plain(answer) == plain(&self.answer)
    }
}

/// The names of a list of them; none of `nothing`.
fn names_of(text: &str) -> BTreeSet<&str> {
    text.split([' ', ',']).filter(|name| !name.is_empty() && *name != "nothing").collect()
}

impl About {
    fn kind(&self) -> u8 {
        match self {
            About::Printed => 0,
            About::NextLine => 1,
            About::Value(_) => 2,
            About::Sharers => 3,
            About::Frees(_) => 4,
            About::Capacity(_) => 5,
            About::Slots(_) => 6,
            About::Drawing => 7,
        }
    }
}

/// What was found at a step: what it is about, the answer, and what is to be filled in.
type Found = (About, String, Option<Rc<Paper>>);

/// The questions that a finished run is worth, in its order; at most so many, spread over what they are about.
pub fn predictions(run: &dyn Steps, program: &str, most: usize) -> Vec<Prediction> {
    let mut found = apart(all(run, program, true));
    order::sort_by_key(&mut found, |prediction| prediction.step);
    thin(found, most)
}

/// All questions, with those about sheets or without.
fn all(run: &dyn Steps, program: &str, with_sheets: bool) -> Vec<Prediction> {
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
        let mut answers: Vec<Found> = Vec::new();
        // A comprehension comes back to its own line, and a class's line goes into its body: no choice of the program's.
        let goes_on = glance.event == Event::Line && glance.line != line && !text.starts_with("class ");
        if goes_on && went.insert(line, glance.line).is_some_and(|other| other != glance.line) {
            answers.push((About::NextLine, glance.line.to_string(), None));
        }
        let printed = stdout.get(before.stdout_len as usize..now.stdout_len as usize).unwrap_or_default();
        if !printed.trim().is_empty() && !printed.split_whitespace().all(|word| text.contains(word)) {
            answers.push((About::Printed, printed.trim_end().to_string(), None));
        }
        answers.extend(sharers(&before, &now));
        let is_whole = glance.event != Event::Line || glance.line != line;
        answers.extend(value(&before, &now, text).filter(|_| is_whole));
        answers.extend(frees(&before, &now));
        let sheets = |kind: u8| found.iter().filter(|other| other.about.kind() == kind).count();
        if with_sheets {
            answers.extend(tables(run, (began, step), &before, &now, sheets(6) < SHEETS));
        }
        // What another frame does in between, and what the frame gives back, would have to be drawn too.
        if with_sheets
            && glance.event == Event::Line
            && step == began + 1
            && sheets(7) < SHEETS
            && !asked.contains(&(line, 7))
        {
            answers.extend(drawing(&before, &now));
        }
        for (about, answer, paper) in answers {
            // What room a list gets is learnt once; what was told a step before is no question.
            let is_known = with_sheets
                && found.iter().any(|it| match about {
                    About::Capacity(_) => it.answer == answer && it.about.kind() == about.kind(),
                    About::Printed => it.answer == answer && it.after == began && matches!(it.about, About::Value(_)),
                    _ => false,
                });
            if is_known {
                continue;
            }
            let is_short = answer.chars().count() <= ANSWER || paper.is_some();
            if is_short && asked.insert((line, about.kind())) {
                found.push(Prediction { step: began, after: step, line, about, answer, paper });
            }
        }
    }
    found
}

/// Leaves out what another question's answer would give away: of those about one step all but the first of the rarest kind,
/// and those in whose time others end.
fn apart(found: Vec<Prediction>) -> Vec<Prediction> {
    let often = |it: &Prediction| found.iter().filter(|other| other.about.kind() == it.about.kind()).count();
    let mut sorted: Vec<(u64, usize, u8, &Prediction)> =
        found.iter().map(|it| (it.after, often(it), RANK[usize::from(it.about.kind())], it)).collect();
    order::sort_by(&mut sorted, |one, two| (one.0, one.1, one.2).cmp(&(two.0, two.1, two.2)));
    let mut kept: Vec<Prediction> = Vec::new();
    for (.., it) in sorted {
        if kept.last().is_none_or(|last| it.step >= last.after) {
            kept.push(it.clone());
        }
    }
    kept
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
fn value(before: &Picture, now: &Picture, text: &str) -> Option<Found> {
    let (old, new) = (before.frames.last()?, now.frames.last()?);
    // A loop's first item, and what another name leads to, can be read off what is there.
    let is_read = text.starts_with("for ")
        || text.split_once(" = ").is_some_and(|(_, from)| from.chars().all(|c| c.is_alphanumeric() || c == '_'));
    new.variables.iter().filter(|variable| !is_read && is_own(&variable.name)).find_map(|variable| {
        let value = variable.value?;
        let was = old.variables.iter().find(|other| other.name == variable.name).and_then(|other| other.value);
        let repr = told(now, value, 0);
        let changed = was.is_none_or(|was| was.object != value.object);
        let is_told = text.contains(&repr) || repr.contains('…');
        (is_plain(now, value, 0) && changed && !is_told).then(|| (About::Value(variable.name.to_string()), repr, None))
    })
}

/// Whether a name is the program's own, and none of the compiler's.
fn is_own(name: &str) -> bool {
    !name.starts_with("__") && !name.starts_with('.')
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
fn sharers(before: &Picture, now: &Picture) -> Option<Found> {
    let frame = now.frames.last()?;
    let parts = |picture: &Picture, id: ObjectId| picture.objects.get(&id).map(|object| object.parts.clone());
    frame.variables.iter().find_map(|variable| {
        let object = variable.value?.object;
        if !is_container(now, object) || parts(before, object).is_none_or(|old| Some(old) == parts(now, object)) {
            return None;
        }
        let names = frame.variables.iter().filter(|other| other.value.is_some_and(|value| value.object == object));
        let names: Vec<&str> = names.map(|other| &*other.name).collect();
        (names.len() > 1 && is_own(&variable.name)).then(|| (About::Sharers, names.join(" "), None))
    })
}

fn is_container(picture: &Picture, object: ObjectId) -> bool {
    use ObjectKind::{Dict, Instance, Sequence, Set};
    picture.objects.get(&object).is_some_and(|object| matches!(object.kind, Sequence | Dict | Set | Instance))
}

/// Which objects are gone after a line that took a name from one; trivial is that the only one is.
fn frees(before: &Picture, now: &Picture) -> Option<Found> {
    let (old, new) = (before.frames.last()?, now.frames.last()?);
    let object = |variable: &crate::trace::picture::Variable| variable.value.map(|value| value.object);
    let held: Vec<(&str, ObjectId)> = old
        .variables
        .iter()
        .filter_map(|variable| Some((&*variable.name, object(variable)?)))
        .filter(|(_, object)| is_container(before, *object))
        .collect();
    let lets_go = |(name, was): &(&str, ObjectId)| {
        let is = new.variables.iter().find(|variable| *variable.name == **name).and_then(object);
        is != Some(*was)
    };
    if old.id != new.id || !held.iter().any(lets_go) || held.len() > NAMES {
        return None;
    }
    let gone: Vec<&str> =
        held.iter().filter(|(_, object)| !now.objects.contains_key(object)).map(|(name, _)| *name).collect();
    let is_trivial = held.len() == 1 && gone.len() == 1;
    let answer = if gone.is_empty() { "nothing".to_string() } else { gone.join(" ") };
    let names = held.iter().map(|(name, _)| name.to_string()).collect();
    (!is_trivial).then_some((About::Frees(names), answer, None))
}

/// A list whose room has grown, and a dict or set in which a key is not where its hash says.
fn tables(run: &dyn Steps, steps: (u64, u64), before: &Picture, now: &Picture, slots_too: bool) -> Vec<Found> {
    let Some(frame) = now.frames.last() else { return Vec::new() };
    let at = |step: u64, object: ObjectId| run.table(object, run.moment_of(Zoom::Line, step));
    let parts = |picture: &Picture, id: ObjectId| picture.objects.get(&id).map(|object| object.parts.clone());
    let mut found = Vec::new();
    for variable in frame.variables.iter().filter(|variable| is_own(&variable.name)) {
        let Some(object) = variable.value.map(|value| value.object) else { continue };
        let is_known = now.objects.get(&object).is_some_and(|it| ["list", "dict", "set"].contains(&&*it.type_name));
        if !is_known || parts(before, object).is_none_or(|old| Some(old) == parts(now, object)) {
            continue;
        }
        let (Some(was), Some(is)) = (at(steps.0, object), at(steps.1, object)) else { continue };
        let name = variable.name.to_string();
        if is.kind == TableKind::List {
            if is.size > was.size && is.size > is.used {
                found.push((About::Capacity(name), is.size.to_string(), None));
            }
        } else if slots_too
            && is.size <= TABLE.0
            && is.used >= TABLE.1
            && strays(&is)
            && let Ok((rows, key)) = slots(&is)
        {
            let told = rows.rows.iter().zip(&key).map(|(row, at)| format!("{row}: {}", rows.options[*at]));
            let answer = told.collect::<Vec<_>>().join("\n");
            let paper = Paper { sheet: Rc::new(Sheet::Rows(rows)), rows: key, end: Drawing::default() };
            found.push((About::Slots(name), answer, Some(Rc::new(paper))));
        }
    }
    found
}

/// Whether a key is elsewhere than where a look-up of it begins.
fn strays(table: &Table) -> bool {
    let mask = table.size as i64 - 1;
    table
        .slots
        .iter()
        .enumerate()
        .any(|(at, slot)| slot.holds.is_some() && slot.hash.is_some_and(|hash| hash & mask != at as i64))
}

/// The drawing of a line that lays an arrow to an object that was there, if there is little to be drawn.
fn drawing(before: &Picture, now: &Picture) -> Option<Found> {
    let Drawn { start, end, titles, classes } = drawn(before, now, false).ok()?;
    let arrows = |drawing: &Drawing| -> BTreeSet<(String, NodeId)> {
        let frames = drawing.frames.iter().enumerate();
        let names =
            frames.flat_map(|(at, frame)| frame.names.iter().map(move |(name, to)| (format!("{at} {name}"), to)));
        let nodes = drawing.nodes.iter();
        let items = nodes.flat_map(|(id, node)| {
            node.items.iter().enumerate().map(move |(at, (key, to))| (format!("#{} {at} {key}", id.0), to))
        });
        let all = names.chain(items);
        all.filter_map(|(from, to)| if let Value::Node(to) = to { Some((from, *to)) } else { None }).collect()
    };
    let is_small = start.nodes.len().max(end.nodes.len()) <= DRAWING.0;
    let (old, new) = (arrows(&start), arrows(&end));
    // One to an object that the line makes can be read off the line.
    if !is_small || !new.difference(&old).any(|(_, to)| start.nodes.contains_key(to)) {
        return None;
    }
    if !(1..=DRAWING.1).contains(&compare(&start, &end, &start, false).0.len()) {
        return None;
    }
    let sheet = Rc::new(Sheet::Drawing { start, titles, classes });
    Some((About::Drawing, String::new(), Some(Rc::new(Paper { sheet, rows: Vec::new(), end }))))
}

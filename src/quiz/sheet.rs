//! Sheets to be filled in, made by running: the drawing of a stop, the slots of a table, the instructions of a line.

use std::collections::BTreeSet;

use super::draw::Drawing;
use super::run::Runner;
use super::solve::{program_source, run_to, value_of};
use super::stops::find_stop;
use super::{Kind, Question};
use crate::code::{CodeObject, Const, Op, dis};
use crate::lesson::{Lesson, StopRef};
use crate::text::{Position, Source};
use crate::trace::Recording;
use crate::trace::picture::{ObjectKind, Picture, Zoom};
use crate::trace::steps::Steps;
use crate::trace::table::{Table, TableKind};

/// Most objects of a drawing, and most slots of one.
const MOST: usize = 16;

/// What a reader fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// A drawing to be changed.
    Drawing {
        /// As it is at the start.
        start: Drawing,
        /// What frames may be of.
        titles: Vec<String>,
        /// What instances may be of.
        classes: Vec<String>,
    },
    /// Rows, for each of which one of some options is to be picked.
    Rows(Rows),
}

/// Rows and options.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Rows {
    /// What is to be paired.
    pub rows: Vec<String>,
    /// With one of these each.
    pub options: Vec<String>,
    /// What one needs to know for it.
    pub notes: Vec<String>,
}

/// The sheet of a question; `None` for kinds that have none.
///
/// # Errors
/// Why it cannot be made, in words for the author.
pub fn sheet(question: &Question, lesson: &Lesson, runner: &Runner) -> Result<Option<Sheet>, String> {
    match &question.kind {
        Kind::Draw { .. } => {
            let drawn = drawings(question, lesson, runner)?;
            Ok(Some(Sheet::Drawing { start: drawn.start, titles: drawn.titles, classes: drawn.classes }))
        }
        Kind::Slots { .. } | Kind::Match { .. } => Ok(Some(Sheet::Rows(pairing(question, lesson, runner)?.0))),
        _ => Ok(None),
    }
}

/// What a question about a drawing is made of.
pub(super) struct Drawn {
    pub start: Drawing,
    pub end: Drawing,
    pub titles: Vec<String>,
    pub classes: Vec<String>,
}

pub(super) fn drawings(question: &Question, lesson: &Lesson, runner: &Runner) -> Result<Drawn, String> {
    let Kind::Draw { at, to, counts } = &question.kind else { return Err("it asks for no drawing".to_string()) };
    let (run, step) = run_to(lesson, at, runner)?;
    let last = match to {
        Some(to) => {
            let moment =
                super::stop_moment(lesson, to).ok_or_else(|| format!("{} has no stop `{}`", to.program, to.stop))?;
            let source = program_source(lesson, &to.program)?;
            let found = find_stop(&run, source.text(), &moment);
            found.ok_or_else(|| format!("{} never reaches the stop `{}`", to.program, to.stop))?
        }
        None => step + 1,
    };
    drawn(&picture_at(&run, step), &picture_at(&run, last), *counts)
}

/// Two pictures as drawings, of which the second is to be made of the first.
pub(super) fn drawn(before: &Picture, after: &Picture, counts: bool) -> Result<Drawn, String> {
    let (start, end) = Drawing::of(before, counts).numbered(&Drawing::of(after, counts));
    for drawing in [&start, &end] {
        if drawing.nodes.len() > MOST || drawing.nodes.values().any(|node| node.items.len() > MOST) {
            return Err("there is too much to be drawn".to_string());
        }
    }
    let mut titles: BTreeSet<String> = end.frames.iter().map(|frame| frame.title.clone()).collect();
    let mut classes: BTreeSet<String> = BTreeSet::new();
    for object in before.objects.values().chain(after.objects.values()) {
        match object.kind {
            ObjectKind::Function => {
                let name = object.text.split('(').next().unwrap_or_default();
                titles.insert(name.to_string());
            }
            ObjectKind::Class => drop(classes.insert(object.text.to_string())),
            ObjectKind::Instance => drop(classes.insert(object.type_name.to_string())),
            _ => {}
        }
    }
    let (titles, classes) = (titles.into_iter().collect(), classes.into_iter().collect());
    Ok(Drawn { start, end, titles, classes })
}

/// The rows of a question and, for each, the number of its option.
pub(super) fn pairing(question: &Question, lesson: &Lesson, runner: &Runner) -> Result<(Rows, Vec<usize>), String> {
    match &question.kind {
        Kind::Slots { at, name } => slots(&table_of(lesson, at, name, runner)?),
        Kind::Match { line, reverse } => {
            let name = question.program.as_ref().ok_or("it has no program")?;
            let source = program_source(lesson, name)?;
            let code = runner.code_of(&source).map_err(|(line, why)| format!("{name}:{line} does not run: {why}"))?;
            let number = line_number(&source, line).ok_or_else(|| format!("{name} has no line `{line}`"))?;
            pairs(&code, &source, number, *reverse)
                .ok_or_else(|| format!("line {number} of {name} has no instructions"))
        }
        _ => Err("it has no rows".to_string()),
    }
}

/// The table inside of what a name leads to.
pub(super) fn table_of(lesson: &Lesson, at: &StopRef, name: &str, runner: &Runner) -> Result<Table, String> {
    let (run, step) = run_to(lesson, at, runner)?;
    let step = with_frames(&run, step);
    let object = value_of(&run.picture(Zoom::Line, step), name);
    let object = object.ok_or_else(|| format!("nothing is named `{name}` there"))?.object;
    let table = run.table(object, run.moment_of(Zoom::Line, step));
    table.ok_or_else(|| format!("`{name}` has no table"))
}

/// A step; where no frame is left, the last one before it that has one.
fn with_frames(run: &Recording, step: u64) -> u64 {
    (0..=step).rev().find(|step| run.glance(Zoom::Line, *step).frame.is_some()).unwrap_or(step)
}

fn picture_at(run: &Recording, step: u64) -> Picture {
    run.picture(Zoom::Line, with_frames(run, step))
}

/// The slots of a table as rows, and for each the number of its option.
pub(super) fn slots(table: &Table) -> Result<(Rows, Vec<usize>), String> {
    if matches!(table.kind, TableKind::List | TableKind::Deque) || table.more > 0 || table.size > MOST {
        return Err("its table is not one of a small dict or set".to_string());
    }
    let key = |at: usize| -> Option<(u32, String, i64)> {
        let slot = &table.slots[at];
        let holds = slot.holds.as_ref()?;
        let key = if table.kind == TableKind::Dict {
            holds.rsplit_once(": ").map_or(&**holds, |(key, _)| key)
        } else {
            holds
        };
        Some((slot.entry.unwrap_or_default(), key.to_string(), slot.hash.unwrap_or_default()))
    };
    let mut keys: Vec<(u32, String, i64)> = (0..table.slots.len()).filter_map(key).collect();
    keys.sort();
    let mut sheet = Rows { options: vec!["free".to_string(), "deleted".to_string()], ..Rows::default() };
    for (_, key, hash) in &keys {
        sheet.options.push(key.clone());
        let low = hash & (table.size as i64 - 1);
        sheet.notes.push(format!("hash({key}) = {hash}, and {hash} & {} = {low}", table.size - 1));
    }
    let mut answer = Vec::new();
    for at in 0..table.slots.len() {
        sheet.rows.push(format!("slot {at}"));
        let found = key(at).and_then(|key| keys.iter().position(|other| *other == key));
        answer.push(found.map_or(usize::from(table.slots[at].dummy), |found| found + 2));
    }
    Ok((sheet, answer))
}

/// A line by its number, or by its text.
fn line_number(source: &Source, line: &str) -> Option<i32> {
    let is_it = |at: &u32| source.line(*at).is_some_and(|text| text.trim() == line.trim());
    let found = line.parse().ok().or_else(|| (1..=source.line_count()).find(is_it))?;
    source.line(found).map(|_| found as i32)
}

/// The instructions of a line and its parts, as the positions of the code object have them.
fn pairs(code: &CodeObject, source: &Source, line: i32, reverse: bool) -> Option<(Rows, Vec<usize>)> {
    let skipped = [Op::RESUME, Op::NOP, Op::NOT_TAKEN, Op::EXTENDED_ARG];
    let is_here = |at: &Position| at.line == line && at.end_line == line && at.col >= 0 && at.end_col > at.col;
    let rows: Vec<dis::Row> =
        dis::rows(code, false).into_iter().filter(|row| is_here(&row.position) && !skipped.contains(&row.op)).collect();
    if rows.len() < 2 {
        let inner = code.consts.iter().filter_map(|it| if let Const::Code(code) = it { Some(code) } else { None });
        return inner.into_iter().find_map(|inner| pairs(inner, source, line, reverse));
    }
    let text = source.line(line as u32)?;
    let mut places: Vec<(i32, i32)> = rows.iter().map(|row| (row.position.col, row.position.end_col)).collect();
    places.sort_by_key(|(from, to)| (*from, -to));
    places.dedup();
    let part = |place: &(i32, i32)| text.get(place.0 as usize..place.1 as usize).unwrap_or_default();
    let named = |place: &(i32, i32)| {
        let twice = places.iter().filter(|other| part(other) == part(place)).count() > 1;
        if twice { format!("{} (column {})", part(place), place.0 + 1) } else { part(place).to_string() }
    };
    let instruction = |row: &dis::Row| format!("{} {}", row.op.name(), row.argrepr).trim_end().to_string();
    let listed: Vec<String> =
        rows.iter().enumerate().map(|(at, row)| format!("{}. {}", at + 1, instruction(row))).collect();
    let parts: Vec<String> = places.iter().map(named).collect();
    let place_of = |row: &dis::Row| (row.position.col, row.position.end_col);
    let at_place = |row: &dis::Row| places.iter().position(|place| *place == place_of(row)).unwrap_or_default();
    Some(if reverse {
        let makes = |row: &dis::Row| row.op != Op::POP_TOP && row.op != Op::RETURN_VALUE;
        let last = |place: &(i32, i32)| {
            let found = rows.iter().rposition(|row| place_of(row) == *place && makes(row));
            found.or_else(|| rows.iter().rposition(|row| place_of(row) == *place)).unwrap_or_default()
        };
        let key = places.iter().map(last).collect();
        (Rows { rows: parts, options: listed, notes: Vec::new() }, key)
    } else {
        let key = rows.iter().map(at_place).collect();
        (Rows { rows: listed, options: parts, notes: Vec::new() }, key)
    })
}

//! Sentences about steps and names for objects, in CPython's vocabulary.

use super::change::{Changes, Rebinding, all_frames};
use super::frame::text_at;
use super::program::just_ran;
use super::{Mark, Moment, source_of};
use crate::text::Position;
use crate::trace::decision::{Decision, Test};
use crate::trace::picture::{
    End, Event, FrameKind, FramePicture, FrameState, Limit, ObjectId, ObjectKind, ObjectPicture, PartLabel, Picture,
    StackEntry,
};

/// Longest value in a sentence, in characters.
const VALUE: usize = 40;
/// Most clauses in a sentence.
const CLAUSES: usize = 3;

/// A count of references in words.
pub fn count_words(count: u32) -> String {
    if count == 1 { "1 ref".into() } else { format!("{count} refs") }
}

/// A short text for an object, as its `repr` would start, at most `width` characters.
pub fn short(picture: &Picture, id: ObjectId, width: usize) -> String {
    let mut out = String::new();
    write_short(picture, id, 2, width * 2, &mut out);
    if out.chars().count() <= width {
        return out;
    }
    let mut cut: String = out.chars().take(width.saturating_sub(1)).collect();
    cut.push('…');
    cut
}

fn write_short(picture: &Picture, id: ObjectId, depth: u32, room: usize, out: &mut String) {
    let Some(object) = picture.objects.get(&id) else {
        out.push('…');
        return;
    };
    let (open, close) = match object.kind {
        ObjectKind::Sequence if &*object.type_name == "tuple" => ("(", ")"),
        ObjectKind::Sequence if &*object.type_name == "list" => ("[", "]"),
        ObjectKind::Dict if &*object.type_name == "dict" => ("{", "}"),
        ObjectKind::Set if &*object.type_name == "set" && !object.parts.is_empty() => ("{", "}"),
        ObjectKind::Scalar => {
            out.push_str(&object.text);
            return;
        }
        ObjectKind::Function | ObjectKind::Builtin | ObjectKind::Class | ObjectKind::Module => {
            out.push_str(&object.text);
            return;
        }
        ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set => {
            out.push_str(&object.type_name);
            out.push_str(if object.parts.is_empty() { "()" } else { "(…)" });
            return;
        }
        _ => {
            out.push_str(&format!("{} object", object.type_name));
            return;
        }
    };
    out.push_str(open);
    if depth == 0 && !object.parts.is_empty() {
        out.push('…');
    } else {
        for (at, part) in object.parts.shown().enumerate() {
            if at > 0 {
                out.push_str(", ");
            }
            if out.len() > room {
                out.push('…');
                break;
            }
            if let PartLabel::Key(key) = &part.label {
                write_short(picture, key.object, depth - 1, room, out);
                out.push_str(": ");
            }
            if let Some(value) = part.value {
                write_short(picture, value.object, depth - 1, room, out);
            }
        }
        if object.parts.len() == 1 && open == "(" {
            out.push(',');
        }
    }
    out.push_str(close);
}

/// What an object is called in a sentence: `the int 10`, `the list [1, 2]`, `None`.
fn called(picture: &Picture, id: ObjectId) -> String {
    let Some(object) = picture.objects.get(&id) else { return "an object".into() };
    let text = short(picture, id, VALUE);
    match object.kind {
        ObjectKind::Scalar if matches!(&*object.type_name, "NoneType" | "bool" | "ellipsis") => text,
        ObjectKind::Scalar | ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set
            if text.starts_with(&*object.type_name) =>
        {
            format!("the {text}")
        }
        ObjectKind::Scalar | ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set => {
            format!("the {} {text}", object.type_name)
        }
        ObjectKind::Function => format!("the function {}", object.text),
        ObjectKind::Builtin => format!("the built-in {}", object.text),
        ObjectKind::Class => format!("the class {}", object.text),
        ObjectKind::Module => format!("the module {}", object.text),
        ObjectKind::Method => format!("the method {}", object.text),
        ObjectKind::Generator => "the generator".into(),
        ObjectKind::Exception => format!("the {} exception", object.type_name),
        _ => format!("the {} object", object.type_name),
    }
}

/// As [`called`], with `a new` for a mutable object that was not there a step before.
fn introduced(picture: &Picture, changes: &Changes, id: ObjectId) -> String {
    let name = called(picture, id);
    let made = |o: &ObjectPicture| !o.immutable && changes.object(id) == Mark::New;
    match name.strip_prefix("the ") {
        Some(rest) if picture.objects.get(&id).is_some_and(made) => format!("a new {rest}"),
        _ => name,
    }
}

/// `a` or `an`.
pub(super) fn article(word: &str) -> &'static str {
    if word.starts_with(['A', 'E', 'I', 'O', 'U', 'a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// One sentence about what happened between two moments.
pub(super) fn narrate(moment: &Moment, changes: &Changes) -> String {
    let now = moment.now;
    let Some(before) = moment.before else {
        return match now.runs_next {
            Some(next) if next.position.line > 0 => {
                format!("Nothing has run yet: line {} runs first.", next.position.line)
            }
            _ => "Nothing has run yet: the module has a frame, and no names.".into(),
        };
    };
    let mut clauses = effects(before, now, changes, moment.printed);
    let more = clauses.len().saturating_sub(CLAUSES);
    clauses.truncate(CLAUSES);
    let event = event(before, now, changes);
    let done = join(&clauses, more);
    let sentence = match (done.is_empty(), event) {
        (false, Some(event)) => format!("{done}; {event}"),
        (false, None) => done,
        (true, Some(event)) => event,
        (true, None) if moment.instruction.is_some() => String::new(),
        (true, None) if before.event == Event::Instruction => evaluated(moment).unwrap_or_else(|| went_on(before, now)),
        (true, None) => decided(moment).unwrap_or_else(|| went_on(before, now)),
    };
    let sentence = match turn(before, now) {
        Some(name) if sentence.is_empty() => format!("it is {name}'s turn"),
        Some(name) => format!("it is {name}'s turn: {sentence}"),
        None => sentence,
    };
    match (&moment.instruction, sentence.is_empty()) {
        (Some(instruction), true) => format!("{instruction}."),
        (Some(instruction), false) => format!("{instruction}; {sentence}."),
        (None, _) => capitalise(&sentence) + ".",
    }
}

/// The thread that runs now, if another one did before.
fn turn<'a>(before: &Picture, now: &'a Picture) -> Option<&'a str> {
    let running =
        |picture: &'a Picture| picture.threads.iter().find(|thread| thread.running).map(|thread| &*thread.name);
    let was = before.threads.iter().find(|thread| thread.running).map_or("MainThread", |thread| &*thread.name);
    let is = running(now).unwrap_or("MainThread");
    (was != is).then_some(is)
}

fn went_on(before: &Picture, now: &Picture) -> String {
    let line = |position: Option<Position>| position.map(|p| p.line).filter(|l| *l > 0);
    match (line(just_ran(Some(before), now)), line(now.runs_next.map(|p| p.position))) {
        (_, Some(next)) if before.event == Event::Call => match now.frames.last() {
            Some(frame) if frame.kind != FrameKind::Generator => {
                format!("{} starts with line {next}", called_frame(frame))
            }
            _ => format!("line {next} runs next"),
        },
        (Some(ran), Some(next)) if ran == next => format!("line {ran} goes on"),
        (Some(ran), Some(next)) => format!("line {ran} changed nothing shown here, and line {next} runs next"),
        (None, Some(next)) => format!("line {next} runs next"),
        _ => "nothing changed".into(),
    }
}

/// What the expression that was evaluated came to: `n - 1 gives the int 4`.
fn evaluated(moment: &Moment) -> Option<String> {
    let (before, now) = (moment.before?, moment.now);
    let (was, is) = (before.frames.last()?, now.frames.last()?);
    let source = source_of(moment.sources, &was.file);
    if is.id != was.id {
        return None;
    }
    let text = text_at(source, Some(was.position)).filter(|text| text.chars().count() <= VALUE)?;
    let ready = |entry: &&StackEntry| entry.position == Some(was.position) && entry.value.is_some();
    let given = is.stack.iter().rev().find(ready);
    match given.and_then(|entry| entry.value) {
        Some(value) if was.position == is.position => Some(format!("{text}: {} is ready", called(now, value.object))),
        Some(value) => Some(format!("{text} gives {}", called(now, value.object))),
        None => Some(format!("{text} is done, and line {} goes on", is.position.line)).filter(|_| is.position.line > 0),
    }
}

/// Which way the statement that just ran went, and why: `n == 0 is false, and line 4 runs next`.
fn decided(moment: &Moment) -> Option<String> {
    let Decision { test, position } = moment.decision?;
    let file = moment.before?.frames.last().map_or("", |frame| &frame.file);
    let line = source_of(moment.sources, file).line(position.line.try_into().ok()?)?;
    let text =
        line.get(position.col as usize..position.end_col as usize).filter(|_| position.line == position.end_line)?;
    let keyword = ["if ", "elif ", "while ", "for ", "async for ", "assert "];
    let keyword = keyword.iter().any(|word| line.trim_start().starts_with(word));
    if !keyword || text.chars().count() > VALUE {
        return None;
    }
    let word = |holds: bool| if holds { "true" } else { "false" };
    let why = match test {
        Test::Truth(holds) => format!("{text} is {}", word(holds)),
        Test::Converted(holds) => format!("{text} counts as {}", word(holds)),
        Test::IsNone(none) => format!("{text} is {}", word(none != text.contains(" is not "))),
        Test::Exhausted => format!("{text} has no more items"),
    };
    let next = moment.now.runs_next?.position.line;
    Some(format!("{why}, and line {next} runs next"))
}

/// What a frame is called in a sentence.
fn called_frame(frame: &FramePicture) -> String {
    match frame.kind {
        FrameKind::Module => "the module".into(),
        FrameKind::ClassBody => format!("the body of class {}", frame.name),
        FrameKind::Generator => format!("the generator {}", frame.name),
        FrameKind::Function => frame.name.to_string(),
    }
}

/// What the event itself says, beyond what changed.
fn event(before: &Picture, now: &Picture, changes: &Changes) -> Option<String> {
    let frame = now.frames.last();
    match now.event {
        Event::Call => {
            let frame = frame?;
            if !changes.frames_new.contains(&frame.id) {
                return Some(format!("the generator {} takes over", frame.name));
            }
            if frame.kind == FrameKind::ClassBody {
                return Some(format!("the body of class {} starts to run in a frame of its own", frame.name));
            }
            let given: Vec<_> = frame.variables.iter().filter_map(|v| Some((&v.name, v.value?))).collect();
            let arguments: Vec<String> = given.iter().map(|(_, v)| short(now, v.object, 20)).collect();
            let names: Vec<String> =
                given.iter().take(3).map(|(name, v)| format!("{name} names {}", called(now, v.object))).collect();
            let which = match given.len() {
                0 => "a new frame, without names so far".into(),
                count => format!("a new frame, in which {}", join(&names, count.saturating_sub(3))),
            };
            Some(format!("{}({}) is called: {which}", frame.name, arguments.join(", ")))
        }
        Event::Return => {
            let frame = frame?;
            let value = frame.returns.map_or_else(|| "nothing".into(), |v| called(now, v.object));
            match frame.kind {
                FrameKind::Module => Some("the module has run to its end".into()),
                FrameKind::ClassBody => Some(format!("the body of class {} has run to its end", frame.name)),
                FrameKind::Generator => Some(format!("the generator {} is exhausted", frame.name)),
                FrameKind::Function => {
                    let caller = now.frames.iter().rev().nth(1);
                    let to = caller.map_or(String::new(), |c| format!(" to line {}", c.position.line));
                    Some(format!("{} returns {value}{to}", frame.name))
                }
            }
        }
        Event::Yield => {
            let frame = frame?;
            let value = frame.returns.map_or_else(|| "nothing".into(), |v| called(now, v.object));
            Some(format!("the generator {} yields {value} and is suspended", frame.name))
        }
        Event::Exception => {
            let raised = now.raised.as_ref()?;
            let place = frame.map_or(String::new(), |f| format!(" line {}", f.position.line));
            let known = before.raised.as_ref().is_some_and(|r| r.object == raised.object);
            let colon = if raised.message.is_empty() { "" } else { ": " };
            Some(if known {
                format!("the {} comes to{place}", raised.type_name)
            } else {
                format!("{}{colon}{} is raised in{place}", raised.type_name, raised.message)
            })
        }
        Event::Unwind => {
            let raised = now.raised.as_ref()?;
            Some(format!("{} does not handle the {} and is left", called_frame(frame?), raised.type_name))
        }
        Event::End => now.end.as_ref().map(end_words),
        Event::Line | Event::Instruction => {
            let back = before.event == Event::Return || before.event == Event::Yield;
            let gone = back.then(|| before.frames.last()).flatten()?;
            let value = gone.returns?;
            if gone.kind != FrameKind::Function || changes.frames_gone.is_empty() {
                return None;
            }
            let line = frame.map(|f| f.position.line)?;
            Some(format!("{} has returned {}, and line {line} runs next", gone.name, called(before, value.object)))
        }
    }
}

/// Why a run is over, as a clause.
pub fn end_words(end: &End) -> String {
    match end {
        End::Finished => "the program has ended".into(),
        End::Uncaught { type_name, message, line, .. } => {
            let colon = if message.is_empty() { "" } else { ": " };
            format!(
                "the program ends in line {line} with an exception that nothing handles, {type_name}{colon}{message}"
            )
        }
        End::Exited { status } => format!("the program has ended itself, with status {status}"),
        End::Limit { limit, value } => {
            let what = match limit {
                Limit::Instructions => "instructions executed",
                Limit::Objects => "objects alive at once",
                Limit::Bytes => "bytes held at once",
                Limit::Output => "bytes printed",
            };
            format!("the run was ended at its limit of {value} {what}; every step up to here can be seen")
        }
        End::Stopped => "the run was stopped here; every step up to here can be seen".into(),
        End::WaitsForInput { prompt } if prompt.is_empty() => "the program waits for a line of input".into(),
        End::WaitsForInput { prompt } => format!("the program waits for a line of input after {prompt:?}"),
    }
}

/// What changed, one clause each, most telling first.
fn effects(before: &Picture, now: &Picture, changes: &Changes, printed: &str) -> Vec<String> {
    let mut clauses = Vec::new();
    for change in changes.names.iter().filter(|c| !changes.frames_new.contains(&c.frame)) {
        clauses.push(naming(before, now, changes, change));
    }
    for (id, mark) in &changes.objects {
        let Some((old, new)) = before.objects.get(id).zip(now.objects.get(id)) else { continue };
        if *mark == Mark::Changed && new.reachable {
            clauses.push(mutation(before, now, *id, old, new));
        }
    }
    if !printed.is_empty() {
        clauses.push(format!("{} is printed", quoted(printed)));
    }
    let lost: Vec<ObjectId> = now
        .objects
        .iter()
        .filter(|(id, o)| !o.reachable && before.objects.get(id).is_some_and(|b| b.reachable))
        .filter(|(_, o)| o.kind != ObjectKind::Scalar)
        .map(|(id, _)| *id)
        .collect();
    match lost.as_slice() {
        [] => {}
        [one] => clauses.push(format!("nothing can reach {} any more, but it is still referred to", called(now, *one))),
        many => {
            clauses.push(format!("nothing can reach {} objects any more, but they refer to each other", many.len()))
        }
    }
    let worth = |id: &&ObjectId| before.objects.get(id).is_some_and(|o| o.kind != ObjectKind::Scalar && o.reachable);
    let garbage = |id: &&ObjectId| before.objects.get(id).is_some_and(|o| !o.reachable);
    let freed: Vec<&ObjectId> = changes.objects.iter().filter(|(_, m)| **m == Mark::Gone).map(|(id, _)| id).collect();
    let named: Vec<&ObjectId> = freed.iter().copied().filter(worth).collect();
    let collected = freed.iter().copied().filter(garbage).count();
    if collected > 0 {
        clauses.push(format!("the collector frees {collected} object{}", if collected == 1 { "" } else { "s" }));
    } else if changes.frames_gone.is_empty() {
        match named.as_slice() {
            [] => {}
            [one] => clauses.push(format!("{} is freed", called(before, **one))),
            many => clauses.push(format!("{} objects are freed", many.len())),
        }
    }
    clauses
}

fn naming(before: &Picture, now: &Picture, changes: &Changes, change: &Rebinding) -> String {
    let name = &change.name;
    let Some(object) = change.now else {
        return format!("the name {name} is deleted");
    };
    let others: Vec<String> = all_frames(now)
        .filter(|f| f.state != FrameState::Suspended)
        .flat_map(|f| f.variables.iter().map(move |v| (f, v)))
        .filter(|(f, v)| v.value.is_some_and(|v| v.object == object) && !(f.id == change.frame && v.name == *name))
        .filter(|(_, v)| !changes.names.iter().any(|c| c.name == v.name && c.now == Some(object)))
        .map(|(_, v)| v.name.to_string())
        .take(2)
        .collect();
    let is = introduced(now, changes, object);
    let too = if others.is_empty() { String::new() } else { format!(", as {} does", others.join(" and ")) };
    let too = if others.len() > 1 { too.replace(" does", " do") } else { too };
    match change.before {
        None => format!("{name} names {is}{too}"),
        Some(was) => {
            let old = if before.objects.contains_key(&was) { called(before, was) } else { "what it did".into() };
            format!("{name} now names {is}{too}, no longer {old}")
        }
    }
}

fn mutation(before: &Picture, now: &Picture, id: ObjectId, old: &ObjectPicture, new: &ObjectPicture) -> String {
    let was = called(before, id);
    let is = short(now, id, VALUE);
    match new.kind {
        ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set if short(before, id, VALUE) != is => {
            format!("{was} becomes {is}")
        }
        ObjectKind::Cell => match new.parts.shown().next().and_then(|p| p.value) {
            Some(value) => format!("the cell now holds {}", called(now, value.object)),
            None => "the cell is emptied".into(),
        },
        _ => {
            let differs = new.parts.shown().find(|p| !old.parts.shown().any(|o| o == *p));
            let named = differs.and_then(|p| match (&p.label, p.value) {
                (PartLabel::Name(name), Some(value)) => Some((name, value)),
                _ => None,
            });
            match named {
                Some((name, value)) => {
                    format!("attribute {name} of {was} is now {}", called(now, value.object))
                }
                None => format!("{was} is changed"),
            }
        }
    }
}

/// Printed text in a sentence: without the last end of line, shortened.
fn quoted(text: &str) -> String {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let one_line = text.replace('\n', "⏎");
    match one_line.chars().count() {
        0 => "an empty line".into(),
        count if count > VALUE => format!("“{}…”", one_line.chars().take(VALUE).collect::<String>()),
        _ => format!("“{one_line}”"),
    }
}

fn join(clauses: &[String], more: usize) -> String {
    let mut clauses = clauses.to_vec();
    if more > 0 {
        clauses.push(format!("{more} more"));
    }
    match clauses.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// Upper case for the first letter, unless the sentence starts with a name of the program.
fn capitalise(sentence: &str) -> String {
    let mut words = sentence.split(' ');
    if let Some(rest) = sentence.strip_prefix("it is ") {
        return format!("It is {rest}");
    }
    let ours = matches!(words.next(), Some("the" | "line" | "nothing" | "attribute"));
    let is_name = matches!(words.next(), Some("names" | "now"));
    let mut characters = sentence.chars();
    match characters.next() {
        Some(c) if ours && !is_name => c.to_uppercase().collect::<String>() + characters.as_str(),
        _ => sentence.to_owned(),
    }
}

//! Sentences about steps and names for objects, in CPython's vocabulary.

use super::change::{Changes, Rebinding, all_frames};
use super::frame::text_at;
use super::program::just_ran;
use super::{Mark, Moment, source_of};
use crate::text::Position;
use crate::text::words::{self as w, Language, cases};
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
pub fn count_words(t: Language, count: u32) -> String {
    t.fill(w::REFS, &[&count])
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
            // As its `repr` begins and ends; it is code, and the same in each language.
            out.push_str(&format!("<{} object>", object.type_name));
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
fn called(t: Language, picture: &Picture, id: ObjectId) -> String {
    named(t, picture, id, false)
}

/// As [`called`], with `a new` for a mutable object that was not there a step before.
fn introduced(t: Language, picture: &Picture, changes: &Changes, id: ObjectId) -> String {
    let made = |o: &ObjectPicture| !o.immutable && changes.object(id) == Mark::New;
    named(t, picture, id, picture.objects.get(&id).is_some_and(made))
}

fn named(t: Language, picture: &Picture, id: ObjectId, new: bool) -> String {
    let Some(object) = picture.objects.get(&id) else { return cases(t, w::AN_OBJECT, &[]) };
    let text = short(picture, id, VALUE);
    let (the, a_new, what): (_, _, &str) = match object.kind {
        ObjectKind::Scalar if matches!(&*object.type_name, "NoneType" | "bool" | "ellipsis") => return text,
        ObjectKind::Scalar | ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set => {
            let is_told = text.starts_with(&*object.type_name);
            let what = if is_told { text } else { format!("{} {text}", object.type_name) };
            return cases(t, if new { w::A_NEW } else { w::THE }, &[&what]);
        }
        ObjectKind::Function => (w::THE_FUNCTION, w::NEW_FUNCTION, &object.text),
        ObjectKind::Builtin => (w::THE_BUILTIN, w::NEW_BUILTIN, &object.text),
        ObjectKind::Class => (w::THE_CLASS, w::NEW_CLASS, &object.text),
        ObjectKind::Module => (w::THE_MODULE_OF, w::NEW_MODULE, &object.text),
        ObjectKind::Method => (w::THE_METHOD, w::NEW_METHOD, &object.text),
        ObjectKind::Generator if &*object.type_name == "coroutine" => (w::THE_COROUTINE, w::NEW_COROUTINE, ""),
        ObjectKind::Generator => (w::THE_GENERATOR, w::NEW_GENERATOR, ""),
        ObjectKind::Exception => (w::THE_EXCEPTION, w::NEW_EXCEPTION, &object.type_name),
        _ => (w::THE_OBJECT, w::NEW_OBJECT, &object.type_name),
    };
    cases(t, if new { a_new } else { the }, &[&what])
}

/// One sentence about what happened between two moments.
pub(super) fn narrate(t: Language, moment: &Moment, changes: &Changes) -> String {
    let now = moment.now;
    let Some(before) = moment.before else {
        return match now.runs_next {
            Some(next) if next.position.line > 0 => t.fill(w::NOTHING_RAN_LINE, &[&next.position.line]),
            _ => t.say(w::NOTHING_RAN_MODULE).into(),
        };
    };
    let mut clauses = effects(t, before, now, changes, moment.printed);
    let more = clauses.len().saturating_sub(CLAUSES);
    clauses.truncate(CLAUSES);
    let event = event(t, before, now, changes);
    let done = join(t, &clauses, more);
    let sentence = match (done.is_empty(), event) {
        (false, Some(event)) => format!("{done}; {event}"),
        (false, None) => done,
        (true, Some(event)) => event,
        (true, None) if moment.instruction.is_some() => String::new(),
        (true, None) if before.event == Event::Instruction => {
            evaluated(t, moment).unwrap_or_else(|| went_on(t, before, now))
        }
        (true, None) => decided(t, moment).unwrap_or_else(|| went_on(t, before, now)),
    };
    let sentence = match turn(before, now) {
        Some(name) if sentence.is_empty() => t.fill(w::TURN, &[&name]),
        Some(name) => t.fill(w::TURN_AND, &[&name, &sentence]),
        None => sentence,
    };
    match (&moment.instruction, sentence.is_empty()) {
        (Some(instruction), true) => format!("{instruction}."),
        (Some(instruction), false) => format!("{instruction}; {sentence}."),
        (None, _) => capitalise(t, &sentence) + ".",
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

fn went_on(t: Language, before: &Picture, now: &Picture) -> String {
    let line = |position: Option<Position>| position.map(|p| p.line).filter(|l| *l > 0);
    match (line(just_ran(Some(before), now)), line(now.runs_next.map(|p| p.position))) {
        (_, Some(next)) if before.event == Event::Call => match now.frames.last() {
            Some(frame) if frame.kind != FrameKind::Generator => {
                t.fill(w::STARTS_WITH, &[&called_frame(t, now, frame), &next])
            }
            _ => t.fill(w::LINE_NEXT, &[&next]),
        },
        (Some(ran), Some(next)) if ran == next => t.fill(w::LINE_GOES_ON, &[&ran]),
        (Some(ran), Some(next)) => t.fill(w::RAN_AND_NEXT, &[&ran, &next]),
        (None, Some(next)) => t.fill(w::LINE_NEXT, &[&next]),
        _ => t.say(w::NOTHING_CHANGED).into(),
    }
}

/// What the expression that was evaluated came to: `n - 1 gives the int 4`.
fn evaluated(t: Language, moment: &Moment) -> Option<String> {
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
        Some(value) if was.position == is.position => {
            Some(t.fill(w::IS_READY, &[&text, &called(t, now, value.object)]))
        }
        Some(value) => Some(t.fill(w::GIVES, &[&text, &called(t, now, value.object)])),
        None => Some(t.fill(w::IS_DONE, &[&text, &is.position.line])).filter(|_| is.position.line > 0),
    }
}

/// Which way the statement that just ran went, and why: `n == 0 is false, and line 4 runs next`.
fn decided(t: Language, moment: &Moment) -> Option<String> {
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
    let holds = match test {
        Test::IsNone(none) => none != text.contains(" is not "),
        Test::Truth(holds) | Test::Converted(holds) => holds,
        Test::Exhausted => false,
    };
    let why = match (test, holds) {
        (Test::Exhausted, _) => w::NO_MORE_ITEMS,
        (Test::Converted(_), true) => w::COUNTS_TRUE,
        (Test::Converted(_), false) => w::COUNTS_FALSE,
        (_, true) => w::IS_TRUE,
        (_, false) => w::IS_FALSE,
    };
    Some(t.fill(why, &[&text, &moment.now.runs_next?.position.line]))
}

/// Whether a frame is that of an `async def`.
fn is_coroutine(picture: &Picture, frame: &FramePicture) -> bool {
    let known = frame.generator.and_then(|id| picture.objects.get(&id));
    known.is_some_and(|object| &*object.type_name == "coroutine")
}

/// What a frame is called in a sentence.
fn called_frame(t: Language, picture: &Picture, frame: &FramePicture) -> String {
    let word = match frame.kind {
        FrameKind::Module => w::THE_MODULE,
        FrameKind::ClassBody => w::THE_BODY,
        FrameKind::Generator if is_coroutine(picture, frame) => w::COROUTINE_OF,
        FrameKind::Generator => w::GENERATOR_OF,
        FrameKind::Function => w::FUNCTION_OF,
    };
    t.fill(word, &[&frame.name])
}

/// What the event itself says, beyond what changed.
fn event(t: Language, before: &Picture, now: &Picture, changes: &Changes) -> Option<String> {
    let frame = now.frames.last();
    let given = |frame: &FramePicture| match frame.returns {
        Some(value) => called(t, now, value.object),
        None => t.say(w::NO_VALUE).into(),
    };
    match now.event {
        Event::Call => {
            let frame = frame?;
            if !changes.frames_new.contains(&frame.id) {
                let word = if is_coroutine(now, frame) { w::COROUTINE_TAKES_OVER } else { w::TAKES_OVER };
                return Some(t.fill(word, &[&frame.name]));
            }
            if frame.kind == FrameKind::ClassBody {
                return Some(t.fill(w::BODY_STARTS, &[&frame.name]));
            }
            let given: Vec<_> = frame.variables.iter().filter_map(|v| Some((&v.name, v.value?))).collect();
            let arguments: Vec<String> = given.iter().map(|(_, v)| short(now, v.object, 20)).collect();
            let names = given.iter().take(3).map(|(name, v)| t.fill(w::NAMES, &[name, &called(t, now, v.object)]));
            let which = match given.len() {
                0 => t.say(w::NEW_FRAME_EMPTY).into(),
                count => t.fill(w::NEW_FRAME, &[&join(t, &names.collect::<Vec<_>>(), count.saturating_sub(3))]),
            };
            Some(t.fill(w::CALLED_WITH, &[&frame.name, &arguments.join(", "), &which]))
        }
        Event::Return => {
            let frame = frame?;
            match frame.kind {
                FrameKind::Module => Some(t.say(w::MODULE_AT_END).into()),
                FrameKind::ClassBody => Some(t.fill(w::BODY_AT_END, &[&frame.name])),
                FrameKind::Generator if is_coroutine(now, frame) => {
                    Some(t.fill(w::COROUTINE_RETURNS, &[&frame.name, &given(frame)]))
                }
                FrameKind::Generator => Some(t.fill(w::EXHAUSTED, &[&frame.name])),
                FrameKind::Function => Some(match now.frames.iter().rev().nth(1) {
                    Some(caller) => t.fill(w::RETURNS_TO, &[&frame.name, &given(frame), &caller.position.line]),
                    None => t.fill(w::RETURNS, &[&frame.name, &given(frame)]),
                }),
            }
        }
        Event::Yield => {
            let word = if is_coroutine(now, frame?) { w::COROUTINE_YIELDS } else { w::YIELDS };
            Some(t.fill(word, &[&frame?.name, &given(frame?)]))
        }
        Event::Exception => {
            let raised = now.raised.as_ref()?;
            let known = before.raised.as_ref().is_some_and(|r| r.object == raised.object);
            let colon = if raised.message.is_empty() { "" } else { ": " };
            let what = if known {
                raised.type_name.to_string()
            } else {
                format!("{}{colon}{}", raised.type_name, raised.message)
            };
            Some(match (known, frame.map(|f| f.position.line)) {
                (true, None) => t.fill(w::COMES_ON, &[&what]),
                (true, Some(line)) => t.fill(w::COMES_TO_LINE, &[&what, &line]),
                (false, None) => t.fill(w::IS_RAISED, &[&what]),
                (false, Some(line)) => t.fill(w::IS_RAISED_IN, &[&what, &line]),
            })
        }
        Event::Unwind => {
            Some(t.fill(w::NOT_HANDLED, &[&called_frame(t, now, frame?), &now.raised.as_ref()?.type_name]))
        }
        Event::End => now.end.as_ref().map(|end| end_words(t, end)),
        Event::Line | Event::Instruction => {
            let back = before.event == Event::Return || before.event == Event::Yield;
            let gone = back.then(|| before.frames.last()).flatten()?;
            let value = gone.returns?;
            if gone.kind != FrameKind::Function || changes.frames_gone.is_empty() {
                return None;
            }
            let line = frame.map(|f| f.position.line)?;
            Some(t.fill(w::HAS_RETURNED, &[&gone.name, &called(t, before, value.object), &line]))
        }
    }
}

/// Why a run is over, as a clause.
pub fn end_words(t: Language, end: &End) -> String {
    match end {
        End::Finished => t.say(w::END_FINISHED).into(),
        End::Uncaught { type_name, message, line, .. } => {
            let colon = if message.is_empty() { "" } else { ": " };
            t.fill(w::END_UNCAUGHT, &[line, &format_args!("{type_name}{colon}{message}")])
        }
        End::Exited { status } => t.fill(w::END_EXITED, &[status]),
        End::Limit { limit, value } => {
            let word = match limit {
                Limit::Instructions => w::END_INSTRUCTIONS,
                Limit::Objects => w::END_OBJECTS,
                Limit::Bytes => w::END_BYTES,
                Limit::Output => w::END_OUTPUT,
            };
            t.fill(word, &[value])
        }
        End::Stopped => t.say(w::END_STOPPED).into(),
        End::WaitsForInput { prompt } if prompt.is_empty() => t.say(w::END_WAITS).into(),
        End::WaitsForInput { prompt } => t.fill(w::END_WAITS_AFTER, &[&format_args!("{prompt:?}")]),
    }
}

/// What changed, one clause each, most telling first.
fn effects(t: Language, before: &Picture, now: &Picture, changes: &Changes, printed: &str) -> Vec<String> {
    let mut clauses = Vec::new();
    for change in changes.names.iter().filter(|c| !changes.frames_new.contains(&c.frame)) {
        clauses.push(naming(t, before, now, changes, change));
    }
    for (id, mark) in &changes.objects {
        let Some((old, new)) = before.objects.get(id).zip(now.objects.get(id)) else { continue };
        if *mark == Mark::Changed && new.reachable {
            clauses.push(mutation(t, before, now, *id, old, new));
        }
    }
    if !printed.is_empty() {
        clauses.push(t.fill(w::IS_PRINTED, &[&quoted(t, printed)]));
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
        [one] => clauses.push(t.fill(w::LOST_ONE, &[&called(t, now, *one)])),
        many => clauses.push(t.fill(w::LOST_MANY, &[&many.len()])),
    }
    let worth = |id: &&ObjectId| before.objects.get(id).is_some_and(|o| o.kind != ObjectKind::Scalar && o.reachable);
    let garbage = |id: &&ObjectId| before.objects.get(id).is_some_and(|o| !o.reachable);
    let freed: Vec<&ObjectId> = changes.objects.iter().filter(|(_, m)| **m == Mark::Gone).map(|(id, _)| id).collect();
    let named: Vec<&ObjectId> = freed.iter().copied().filter(worth).collect();
    let collected = freed.iter().copied().filter(garbage).count();
    if collected > 0 {
        clauses.push(t.fill(w::COLLECTED, &[&collected]));
    } else if changes.frames_gone.is_empty() {
        match named.as_slice() {
            [] => {}
            [one] => clauses.push(t.fill(w::FREED_ONE, &[&called(t, before, **one)])),
            many => clauses.push(t.fill(w::FREED_MANY, &[&many.len()])),
        }
    }
    clauses
}

fn naming(t: Language, before: &Picture, now: &Picture, changes: &Changes, change: &Rebinding) -> String {
    let name = &change.name;
    let Some(object) = change.now else {
        return t.fill(w::NAME_DELETED, &[name]);
    };
    let others: Vec<String> = all_frames(now)
        .filter(|f| f.state != FrameState::Suspended)
        .flat_map(|f| f.variables.iter().map(move |v| (f, v)))
        .filter(|(f, v)| v.value.is_some_and(|v| v.object == object) && !(f.id == change.frame && v.name == *name))
        .filter(|(_, v)| !changes.names.iter().any(|c| c.name == v.name && c.now == Some(object)))
        .map(|(_, v)| v.name.to_string())
        .take(2)
        .collect();
    let is = introduced(t, now, changes, object);
    let Some(was) = change.before else {
        return match others.as_slice() {
            [] => t.fill(w::NAMES, &[name, &is]),
            [one] => t.fill(w::NAMES_AS, &[name, &is, one]),
            [one, other, ..] => t.fill(w::NAMES_AS_BOTH, &[name, &is, one, other]),
        };
    };
    let is_known = before.objects.contains_key(&was);
    let old = if is_known { called(t, before, was) } else { cases(t, w::WHAT_IT_DID, &[]) };
    match others.as_slice() {
        [] => t.fill(w::NOW_NAMES, &[name, &is, &old]),
        [one] => t.fill(w::NOW_NAMES_AS, &[name, &is, &old, one]),
        [one, other, ..] => t.fill(w::NOW_NAMES_AS_BOTH, &[name, &is, &old, one, other]),
    }
}

fn mutation(
    t: Language,
    before: &Picture,
    now: &Picture,
    id: ObjectId,
    old: &ObjectPicture,
    new: &ObjectPicture,
) -> String {
    let was = called(t, before, id);
    let is = short(now, id, VALUE);
    match new.kind {
        ObjectKind::Sequence | ObjectKind::Dict | ObjectKind::Set if short(before, id, VALUE) != is => {
            t.fill(w::BECOMES, &[&was, &is])
        }
        ObjectKind::Cell => match new.parts.shown().next().and_then(|p| p.value) {
            Some(value) => t.fill(w::CELL_HOLDS, &[&called(t, now, value.object)]),
            None => t.say(w::CELL_EMPTIED).into(),
        },
        _ => {
            let differs = new.parts.shown().find(|p| !old.parts.shown().any(|o| o == *p));
            let named = differs.and_then(|p| match (&p.label, p.value) {
                (PartLabel::Name(name), Some(value)) => Some((name, value)),
                _ => None,
            });
            match named {
                Some((name, value)) => t.fill(w::ATTRIBUTE_IS, &[name, &was, &called(t, now, value.object)]),
                None => t.fill(w::IS_CHANGED, &[&was]),
            }
        }
    }
}

/// Printed text in a sentence: without the last end of line, shortened.
fn quoted(t: Language, text: &str) -> String {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let one_line = text.replace('\n', "⏎");
    match one_line.chars().count() {
        0 => t.say(w::EMPTY_LINE).into(),
        count if count > VALUE => t.fill(w::QUOTED_CUT, &[&one_line.chars().take(VALUE).collect::<String>()]),
        _ => t.fill(w::QUOTED, &[&one_line]),
    }
}

fn join(t: Language, clauses: &[String], more: usize) -> String {
    let mut clauses = clauses.to_vec();
    if more > 0 {
        clauses.push(t.fill(w::MORE_CLAUSES, &[&more]));
    }
    match clauses.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, rest)) => t.fill(w::AND, &[&rest.join(", "), last]),
    }
}

/// Upper case for the first letter, unless the sentence starts with a name of the program.
fn capitalise(t: Language, sentence: &str) -> String {
    let mut characters = sentence.chars();
    let Some(first) = characters.next() else { return String::new() };
    let mut words = sentence.split(' ');
    let ours = match t {
        Language::Russian => true,
        Language::English if sentence.starts_with("it is ") => true,
        Language::English => {
            matches!(words.next(), Some("the" | "line" | "nothing" | "attribute"))
                && !matches!(words.next(), Some("names" | "now"))
        }
    };
    if ours { first.to_uppercase().collect::<String>() + characters.as_str() } else { sentence.to_owned() }
}

//! Frames as boxes of rows: a head, the variables, the values that wait, the value it returns.

use super::change::Changes;
use super::object::{Note, RowView, ValueView, value};
use super::words::short;
use super::{Mark, Options, ROW, TOP, is_hidden, source_of};
use crate::text::order;
use crate::text::words::{self as w, Language};
use crate::text::{Position, Source};
use crate::trace::picture::{
    Event, FrameId, FrameKind, FramePicture, FrameState, Picture, StackEntry, Variable, VariableKind,
};

/// Free height between two frames.
const FRAME_GAP: u32 = 3;

/// A frame as a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrameView {
    /// The frame.
    pub id: FrameId,
    /// Its function's name, or what else it runs.
    pub title: String,
    /// What it is doing, in a few words.
    pub note: String,
    /// What it is doing.
    pub state: FrameState,
    /// How it stands to the step before.
    pub mark: Mark,
    /// Names, then the value stack, then the return value.
    pub rows: Vec<RowView>,
    /// The statement that waits for a call, its known values filled in and the call as `_`; empty if none waits.
    pub pending: String,
    /// Top edge within the diagram.
    pub top: u32,
    /// Height.
    pub height: u32,
}

/// All frames of a moment, and those that were there a step before as gone.
pub(super) fn frames(
    sources: &[Source],
    before: Option<&Picture>,
    now: &Picture,
    changes: &Changes,
    options: Options,
) -> Vec<FrameView> {
    let t = options.language;
    let mut top = TOP;
    let mut views = Vec::new();
    let innermost = now.frames.last().map(|f| f.id);
    for frame in now.frames.iter().chain(&now.suspended) {
        let mut view = draw(source_of(sources, &frame.file), now, frame, changes, options, top);
        if changes.frames_new.contains(&frame.id) {
            view.mark = Mark::New;
        }
        if innermost == Some(frame.id) {
            view.note = running_note(t, now, frame);
            if let Some(thread) = now.threads.iter().find(|thread| thread.running) {
                view.note = t.fill(w::IN_THREAD, &[&view.note, &thread.name]);
            }
        }
        top += view.height + FRAME_GAP;
        views.push(view);
    }
    for thread in &now.threads {
        let innermost = thread.frames.last().map(|frame| frame.id);
        for frame in &thread.frames {
            let mut view = draw(source_of(sources, &frame.file), now, frame, changes, options, top);
            view.note = t.fill(w::IN_THREAD, &[&view.note, &thread.name]);
            if innermost == Some(frame.id) {
                let line = frame.position.line;
                let waits = thread.waits.as_ref().map_or(t.say(w::WAITS_FOR_TURN).into(), |waits| waits.said(t));
                view.note = t.fill(w::WAITS_IN_THREAD, &[&waits, &line, &thread.name]);
            }
            top += view.height + FRAME_GAP;
            views.push(view);
        }
    }
    let gone = |frame: &&FramePicture| changes.frames_gone.contains(&frame.id);
    for (picture, frame) in before.iter().flat_map(|b| b.frames.iter().filter(gone).map(|frame| (*b, frame))) {
        views.push(FrameView {
            id: frame.id,
            title: title(t, picture, frame),
            note: t.say(w::FRAME_ENDED).into(),
            state: FrameState::Suspended,
            mark: Mark::Gone,
            rows: Vec::new(),
            pending: String::new(),
            top,
            height: ROW,
        });
        top += ROW + FRAME_GAP;
    }
    views
}

fn draw(
    source: &Source,
    picture: &Picture,
    frame: &FramePicture,
    changes: &Changes,
    options: Options,
    top: u32,
) -> FrameView {
    let t = options.language;
    let mut rows = Vec::new();
    let mut push = |label: String, value: ValueView, mark: Mark, note: Note| {
        let row_top = top + ROW + rows.len() as u32 * ROW;
        rows.push(RowView { label, value, mark, note, top: row_top, touch: None, after_gap: false });
    };
    let folded = options.fold && frame.state == FrameState::Waiting;
    let shown = |v: &&Variable| v.value.is_some() && !folded && !is_hidden(picture, v.value, options);
    for variable in frame.variables.iter().filter(shown) {
        let mark = match changes.name(frame.id, &variable.name) {
            Some(change) if change.before.is_none() => Mark::New,
            Some(_) => Mark::Changed,
            None => Mark::Same,
        };
        let note = match variable.kind {
            VariableKind::Cell => Note::Cell,
            VariableKind::Free => Note::Outside,
            VariableKind::Local | VariableKind::Name => Note::None,
        };
        push(variable.name.to_string(), value(picture, variable.value, false, options), mark, note);
    }
    let deleted = changes.names.iter().filter(|r| r.frame == frame.id && r.now.is_none());
    for change in deleted {
        push(change.name.to_string(), ValueView::Empty, Mark::Gone, Note::Deleted);
    }
    if options.stack && !folded {
        for (at, entry) in frame.stack.iter().enumerate() {
            let label = match (entry.value, text_at(source, entry.position)) {
                (None, _) => "NULL".to_owned(),
                (_, Some(text)) => text.to_owned(),
                (_, None) => t.fill(w::STACK_AT, &[&at]),
            };
            push(label, value(picture, entry.value, false, options), Mark::Same, Note::Stack);
        }
    }
    if frame.returns.is_some() {
        let word = if picture.event == Event::Yield { w::ROW_YIELDS } else { w::ROW_RETURNS };
        push(t.say(word).into(), value(picture, frame.returns, false, options), Mark::New, Note::Result);
    }
    let pending = if frame.state == FrameState::Waiting { pending(source, picture, frame) } else { String::new() };
    let height = ROW * (1 + rows.len() as u32 + u32::from(!pending.is_empty()));
    let note = match frame.state {
        FrameState::Running => String::new(),
        FrameState::Waiting => t.fill(w::FRAME_WAITS, &[&frame.position.line]),
        FrameState::Suspended => t.say(w::FRAME_SUSPENDED).into(),
    };
    FrameView {
        id: frame.id,
        title: title(t, picture, frame),
        note,
        state: frame.state,
        mark: Mark::Same,
        rows,
        pending,
        top,
        height,
    }
}

fn title(t: Language, picture: &Picture, frame: &FramePicture) -> String {
    match frame.kind {
        FrameKind::Module => t.say(w::TITLE_MODULE).into(),
        FrameKind::ClassBody => t.fill(w::TITLE_BODY, &[&frame.name]),
        FrameKind::Generator => {
            let known = frame.generator.and_then(|id| picture.objects.get(&id)).map_or("generator", |o| &o.type_name);
            let word = match known {
                "coroutine" => w::TITLE_COROUTINE,
                "async_generator" => w::TITLE_ASYNC_GENERATOR,
                _ => w::TITLE_GENERATOR,
            };
            t.fill(word, &[&frame.qualname])
        }
        FrameKind::Function => frame.qualname.to_string(),
    }
}

fn running_note(t: Language, picture: &Picture, frame: &FramePicture) -> String {
    let line = &frame.position.line;
    match picture.event {
        Event::Call if frame.kind == FrameKind::Module => t.say(w::FRAME_NOT_STARTED).into(),
        Event::Call => t.say(w::FRAME_CALLED).into(),
        Event::Return => t.fill(w::FRAME_RETURNS, &[line]),
        Event::Yield => t.fill(w::FRAME_YIELDS, &[line]),
        Event::Exception => match &picture.raised {
            Some(raised) if raised.type_name.starts_with(['A', 'E', 'I', 'O', 'U', 'a', 'e', 'i', 'o', 'u']) => {
                t.fill(w::FRAME_RAISES_AN, &[&raised.type_name, line])
            }
            Some(raised) => t.fill(w::FRAME_RAISES_A, &[&raised.type_name, line]),
            None => String::new(),
        },
        Event::Unwind => t.say(w::FRAME_LEFT).into(),
        Event::End => String::new(),
        Event::Line | Event::Instruction => t.fill(w::FRAME_AT, &[line]),
    }
}

/// The text of a place within one line.
pub(super) fn text_at(source: &Source, position: Option<Position>) -> Option<&str> {
    let position = position.filter(|p| p.line > 0 && p.col >= 0 && p.line == p.end_line)?;
    let line = source.line(position.line as u32)?;
    line.get(position.col as usize..position.end_col as usize)
}

/// A waiting statement's line with the values that are ready in the place of their expressions, and `_` for the call.
///
/// For `return n * factorial(n - 1)` with n = 5: `return 5 * _`.
fn pending(source: &Source, picture: &Picture, frame: &FramePicture) -> String {
    let call = frame.position;
    if call.line < 1 || call.col < 0 || call.line != call.end_line {
        return String::new();
    }
    let Some(line) = source.line(call.line as u32) else { return String::new() };
    let ready = |entry: &StackEntry| {
        let place = entry.position.filter(|p| p.line == call.line && p.end_line == call.line && p.col >= 0)?;
        let value = picture.objects.get(&entry.value?.object)?;
        let text = short(picture, entry.value?.object, 16);
        super::object::is_scalar(value.kind).then_some((place.col as usize, place.end_col as usize, text))
    };
    let mut holes: Vec<(usize, usize, String)> = frame.stack.iter().filter_map(ready).collect();
    holes.push((call.col as usize, call.end_col as usize, "_".into()));
    order::sort_by_key(&mut holes, |(start, end, _)| (*start, usize::MAX - end));
    let mut out = String::new();
    let mut at = 0;
    for (start, end, text) in holes {
        if start < at {
            continue;
        }
        out.push_str(line.get(at..start).unwrap_or_default());
        out.push_str(&text);
        at = end;
    }
    out.push_str(line.get(at..).unwrap_or_default());
    match out.trim() {
        "_" => String::new(),
        waits => waits.to_owned(),
    }
}

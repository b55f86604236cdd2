//! Frame and traceback objects.

use std::rc::Rc;

use super::TypeTable;
use crate::vm::frame::Frame;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Slot};
use crate::vm::replay::R;
use crate::vm::{Code, Machine, heap, ids};

/// Attributes of frames and tracebacks.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::FRAME,
        defs: &[
            NativeDef::slot("__repr__", Sig::None, frame_repr),
            NativeDef::method("clear", Sig::None, clear),
            NativeDef::getter("f_code", |m, a| Ok(m.frame_code(a[0]).map_or(ids::NONE, |code| code.id))),
            NativeDef::getter("f_globals", |m, a| Ok(m.frame_globals(a[0]).some().unwrap_or(ids::NONE))),
            NativeDef::getter("f_builtins", |m, _| Ok(m.builtins)),
            NativeDef::getter("f_locals", f_locals),
            NativeDef::getter("f_back", |m, a| Ok(m.frame_back(a[0]))),
            NativeDef::getter("f_lineno", |m, a| match m.frame_line(a[0]) {
                -1 => Ok(ids::NONE),
                line => Ok(m.new_int(i64::from(line))),
            }),
            NativeDef::getter("f_lasti", |m, a| {
                let code = m.frame_code(a[0]);
                let at = m.live_frame(a[0]).map_or(0, |(frame, _)| frame.ip.saturating_sub(1));
                let offset = code.and_then(|code| code.object.offsets.get(at as usize).copied()).unwrap_or(0);
                Ok(m.new_int(i64::from(offset)))
            }),
            NativeDef::getter("f_generator", |m, a| {
                let generator = m.live_frame(a[0]).map_or(ObjId::NULL, |(frame, _)| frame.generator);
                Ok(generator.some().unwrap_or(ids::NONE))
            }),
            NativeDef::property(
                "f_trace",
                |m, a| {
                    let serial = m.live_frame(a[0]).map(|(frame, _)| frame.serial);
                    let function = serial.and_then(|serial| m.trace_function(Some(serial)));
                    Ok(function.unwrap_or(ids::NONE))
                },
                |m, a| {
                    if let Some(serial) = m.live_frame(a[0]).map(|(frame, _)| frame.serial) {
                        m.set_frame_trace(serial, a.get(1).unwrap_or(ids::NONE))?;
                    }
                    Ok(ids::NONE)
                },
            ),
            NativeDef::property("f_trace_lines", |_, _| Ok(ids::TRUE), |_, _| Ok(ids::NONE)),
            NativeDef::property("f_trace_opcodes", |_, _| Ok(ids::FALSE), |_, _| Ok(ids::NONE)),
        ],
    },
    TypeTable {
        ty: ids::TRACEBACK,
        defs: &[
            NativeDef::property("tb_next", |m, a| Ok(entry(m, a[0]).0.unwrap_or(ids::NONE)), set_next),
            NativeDef::getter("tb_frame", |m, a| Ok(entry(m, a[0]).1)),
            NativeDef::getter("tb_lineno", |m, a| {
                let line = i64::from(entry(m, a[0]).3);
                Ok(m.new_int(line))
            }),
            NativeDef::getter("tb_lasti", |m, a| {
                let (_, frame, instr, _) = entry(m, a[0]);
                let code = m.frame_code(frame);
                let offset = code.and_then(|code| code.object.offsets.get(instr as usize).copied()).unwrap_or(0);
                Ok(m.new_int(i64::from(offset)))
            }),
        ],
    },
];

fn entry(m: &Machine, id: ObjId) -> (Option<ObjId>, ObjId, u32, i32) {
    match &m.heap.get(id).data {
        Data::Traceback(entry) => (entry.next, entry.frame, entry.instr, entry.line),
        _ => (None, ids::NONE, 0, 0),
    }
}

fn set_next(m: &mut Machine, a: &Args) -> R<ObjId> {
    let to = a[1].some().filter(|id| *id != ids::NONE);
    if let Some(to) = to {
        if !matches!(m.heap.get(to).data, Data::Traceback(_)) {
            let shown = m.type_name(to);
            return m.type_error(format!("expected traceback object, got '{shown}'"));
        }
        let mut at = Some(to);
        while let Some(now) = at {
            if now == a[0] {
                return m.value_error("traceback loop detected");
            }
            at = entry(m, now).0;
        }
        m.heap.incref(to);
    }
    let old = match &mut m.heap.get_mut(a[0]).data {
        Data::Traceback(entry) => std::mem::replace(&mut entry.next, to),
        _ => None,
    };
    old.into_iter().for_each(|id| m.heap.decref(id));
    Ok(ids::NONE)
}

fn frame_repr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let line = m.frame_line(a[0]);
    let Some(code) = m.frame_code(a[0]) else { return m.repr_default(a[0]) };
    let (file, name) = (&code.object.filename, &code.object.name);
    let at = heap::address(a[0]);
    Ok(m.new_str(format!("<frame at {at:#x}, file '{file}', line {line}, code {name}>")))
}

/// `frame.clear()`: gives up the locals of a frame that is done.
fn clear(m: &mut Machine, a: &Args) -> R<ObjId> {
    if m.frames.iter().any(|frame| frame.object == a[0]) || m.frame_elsewhere(a[0]).is_some() {
        return m.raise(ids::RUNTIME_ERROR, "cannot clear an executing frame");
    }
    if m.live_frame(a[0]).is_some() {
        return m.raise(ids::RUNTIME_ERROR, "cannot clear a suspended frame");
    }
    let slots = match &mut m.heap.get_mut(a[0]).data {
        Data::Frame(frame) => std::mem::take(&mut frame.slots),
        _ => Vec::new(),
    };
    slots.into_iter().rev().for_each(|slot| m.heap.release(slot));
    Ok(ids::NONE)
}

fn f_locals(m: &mut Machine, a: &Args) -> R<ObjId> {
    if let Some(namespace) = m.frame_namespace(a[0]) {
        return Ok(namespace);
    }
    Ok(m.new_native(ids::FRAME_LOCALS_PROXY, "locals", vec![a[0]], Vec::new()))
}

impl Machine {
    /// The code of a frame object.
    pub fn frame_code(&self, frame: ObjId) -> Option<Rc<Code>> {
        match &self.heap.get(frame).data {
            Data::Frame(frame) => frame.loaded.clone(),
            _ => None,
        }
    }

    /// The frame behind a frame object while it runs or is suspended, and its slots.
    pub fn live_frame(&self, object: ObjId) -> Option<(&Frame, &[Slot])> {
        let Data::Frame(data) = &self.heap.get(object).data else { return None };
        if !data.live {
            return None;
        }
        if let Some(at) = self.frames.iter().position(|frame| frame.object == object) {
            let end = self.frames.get(at + 1).map_or(self.stack.len(), |next| next.base as usize);
            return Some((&self.frames[at], &self.stack[self.frames[at].base as usize..end]));
        }
        if let Some(found) = self.frame_elsewhere(object) {
            return Some(found);
        }
        self.heap.iter().find_map(|(_, obj)| match &obj.data {
            Data::Generator(generator) => {
                let suspended = generator.frame.as_ref().filter(|suspended| suspended.frame.object == object)?;
                Some((&suspended.frame, suspended.slots.as_slice()))
            }
            _ => None,
        })
    }

    /// The namespace of a module's or class body's frame; `None` for functions.
    pub fn frame_namespace(&self, frame: ObjId) -> Option<ObjId> {
        if let Some((live, _)) = self.live_frame(frame) {
            return live.locals.some();
        }
        match &self.heap.get(frame).data {
            Data::Frame(data) => data.locals.some(),
            _ => None,
        }
    }

    /// Names and values of a frame's locals, in the order of `f_locals`.
    pub fn frame_locals(&self, frame: ObjId) -> Vec<(String, ObjId)> {
        if let Some(namespace) = self.frame_namespace(frame) {
            let Data::Dict(table) = &self.heap.get(namespace).data else { return Vec::new() };
            return table.iter().map(|entry| (self.text(entry.key).to_owned(), entry.value)).collect();
        }
        let Some(code) = self.frame_code(frame) else { return Vec::new() };
        let slots: &[Slot] = match (self.live_frame(frame), &self.heap.get(frame).data) {
            (Some((_, slots)), _) => slots,
            (None, Data::Frame(data)) => &data.slots,
            _ => &[],
        };
        let mut locals = Vec::new();
        for (slot, place) in code.object.slots.iter().zip(slots) {
            let Some(value) = place.get() else { continue };
            let value = match self.heap.get(value).data {
                Data::Cell(content) if slot.cell || slot.free => content,
                _ => Some(value),
            };
            let Some(value) = value else { continue };
            if !slot.name.starts_with('.') {
                locals.push((slot.name.to_string(), value));
            }
        }
        locals
    }

    /// One local of a frame.
    pub fn frame_local(&self, frame: ObjId, name: &str) -> Option<ObjId> {
        self.frame_locals(frame).into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The globals of a frame; NULL where they are not known any more.
    pub fn frame_globals(&self, frame: ObjId) -> ObjId {
        if let Some((live, _)) = self.live_frame(frame) {
            return live.globals;
        }
        let Data::Frame(data) = &self.heap.get(frame).data else { return ObjId::NULL };
        match data.func.some().map(|func| &self.heap.get(func).data) {
            Some(Data::Function(function)) => function.globals,
            _ => data.locals,
        }
    }

    /// `f_lineno`; -1 where there is none.
    pub fn frame_line(&self, frame: ObjId) -> i32 {
        match self.live_frame(frame) {
            Some((live, _)) => self.line_at(live, live.ip.saturating_sub(1)),
            None => match &self.heap.get(frame).data {
                Data::Frame(data) => data.line,
                _ => -1,
            },
        }
    }

    /// `f_back`.
    fn frame_back(&mut self, frame: ObjId) -> ObjId {
        let back = match self.frames.iter().position(|live| live.object == frame) {
            Some(at) => self.nearest_frame_object(at),
            None => match &self.heap.get(frame).data {
                Data::Frame(data) => data.back,
                _ => ObjId::NULL,
            },
        };
        back.some().unwrap_or(ids::NONE)
    }
}

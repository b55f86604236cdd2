//! Places in code that have run before: there CPython's adaptive interpreter moves arguments into the callee's frame,
//! where the general way passes copies, so that counts are lower from the second execution on.
//!
//! Of its specialisations only those that can be told by counting are followed: `CALL_ALLOC_AND_ENTER_INIT`,
//! `LOAD_SUPER_ATTR_METHOD`, `LOAD_ATTR_PROPERTY`, `LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN` and `BINARY_OP_SUBSCR_GETITEM`.

use rustc_hash::FxHashMap;

use crate::code::flags;
use crate::vm::frame::Return;
use crate::vm::object::{Data, ObjId, Slot, type_flags};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Executions before the first attempt, less one, and its exponent (`adaptive_counter_warmup`).
const WARMUP: Site = Site { left: 1, backoff: 1, inline: None };
/// Executions before another attempt after one that worked (`adaptive_counter_cooldown`).
const COOLDOWN: u16 = 52;
/// Largest exponent of the wait after an attempt that did not work.
const MOST_BACKOFF: u8 = 12;

/// What is known of the instructions that have run, by code object and index.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sites(FxHashMap<(ObjId, u32), Site>);

#[derive(Clone, Copy, Debug, PartialEq)]
struct Site {
    /// Executions left before the next attempt.
    left: u16,
    /// After a failure the next wait is 2 to this power, less one.
    backoff: u8,
    /// The version of the class for which it is specialised.
    inline: Option<u32>,
}

impl Machine {
    /// Whether the running instruction takes the specialised way for a class of this version (`None`: there is no
    /// such way for it). Counts an execution, so it is to be asked once in each.
    fn runs_inline(&mut self, version: Option<u32>) -> bool {
        let frame = self.frames.last().expect("a frame runs");
        let Some(code) = frame.code() else { return false };
        let site = self.sites.0.entry((code.id, frame.ip - 1)).or_insert(WARMUP);
        if version.is_some() && site.inline == version {
            return true;
        }
        if site.left > 0 {
            site.left -= 1;
            return false;
        }
        *site = match version {
            Some(_) => Site { left: COOLDOWN, backoff: 0, inline: version },
            None => {
                let backoff = (site.backoff + 1).min(MOST_BACKOFF);
                Site { left: (1 << backoff) - 2, backoff, inline: None }
            }
        };
        version.is_some()
    }

    /// Whether the instruction runs for the first time, not again with the results of its calls.
    fn is_fresh(&self) -> bool {
        self.log.is_empty()
    }

    fn version_of(&self, class: ObjId) -> Option<u32> {
        match &self.heap.get(class).data {
            Data::Type(data) => Some(data.version),
            _ => None,
        }
    }

    /// Whether a function takes so many positional parameters, or any number, and nothing else (`SIMPLE_FUNCTION`).
    fn is_simple(&self, function: ObjId, params: Option<u32>) -> bool {
        let Data::Function(data) = &self.heap.get(function).data else { return false };
        let object = &self.code_of(data.code).object;
        object.has(flags::OPTIMIZED)
            && !object.has(flags::VARARGS | flags::VARKEYWORDS)
            && object.kw_only_arg_count == 0
            && params.is_none_or(|params| object.arg_count == params)
    }

    /// `CALL_ALLOC_AND_ENTER_INIT`: makes the instance and enters `__init__` with the arguments on the stack.
    /// `false`, and nothing done, where the general way is to be taken.
    pub(super) fn enter_init(&mut self, class: ObjId, arg: u32) -> R<bool> {
        if !self.is_fresh() || self.type_of(class) != ids::TYPE || self.layout_of(class) != ids::OBJECT {
            return Ok(false);
        }
        let Some(init) = self.type_lookup_str(class, "__init__") else { return Ok(false) };
        if !matches!(self.heap.get(init).data, Data::Function(_)) {
            return Ok(false);
        }
        let Some(new) = self.type_lookup_str(class, "__new__") else { return Ok(false) };
        let Data::Native(new, None) = self.heap.get(new).data else { return Ok(false) };
        let wanted = type_flags::HEAP | type_flags::HAS_DICT;
        let flags = self.heap.type_flags(class) & (wanted | type_flags::ABSTRACT);
        let version = self.version_of(class).filter(|_| flags == wanted && self.is_simple(init, None));
        if !self.runs_inline(version) {
            return Ok(false);
        }
        let object = self.call_native(new, None, &[class], &[])?;
        let callee = self.stack.len() - arg as usize - 2;
        let mut args = self.stack.split_off(callee + 1);
        // One count for the new object on the stack, one for `self`.
        [object, object, init].into_iter().for_each(|id| self.heap.incref(id));
        args[0] = Slot::owned(object);
        let class = std::mem::replace(&mut self.stack[callee], Slot::owned(object));
        self.heap.release(class);
        self.push_function(Slot::owned(init), &args, Vec::new(), Return::Init)?;
        Ok(true)
    }

    /// Whether `super().name` passes its receiver along instead of binding it.
    pub(super) fn passes_super(&mut self) -> bool {
        // The versions of classes start above zero.
        self.is_fresh() && self.runs_inline(Some(0))
    }

    /// The hooks of a class for which the running instruction binds a method: `__getattr__` no longer is one where it has
    /// been specialised.
    pub(super) fn hooks_before_method(&mut self, owner: ObjId, name: ObjId) -> u32 {
        let class = self.type_of(owner);
        let flags = self.heap.type_flags(class);
        let hooks = type_flags::HAS_GETATTRIBUTE | type_flags::HAS_GETATTR;
        if flags & hooks != type_flags::HAS_GETATTR || !self.is_fresh() {
            return hooks;
        }
        let found = self.type_lookup(class, name);
        let method = found.is_some_and(|id| matches!(self.heap.get(id).data, Data::Function(_)));
        let version = self.version_of(class).filter(|_| method);
        if self.runs_inline(version) { type_flags::HAS_GETATTRIBUTE } else { hooks }
    }

    /// `LOAD_ATTR_PROPERTY`: enters the getter of a property with the owner on the stack; or, for a class that has
    /// one, `LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN`: enters `__getattribute__`.
    pub(super) fn enter_property(&mut self, owner: ObjId, name: ObjId) -> R<bool> {
        let class = self.type_of(owner);
        let flags = self.heap.type_flags(class) & (type_flags::HEAP | type_flags::HAS_GETATTRIBUTE);
        if flags & type_flags::HEAP == 0 || !self.is_fresh() {
            return Ok(false);
        }
        if flags & type_flags::HAS_GETATTRIBUTE != 0 {
            let Some(hook) = self.type_lookup_str(class, "__getattribute__") else { return Ok(false) };
            let alone = self.type_lookup_str(class, "__getattr__").is_none() && self.is_simple(hook, Some(2));
            let version = self.version_of(class).filter(|_| alone);
            if !self.runs_inline(version) {
                return Ok(false);
            }
            let owner = self.stack.pop().expect("the owner");
            self.heap.incref(hook);
            // Names are immortal.
            self.push_function(Slot::owned(hook), &[owner, Slot::owned(name)], Vec::new(), Return::Push)?;
            return Ok(true);
        }
        let Some(found) = self.type_lookup(class, name) else { return Ok(false) };
        let Data::Property(parts) = &self.heap.get(found).data else { return Ok(false) };
        let getter = parts[0];
        let version = self.version_of(class).filter(|_| self.is_simple(getter, Some(1)));
        self.enter_inline(getter, version, 1)
    }

    /// `BINARY_OP_SUBSCR_GETITEM`: enters `__getitem__` with the container and the key on the stack.
    pub(super) fn enter_getitem(&mut self, container: ObjId) -> R<bool> {
        let class = self.type_of(container);
        if !self.is_heap_type(class) || !self.is_fresh() {
            return Ok(false);
        }
        let Some(found) = self.type_lookup_str(class, "__getitem__") else { return Ok(false) };
        let version = self.version_of(class).filter(|_| self.is_simple(found, Some(2)));
        self.enter_inline(found, version, 2)
    }

    fn enter_inline(&mut self, function: ObjId, version: Option<u32>, count: usize) -> R<bool> {
        if !self.runs_inline(version) {
            return Ok(false);
        }
        let args = self.stack.split_off(self.stack.len() - count);
        self.heap.incref(function);
        self.push_function(Slot::owned(function), &args, Vec::new(), Return::Push)?;
        Ok(true)
    }
}

//! Displays, unpacking, slices, formatted strings.

use crate::vm::dict::Dict;
use crate::vm::modules::template;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, List, ObjId, Slot};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

impl Machine {
    /// Takes the top entries off the stack as owned objects, in order.
    fn take_top(&mut self, count: u32) -> Vec<ObjId> {
        let at = self.stack.len() - count as usize;
        let slots = self.stack.split_off(at);
        slots.into_iter().map(|slot| self.heap.own(slot)).collect()
    }

    pub(super) fn build_list(&mut self, arg: u32) -> R<()> {
        let items = self.take_top(arg);
        let allocated = items.len() as u32;
        self.heap.charge(items.len() * 4 + 32);
        let id = self.heap.alloc(ids::LIST, Data::List(Box::new(List { items, allocated })));
        self.push(Slot::owned(id));
        Ok(())
    }

    pub(super) fn build_tuple(&mut self, arg: u32) -> R<()> {
        if arg == 0 {
            self.push(Slot::borrowed(ids::EMPTY_TUPLE));
            return Ok(());
        }
        let items = self.take_top(arg);
        self.heap.charge(items.len() * 4);
        let id = self.heap.alloc(ids::TUPLE, Data::Tuple(items.into()));
        self.push(Slot::owned(id));
        Ok(())
    }

    pub(super) fn build_set(&mut self, arg: u32) -> R<()> {
        let set = self.once(|m| Ok(m.new_set(false)))?;
        for depth in (1..=arg).rev() {
            let place = self.stack.len() - depth as usize;
            let slot = self.stack[place];
            if slot.is_null() {
                // Handed over before the instruction ran again.
                self.log_at += 1;
                continue;
            }
            self.once(|m| m.set_take(set, slot).map(ids::bool))?;
            self.stack[place] = Slot::NULL;
            self.heap.release(slot);
        }
        self.replace_top(arg, set);
        Ok(())
    }

    pub(super) fn build_map(&mut self, arg: u32) -> R<()> {
        let dict = self.once(|m| Ok(m.make(ids::DICT, Data::Dict(Box::new(Dict::with_capacity(arg as usize))))))?;
        for pair in (0..arg).rev() {
            let (key, value) = (self.peek(pair * 2 + 2).id(), self.peek(pair * 2 + 1).id());
            self.once(|m| m.dict_set(dict, key, value).map(|()| ids::NONE))?;
        }
        self.replace_top(arg * 2, dict);
        Ok(())
    }

    pub(super) fn build_slice(&mut self, arg: u32) -> R<()> {
        let step = if arg == 3 { self.peek(1).id() } else { ids::NONE };
        let slice = self.new_slice([self.peek(arg).id(), self.peek(arg - 1).id(), step]);
        self.replace_top(arg, slice);
        Ok(())
    }

    pub(super) fn build_string(&mut self, arg: u32) -> R<()> {
        let mut text = String::new();
        for depth in (1..=arg).rev() {
            text.push_str(self.text(self.peek(depth).id()));
        }
        let id = self.new_str(text);
        self.replace_top(arg, id);
        Ok(())
    }

    pub(super) fn build_template(&mut self) -> R<()> {
        let (strings, fields) = (self.peek(2).id(), self.peek(1).id());
        let id = template::build(self, strings, fields)?;
        self.replace_top(2, id);
        Ok(())
    }

    pub(super) fn build_interpolation(&mut self, arg: u32) -> R<()> {
        let more = arg & 1;
        let (value, text) = (self.peek(2 + more).id(), self.peek(1 + more).id());
        let spec = (more == 1).then(|| self.peek(1).id());
        let id = template::interpolate(self, value, text, arg >> 2, spec)?;
        self.replace_top(2 + more, id);
        Ok(())
    }

    pub(super) fn list_append(&mut self, arg: u32) -> R<()> {
        let slot = self.pop();
        let item = self.heap.own(slot);
        let list = self.peek(arg).id();
        self.heap.charge(4);
        if let Data::List(list) = &mut self.heap.get_mut(list).data {
            list.items.push(item);
            let len = list.items.len();
            list.grow_to(len);
        }
        Ok(())
    }

    pub(super) fn list_extend(&mut self, arg: u32) -> R<()> {
        let (list, iterable) = (self.peek(arg + 1).id(), self.peek(1).id());
        match self.once(|m| m.list_extend_with(list, iterable).map(|()| ids::NONE)) {
            Err(Stop::Raise)
                if self.type_of(self.raised) == ids::TYPE_ERROR
                    && !self.is_iterable(iterable)
                    && self.catch(ids::TYPE_ERROR).is_some() =>
            {
                let name = self.type_name(iterable);
                self.type_error(format!("Value after * must be an iterable, not {name}"))
            }
            outcome => outcome.map(|_| self.drop_top(1)),
        }
    }

    /// Whether `iter()` could work.
    pub fn is_iterable(&mut self, id: ObjId) -> bool {
        let ty = self.type_of(id);
        self.type_lookup_str(ty, "__iter__").is_some() || self.type_lookup_str(ty, "__getitem__").is_some()
    }

    pub(super) fn set_add_op(&mut self, arg: u32) -> R<()> {
        let (set, item) = (self.peek(arg + 1).id(), self.peek(1));
        self.set_take(set, item)?;
        self.drop_top(1);
        Ok(())
    }

    pub(super) fn set_update(&mut self, arg: u32) -> R<()> {
        let (set, iterable) = (self.peek(arg + 1).id(), self.peek(1).id());
        self.once(|m| m.set_update_with(set, iterable).map(|()| ids::NONE))?;
        self.drop_top(1);
        Ok(())
    }

    pub(super) fn map_add(&mut self, arg: u32) -> R<()> {
        let (dict, key, value) = (self.peek(arg + 2).id(), self.peek(2), self.peek(1));
        if self.is_plain_key(key.id()) {
            self.dict_set(dict, key.id(), value.id())?;
        } else {
            // The counts on the stack go over to the dict; what is borrowed is counted first.
            for slot in [key, value] {
                if slot.is_borrowed() {
                    self.hold(slot.id());
                }
            }
            self.dict_set_held(dict, key.id(), value.id())?;
        }
        self.drop_top(2);
        Ok(())
    }

    pub(super) fn dict_update(&mut self, arg: u32) -> R<()> {
        let (dict, other) = (self.peek(arg + 1).id(), self.peek(1).id());
        let ty = self.type_of(other);
        if self.type_lookup_str(ty, "keys").is_none() {
            let name = self.type_name(other);
            return self.type_error(format!("'{name}' object is not a mapping"));
        }
        self.once(|m| m.dict_update_with(dict, other).map(|()| ids::NONE))?;
        self.drop_top(1);
        Ok(())
    }

    /// `**kwargs` of a call merged into the dict at a depth; a key twice is an error that names the callee.
    pub(super) fn dict_merge(&mut self, arg: u32) -> R<()> {
        let (dict, other) = (self.peek(arg + 1).id(), self.peek(1).id());
        let callee = self.peek(arg + 4).id();
        let ty = self.type_of(other);
        if self.type_lookup_str(ty, "keys").is_none() {
            let (name, shown) = (self.callee_name(callee), self.type_name(other));
            return self.type_error(format!("{name} argument after ** must be a mapping, not {shown}"));
        }
        let pairs: Vec<(ObjId, ObjId)> = match &self.heap.get(other).data {
            Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => {
                let copy = self.once(|m| Ok(m.new_dict()))?;
                self.once(|m| m.dict_update_with(copy, other).map(|()| ids::NONE))?;
                match &self.heap.get(copy).data {
                    Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
                    _ => Vec::new(),
                }
            }
        };
        for (key, value) in pairs {
            if self.str_of(key).is_some() && self.dict_get_str(dict, key).is_some() {
                let (name, key) = (self.callee_name(callee), self.text(key).to_owned());
                return self.type_error(format!("{name} got multiple values for keyword argument '{key}'"));
            }
            self.dict_set(dict, key, value)?;
        }
        self.drop_top(1);
        Ok(())
    }

    pub(super) fn binary_slice(&mut self) -> R<()> {
        let (container, start, stop) = (self.peek(3).id(), self.peek(2).id(), self.peek(1).id());
        let slice = self.take_slice(start, stop)?;
        let value = self.get_item(container, slice)?;
        self.replace_top(3, value);
        Ok(())
    }

    /// A slice of the bounds at the top of the stack, whose counts go over to it.
    fn take_slice(&mut self, start: ObjId, stop: ObjId) -> R<ObjId> {
        self.once(|m| {
            let slice = m.new_slice([start, stop, ids::NONE]);
            for place in m.stack.len() - 2..m.stack.len() {
                let slot = std::mem::replace(&mut m.stack[place], Slot::NULL);
                m.heap.release(slot);
            }
            Ok(slice)
        })
    }

    pub(super) fn store_slice(&mut self) -> R<()> {
        let (value, container) = (self.peek(4).id(), self.peek(3).id());
        let (start, stop) = (self.peek(2).id(), self.peek(1).id());
        let slice = self.take_slice(start, stop)?;
        self.set_item(container, slice, value)?;
        self.drop_top(4);
        Ok(())
    }

    pub(super) fn unpack_sequence(&mut self, arg: u32) -> R<()> {
        let id = self.peek(1).id();
        let exact = matches!(self.type_of(id), ids::TUPLE | ids::LIST);
        let items = if exact { self.items(id).to_vec() } else { self.take_for_unpacking(id, Some(arg as usize))? };
        let count = arg as usize;
        if items.len() < count {
            let given = items.len();
            return self.value_error(format!("not enough values to unpack (expected {count}, got {given})"));
        }
        if items.len() > count {
            let given =
                if exact || self.type_of(id) == ids::DICT { format!(", got {}", items.len()) } else { String::new() };
            return self.value_error(format!("too many values to unpack (expected {count}{given})"));
        }
        items.iter().for_each(|item| self.heap.incref(*item));
        self.drop_top(1);
        items.into_iter().rev().for_each(|item| self.push(Slot::owned(item)));
        Ok(())
    }

    /// The items to unpack, at most one more than wanted (an endless iterator must not be drained).
    fn take_for_unpacking(&mut self, id: ObjId, want: Option<usize>) -> R<Vec<ObjId>> {
        if self.peek(1).is_borrowed() {
            self.hold(id);
        }
        if !self.is_iterable(id) && !self.is_iterator(id) {
            let name = self.type_name(id);
            return self.type_error(format!("cannot unpack non-iterable {name} object"));
        }
        let Some(want) = want else { return self.collect_vec(id) };
        let mark = self.log_at;
        let iterator = self.once(|m| m.iter(id))?;
        let list = self.once(|m| Ok(m.new_list(Vec::new())))?;
        // From here on the loop holds the iterator.
        self.let_go(mark);
        let list = self.run_loop(Poll(unpack_turn), &[iterator, list], &[want as i64 + 1])?;
        Ok(self.items(list).to_vec())
    }

    pub(super) fn unpack_ex(&mut self, arg: u32) -> R<()> {
        let (before, after) = ((arg & 0xff) as usize, (arg >> 8) as usize);
        let id = self.peek(1).id();
        let items = self.take_for_unpacking(id, None)?;
        if items.len() < before + after {
            let (least, given) = (before + after, items.len());
            return self.value_error(format!("not enough values to unpack (expected at least {least}, got {given})"));
        }
        let rest = items[before..items.len() - after].to_vec();
        let rest = self.new_list(rest);
        items.iter().for_each(|item| self.heap.incref(*item));
        let middle = &items[before..items.len() - after];
        middle.iter().for_each(|item| self.heap.decref(*item));
        self.drop_top(1);
        items[items.len() - after..].iter().rev().for_each(|item| self.push(Slot::owned(*item)));
        self.push_result(rest);
        items[..before].iter().rev().for_each(|item| self.push(Slot::owned(*item)));
        Ok(())
    }

    pub(super) fn convert_value(&mut self, arg: u32) -> R<()> {
        let id = self.peek(1).id();
        let text = match arg {
            1 => self.str_object(id)?,
            2 => self.repr(id)?,
            _ => self.ascii(id)?,
        };
        self.replace_top(1, text);
        Ok(())
    }

    pub(super) fn format_simple(&mut self) -> R<()> {
        let id = self.peek(1).id();
        if self.type_of(id) == ids::STR {
            return Ok(());
        }
        let text = self.format(id, ids::EMPTY_STR)?;
        self.replace_top(1, text);
        Ok(())
    }

    pub(super) fn format_with_spec(&mut self) -> R<()> {
        let (value, spec) = (self.peek(2).id(), self.peek(1).id());
        let text = self.format(value, spec)?;
        self.replace_top(2, text);
        Ok(())
    }

    pub(super) fn match_kind(&mut self, sequence: bool) -> R<()> {
        let id = self.peek(1).id();
        let yes = match self.layout(id) {
            ids::LIST | ids::TUPLE | ids::RANGE | ids::MEMORYVIEW => sequence,
            ids::DICT | ids::MAPPING_PROXY => !sequence,
            _ => self.said_to_be(id, sequence),
        };
        self.push(Slot::borrowed(ids::bool(yes)));
        Ok(())
    }

    /// Whether a class stands for a sequence (or a mapping) by what it is derived from or registered as.
    fn said_to_be(&mut self, id: ObjId, sequence: bool) -> bool {
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            return false;
        }
        let flags = self.type_lookup_str(ty, "__abc_tpflags__").and_then(|flags| self.small(flags)).unwrap_or(0);
        let in_c = |m: &mut Machine, class: ObjId| matches!(&*m.class_path(class), "collections.deque" | "array.array");
        let mro = self.mro(ty).to_vec();
        flags & if sequence { 1 << 5 } else { 1 << 6 } != 0 || sequence && mro.into_iter().any(|ty| in_c(self, ty))
    }

    pub(super) fn match_keys(&mut self) -> R<()> {
        let (subject, keys) = (self.peek(2).id(), self.peek(1).id());
        let keys = self.items(keys).to_vec();
        let mut values = Vec::with_capacity(keys.len());
        let plain = self.type_of(subject) == ids::DICT;
        for (at, key) in keys.iter().copied().enumerate() {
            for earlier in &keys[..at] {
                if self.equal(*earlier, key)? {
                    let shown = self.repr(key)?;
                    let shown = self.text(shown).to_owned();
                    return self.value_error(format!("mapping pattern checks duplicate key ({shown})"));
                }
            }
            if !plain {
                // `get` of any mapping: nothing comes to be by being asked for. No value is the same as the list of keys.
                let keys = self.peek(1).id();
                let value = self.call_method(subject, "get", &[key, keys])?;
                if value == keys {
                    self.push(Slot::borrowed(ids::NONE));
                    return Ok(());
                }
                values.push(value);
                continue;
            }
            if !self.contains(subject, key)? {
                self.push(Slot::borrowed(ids::NONE));
                return Ok(());
            }
            values.push(self.get_item(subject, key)?);
        }
        let tuple = self.new_tuple(&values);
        self.push_result(tuple);
        Ok(())
    }

    pub(super) fn match_class(&mut self, arg: u32) -> R<()> {
        let (subject, class, names) = (self.peek(3).id(), self.peek(2).id(), self.peek(1).id());
        if !matches!(self.heap.get(class).data, Data::Type(_)) {
            return self.type_error("called match pattern must be a class");
        }
        let values =
            if self.is_instance(subject, class) { self.match_parts(subject, class, arg, names)? } else { None };
        let result = match values {
            Some(values) => self.new_tuple(&values),
            None => ids::NONE,
        };
        self.replace_top(3, result);
        Ok(())
    }

    fn match_parts(&mut self, subject: ObjId, class: ObjId, count: u32, names: ObjId) -> R<Option<Vec<ObjId>>> {
        let mut values = Vec::new();
        let mut keys: Vec<ObjId> = Vec::new();
        if count > 0 {
            let match_self = [
                ids::BOOL,
                ids::BYTEARRAY,
                ids::BYTES,
                ids::DICT,
                ids::FLOAT,
                ids::FROZENSET,
                ids::INT,
                ids::LIST,
                ids::SET,
                ids::STR,
                ids::TUPLE,
            ];
            let known = self.type_lookup_str(class, "__match_args__");
            match known {
                Some(args) => {
                    if self.type_of(args) != ids::TUPLE {
                        let (name, shown) = (self.class_name(class), self.type_name(args));
                        return self.type_error(format!("{name}.__match_args__ must be a tuple (got {shown})"));
                    }
                    let args = self.items(args).to_vec();
                    if args.len() < count as usize {
                        let (name, allowed) = (self.class_name(class), args.len());
                        let plural = if allowed == 1 { "" } else { "s" };
                        return self.type_error(format!(
                            "{name}() accepts {allowed} positional sub-pattern{plural} ({count} given)"
                        ));
                    }
                    keys.extend_from_slice(&args[..count as usize]);
                }
                None if match_self.contains(&self.layout(subject)) && count == 1 => values.push(subject),
                None => {
                    let name = self.class_name(class);
                    let allowed = u32::from(match_self.contains(&self.layout(subject)));
                    let plural = if allowed == 1 { "" } else { "s" };
                    return self.type_error(format!(
                        "{name}() accepts {allowed} positional sub-pattern{plural} ({count} given)"
                    ));
                }
            }
        }
        keys.extend_from_slice(self.items(names));
        for (at, key) in keys.iter().copied().enumerate() {
            let Some(name) = self.str_of(key) else {
                let shown = self.type_name(key);
                return self.type_error(format!("__match_args__ elements must be strings (got {shown})"));
            };
            if keys[..at].iter().any(|other| *self.text(*other) == *name.text) {
                let (class, name) = (self.class_name(class), self.text(key).to_owned());
                return self.type_error(format!("{class}() got multiple sub-patterns for attribute '{name}'"));
            }
            match self.get_attr(subject, key) {
                Ok(value) => values.push(value),
                Err(Stop::Raise) if self.catch(ids::ATTRIBUTE_ERROR).is_some() => return Ok(None),
                Err(stop) => return Err(stop),
            }
        }
        Ok(Some(values))
    }
}

/// Takes one item; the number says how many more may be taken.
fn unpack_turn(m: &mut Machine, state: &mut crate::vm::frame::NativeLoop) -> R<Turn> {
    let (iterator, list) = (state.regs[0], state.regs[1]);
    if state.nums[0] == 0 {
        return Ok(Turn::Done(list));
    }
    match m.next(iterator)? {
        Some(item) => {
            m.list_push(list, item);
            state.nums[0] -= 1;
            Ok(Turn::Again)
        }
        None => Ok(Turn::Done(list)),
    }
}

//! What every object can be asked: truth, equality, hash, text, length, items, iteration.

use super::dict::Probe;
use super::native::{Poll, Turn};
use super::object::{Data, Iter, ObjId};
use super::replay::{R, Stop};
use super::{Machine, hash, heap, ids};

impl Machine {
    /// `bool(object)`.
    ///
    /// # Errors
    /// What `__bool__` or `__len__` raise.
    pub fn truth(&mut self, id: ObjId) -> R<bool> {
        let plain = match &self.heap.get(id).data {
            _ if id == ids::NONE => return Ok(false),
            Data::Int(value) => *value != 0,
            Data::Big(_) => true,
            Data::Float(value) => value.0 != 0.0,
            Data::Complex(parts) => parts.0.0 != 0.0 || parts.1.0 != 0.0,
            Data::Str(text) => text.chars != 0,
            Data::Bytes(bytes) => !bytes.is_empty(),
            Data::ByteArray(bytes) => !bytes.is_empty(),
            Data::List(list) => !list.items.is_empty(),
            Data::Tuple(items) => !items.is_empty(),
            Data::Dict(dict) => !dict.is_empty(),
            Data::Set(set) => !set.is_empty(),
            _ if id == ids::NOT_IMPLEMENTED => {
                return self.type_error("NotImplemented should not be used in a boolean context");
            }
            _ => true,
        };
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            if matches!(self.heap.get(id).data, Data::Range(_) | Data::View(..) | Data::Proxy(_) | Data::Other(_)) {
                if self.type_lookup_str(ty, "__len__").is_some() {
                    return Ok(self.len(id)? != 0);
                }
            }
            return Ok(plain);
        }
        if let Some(answer) = self.call_special(id, "__bool__", &[])? {
            if answer != ids::TRUE && answer != ids::FALSE {
                let name = self.type_name(answer);
                return self.type_error(format!("__bool__ should return bool, returned {name}"));
            }
            return Ok(answer == ids::TRUE);
        }
        if self.type_lookup_str(ty, "__len__").is_some() {
            return Ok(self.len(id)? != 0);
        }
        Ok(true)
    }

    /// `hash(object)`.
    ///
    /// # Errors
    /// `TypeError` for what cannot be hashed; what `__hash__` raises.
    pub fn hash(&mut self, id: ObjId) -> R<i64> {
        let ty = self.type_of(id);
        if self.is_heap_type(ty) {
            let name = self.intern("__hash__");
            return match self.type_lookup(ty, name) {
                Some(found) if found == ids::NONE => self.unhashable(id),
                Some(found) if matches!(self.heap.get(found).data, Data::Native(..)) => self.hash_plain(id),
                _ => match self.call_special(id, "__hash__", &[])? {
                    Some(value) => match &self.heap.get(value).data {
                        Data::Int(value) => Ok(if *value == -1 { -2 } else { *value }),
                        Data::Big(value) => Ok(hash::hash_big(&value.clone())),
                        _ => self.type_error("__hash__ method should return an integer"),
                    },
                    None => self.hash_plain(id),
                },
            };
        }
        self.hash_plain(id)
    }

    /// `TypeError` of what cannot be hashed.
    ///
    /// # Errors
    /// Always.
    pub fn unhashable<T>(&mut self, id: ObjId) -> R<T> {
        let name = self.type_name(id);
        self.type_error(format!("unhashable type: '{name}'"))
    }

    /// The hash of the object's built-in layout.
    ///
    /// # Errors
    /// `TypeError` for what cannot be hashed; what the hashes of items raise.
    pub fn hash_plain(&mut self, id: ObjId) -> R<i64> {
        let identity = (heap::address(id) >> 4) as i64;
        Ok(match &self.heap.get(id).data {
            Data::Int(value) => hash::hash_int(*value),
            Data::Big(value) => hash::hash_big(value),
            Data::Float(value) => hash::hash_float(value.0, identity),
            Data::Complex(parts) => hash::hash_complex(parts.0.0, parts.1.0, identity),
            Data::Str(text) => text.hash(),
            Data::Bytes(bytes) => hash::hash_bytes(bytes),
            Data::Plain if id == ids::NONE => hash::NONE,
            Data::Tuple(items) => {
                let items = items.clone();
                let mut hashes = Vec::with_capacity(items.len());
                for item in &items {
                    hashes.push(self.deeper(|m| m.hash(*item))?);
                }
                hash::hash_tuple(hashes.into_iter())
            }
            Data::Set(set) if self.layout(id) == ids::FROZENSET => {
                hash::hash_frozenset(set.iter().map(|entry| entry.hash).collect::<Vec<_>>().into_iter())
            }
            Data::Range(parts) => {
                let parts = **parts;
                return self.hash_range(parts);
            }
            Data::Slice(parts) => {
                let parts = **parts;
                let hashes = [self.hash(parts[0])?, self.hash(parts[1])?, self.hash(parts[2])?];
                return Ok(hash::hash_slice(hashes.into_iter()));
            }
            Data::Code(code) => super::types::code::hash(&code.object),
            Data::WeakRef(..) => return self.hash_reference(id),
            Data::Other(_) if self.layout(id) == ids::MEMORYVIEW => return super::types::bytes::hash_view(self, id),
            Data::Method(function, receiver) => ((heap::address(*function) ^ heap::address(*receiver)) >> 4) as i64,
            Data::Alias(origin, args) => {
                let (origin, args) = (*origin, *args);
                self.hash(origin)? ^ self.hash(args)?
            }
            Data::List(_) | Data::Dict(_) | Data::Set(_) | Data::ByteArray(_) => return self.unhashable(id),
            Data::View(_, super::object::DictView::Keys | super::object::DictView::Items) => {
                return self.unhashable(id);
            }
            Data::Proxy(of) => {
                let of = *of;
                return self.hash(of);
            }
            Data::Plain if self.layout(id) == ids::SIMPLE_NAMESPACE => return self.unhashable(id),
            _ => identity,
        })
    }

    /// `len(object)`.
    ///
    /// # Errors
    /// `TypeError` for what has no length; what `__len__` raises.
    pub fn len(&mut self, id: ObjId) -> R<usize> {
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            if let Some(len) = self.len_plain(id) {
                return Ok(len);
            }
        }
        match self.call_special(id, "__len__", &[])? {
            Some(value) => {
                let value = self.index_object(value)?;
                if matches!(self.heap.get(value).data, Data::Big(_)) {
                    return self.overflow_error("cannot fit 'int' into an index-sized integer");
                }
                let value = self.index(value)?;
                if value < 0 {
                    return self.value_error("__len__() should return >= 0");
                }
                Ok(value as usize)
            }
            None => {
                let name = self.type_name(id);
                self.type_error(format!("object of type '{name}' has no len()"))
            }
        }
    }

    /// The length of the object's built-in layout, if that has one that can be told at once.
    pub fn len_plain(&self, id: ObjId) -> Option<usize> {
        Some(match &self.heap.get(id).data {
            Data::Str(text) => text.chars as usize,
            Data::Bytes(bytes) => bytes.len(),
            Data::ByteArray(bytes) => bytes.len(),
            Data::List(list) => list.items.len(),
            Data::Tuple(items) => items.len(),
            Data::Dict(dict) => dict.len(),
            Data::Set(set) => set.len(),
            Data::View(dict, _) | Data::Proxy(dict) => return self.len_plain(*dict),
            Data::Other(_) => return self.deque(id).map(|deque| deque.items.len()),
            _ => return None,
        })
    }

    /// `operator.index(object)` as a machine int, clipped to 64 bits.
    ///
    /// # Errors
    /// `TypeError` for what is no integer; what `__index__` raises.
    pub fn index(&mut self, id: ObjId) -> R<i64> {
        use num_traits::ToPrimitive;
        match &self.heap.get(id).data {
            Data::Int(value) => Ok(*value),
            Data::Big(value) => Ok(value.to_i64().unwrap_or(match value.sign() {
                num_bigint::Sign::Minus => i64::MIN,
                _ => i64::MAX,
            })),
            _ => {
                let value = self.index_object(id)?;
                self.index(value)
            }
        }
    }

    /// `operator.index(object)` as an int object.
    ///
    /// # Errors
    /// As [`Machine::index`].
    pub fn index_object(&mut self, id: ObjId) -> R<ObjId> {
        if matches!(self.heap.get(id).data, Data::Int(_) | Data::Big(_)) {
            return Ok(id);
        }
        match self.call_special(id, "__index__", &[])? {
            Some(value) if self.is_instance(value, ids::INT) => {
                if self.type_of(value) != ids::INT {
                    self.warn_of_subclass("__index__", "int", value)?;
                }
                Ok(value)
            }
            Some(value) => {
                let name = self.type_name(value);
                self.type_error(format!("__index__ returned non-int (type {name})"))
            }
            None => {
                let name = self.type_name(id);
                self.type_error(format!("'{name}' object cannot be interpreted as an integer"))
            }
        }
    }

    /// `iter(object)`.
    ///
    /// # Errors
    /// `TypeError` for what cannot be iterated; what `__iter__` raises.
    pub fn iter(&mut self, id: ObjId) -> R<ObjId> {
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            if let Some(iter) = self.iter_plain(id)? {
                return Ok(iter);
            }
        }
        let name = self.intern("__iter__");
        match self.type_lookup(ty, name) {
            Some(found) if found != ids::NONE => {
                let iter = match self.call_special(id, "__iter__", &[])? {
                    Some(iter) => iter,
                    None => id,
                };
                if !self.is_iterator(iter) {
                    let name = self.type_name(iter);
                    return self.type_error(format!("iter() returned non-iterator of type '{name}'"));
                }
                Ok(iter)
            }
            None if self.type_lookup_str(ty, "__getitem__").is_some() && !self.is_mapping_only(id) => {
                Ok(self.new_iter(ids::ITERATOR, Iter::Sequence(id, 0)))
            }
            _ => {
                let name = self.type_name(id);
                self.type_error(format!("'{name}' object is not iterable"))
            }
        }
    }

    /// Whether the type has `__next__`.
    pub fn is_iterator(&mut self, id: ObjId) -> bool {
        matches!(self.heap.get(id).data, Data::Iter(_)) || self.type_of(id) == ids::GENERATOR || {
            let ty = self.type_of(id);
            self.type_lookup_str(ty, "__next__").is_some()
        }
    }

    /// `next(iterator)`: `None` at its end.
    ///
    /// # Errors
    /// What the iterator raises.
    pub fn next(&mut self, iterator: ObjId) -> R<Option<ObjId>> {
        let outcome = self.once(|m| match m.next_raw(iterator) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Ok(ObjId::NULL),
            Err(Stop::Raise) if m.catch(ids::STOP_ITERATION).is_some() => Ok(ObjId::NULL),
            Err(stop) => Err(stop),
        });
        outcome.map(ObjId::some)
    }

    /// As [`Machine::next`] for an iterator around another one: a `StopIteration` that was raised goes on with its value.
    ///
    /// # Errors
    /// What the iterator raises.
    pub fn next_through(&mut self, iterator: ObjId) -> R<Option<ObjId>> {
        self.once(|m| Ok(m.next_raw(iterator)?.unwrap_or(ObjId::NULL))).map(ObjId::some)
    }

    /// Whether the class of a built-in iterator has a `__next__` written in Python.
    fn has_own_next(&mut self, iterator: ObjId) -> bool {
        let ty = self.type_of(iterator);
        self.is_heap_type(ty)
            && self
                .type_lookup_str(ty, "__next__")
                .is_some_and(|id| matches!(self.heap.get(id).data, Data::Function(_)))
    }

    /// `next(iterator)` where a second try must not happen in the same instruction.
    fn next_raw(&mut self, iterator: ObjId) -> R<Option<ObjId>> {
        let own = matches!(self.heap.get(iterator).data, Data::Iter(_)) && self.has_own_next(iterator);
        match &self.heap.get(iterator).data {
            Data::Iter(_) if !own => self.iter_next(iterator),
            Data::Generator(_) if self.type_of(iterator) == ids::GENERATOR => {
                self.resume(iterator, ids::NONE).map(Some)
            }
            _ => match self.call_special(iterator, "__next__", &[])? {
                Some(value) => Ok(Some(value)),
                None => {
                    let name = self.type_name(iterator);
                    self.type_error(format!("'{name}' object is not an iterator"))
                }
            },
        }
    }

    /// The items of any iterable, in a new list object.
    ///
    /// # Errors
    /// What iterating raises.
    pub fn collect(&mut self, iterable: ObjId) -> R<ObjId> {
        if let Some(items) = self.quick_items(iterable) {
            self.reserve(items.len() * 4)?;
            return Ok(self.new_list(items));
        }
        let mark = self.log_at;
        let iterator = self.once(|m| m.iter(iterable))?;
        let list = self.once(|m| Ok(m.new_list(Vec::new())))?;
        // From here on the loop holds the iterator.
        self.let_go(mark);
        self.run_loop(Poll(collect_turn), &[iterator, list], &[])
    }

    /// The items of any iterable.
    ///
    /// # Errors
    /// What iterating raises.
    pub fn collect_vec(&mut self, iterable: ObjId) -> R<Vec<ObjId>> {
        if let Some(items) = self.quick_items(iterable) {
            return Ok(items);
        }
        let list = self.collect(iterable)?;
        Ok(self.items(list).to_vec())
    }

    /// The items of a built-in container of exact type, with no code run.
    pub fn quick_items(&self, iterable: ObjId) -> Option<Vec<ObjId>> {
        let obj = self.heap.get(iterable);
        if self.is_heap_type(obj.ty) {
            return None;
        }
        Some(match &obj.data {
            Data::List(list) => list.items.clone(),
            Data::Tuple(items) => items.to_vec(),
            Data::Dict(dict) => dict.iter().map(|entry| entry.key).collect(),
            Data::Set(set) => set.iter().map(|entry| entry.key).collect(),
            _ => return None,
        })
    }

    /// `left == right`, as the containers ask it: the same object is equal to itself.
    ///
    /// # Errors
    /// What `__eq__` raises.
    pub fn same_or_equal(&mut self, left: ObjId, right: ObjId) -> R<bool> {
        if left == right {
            return Ok(true);
        }
        self.equal(left, right)
    }

    /// `bool(left == right)`.
    ///
    /// # Errors
    /// What `__eq__` raises.
    pub fn equal(&mut self, left: ObjId, right: ObjId) -> R<bool> {
        if let Some(known) = self.quick_equal(left, right) {
            return Ok(known);
        }
        let answer = self.compare(left, right, super::ops::Cmp::Eq)?;
        self.truth(answer)
    }

    /// Equality of ints, strings and floats of exact types, which needs no code to run.
    #[inline]
    pub fn quick_equal(&self, left: ObjId, right: ObjId) -> Option<bool> {
        let (a, b) = (self.heap.get(left), self.heap.get(right));
        match (&a.data, &b.data) {
            (Data::Str(x), Data::Str(y)) if a.ty == ids::STR && b.ty == ids::STR => Some(x.text == y.text),
            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => Some(x == y),
            (Data::Float(x), Data::Float(y)) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => Some(x.0 == y.0),
            _ => None,
        }
    }

    /// The value under a str key, found by identity or text: for namespaces.
    #[inline]
    pub fn dict_get_str(&self, dict: ObjId, name: ObjId) -> Option<ObjId> {
        let Data::Str(text) = &self.heap.get(name).data else { return None };
        self.dict_find_str(dict, name, text.hash())
    }

    /// As [`Machine::dict_get_str`] with the hash at hand.
    #[inline]
    pub fn dict_find_str(&self, dict: ObjId, name: ObjId, hash: i64) -> Option<ObjId> {
        let Data::Dict(table) = &self.heap.get(dict).data else { return None };
        let at = table.find(name, hash, |key| match (&self.heap.get(key).data, &self.heap.get(name).data) {
            (Data::Str(a), Data::Str(b)) => a.text == b.text,
            _ => false,
        })?;
        Some(table.entries[at].value)
    }

    /// The number of the entry of a key with this hash.
    ///
    /// # Errors
    /// What `__eq__` of keys raises.
    pub fn dict_entry(&mut self, dict: ObjId, key: ObjId, hash: i64) -> R<Option<usize>> {
        let Data::Dict(table) = &self.heap.get(dict).data else { return Ok(None) };
        let mut walk = table.walk(hash);
        loop {
            let Data::Dict(table) = &self.heap.get(dict).data else { return Ok(None) };
            match table.probe(&mut walk, key, hash) {
                Probe::Missing => return Ok(None),
                Probe::Same(at) => return Ok(Some(at)),
                Probe::Maybe(at) => {
                    let known = table.entries[at].key;
                    if self.equal_held(known, key)? {
                        return Ok(Some(at));
                    }
                }
            }
        }
    }

    /// `dict.get(key)`.
    ///
    /// # Errors
    /// `TypeError` for keys that cannot be hashed; what their methods raise.
    pub fn dict_get(&mut self, dict: ObjId, key: ObjId) -> R<Option<ObjId>> {
        let hash = self.hash_key(key, ids::DICT)?;
        let Some(at) = self.dict_entry(dict, key, hash)? else { return Ok(None) };
        let Data::Dict(table) = &self.heap.get(dict).data else { return Ok(None) };
        Ok(Some(table.entries[at].value))
    }

    /// `hash(key)` of a key or member; what cannot be hashed is told in 3.14's words.
    ///
    /// # Errors
    /// As [`Machine::hash`].
    pub fn hash_key(&mut self, key: ObjId, container: ObjId) -> R<i64> {
        match self.hash(key) {
            Err(Stop::Raise) if self.type_of(self.raised) == ids::TYPE_ERROR => {
                let shown = match self.exc(self.raised).map(|exc| self.items(exc.args).to_vec()) {
                    Some(args) if args.len() == 1 => self.text(args[0]).to_owned(),
                    _ => return Err(Stop::Raise),
                };
                let Some(exc) = self.catch(ids::TYPE_ERROR) else { return Err(Stop::Raise) };
                let word = if container == ids::DICT { "dict key" } else { "set element" };
                let name = self.type_name(key);
                let text = self.new_str(format!("cannot use '{name}' as a {word} ({shown})"));
                let raised = self.new_exc(ids::TYPE_ERROR, &[text]);
                self.replace_exc_link(raised, |data| &mut data.cause, exc);
                self.replace_exc_link(raised, |data| &mut data.context, exc);
                self.replace_exc_link(raised, |data| &mut data.cause, ObjId::NULL);
                self.replace_exc_link(raised, |data| &mut data.context, ObjId::NULL);
                self.throw(raised)
            }
            outcome => outcome,
        }
    }

    /// `dict[key] = value`; key and value are borrowed.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_set(&mut self, dict: ObjId, key: ObjId, value: ObjId) -> R<()> {
        if matches!(self.type_of(key), ids::STR | ids::INT) {
            let hash = self.hash_key(key, ids::DICT)?;
            let at = self.dict_entry(dict, key, hash)?;
            self.dict_put(dict, at, hash, key, value);
            return Ok(());
        }
        // The counts that the dict is to own are taken before the key is asked anything.
        self.once(|m| {
            m.hold(key);
            m.hold(value);
            m.dict_set_held(dict, key, value).map(|()| ids::NONE)
        })
        .map(|_| ())
    }

    /// As [`Machine::dict_set`] where the caller holds the counts that the dict is to own.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_set_held(&mut self, dict: ObjId, key: ObjId, value: ObjId) -> R<()> {
        let hash = self.hash_key(key, ids::DICT)?;
        let at = self.dict_entry(dict, key, hash)?;
        self.dict_put(dict, at, hash, key, value);
        Ok(())
    }

    /// `known == key`, where the container's own key is held while its `__eq__` runs.
    pub(super) fn equal_held(&mut self, known: ObjId, key: ObjId) -> R<bool> {
        if let Some(answer) = self.quick_equal(known, key) {
            return Ok(answer);
        }
        let answer = self.once(|m| {
            m.hold(known);
            m.equal(known, key).map(ids::bool)
        })?;
        Ok(answer == ids::TRUE)
    }

    /// Stores a value at an entry, or under a new key.
    pub fn dict_put(&mut self, dict: ObjId, at: Option<usize>, hash: i64, key: ObjId, value: ObjId) {
        self.heap.incref(value);
        if at.is_none() {
            self.heap.incref(key);
            self.heap.charge(24);
        }
        let unicode = self.type_of(key) == ids::STR;
        let Data::Dict(table) = &mut self.heap.get_mut(dict).data else { return };
        match at {
            Some(at) => {
                let old = std::mem::replace(&mut table.entries[at].value, value);
                self.heap.decref(old);
            }
            None => {
                if table.unicode && !unicode {
                    table.widen();
                }
                table.insert_new(hash, key, value);
            }
        }
    }

    /// `del dict[key]`: whether the key was there.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_del(&mut self, dict: ObjId, key: ObjId) -> R<bool> {
        let hash = self.hash_key(key, ids::DICT)?;
        let Some(at) = self.dict_entry(dict, key, hash)? else { return Ok(false) };
        let Data::Dict(table) = &mut self.heap.get_mut(dict).data else { return Ok(false) };
        let (key, value) = table.remove(at);
        self.heap.decref(key);
        self.heap.decref(value);
        Ok(true)
    }

    /// Appends a (borrowed) item to a list, growing its capacity as CPython does.
    pub fn list_push(&mut self, list: ObjId, item: ObjId) {
        self.heap.incref(item);
        self.heap.charge(4);
        if let Data::List(list) = &mut self.heap.get_mut(list).data {
            list.items.push(item);
            list.grow_to(list.items.len());
        }
    }
}

fn collect_turn(m: &mut Machine, state: &mut super::frame::NativeLoop) -> R<Turn> {
    let (iterator, list) = (state.regs[0], state.regs[1]);
    match m.next(iterator)? {
        Some(item) => {
            m.list_push(list, item);
            Ok(Turn::Again)
        }
        None => Ok(Turn::Done(list)),
    }
}

impl super::object::List {
    /// Sets the capacity after an item was appended, by CPython's rule: `len` is the length with it.
    pub fn grow_to(&mut self, len: usize) {
        if self.allocated == u32::MAX || (self.allocated as usize) < len {
            self.allocated = ((len + (len >> 3) + 6) & !3) as u32;
        }
    }
}

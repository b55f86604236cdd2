//! Loading code objects: constants become objects, names are interned.

use rustc_hash::FxHashMap;
use std::cell::Cell;
use std::rc::Rc;

use super::object::{Data, ObjId, bits};
use super::{Code, Counting, Machine, ids, text};
use crate::code::interned::is_immortal;
use crate::code::{CodeObject, Const, Instr, Op, flags};

/// Constants of one loading by the text that tells them apart.
type Pool = FxHashMap<String, ObjId>;

impl Machine {
    /// Loads a code object and those inside it; the result is kept by the temporaries.
    ///
    /// Names are interned and immortal, as CPython's compiler makes them. Equal constants of one loading are one
    /// object (CPython's `c_const_cache`), as are strings that look like names.
    pub fn load(&mut self, code: &Rc<CodeObject>) -> ObjId {
        self.intern_names(code);
        self.load_code(code, &mut FxHashMap::default())
    }

    fn intern_names(&mut self, code: &CodeObject) {
        for name in code.names.iter().chain(code.slots.iter().map(|slot| &slot.name)) {
            self.intern(name);
        }
        self.intern(&code.name);
        self.intern(&code.qualname);
        for value in &code.consts {
            if let Const::Code(inner) = value {
                self.intern_names(inner);
            }
        }
    }

    fn load_code(&mut self, code: &Rc<CodeObject>, pool: &mut Pool) -> ObjId {
        let consts: Vec<ObjId> = code.consts.iter().map(|value| self.load_const(value, pool)).collect();
        consts.iter().for_each(|id| self.heap.incref(*id));
        let names: Box<[ObjId]> = code.names.iter().map(|name| self.intern(name)).collect();
        let hashes = names.iter().map(|name| self.str_of(*name).map_or(0, |text| text.hash())).collect();
        let slot_names = code.slots.iter().map(|slot| self.intern(&slot.name)).collect();
        let mut instrs: Box<[Instr]> = code.instrs.clone().into();
        if self.counting == Counting::Owning {
            instrs.iter_mut().for_each(|instr| instr.op = owning(instr.op));
        }
        let loaded = |id| {
            Data::Code(Rc::new(Code {
                object: code.clone(),
                id,
                instrs: instrs.clone(),
                consts: consts.clone().into(),
                names,
                hashes,
                hints: vec![Cell::new(0); code.instrs.len()].into(),
                simple_args: simple_args(code),
                resumes: code.instrs.first().is_some_and(|first| first.op == Op::RESUME && first.arg & 3 < 2),
                room: code.slots.len() + code.stack_size as usize + 4,
                slot_names,
                own: !code.filename.starts_with("<library ") && &*code.filename != "<string>",
                line_starts: super::lines::line_starts(code),
            }))
        };
        let id = self.heap.alloc(ids::CODE, Data::Plain);
        self.heap.get_mut(id).data = loaded(id);
        self.temp(id)
    }

    fn load_const(&mut self, value: &Const, pool: &mut Pool) -> ObjId {
        if let Const::Code(code) = value {
            return self.load_code(code, pool);
        }
        let mut key = String::new();
        write_key(value, &mut key);
        if let Some(known) = pool.get(&key) {
            return *known;
        }
        let made = self.make_const(value, pool);
        pool.insert(key, made);
        made
    }

    fn make_const(&mut self, value: &Const, pool: &mut Pool) -> ObjId {
        match value {
            Const::None => ids::NONE,
            Const::Ellipsis => ids::ELLIPSIS,
            Const::Bool(value) => ids::bool(*value),
            Const::Int(value) => {
                let big = value.clone();
                match num_traits::ToPrimitive::to_i64(&big) {
                    Some(value) => self.new_int(value),
                    None => self.make(ids::INT, Data::Big(Rc::new(big))),
                }
            }
            Const::Float(value) => self.new_float(*value),
            Const::Complex(real, imag) => self.new_complex(*real, *imag),
            Const::Str(text) => self.load_str(text),
            Const::Surrogates(points) => {
                let text: String = points.iter().filter_map(|point| text::from_code_point(*point)).collect();
                self.new_str(text)
            }
            Const::Bytes(bytes) => self.new_bytes(bytes),
            Const::Tuple(items) => {
                let items: Vec<ObjId> = items.iter().map(|item| self.load_const(item, pool)).collect();
                let tuple = self.new_tuple(&items);
                // Only the collector finds out that there is nothing to look at in it.
                self.heap.get_mut(tuple).bits |= bits::TRACKED;
                tuple
            }
            Const::FrozenSet(items) => {
                let set = self.new_set(true);
                for item in items.iter() {
                    let item = self.load_const(item, pool);
                    // Constants hash and compare without running code.
                    let _ = self.set_add(set, item);
                }
                set
            }
            Const::Slice(parts) => {
                let parts = [&parts[0], &parts[1], &parts[2]].map(|part| self.load_const(part, pool));
                self.new_slice(parts)
            }
            Const::Code(code) => self.load_code(code, pool),
        }
    }

    /// A constant string: the immortal one if a name of the program or of CPython's own start-up has this text.
    fn load_str(&mut self, text: &str) -> ObjId {
        let name_like = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if !name_like {
            return self.new_str(text);
        }
        if self.interned.contains_key(text) || is_immortal(text) {
            return self.intern(text);
        }
        let id = self.new_str(text);
        self.heap.get_mut(id).bits |= bits::INTERNED;
        id
    }
}

/// How many arguments a function takes if they go into its first slots as they are; else a number that no call gives.
fn simple_args(code: &CodeObject) -> u32 {
    let plain = code.kw_only_arg_count == 0 && !code.has(flags::VARARGS | flags::VARKEYWORDS);
    if plain { code.arg_count } else { u32::MAX }
}

/// 3.13's instruction in the place of one that borrows.
fn owning(op: Op) -> Op {
    match op {
        Op::LOAD_FAST_BORROW => Op::LOAD_FAST,
        Op::LOAD_FAST_BORROW_LOAD_FAST_BORROW => Op::LOAD_FAST_LOAD_FAST,
        other => other,
    }
}

/// A text that only constants which CPython would merge have in common.
fn write_key(value: &Const, key: &mut String) {
    use std::fmt::Write;
    let all = |key: &mut String, tag: char, items: &[Const]| {
        key.push(tag);
        for item in items {
            write_key(item, key);
            key.push(',');
        }
        key.push(')');
    };
    let written = match value {
        Const::None => write!(key, "N"),
        Const::Ellipsis => write!(key, "E"),
        Const::Bool(value) => write!(key, "B{value}"),
        Const::Int(value) => write!(key, "i{value}"),
        Const::Float(value) => write!(key, "f{}", value.to_bits()),
        Const::Complex(real, imag) => write!(key, "c{},{}", real.to_bits(), imag.to_bits()),
        Const::Str(text) => write!(key, "s{}:{text}", text.len()),
        Const::Surrogates(points) => write!(key, "u{points:?}"),
        Const::Bytes(bytes) => write!(key, "b{bytes:?}"),
        Const::Tuple(items) => {
            all(key, '(', items);
            Ok(())
        }
        Const::FrozenSet(items) => {
            all(key, '{', items);
            Ok(())
        }
        Const::Slice(parts) => {
            all(key, '[', &**parts);
            Ok(())
        }
        Const::Code(code) => write!(key, "C{:p}", Rc::as_ptr(code)),
    };
    written.expect("writing to a string does not fail");
}

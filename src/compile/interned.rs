//! The order of constant sets: it depends on which of their strings were interned before.
//!
//! When CPython makes a code object, strings among its constants that could be names are replaced by interned ones.
//! Where a string of that text was interned before, by a name of the program or by anything since the start, it is
//! another object; a frozen set that held it is made once more, from its own order.

use std::collections::HashSet;
use std::rc::Rc;

use crate::code::hash::set_order;
use crate::code::interned::is_immortal;
use crate::code::{CodeObject, Const, Op};

/// Puts the constant sets of a whole program into the order that CPython gives them.
pub fn settle(code: &mut CodeObject) {
    if has_sets(code) {
        let mut names = HashSet::new();
        gather(code, &mut names);
        reorder(code, &names);
    }
}

fn has_sets(code: &CodeObject) -> bool {
    code.consts.iter().any(|value| match value {
        Const::FrozenSet(_) => true,
        Const::Code(inner) => has_sets(inner),
        _ => false,
    })
}

/// The names of a program, which its parser interned.
fn gather(code: &CodeObject, names: &mut HashSet<String>) {
    let slots = code.slots.iter().map(|slot| &slot.name);
    names.extend(code.names.iter().chain(slots).map(|name| name.to_string()));
    names.insert(code.name.to_string());
    for pair in code.instrs.windows(2) {
        let Some(Const::Tuple(keywords)) = code.consts.get(pair[0].arg as usize) else { continue };
        if pair[0].op == Op::LOAD_CONST && pair[1].op == Op::CALL_KW {
            names.extend(keywords.iter().filter_map(|keyword| match keyword {
                Const::Str(text) => Some(text.to_string()),
                _ => None,
            }));
        }
    }
    for value in &code.consts {
        if let Const::Code(inner) = value {
            gather(inner, names);
        }
    }
}

fn reorder(code: &mut CodeObject, names: &HashSet<String>) {
    for value in &mut code.consts {
        match value {
            Const::Code(inner) => reorder(Rc::make_mut(inner), names),
            Const::FrozenSet(items) if items.iter().any(|item| was_interned(item, names)) => {
                *items = set_order(items).into_iter().cloned().collect();
            }
            _ => {}
        }
    }
}

/// Whether a string could be a name, is not so short that there is only one object of it anyway, and was met before.
fn was_interned(value: &Const, names: &HashSet<String>) -> bool {
    let in_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let Const::Str(text) = value else { return false };
    text.len() > 1 && text.bytes().all(in_name) && (names.contains(&**text) || is_immortal(text))
}

//! `_sre`: regular expressions with Python's syntax, semantics and errors.
//!
//! An engine of our own: `regex` and `fancy-regex` cannot give groups inside look-behinds, conditions, Python's rules
//! for empty matches and its errors, and cost more than 300 KB of a page. Pattern → [`tree`] ([`parse`]) → list of
//! numbers ([`program`]) → [`matcher`], which can be left at any step, so that no pattern can hold a page up.

mod flags;
mod letters;
mod matched;
mod matcher;
mod parse;
mod pattern;
mod program;
mod scan;
mod subject;
mod template;
mod tokens;
mod tree;

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};
use subject::Subject;
use tokens::Fault;

const FUNCTIONS: &[NativeDef] = &[NativeDef::function("compile", Sig::Pos(2, 2), compile)];

/// Fills `_sre`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    let classes = [
        ("re", "Pattern", pattern::PATTERN),
        ("re", "Match", matched::MATCH),
        ("_sre", "SRE_Scanner", pattern::SCANNER),
    ];
    for (owner, name, defs) in classes {
        let class = m.native_class(owner, name, ids::OBJECT, defs)?;
        m.set_global(module, name, class);
    }
    Ok(())
}

/// The code point of this character name; none is known.
fn named(_name: &str) -> Option<u32> {
    None
}

fn member(m: &mut Machine, module: &str, name: &str) -> ObjId {
    let (module, name) = (m.intern(module), m.intern(name));
    let found = m.dict_get_str(m.modules, module).and_then(|module| m.own_attr(module, name));
    found.unwrap_or(ids::VALUE_ERROR)
}

/// `compile(pattern, flags)` of a str or bytes.
fn compile(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(source) = Subject::of(m, a[0]) else {
        return m.type_error("first argument must be string or compiled pattern");
    };
    let is_text = source.is_text();
    let made = parse::parse(&source.points(), is_text, m.index(a[1])? as u32);
    let made = made.and_then(|parsed| program::compile(&parsed).map(|code| (parsed, code)));
    let (parsed, code) = match made {
        Ok(made) => made,
        Err(fault) => return raise(m, fault, a[0]),
    };
    m.reserve(code.len() * 8)?;
    let names = m.new_dict();
    let mut group_names = vec![ids::NONE; if parsed.names.is_empty() { 0 } else { parsed.groups as usize }];
    for (name, group) in &parsed.names {
        let (name, number) = (m.intern(name), m.new_int(i64::from(*group)));
        m.dict_set(names, name, number)?;
        group_names[*group as usize] = name;
    }
    let parts = vec![
        a[0],
        m.new_proxy(names),
        m.new_tuple(&group_names),
        member(m, "_sre", "Match"),
        member(m, "_sre", "SRE_Scanner"),
    ];
    let class = member(m, "_sre", "Pattern");
    let nums = [&[i64::from(parsed.flags), i64::from(is_text)], &*code].concat();
    Ok(m.new_native(class, "pattern", parts, nums))
}

/// Raises what is wrong with a pattern or a template.
///
/// # Errors
/// Always.
fn raise<T>(m: &mut Machine, fault: Fault, source: ObjId) -> R<T> {
    let (message, place) = match fault {
        Fault::Pattern(message, at) => (message, Some(at as i64)),
        Fault::Unplaced(message) => (message.to_owned(), None),
        Fault::Overflow(message) => return m.overflow_error(message),
        Fault::Value(message) => return m.value_error(message),
        Fault::Index(message) => return m.index_error(message),
        Fault::TooDeep => return m.raise(ids::RECURSION_ERROR, "maximum recursion depth exceeded"),
    };
    let class = member(m, "re", "PatternError");
    let mut args = vec![m.new_str(message)];
    if let Some(at) = place {
        args.extend([source, m.new_int(at)]);
    }
    let exc = m.call(class, &args)?;
    m.throw(exc)
}

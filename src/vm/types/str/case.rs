//! Methods of `str` about case and kinds of characters.

use std::rc::Rc;

use super::unicode::{
    decimal, is_alpha, is_cased, is_digit, is_id_continue, is_id_start, is_lower, is_numeric, is_printable, is_space,
    is_title, is_upper, push_fold, push_lower, push_title, push_upper,
};
use super::{find::same, receiver};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, StrObj};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Case methods and predicates of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::method("upper", Sig::None, |m, a| each(m, a, |text| map(text, push_upper))),
    NativeDef::method("lower", Sig::None, |m, a| each(m, a, lower)),
    NativeDef::method("casefold", Sig::None, |m, a| each(m, a, |text| map(text, push_fold))),
    NativeDef::method("capitalize", Sig::None, |m, a| each(m, a, capitalize)),
    NativeDef::method("title", Sig::None, |m, a| each(m, a, title)),
    NativeDef::method("swapcase", Sig::None, |m, a| each(m, a, swap_case)),
    NativeDef::method("isalpha", Sig::None, |m, a| all(m, a, is_alpha)),
    NativeDef::method("isdecimal", Sig::None, |m, a| all(m, a, |c| decimal(c).is_some())),
    NativeDef::method("isdigit", Sig::None, |m, a| all(m, a, is_digit)),
    NativeDef::method("isnumeric", Sig::None, |m, a| all(m, a, is_numeric)),
    NativeDef::method("isalnum", Sig::None, |m, a| all(m, a, |c| is_alpha(c) || is_digit(c) || is_numeric(c))),
    NativeDef::method("isspace", Sig::None, |m, a| all(m, a, is_space)),
    NativeDef::method("isprintable", Sig::None, |m, a| {
        let text = receiver(m, a[0], "isprintable")?;
        Ok(ids::bool(text.text.chars().all(is_printable)))
    }),
    NativeDef::method("isascii", Sig::None, |m, a| {
        let text = receiver(m, a[0], "isascii")?;
        Ok(ids::bool(text.is_ascii()))
    }),
    NativeDef::method("isidentifier", Sig::None, |m, a| {
        let text = receiver(m, a[0], "isidentifier")?;
        Ok(ids::bool(is_identifier(&text.text)))
    }),
    NativeDef::method("islower", Sig::None, |m, a| {
        let text = receiver(m, a[0], "islower")?;
        let none = !text.text.chars().any(|c| is_upper(c) || is_title(c));
        Ok(ids::bool(none && text.text.chars().any(is_lower)))
    }),
    NativeDef::method("isupper", Sig::None, |m, a| {
        let text = receiver(m, a[0], "isupper")?;
        let none = !text.text.chars().any(|c| is_lower(c) || is_title(c));
        Ok(ids::bool(none && text.text.chars().any(is_upper)))
    }),
    NativeDef::method("istitle", Sig::None, |m, a| {
        let text = receiver(m, a[0], "istitle")?;
        Ok(ids::bool(is_titled(&text.text)))
    }),
];

/// Whether a text is an identifier (or a keyword).
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    chars.next().is_some_and(is_id_start) && chars.all(is_id_continue)
}

fn each(m: &mut Machine, a: &Args, change: fn(&str) -> String) -> R<ObjId> {
    let text = receiver(m, a[0], "upper")?;
    if text.chars == 0 {
        return Ok(same(m, a[0]));
    }
    // A new object is made even of a single character.
    let changed = change(&text.text);
    Ok(m.make(ids::STR, Data::Str(Rc::new(StrObj::new(changed)))))
}

fn all(m: &mut Machine, a: &Args, holds: fn(char) -> bool) -> R<ObjId> {
    let text = receiver(m, a[0], "isalpha")?;
    Ok(ids::bool(text.chars > 0 && text.text.chars().all(holds)))
}

fn map(text: &str, push: fn(char, &mut String)) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| push(c, &mut out));
    out
}

fn lower(text: &str) -> String {
    // A sigma at the end of a word has a form of its own, which Rust's mapping knows.
    if text.contains('Σ') { text.to_lowercase() } else { map(text, push_lower) }
}

/// The characters of a text with their lowercase at that place: a sigma's depends on its neighbours.
fn with_lower(text: &str) -> impl Iterator<Item = (char, String)> {
    let whole = if text.contains('Σ') { text.to_lowercase() } else { String::new() };
    let mut rest = whole.chars().collect::<Vec<_>>().into_iter();
    text.chars().map(move |c| {
        let mut lower = String::new();
        push_lower(c, &mut lower);
        // Every character may become several; a sigma always becomes one.
        let sigma = rest.next();
        for _ in 1..c.to_lowercase().count() {
            rest.next();
        }
        match sigma {
            Some(form) if c == 'Σ' => (c, form.to_string()),
            _ => (c, lower),
        }
    })
}

fn capitalize(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, (c, lower)) in with_lower(text).enumerate() {
        if at == 0 { push_title(c, &mut out) } else { out.push_str(&lower) }
    }
    out
}

fn title(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut after_cased = false;
    for (c, lower) in with_lower(text) {
        if after_cased {
            out.push_str(&lower)
        } else {
            push_title(c, &mut out)
        }
        after_cased = is_cased(c);
    }
    out
}

fn swap_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (c, lower) in with_lower(text) {
        match c {
            _ if is_upper(c) => out.push_str(&lower),
            _ if is_lower(c) => push_upper(c, &mut out),
            _ => out.push(c),
        }
    }
    out
}

fn is_titled(text: &str) -> bool {
    let (mut cased, mut after_cased) = (false, false);
    for c in text.chars() {
        if is_upper(c) || is_title(c) {
            if after_cased {
                return false;
            }
            (cased, after_cased) = (true, true);
        } else if is_lower(c) {
            if !after_cased {
                return false;
            }
            cased = true;
        } else {
            after_cased = false;
        }
    }
    cased
}

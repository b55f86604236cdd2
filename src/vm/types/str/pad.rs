//! Methods of `str` that fill to a width.

use super::{find::same, receiver};
use crate::vm::Machine;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::types::args;

/// Filling methods of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::method("ljust", Sig::Pos(1, 2), |m, a| fill(m, a, |missing, _| (0, missing))),
    NativeDef::method("rjust", Sig::Pos(1, 2), |m, a| fill(m, a, |missing, _| (missing, 0))),
    NativeDef::method("center", Sig::Pos(1, 2), |m, a| fill(m, a, centre)),
    NativeDef::method("zfill", Sig::One, zfill),
    NativeDef::method(
        "expandtabs",
        Sig::Named { names: &["tabsize"], required: 0, pos_only: 0, kw_only: 1 },
        expand_tabs,
    ),
];

/// What goes left and right of a centred text: of an odd rest the left gets more if the width is odd.
pub fn centre(missing: usize, width: usize) -> (usize, usize) {
    let left = missing / 2 + (missing & width & 1);
    (left, missing - left)
}

fn fill(m: &mut Machine, a: &Args, share: fn(usize, usize) -> (usize, usize)) -> R<ObjId> {
    let text = receiver(m, a[0], "ljust")?;
    let width = args::size(m, a[1])?.max(0) as usize;
    let fill = match a.get(2) {
        None => ' ',
        Some(fill) => match m.str_of(fill) {
            Some(text) if text.chars == 1 => text.text.chars().next().unwrap_or(' '),
            Some(_) => return m.type_error("The fill character must be exactly one character long"),
            None => {
                let name = m.type_name(fill);
                return m.type_error(format!("The fill character must be a unicode character, not {name}"));
            }
        },
    };
    let missing = width.saturating_sub(text.chars as usize);
    if missing == 0 {
        return Ok(same(m, a[0]));
    }
    m.reserve(missing.saturating_mul(fill.len_utf8()) + text.text.len())?;
    let (left, right) = share(missing, width);
    let mut out = String::with_capacity(missing * fill.len_utf8() + text.text.len());
    out.extend(std::iter::repeat_n(fill, left));
    out.push_str(&text.text);
    out.extend(std::iter::repeat_n(fill, right));
    Ok(m.new_str(out))
}

fn zfill(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "zfill")?;
    let width = args::size(m, a[1])?.max(0) as usize;
    let missing = width.saturating_sub(text.chars as usize);
    if missing == 0 {
        return Ok(same(m, a[0]));
    }
    m.reserve(missing.saturating_add(text.text.len()))?;
    let sign = usize::from(text.text.starts_with(['+', '-']));
    let filled = format!("{}{}{}", &text.text[..sign], "0".repeat(missing), &text.text[sign..]);
    Ok(m.new_str(filled))
}

fn expand_tabs(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "expandtabs")?;
    let size = match a.get(1) {
        Some(size) => args::small(m, size)?.max(0) as usize,
        None => 8,
    };
    let tabs = text.text.matches('\t').count();
    m.reserve(tabs.saturating_mul(size).saturating_add(text.text.len()))?;
    let mut out = String::with_capacity(text.text.len());
    let mut column = 0;
    for c in text.text.chars() {
        match c {
            '\t' if size > 0 => {
                let spaces = size - column % size;
                out.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            }
            '\t' => {}
            '\n' | '\r' => {
                out.push(c);
                column = 0;
            }
            _ => {
                out.push(c);
                column += 1;
            }
        }
    }
    Ok(m.new_str(out))
}

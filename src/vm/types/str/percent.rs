//! `text % values`.

use crate::vm::Machine;
use crate::vm::ids;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::text::from_code_point;
use crate::vm::types::format::float_text;
use crate::vm::types::{args, bytes, float, int};

/// Where the values come from.
struct Values {
    /// The right operand.
    whole: ObjId,
    /// Values in order.
    items: Vec<ObjId>,
    next: usize,
    /// Whether `%(name)s` may look things up in the right operand.
    mapping: bool,
}

/// One conversion as written.
#[derive(Default)]
struct Conversion {
    left: bool,
    plus: bool,
    space: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

/// `str % values`, a str object.
///
/// # Errors
/// `TypeError`, `ValueError`; what the texts of values raise.
pub fn format(m: &mut Machine, template: ObjId, values: ObjId) -> R<ObjId> {
    let Some(text) = m.str_of(template) else { return Ok(template) };
    let out = run(m, &text.text, values, false)?;
    Ok(m.new_str(out))
}

/// The common part of `str % values` and `bytes % values`; bytes go in and out as Latin-1.
///
/// # Errors
/// As [`format`].
pub fn run(m: &mut Machine, template: &str, whole: ObjId, raw: bool) -> R<String> {
    let tuple = m.is_instance(whole, ids::TUPLE);
    let items = if tuple { m.items(whole).to_vec() } else { vec![whole] };
    let text_like = match &m.heap.get(whole).data {
        Data::Str(_) => true,
        Data::Bytes(_) | Data::ByteArray(_) => raw,
        _ => false,
    };
    let ty = m.type_of(whole);
    let mapping = !tuple && !text_like && m.type_lookup_str(ty, "__getitem__").is_some();
    let mut values = Values { whole, items, next: 0, mapping };
    let chars: Vec<char> = template.chars().collect();
    let mut out = String::with_capacity(template.len());
    let mut at = 0;
    while at < chars.len() {
        let c = chars[at];
        at += 1;
        if c != '%' {
            out.push(c);
        } else if chars.get(at) == Some(&'%') {
            out.push('%');
            at += 1;
        } else {
            convert(m, &chars, &mut at, &mut values, raw, &mut out)?;
            m.reserve(out.len())?;
        }
    }
    if values.next < values.items.len() && !values.mapping {
        let kind = if raw { "bytes" } else { "string" };
        return m.type_error(format!("not all arguments converted during {kind} formatting"));
    }
    Ok(out)
}

fn next(m: &mut Machine, values: &mut Values) -> R<ObjId> {
    match values.items.get(values.next) {
        Some(item) => {
            values.next += 1;
            Ok(*item)
        }
        None => m.type_error("not enough arguments for format string"),
    }
}

fn convert(m: &mut Machine, chars: &[char], at: &mut usize, values: &mut Values, raw: bool, out: &mut String) -> R<()> {
    if chars.get(*at) == Some(&'(') {
        look_up(m, chars, at, values, raw)?;
    }
    let mut how = Conversion::default();
    while let Some(flag) = chars.get(*at) {
        match flag {
            '-' => how.left = true,
            '+' => how.plus = true,
            ' ' => how.space = true,
            '#' => how.alternate = true,
            '0' => how.zero = true,
            _ => break,
        }
        *at += 1;
    }
    if chars.get(*at) == Some(&'*') {
        *at += 1;
        let width = star(m, values, "ssize_t", i64::MAX)?;
        how.left |= width < 0;
        how.width = width.unsigned_abs() as usize;
    } else {
        how.width = digits(m, chars, at, "width too big")?;
    }
    if chars.get(*at) == Some(&'.') {
        *at += 1;
        how.precision = Some(if chars.get(*at) == Some(&'*') {
            *at += 1;
            star(m, values, "int", i32::MAX.into())?.max(0) as usize
        } else {
            digits(m, chars, at, "precision too big")?
        });
    }
    while matches!(chars.get(*at), Some('h' | 'l' | 'L')) {
        *at += 1;
    }
    let Some(kind) = chars.get(*at).copied() else { return m.value_error("incomplete format") };
    let place = *at;
    *at += 1;
    let value = next(m, values)?;
    let known =
        matches!(kind, 's' | 'r' | 'a' | 'd' | 'i' | 'u' | 'o' | 'x' | 'X' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'c')
            || raw && kind == 'b';
    if !known {
        let code = crate::vm::text::code_point(kind);
        let shown = if (' '..='\u{7f}').contains(&kind) || !raw { kind.to_string() } else { "?".to_owned() };
        return m.value_error(format!("unsupported format character '{shown}' (0x{code:x}) at index {place}"));
    }
    let digits = if matches!(kind, 's' | 'r' | 'a' | 'b' | 'c') { 0 } else { how.precision.unwrap_or(0) };
    m.reserve(how.width.saturating_add(digits))?;
    match kind {
        's' | 'r' | 'a' | 'b' => {
            let text = text_of(m, kind, value, raw)?;
            let cut: String = match how.precision {
                Some(precision) => text.chars().take(precision).collect(),
                None => text,
            };
            pad(&how, "", "", &cut, false, out);
        }
        'c' => {
            let text = character(m, value, raw)?;
            pad(&how, "", "", &text, false, out);
        }
        'd' | 'i' | 'u' | 'o' | 'x' | 'X' => {
            let (negative, digits) = whole_number(m, kind, value)?;
            let digits = match how.precision {
                Some(least) if least > digits.len() => format!("{}{digits}", "0".repeat(least - digits.len())),
                _ => digits,
            };
            let prefix = match kind {
                'o' if how.alternate => "0o",
                'x' if how.alternate => "0x",
                'X' if how.alternate => "0X",
                _ => "",
            };
            pad(&how, sign(&how, negative), prefix, &digits, true, out);
        }
        _ => {
            let number = match float::number(m, value) {
                Err(stop) if raw => {
                    let name = m.type_name(value);
                    return args::replace_error(
                        m,
                        ids::TYPE_ERROR,
                        stop,
                        format!("float argument required, not {name}"),
                    );
                }
                number => number?,
            };
            let text = float_text(number, kind, how.precision.unwrap_or(6), how.alternate, false);
            let (negative, body) = match text.strip_prefix('-') {
                Some(body) => (true, body),
                None => (false, text.as_str()),
            };
            pad(&how, sign(&how, negative), "", body, true, out);
        }
    }
    Ok(())
}

fn sign(how: &Conversion, negative: bool) -> &'static str {
    match () {
        _ if negative => "-",
        _ if how.plus => "+",
        _ if how.space => " ",
        _ => "",
    }
}

fn pad(how: &Conversion, sign: &str, prefix: &str, body: &str, number: bool, out: &mut String) {
    let len = sign.len() + prefix.len() + body.chars().count();
    let missing = how.width.saturating_sub(len);
    let zeros = number && how.zero && !how.left;
    if !how.left && !zeros {
        out.extend(std::iter::repeat_n(' ', missing));
    }
    out.push_str(sign);
    out.push_str(prefix);
    if zeros {
        out.extend(std::iter::repeat_n('0', missing));
    }
    out.push_str(body);
    if how.left {
        out.extend(std::iter::repeat_n(' ', missing));
    }
}

/// Reads `(name)` and makes the value under it the next one.
fn look_up(m: &mut Machine, chars: &[char], at: &mut usize, values: &mut Values, raw: bool) -> R<()> {
    if !values.mapping {
        return m.type_error("format requires a mapping");
    }
    *at += 1;
    let start = *at;
    let mut open = 1;
    while open > 0 {
        match chars.get(*at) {
            Some('(') => open += 1,
            Some(')') => open -= 1,
            Some(_) => {}
            None => return m.value_error("incomplete format key"),
        }
        *at += 1;
    }
    let name: String = chars[start..*at - 1].iter().collect();
    let key = if raw {
        let name: Vec<u8> = name.chars().map(|c| c as u8).collect();
        m.new_bytes(&name)
    } else {
        m.new_str(name)
    };
    let value = m.get_item(values.whole, key)?;
    values.items = vec![value];
    values.next = 0;
    Ok(())
}

fn star(m: &mut Machine, values: &mut Values, kind: &str, most: i64) -> R<i64> {
    let value = next(m, values)?;
    match &m.heap.get(value).data {
        Data::Int(value) if value.unsigned_abs() <= most.unsigned_abs() => Ok(*value),
        Data::Int(_) | Data::Big(_) => m.overflow_error(format!("Python int too large to convert to C {kind}")),
        _ => m.type_error("* wants int"),
    }
}

fn digits(m: &mut Machine, chars: &[char], at: &mut usize, too_big: &str) -> R<usize> {
    let mut value = 0usize;
    let most = if too_big.starts_with("precision") { i32::MAX as usize } else { i64::MAX as usize };
    while let Some(digit) = chars.get(*at).and_then(|c| c.to_digit(10)) {
        *at += 1;
        value = match value.checked_mul(10).and_then(|value| value.checked_add(digit as usize)) {
            Some(value) if value <= most => value,
            _ => return m.value_error(too_big),
        };
    }
    Ok(value)
}

fn text_of(m: &mut Machine, kind: char, value: ObjId, raw: bool) -> R<String> {
    let shown = match kind {
        's' | 'b' if raw => {
            let bytes = match bytes::buffer(m, value) {
                Some(bytes) => bytes,
                None => match m.call_special(value, "__bytes__", &[])? {
                    Some(made) => bytes::buffer(m, made).unwrap_or_default(),
                    None => {
                        let name = m.type_name(value);
                        return m.type_error(format!(
                            "%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'"
                        ));
                    }
                },
            };
            return Ok(bytes.iter().map(|byte| char::from(*byte)).collect());
        }
        's' => m.str_object(value)?,
        'r' if !raw => m.repr(value)?,
        _ => m.ascii(value)?,
    };
    Ok(m.text(shown).to_owned())
}

fn character(m: &mut Machine, value: ObjId, raw: bool) -> R<String> {
    if raw {
        if let Some(bytes) = bytes::buffer(m, value) {
            if let [byte] = bytes[..] {
                return Ok(char::from(byte).to_string());
            }
        }
        return match m.heap.get(value).data {
            Data::Int(byte @ 0..=255) => Ok(char::from(byte as u8).to_string()),
            Data::Int(_) | Data::Big(_) => m.overflow_error("%c arg not in range(256)"),
            _ => {
                let name = m.type_name(value);
                let got = match bytes::buffer(m, value) {
                    Some(bytes) if !matches!(m.heap.get(value).data, Data::Other(_)) => {
                        format!("a {name} object of length {}", bytes.len())
                    }
                    _ => name,
                };
                m.type_error(format!("%c requires an integer in range(256) or a single byte, not {got}"))
            }
        };
    }
    match &m.heap.get(value).data {
        Data::Str(text) if text.chars == 1 => Ok(text.text.to_string()),
        Data::Str(text) => {
            let chars = text.chars;
            m.type_error(format!("%c requires an int or a unicode character, not a string of length {chars}"))
        }
        _ => {
            let ty = m.type_of(value);
            let int = matches!(m.heap.get(value).data, Data::Int(_) | Data::Big(_));
            if !int && m.type_lookup_str(ty, "__index__").is_none() {
                let name = m.type_name(value);
                return m.type_error(format!("%c requires an int or a unicode character, not {name}"));
            }
            let point = m.index(value)?;
            match u32::try_from(point).ok().and_then(from_code_point) {
                Some(c) => Ok(c.to_string()),
                None => m.overflow_error("%c arg not in range(0x110000)"),
            }
        }
    }
}

/// The sign and digits of an int (or of a number that `%d` cuts off).
fn whole_number(m: &mut Machine, kind: char, value: ObjId) -> R<(bool, String)> {
    let hex = matches!(kind, 'o' | 'x' | 'X');
    let converted = if matches!(m.heap.get(value).data, Data::Int(_) | Data::Big(_)) {
        value
    } else {
        let ty = m.type_of(value);
        let methods: &[&str] = if hex { &["__index__"] } else { &["__int__", "__index__", "__float__"] };
        if !methods.iter().any(|name| m.type_lookup_str(ty, name).is_some()) {
            let name = m.type_name(value);
            let wanted = if hex { "an integer" } else { "a real number" };
            return m.type_error(format!("%{kind} format: {wanted} is required, not {name}"));
        }
        if hex { m.index_object(value)? } else { int::convert(m, value)? }
    };
    let Some(number) = int::value(m, converted) else { return Ok((false, String::new())) };
    let negative = int::is_negative(m, converted);
    let digits = match kind {
        'o' => number.magnitude().to_str_radix(8),
        'x' => number.magnitude().to_str_radix(16),
        'X' => number.magnitude().to_str_radix(16).to_uppercase(),
        _ => int::decimal(m, &number)?.trim_start_matches('-').to_owned(),
    };
    Ok((negative, digits))
}

//! Reading a format specification, and padding.

use crate::vm::Machine;
use crate::vm::replay::R;

/// Where a value stands in its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Centre,
    /// `=`: the padding comes after the sign.
    Inside,
}

/// A format specification: `[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    /// Fills the field.
    pub fill: char,
    /// As written, or by a leading zero.
    pub align: Option<Align>,
    /// `+`, `-` or space.
    pub sign: Option<char>,
    /// `z`: no negative zero.
    pub zero: bool,
    /// `#`
    pub alternate: bool,
    /// Least number of characters.
    pub width: Option<usize>,
    /// `,` or `_` between groups of digits.
    pub thousands: Option<char>,
    /// Digits, or most characters.
    pub precision: Option<usize>,
    /// `,` or `_` between groups of digits of the fraction.
    pub fraction: Option<char>,
    /// The type, if one was written.
    pub ty: Option<char>,
}

/// Why a value cannot be formatted.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// `ValueError`
    Value(String),
    /// `OverflowError`
    Overflow(String),
}

impl Fault {
    /// A `ValueError`.
    pub fn value(message: impl Into<String>) -> Fault {
        Fault::Value(message.into())
    }

    /// Raises it.
    ///
    /// # Errors
    /// Always.
    pub fn raise<T>(self, m: &mut Machine) -> R<T> {
        match self {
            Fault::Value(message) => m.value_error(message),
            Fault::Overflow(message) => m.overflow_error(message),
        }
    }
}

fn align_of(c: char) -> Option<Align> {
    match c {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Centre),
        '=' => Some(Align::Inside),
        _ => None,
    }
}

/// A character as error messages show it.
fn shown(c: char) -> String {
    if c > ' ' && c < '\u{80}' { c.to_string() } else { format!("\\x{:x}", c as u32) }
}

struct Reader<'a> {
    chars: std::iter::Peekable<std::str::Chars<'a>>,
}

impl Reader<'_> {
    fn take(&mut self, wanted: char) -> bool {
        self.chars.next_if_eq(&wanted).is_some()
    }

    fn number(&mut self) -> Result<Option<usize>, Fault> {
        let mut value: Option<usize> = None;
        while let Some(digit) = self.chars.peek().and_then(|c| c.to_digit(10)) {
            self.chars.next();
            let next = value.unwrap_or(0).checked_mul(10).and_then(|value| value.checked_add(digit as usize));
            match next.filter(|value| *value <= i64::MAX as usize) {
                Some(next) => value = Some(next),
                None => return Err(Fault::value("Too many decimal digits in format string")),
            }
        }
        Ok(value)
    }

    fn separator(&mut self) -> Result<Option<char>, Fault> {
        let both = || Err(Fault::value("Cannot specify both ',' and '_'."));
        let comma = self.take(',');
        if self.take('_') {
            return if comma || self.chars.peek() == Some(&',') { both() } else { Ok(Some('_')) };
        }
        Ok(comma.then_some(','))
    }
}

impl Spec {
    /// Reads a specification for a type (named for messages) with a default presentation and alignment.
    ///
    /// # Errors
    /// `ValueError`.
    pub fn parse(text: &str, default: char, default_align: Align, kind: &str) -> Result<Spec, Fault> {
        let mut spec = Spec {
            fill: ' ',
            align: None,
            sign: None,
            zero: false,
            alternate: false,
            width: None,
            thousands: None,
            precision: None,
            fraction: None,
            ty: None,
        };
        let mut start = text.chars();
        let (first, second) = (start.next(), start.next());
        let mut rest = text;
        let mut filled = false;
        if let (Some(fill), Some(align)) = (first, second.and_then(align_of)) {
            (spec.fill, spec.align, filled) = (fill, Some(align), true);
            rest = start.as_str();
        } else if let Some(align) = first.and_then(align_of) {
            spec.align = Some(align);
            rest = &text[1..];
        }
        let mut reader = Reader { chars: rest.chars().peekable() };
        spec.sign = reader.chars.next_if(|c| matches!(c, ' ' | '+' | '-'));
        spec.zero = reader.take('z');
        spec.alternate = reader.take('#');
        if !filled && reader.take('0') {
            spec.fill = '0';
            if spec.align.is_none() && default_align == Align::Right {
                spec.align = Some(Align::Inside);
            }
        }
        spec.width = reader.number()?;
        spec.thousands = reader.separator()?;
        if reader.take('.') {
            spec.precision = reader.number()?;
            spec.fraction = reader.separator()?;
            if spec.precision.is_none() && spec.fraction.is_none() {
                return Err(Fault::value("Format specifier missing precision"));
            }
        }
        spec.ty = reader.chars.next();
        if reader.chars.next().is_some() {
            return Err(Fault::value(format!("Invalid format specifier '{text}' for object of type '{kind}'")));
        }
        spec.check_groups(default)?;
        Ok(spec)
    }

    fn check_groups(&self, default: char) -> Result<(), Fault> {
        let ty = self.ty.unwrap_or(default);
        let refuse = |separator: char| Err(Fault::value(format!("Cannot specify '{separator}' with '{}'.", shown(ty))));
        if let Some(separator) = self.thousands {
            match ty {
                'd' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F' | '\0' => {}
                'b' | 'o' | 'x' | 'X' if separator == '_' => {}
                _ => return refuse(separator),
            }
        }
        match self.fraction {
            Some(separator) if ty == 'n' => refuse(separator),
            _ => Ok(()),
        }
    }

    /// The error for a type that the object's type does not know.
    pub fn unknown_type(&self, kind: &str) -> Fault {
        let ty = shown(self.ty.unwrap_or(' '));
        Fault::value(format!("Unknown format code '{ty}' for object of type '{kind}'"))
    }

    /// Pads a text of so many characters to the width.
    pub fn pad(&self, text: &str, chars: usize, default: Align) -> String {
        let missing = self.width.unwrap_or(0).saturating_sub(chars);
        if missing == 0 {
            return text.to_owned();
        }
        let left = match self.align.unwrap_or(default) {
            Align::Left => 0,
            Align::Centre => missing / 2,
            Align::Right | Align::Inside => missing,
        };
        let mut out = String::with_capacity(text.len() + missing * self.fill.len_utf8());
        out.extend(std::iter::repeat_n(self.fill, left));
        out.push_str(text);
        out.extend(std::iter::repeat_n(self.fill, missing - left));
        out
    }
}

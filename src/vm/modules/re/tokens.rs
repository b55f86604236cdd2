//! The characters of a pattern or a template, escaped ones together with their backslash.

use crate::vm::text::from_code_point;
use crate::vm::types::str::case::is_identifier;
use crate::vm::types::str::quoted;

/// What is wrong with a pattern, a template or flags.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// `PatternError`: message and place.
    Pattern(String, usize),
    /// `PatternError` without a place.
    Unplaced(&'static str),
    /// `OverflowError`.
    Overflow(&'static str),
    /// `ValueError`.
    Value(&'static str),
    /// `IndexError`.
    Index(String),
    /// `RecursionError`.
    TooDeep,
}

/// A character, with or without a backslash before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub point: u32,
    pub escaped: bool,
}

impl Token {
    /// Whether it is this character without a backslash.
    pub fn is(self, c: char) -> bool {
        !self.escaped && self.point == c as u32
    }

    /// Characters it takes up.
    pub fn width(self) -> usize {
        1 + usize::from(self.escaped)
    }

    /// As it is written.
    pub fn text(self) -> String {
        let mut text = String::new();
        if self.escaped {
            text.push('\\');
        }
        text.extend(from_code_point(self.point));
        text
    }
}

/// Whether a code point is an ASCII letter: escapes of these are all given a meaning or refused.
pub fn is_letter(point: u32) -> bool {
    u8::try_from(point).is_ok_and(|byte| byte.is_ascii_alphabetic())
}

/// A source of tokens with one to look ahead at.
pub struct Tokens<'a> {
    points: &'a [u32],
    /// Whether it is a str and not bytes.
    pub is_text: bool,
    index: usize,
    /// The token that comes next.
    pub next: Option<Token>,
    /// Whether the group just read was `(?i)`: flags for the whole pattern.
    pub global_flags: bool,
}

impl<'a> Tokens<'a> {
    /// Begins at the start.
    ///
    /// # Errors
    /// A backslash at the end.
    pub fn new(points: &'a [u32], is_text: bool) -> Result<Tokens<'a>, Fault> {
        let mut tokens = Tokens { points, is_text, index: 0, next: None, global_flags: false };
        tokens.advance()?;
        Ok(tokens)
    }

    /// Whether a backslash at the end has come to light.
    pub fn is_broken(&self) -> bool {
        self.index > self.points.len()
    }

    fn broken(&self) -> Fault {
        Fault::Pattern("bad escape (end of pattern)".to_owned(), self.points.len() - 1)
    }

    fn advance(&mut self) -> Result<(), Fault> {
        let Some(point) = self.points.get(self.index).copied() else {
            self.next = None;
            return Ok(());
        };
        let mut token = Token { point, escaped: false };
        if point == '\\' as u32 {
            self.index += 1;
            let Some(point) = self.points.get(self.index).copied() else {
                return Err(self.broken());
            };
            token = Token { point, escaped: true };
        }
        self.index += 1;
        self.next = Some(token);
        Ok(())
    }

    /// Takes the next token if it is this character. A backslash at the end that comes to light is reported by
    /// the next [`Tokens::get`].
    pub fn take(&mut self, c: char) -> bool {
        let there = self.next.is_some_and(|token| token.is(c));
        if there && self.advance().is_err() {
            self.index = self.points.len() + 1;
            self.next = None;
        }
        there
    }

    /// The next token.
    ///
    /// # Errors
    /// A backslash at the end.
    pub fn get(&mut self) -> Result<Option<Token>, Fault> {
        if self.is_broken() {
            return Err(self.broken());
        }
        let token = self.next;
        self.advance()?;
        Ok(token)
    }

    /// At most so many characters of a kind.
    ///
    /// # Errors
    /// As [`Tokens::get`].
    pub fn get_while(&mut self, most: usize, holds: impl Fn(char) -> bool) -> Result<String, Fault> {
        let mut text = String::new();
        while let Some(c) = self.next.filter(|token| !token.escaped).and_then(|token| char::from_u32(token.point)) {
            if text.len() >= most || !holds(c) {
                break;
            }
            text.push(c);
            self.get()?;
        }
        Ok(text)
    }

    /// A name up to a terminator.
    ///
    /// # Errors
    /// No name, or no end.
    pub fn get_until(&mut self, end: char, what: &str) -> Result<String, Fault> {
        let mut text = String::new();
        loop {
            let Some(token) = self.get()? else {
                if text.is_empty() {
                    return Err(self.fault(&format!("missing {what}"), 0));
                }
                return Err(self.fault(&format!("missing {end}, unterminated name"), text.chars().count()));
            };
            if token.is(end) {
                if text.is_empty() {
                    return Err(self.fault(&format!("missing {what}"), 1));
                }
                return Ok(text);
            }
            text.push_str(&token.text());
        }
    }

    /// Where the next token begins.
    pub fn tell(&self) -> usize {
        self.index - self.next.map_or(0, Token::width)
    }

    /// Goes back to a place.
    ///
    /// # Errors
    /// As [`Tokens::get`].
    pub fn seek(&mut self, index: usize) -> Result<(), Fault> {
        self.index = index;
        self.advance()
    }

    /// An error so many characters before the next token.
    pub fn fault(&self, message: &str, offset: usize) -> Fault {
        if self.is_broken() {
            return self.broken();
        }
        let mut text = String::new();
        for c in message.chars() {
            if self.is_text || c.is_ascii() {
                text.push(c);
            } else {
                text.push_str(&format!("\\x{:02x}", c as u32));
            }
        }
        Fault::Pattern(text, self.tell() - offset)
    }

    /// A name between quotes, as `repr` shows it.
    pub fn quoted(&self, name: &str) -> String {
        quoted(name)
    }

    /// Checks the name of a group.
    ///
    /// # Errors
    /// It is no identifier.
    pub fn check_name(&self, name: &str, offset: usize) -> Result<(), Fault> {
        if is_identifier(name) && (self.is_text || name.is_ascii()) {
            return Ok(());
        }
        let mut shown = self.quoted(name);
        if !self.is_text {
            shown = shown
                .chars()
                .map(|c| if c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", c as u32) })
                .collect();
        }
        Err(self.fault(&format!("bad character in group name {shown}"), name.chars().count() + offset))
    }

    /// The character of up to three octal digits.
    ///
    /// # Errors
    /// It is past a byte.
    pub fn octal(&self, digits: &str) -> Result<u32, Fault> {
        let point = u32::from_str_radix(digits, 8).unwrap_or(0);
        if point > 0o377 {
            let message = format!("octal escape value \\{digits} outside of range 0-0o377");
            return Err(self.fault(&message, digits.len() + 1));
        }
        Ok(point)
    }

    /// An escape that means the same in a set and outside, if it is one.
    ///
    /// # Errors
    /// It is not finished, or no character.
    pub fn common_escape(&mut self, token: Token) -> Result<Option<u32>, Fault> {
        let Some(letter) = char::from_u32(token.point) else { return Ok(None) };
        let digits = match letter {
            'a' => return Ok(Some(7)),
            'f' => return Ok(Some(12)),
            'n' => return Ok(Some(10)),
            'r' => return Ok(Some(13)),
            't' => return Ok(Some(9)),
            'v' => return Ok(Some(11)),
            'x' => 2,
            'u' if self.is_text => 4,
            'U' if self.is_text => 8,
            'N' if self.is_text => return self.named_character().map(Some),
            _ => return Ok(None),
        };
        let found = self.get_while(digits, |c| c.is_ascii_hexdigit())?;
        let width = found.len() + 2;
        if found.len() != digits {
            return Err(self.fault(&format!("incomplete escape \\{letter}{found}"), width));
        }
        match u32::from_str_radix(&found, 16) {
            Ok(point) if point <= 0x10_ffff => Ok(Some(point)),
            _ => Err(self.fault(&format!("bad escape \\{letter}{found}"), width)),
        }
    }

    fn named_character(&mut self) -> Result<u32, Fault> {
        if !self.take('{') {
            return Err(self.fault("missing {", 0));
        }
        let name = self.get_until('}', "character name")?;
        match super::named(&name) {
            Some(point) => Ok(point),
            None => {
                let message = format!("undefined character name {}", self.quoted(&name));
                Err(self.fault(&message, name.chars().count() + 4))
            }
        }
    }
}

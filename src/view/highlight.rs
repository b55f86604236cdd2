//! Colours for source text, broken or not: a scanner that never fails, so that text can be coloured while it is typed.
//!
//! The lexer of `syntax` stops at the first error; what stands behind the reader's cursor must keep its colours.

use super::program::{Highlight, Token};
use crate::text::Span;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// The coloured ranges of a text, in order.
pub fn highlight(text: &str) -> Vec<Highlight> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    let mut defines = false;
    while at < bytes.len() {
        let start = at;
        let token = match bytes[at] {
            b'#' => {
                at += bytes[at..].iter().take_while(|b| **b != b'\n').count();
                Some(Token::Comment)
            }
            b'"' | b'\'' => {
                at = string_end(bytes, at);
                Some(Token::String)
            }
            b'0'..=b'9' => {
                at += bytes[at..].iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.')).count();
                Some(Token::Number)
            }
            b if b.is_ascii_alphabetic() || b == b'_' || b >= 0x80 => {
                let word = |b: &&u8| b.is_ascii_alphanumeric() || **b == b'_' || **b >= 0x80;
                at += bytes[at..].iter().take_while(word).count();
                let word = &text[start..at];
                if word.len() <= 2 && matches!(bytes.get(at), Some(b'"' | b'\'')) && is_prefix(word) {
                    at = string_end(bytes, at);
                    Some(Token::String)
                } else {
                    let token = match word {
                        _ if defines => Some(Token::Definition),
                        _ if KEYWORDS.contains(&word) => Some(Token::Keyword),
                        _ => None,
                    };
                    defines = matches!(word, "def" | "class");
                    token
                }
            }
            _ => {
                at += 1;
                None
            }
        };
        if let Some(token) = token {
            out.push(Highlight { span: Span::new(start as u32, at as u32), token });
        }
    }
    out
}

fn is_prefix(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    matches!(&*lower, "r" | "b" | "u" | "f" | "t" | "br" | "rb" | "fr" | "rf" | "tr" | "rt")
}

/// The end of a string literal that opens at a quote: at its closing quotes, or where it breaks off.
fn string_end(bytes: &[u8], open: usize) -> usize {
    let quote = bytes[open];
    let triple = bytes.get(open + 1) == Some(&quote) && bytes.get(open + 2) == Some(&quote);
    let mut at = open + if triple { 3 } else { 1 };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' if !triple => return at,
            b if *b == quote && !triple => return at + 1,
            b if *b == quote && bytes.get(at + 1) == Some(&quote) && bytes.get(at + 2) == Some(&quote) => {
                return at + 3;
            }
            _ => {}
        }
        at += 1;
    }
    // A backslash at the very end steps past it.
    bytes.len()
}

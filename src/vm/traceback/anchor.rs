//! Which part of an expression a traceback points at: the operator, the subscript, the arguments.

/// A piece of an expression's text, by character index.
struct Token {
    kind: Kind,
    start: usize,
    end: usize,
    /// Brackets open around it.
    depth: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Name,
    Number,
    Text,
    Sign,
}

/// The marked part of a text, as character indices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchors {
    /// First character of the operator or bracket.
    pub start: usize,
    /// First character after the marked part.
    pub end: usize,
}

/// The part of an expression that is marked with `^` while the rest gets `~`; `None` where all of it is alike.
pub fn anchors(text: &[char]) -> Option<Anchors> {
    let tokens = scan(text)?;
    let word = |token: &Token| text[token.start..token.end].iter().collect::<String>();
    let top: Vec<&Token> = tokens.iter().filter(|token| token.depth == 0).collect();
    let mut best: Option<(u8, usize)> = None;
    let mut operand = false;
    for (at, token) in top.iter().enumerate() {
        let shown = word(token);
        match token.kind {
            Kind::Name if LOOSER.contains(&shown.as_str()) => return None,
            Kind::Name | Kind::Number | Kind::Text => operand = true,
            Kind::Sign => match shown.as_str() {
                "(" | "[" | "{" => {}
                ")" | "]" | "}" => operand = true,
                "." => operand = false,
                sign if !operand => {
                    if !["+", "-", "~"].contains(&sign) {
                        return None;
                    }
                    // A sign binds looser than `**` alone.
                    if best.is_none_or(|(level, _)| level > SIGN) && at == 0 {
                        best = Some((SIGN, at));
                    }
                }
                sign => {
                    let level = level(sign)?;
                    let looser = best.is_none_or(|(known, _)| level < known || level == known && level != POWER);
                    if looser {
                        best = Some((level, at));
                    }
                    operand = false;
                }
            },
        }
    }
    match best {
        Some((SIGN, _)) => None,
        Some((_, at)) => {
            let token = top[at];
            let wide = token.end - token.start == 2 || hugs(text, &top, at);
            Some(Anchors { start: token.start, end: token.start + if wide { 2 } else { 1 } })
        }
        None => trailer(text, &top),
    }
}

/// Whether a text is a call of a plain name: `f(…)`.
pub fn calls_name(text: &[char]) -> bool {
    let Some(tokens) = scan(text) else { return false };
    let top: Vec<&Token> = tokens.iter().filter(|token| token.depth == 0).collect();
    let [name, open, close] = top.as_slice() else { return false };
    name.kind == Kind::Name && text[open.start] == '(' && close.end == text.len()
}

/// Whether a text is a call of anything.
pub fn is_call(text: &[char]) -> bool {
    text.last() == Some(&')') && anchors(text).is_some_and(|part| part.end == text.len() && text[part.start] == '(')
}

/// Words of operators that bind looser than arithmetic, and of statements.
const LOOSER: &[&str] = &[
    "lambda", "if", "else", "or", "and", "not", "in", "is", "await", "yield", "for", "async", "return", "raise",
    "assert", "del", "import", "from", "global", "nonlocal", "pass", "break", "continue", "with", "while", "def",
    "class", "try", "except", "finally",
];

const SIGN: u8 = 7;
const POWER: u8 = 8;

/// How tightly an arithmetic operator binds; `None` for anything else, comparisons and assignments included.
fn level(sign: &str) -> Option<u8> {
    Some(match sign {
        "|" => 1,
        "^" => 2,
        "&" => 3,
        "<<" | ">>" => 4,
        "+" | "-" => 5,
        "*" | "/" | "//" | "%" | "@" => 6,
        "**" => POWER,
        _ => return None,
    })
}

/// CPython takes the character after a one-character operator along when it stands before the right operand's
/// place in the tree: the bracket of `a+(b)`.
fn hugs(text: &[char], top: &[&Token], at: usize) -> bool {
    let after = top[at].end;
    let (Some(open), Some(close)) = (top.get(at + 1), top.get(at + 2)) else { return false };
    open.start == after && text[after] == '(' && text[close.start] == ')' && top.len() == at + 3
}

/// The last call's or subscript's brackets, if the expression ends in them.
fn trailer(text: &[char], top: &[&Token]) -> Option<Anchors> {
    let [.., before, open, close] = top else { return None };
    let pair = (text[open.start], text[close.start]);
    let follows = match before.kind {
        Kind::Name | Kind::Text => true,
        Kind::Number => false,
        Kind::Sign => matches!(text[before.start], ')' | ']' | '}'),
    };
    (follows && matches!(pair, ('(', ')') | ('[', ']'))).then_some(Anchors { start: open.start, end: close.end })
}

/// Splits an expression into its pieces; `None` where brackets or quotes do not match.
fn scan(text: &[char]) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let (mut at, mut open) = (0, 0usize);
    while at < text.len() {
        let (start, ch) = (at, text[at]);
        let mut depth = open;
        let kind = match ch {
            '#' => {
                at = text[at..].iter().position(|ch| *ch == '\n').map_or(text.len(), |len| at + len);
                continue;
            }
            _ if ch.is_whitespace() || ch == '\\' => {
                at += 1;
                continue;
            }
            '\'' | '"' => {
                at = after_text(text, at)?;
                Kind::Text
            }
            _ if ch.is_alphabetic() || ch == '_' => {
                at = end_of(text, at, |ch| ch.is_alphanumeric() || ch == '_');
                match text.get(at) {
                    Some('\'' | '"') if at - start <= 2 => {
                        at = after_text(text, at)?;
                        Kind::Text
                    }
                    _ => Kind::Name,
                }
            }
            _ if ch.is_ascii_digit() || ch == '.' && text.get(at + 1).is_some_and(char::is_ascii_digit) => {
                at = end_of(text, at, |ch| ch.is_alphanumeric() || ch == '_' || ch == '.');
                if text[at - 1].eq_ignore_ascii_case(&'e') && text.get(at).is_some_and(|ch| "+-".contains(*ch)) {
                    at = end_of(text, at + 1, |ch| ch.is_ascii_digit());
                }
                Kind::Number
            }
            '(' | '[' | '{' => {
                at += 1;
                open += 1;
                Kind::Sign
            }
            ')' | ']' | '}' => {
                at += 1;
                open = open.checked_sub(1)?;
                depth = open;
                Kind::Sign
            }
            _ => {
                let two: String = text[at..(at + 2).min(text.len())].iter().collect();
                let known = ["**", "//", "<<", ">>", "==", "!=", "<=", ">=", ":=", "->"];
                at += if known.contains(&two.as_str()) { 2 } else { 1 };
                Kind::Sign
            }
        };
        tokens.push(Token { kind, start, end: at, depth });
    }
    (open == 0).then_some(tokens)
}

fn end_of(text: &[char], from: usize, part: impl Fn(char) -> bool) -> usize {
    text[from..].iter().position(|ch| !part(*ch)).map_or(text.len(), |len| from + len)
}

/// The index after a string literal whose quote stands at an index.
fn after_text(text: &[char], at: usize) -> Option<usize> {
    let quote = text[at];
    let triple = text.get(at + 1) == Some(&quote) && text.get(at + 2) == Some(&quote);
    let width = if triple { 3 } else { 1 };
    let mut now = at + width;
    while now < text.len() {
        match text[now] {
            '\\' => now += 2,
            _ if text[now..].len() >= width && text[now..now + width].iter().all(|ch| *ch == quote) => {
                return Some(now + width);
            }
            _ => now += 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::anchors;

    fn marked(text: &str) -> Option<String> {
        let chars: Vec<char> = text.chars().collect();
        anchors(&chars).map(|part| chars[part.start..part.end].iter().collect())
    }

    #[test]
    fn the_loosest_operator_is_marked() {
        for (text, part) in [
            ("a + b * c", Some("+")),
            ("a - b - c", None),
            ("2 ** 3 ** x", None),
            ("f(1, 2)", Some("(1, 2)")),
            ("x.y[0][k + 1]", Some("[k + 1]")),
            ("-x ** 2", None),
            ("-x * 2", Some("*")),
            ("a < b", None),
            ("a+(b)", Some("+(")),
            ("a+(b).c", Some("+")),
            ("'+' % 1e+5", Some("%")),
            ("x.y", None),
            ("[a + b]", None),
            ("await f()", None),
            ("x // y", Some("//")),
        ] {
            match (text, part) {
                ("a - b - c", _) => {
                    let chars: Vec<char> = text.chars().collect();
                    assert_eq!(anchors(&chars).map(|part| part.start), Some(6));
                }
                ("2 ** 3 ** x", _) => {
                    let chars: Vec<char> = text.chars().collect();
                    assert_eq!(anchors(&chars).map(|part| part.start), Some(2));
                }
                _ => assert_eq!(marked(text).as_deref(), part, "{text}"),
            }
        }
    }
}

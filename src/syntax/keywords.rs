//! A misspelt keyword: what CPython suggests where it has nothing else to say of a line.

use super::scan::{Kind, scan};
use super::statements::KEYWORDS;
use crate::text::{Diag, DiagKind, Source, Span, close_matches, suggest};

/// Names of a line that are looked at.
const MOST_NAMES: usize = 10;
/// Suggestions tried for each.
const MOST_TRIED: usize = 3;
/// Bytes of the lines that are looked at.
const MOST_BYTES: usize = 1024;

/// The error of a program that is shown; with a keyword that would mend its line, if one is found.
pub fn with_keyword(source: &Source, diag: Diag) -> Diag {
    if diag.kind != DiagKind::Syntax
        || diag.message != "invalid syntax" && !diag.message.contains("Perhaps you forgot a comma")
    {
        return diag;
    }
    let line = source.line_col(diag.span.start).0;
    let first = last_statement(source, line);
    let lines: Vec<&str> = (first..=line).filter_map(|line| source.line(line)).collect();
    let code = dedent(&lines);
    if code.len() > MOST_BYTES {
        return diag;
    }
    let Some(shown) = code.rsplit('\n').next() else { return diag };
    let before = code.len() - shown.len();
    let indent = source.line(line).map_or(0, str::len).saturating_sub(shown.len());
    let part = Source::new("", code.as_str());
    let names = scan(&part).tokens.into_iter().filter(|token| token.kind == Kind::Name).map(|token| token.span);
    let word = |span: Span| &code[span.start as usize..span.end as usize];
    let wrong = names.filter(|span| span.start as usize >= before && !KEYWORDS.contains(&word(*span)));
    for span in wrong.take(MOST_NAMES) {
        let mut tried: Vec<String> = suggest(word(span), KEYWORDS).into_iter().collect();
        tried.extend(close_matches(word(span), &KEYWORDS, MOST_TRIED, 0.5).into_iter().map(str::to_owned));
        for keyword in tried.into_iter().take(MOST_TRIED) {
            let mended = format!("{}{keyword}{}", &code[..span.start as usize], &code[span.end as usize..]);
            if !can_begin(&mended) || !is_at_home(&keyword, &mended) {
                continue;
            }
            let start = source.offset(line, (span.start as usize - before + indent) as u32);
            let place = Span::new(start, start + span.end - span.start);
            return Diag::syntax(place, format!("invalid syntax. Did you mean '{keyword}'?"));
        }
    }
    diag
}

/// The first line of the last statement that ends before a line; that line itself if there is none.
fn last_statement(source: &Source, line: u32) -> u32 {
    let before = source.offset(line, 0);
    let text = &source.text()[..before as usize];
    let part = Source::new("", text);
    let tokens = scan(&part).tokens;
    let ends: Vec<usize> = (0..tokens.len()).filter(|at| tokens[*at].kind == Kind::Newline).collect();
    let from = match ends.as_slice() {
        [] => return line,
        [_] => 0,
        [.., previous, _] => previous + 1,
    };
    let inside = |kind| matches!(kind, Kind::Indent | Kind::Dedent | Kind::Newline);
    let first = tokens[from..].iter().find(|token| !inside(token.kind));
    // The head of a block is no statement before its body is read.
    let last = ends.last().and_then(|end| tokens[..*end].last());
    let opens = last.is_some_and(|token| text.get(token.span.start as usize..token.span.end as usize) == Some(":"));
    match first {
        Some(token) if !opens => part.line_col(token.span.start).0,
        _ => line,
    }
}

fn dedent(lines: &[&str]) -> String {
    let blank = |line: &str| line.len() - line.trim_start().len();
    let margin = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| blank(line)).min().unwrap_or(0);
    let cut = lines.iter().map(|line| if line.trim().is_empty() { "" } else { &line[margin..] });
    cut.collect::<Vec<_>>().join("\n")
}

/// Whether a keyword that needs a function or a loop around it may have one.
fn is_at_home(keyword: &str, code: &str) -> bool {
    match keyword {
        "return" | "yield" | "await" => ["def ", "lambda"].iter().any(|word| code.contains(word)),
        "break" | "continue" => ["for ", "while "].iter().any(|word| code.contains(word)),
        _ => true,
    }
}

/// Whether a text is a program, or the beginning of one.
fn can_begin(code: &str) -> bool {
    let source = Source::new("", format!("{code}\n"));
    match super::parse(&source) {
        Ok(_) => true,
        Err(diag) => {
            diag.span.start as usize >= code.trim_end().len() && diag.message != "expected ':'"
                || diag.message.ends_with("was never closed")
                || diag.message.starts_with("unterminated triple-quoted")
        }
    }
}

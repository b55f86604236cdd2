//! More mistakes that CPython's grammar has rules for: those that few tokens tell.

use super::errors::Context;
use super::scan::Kind;
use super::statements::{KEYWORDS, argument_end, begins_expression, bracketed_in, top_level};
use super::targets::expression_name;
use crate::text::Diag;

fn says(context: &Context<'_>, from: usize, to: usize, message: &str) -> Option<Diag> {
    Some(Diag::syntax(context.range(from, to), message))
}

fn mark(context: &Context<'_>, index: usize, message: &str) -> Option<Diag> {
    Some(Diag::syntax(context.mark(index), message))
}

/// What goes before all other rules.
pub(super) fn first(context: &Context<'_>) -> Option<Diag> {
    let (start, at) = (context.start, context.at);
    let word = |index: usize| context.word(index);
    // Strings and bytes side by side.
    if context.kind(at) == Kind::String {
        let first = (start..=at).rev().take_while(|index| context.kind(*index) == Kind::String).last().unwrap_or(at);
        let last =
            (at..context.tokens.len()).take_while(|index| context.kind(*index) == Kind::String).last().unwrap_or(at);
        let prefix = |index: usize| word(index).chars().take_while(|c| *c != '"' && *c != '\'');
        let bytes = (first..=last).filter(|index| prefix(*index).any(|c| "bB".contains(c))).count();
        if bytes > 0 && bytes <= last - first {
            return mark(context, last + 1, "cannot mix bytes and nonbytes literals");
        }
    }
    if let Some(diag) = prefixes(context) {
        return Some(diag);
    }
    if word(start) == "yield" && word(at) == "=" {
        return says(context, start, at - 1, "assignment to yield expression not possible");
    }
    if word(at) == "if" && at == start + 1 && matches!(word(start), "pass" | "break" | "continue") {
        return mark(context, start, "expected expression before 'if', but statement is given");
    }
    let heads = (start..context.tokens.len())
        .take_while(|index| context.kind(*index) != Kind::Newline)
        .any(|index| word(index) == ":");
    if word(start) == "case"
        && at == start
        && heads
        && matches!(context.kind(at + 1), Kind::Name | Kind::Number | Kind::String)
    {
        return mark(context, at + 1, "invalid syntax");
    }
    let before = at.checked_sub(1)?;
    // `print("He said "hi"")`: two strings and what could be a part of them.
    if context.kind(before) == Kind::String && !matches!(context.kind(at), Kind::String | Kind::Newline) {
        let end = (at..context.tokens.len())
            .take_while(|index| !matches!(context.kind(*index), Kind::Newline | Kind::End) && word(*index) != ",")
            .find(|index| *index > at && context.kind(*index) == Kind::String);
        if let Some(end) = end
            && (at..end).all(|index| begins_expression(context, index))
        {
            return says(context, at, end - 1, "invalid syntax. Is this intended to be part of the string?");
        }
    }
    let open = context.open.last().copied();
    let called = open.is_some_and(|open| bracketed_in(context, open));
    // `(*a)`, `(**a)`.
    if let Some(open) = open
        && word(open) == "("
        && !called
        && matches!(word(at), "*" | "**")
        && before == open
    {
        let close = context.closing(open);
        if context.is_expression(at + 1, close - 1) && !top_level(context, at, close).any(|index| word(index) == ",") {
            if word(at) == "**" {
                return mark(context, at, "cannot use double starred expression here");
            }
            return says(context, at, close - 1, "cannot use starred expression here");
        }
    }
    // `f(*a=1)`.
    let in_def =
        context.open.len() == 1 && (word(start) == "def" || word(start) == "async" && word(start + 1) == "def");
    if let Some(open) = open
        && called
        && !in_def
        && word(at) == "="
    {
        let from = top_level(context, open + 1, at).filter(|index| word(*index) == ",").last().unwrap_or(open) + 1;
        let what = match word(from) {
            "*" => Some("iterable"),
            "**" => Some("keyword"),
            _ => None,
        };
        if let Some(what) = what {
            let end = argument_end(context, from);
            return says(context, from, end, &format!("cannot assign to {what} argument unpacking"));
        }
        if top_level(context, from, at).any(|index| word(index) == ":=") {
            return mark(context, at, "invalid syntax");
        }
    }
    comprehension(context, open).or_else(|| parameters(context)).or_else(|| statement(context))
}

/// `ub"a"`: letters before a text that do not go together.
fn prefixes(context: &Context<'_>) -> Option<Diag> {
    let before = context.at.checked_sub(1).filter(|_| context.kind(context.at) == Kind::String)?;
    if context.kind(before) != Kind::Name || context.mark(before).end != context.mark(context.at).start {
        return None;
    }
    let letters = format!("{}{}", context.word(before), context.word(context.at)).to_lowercase();
    let letters: String = letters.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
    let once = letters.chars().all(|c| "burft".contains(c) && letters.matches(c).count() == 1);
    let pairs = [('u', 'b'), ('u', 'r'), ('u', 'f'), ('u', 't'), ('b', 'f'), ('b', 't'), ('f', 't')];
    let (left, right) = pairs.into_iter().find(|(a, b)| once && letters.contains(*a) && letters.contains(*b))?;
    let mut span = context.mark(before);
    span.end = span.start + letters.len() as u32;
    Some(Diag::syntax(span, format!("'{left}' and '{right}' prefixes are incompatible")))
}

/// `class A[]`: a point at the bracket.
fn empty(context: &Context<'_>) -> Option<Diag> {
    let place = context.token().span.start as usize;
    Some(Diag::syntax(super::scan::point(place), "Type parameter list cannot be empty"))
}

fn comprehension(context: &Context<'_>, open: Option<usize>) -> Option<Diag> {
    let (at, open) = (context.at, open?);
    if !matches!(context.word(at), "for" | "async") {
        return None;
    }
    let list = matches!(context.word(open), "[" | "{");
    let commas: Vec<usize> = top_level(context, open + 1, at).filter(|index| context.word(*index) == ",").collect();
    let colon = top_level(context, open + 1, at).any(|index| context.word(index) == ":");
    if list && !commas.is_empty() && !colon && context.is_expression(open + 1, at - 1) {
        return says(context, open + 1, at - 1, "did you forget parentheses around the comprehension target?");
    }
    if context.word(open) == "{" && context.word(open + 1) == "**" && commas.is_empty() {
        return mark(context, open + 1, "dict unpacking cannot be used in dict comprehension");
    }
    if context.word(open + 1) == "*" && commas.is_empty() && context.is_expression(open + 2, at - 1) {
        return says(context, open + 1, at - 1, "iterable unpacking cannot be used in comprehension");
    }
    let from = commas.last().map_or(open, |comma| *comma) + 1;
    let named = context.kind(from) == Kind::Name && context.word(from + 1) == "=";
    if bracketed_in(context, open) && named && from + 1 < at {
        return says(context, from, from + 1, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
    }
    None
}

fn parameters(context: &Context<'_>) -> Option<Diag> {
    let (start, at) = (context.start, context.at);
    let word = |index: usize| context.word(index);
    let lambda = (start..at).rev().take_while(|index| word(*index) != ":").find(|index| word(*index) == "lambda");
    let def = start + usize::from(word(start) == "async");
    let in_def = word(def) == "def";
    if in_def && word(def + 2) == "[" && context.open.first() == Some(&(def + 2)) {
        return match word(at) {
            "]" if at == def + 3 => empty(context),
            _ => mark(context, def + 2, "expected '('"),
        };
    }
    if matches!(word(start), "class" | "type") && word(start + 2) == "[" && at == start + 3 && word(at) == "]" {
        return empty(context);
    }
    if word(start) == "type" && matches!(at - start, 1 | 2) && word(start + 2) == "[" {
        let close = context.closing(start + 2);
        return (word(close + 1) != "=").then(|| mark(context, close + 1, "invalid syntax"))?;
    }
    if in_def && word(at) == ":" && word(at - 1) == "->" {
        return mark(context, at - 1, "expected ':'");
    }
    if !(in_def && context.open.len() == 1) && lambda.is_none() {
        return None;
    }
    if word(at) == "=" && context.kind(at - 1) == Kind::Name {
        match at.checked_sub(2).map_or("", word) {
            "*" => return mark(context, at, "var-positional argument cannot have default value"),
            "**" => return mark(context, at, "var-keyword argument cannot have default value"),
            _ => {}
        }
    }
    if in_def && word(at - 1) == "=" && matches!(word(at), "," | ")") {
        return mark(context, at - 1, "expected default value expression");
    }
    if in_def && word(at) == "/" && word(at - 1) == "(" && word(at + 1) == "," {
        return mark(context, at, "at least one argument must precede /");
    }
    None
}

fn statement(context: &Context<'_>) -> Option<Diag> {
    let (start, at) = (context.start, context.at);
    let word = |index: usize| context.word(index);
    let newline = matches!(context.kind(at), Kind::Newline | Kind::End);
    let imports = matches!(word(start), "import" | "from");
    if word(start) == "from" && newline && word(at - 1) == "," && context.open.is_empty() {
        return mark(context, at, "trailing comma not allowed without surrounding parentheses");
    }
    // What stands behind `as`.
    if let Some(name) = (start..=at).rev().take(3).find(|index| word(*index) == "as").map(|index| index + 1)
        && (imports || word(start) == "except")
    {
        let ends = |index: &usize| matches!(word(*index), "," | ")" | ":") || context.kind(*index) == Kind::Newline;
        let end = (name..context.tokens.len()).find(ends).unwrap_or(name);
        let what = (name < end).then(|| expression_name(context, name, end - 1)).flatten();
        if let Some(what) = what.filter(|what| *what != "name") {
            let message = match word(start) {
                "except" => format!("cannot use except statement with {what}"),
                _ => format!("cannot use {what} as import target"),
            };
            return says(context, name, end - 1, &message);
        }
    }
    if word(start) == "except" {
        let star = word(start + 1) == "*";
        if star && at == start + 2 && word(at) == ":" {
            return mark(context, at, "expected one or more exception types");
        }
        if at <= start + 1 && earlier_handler(context) == Some(!star) {
            let message = "cannot have both 'except' and 'except*' on the same 'try'";
            return says(context, start, start + usize::from(star), message);
        }
    }
    if word(start) == "del" {
        return deletion(context);
    }
    if newline && word(at - 1) == "import" && imports {
        return mark(context, at, "Expected one or more names after 'import'");
    }
    if word(start) == "case"
        && let Some(name) = (start..at).rev().take(2).find(|index| word(*index) == "as").map(|index| index + 1)
    {
        let end = (at..context.tokens.len()).find(|index| word(*index) == ":").unwrap_or(name);
        let what = (name < end).then(|| expression_name(context, name, end - 1)).flatten();
        if let Some(what) = what.filter(|what| *what != "name") {
            return says(context, name, end - 1, &format!("cannot use {what} as pattern target"));
        }
    }
    // `x == 5:`.
    if (newline || KEYWORDS.contains(&word(at)))
        && word(at - 1) == ":"
        && context.open.is_empty()
        && !KEYWORDS.contains(&word(start))
        && at > start + 1
    {
        let what = expression_name(context, start, at - 2)?;
        if !matches!(what, "name" | "attribute" | "subscript" | "tuple" | "list") {
            return mark(context, at - 1, "invalid syntax");
        }
    }
    if word(start) == "case" && word(at - 1) == "," {
        return positional_pattern(context);
    }
    None
}

/// `del a and b`: the first of the expressions that cannot be deleted.
fn deletion(context: &Context<'_>) -> Option<Diag> {
    let ends = |index: &usize| context.word(*index) == ";" || matches!(context.kind(*index), Kind::Newline | Kind::End);
    let end = (context.at..context.tokens.len()).find(ends)?;
    let commas = top_level(context, context.start + 1, end).filter(|index| context.word(*index) == ",");
    let mut from = context.start + 1;
    for to in commas.chain([end]) {
        let what = (from < to).then(|| expression_name(context, from, to - 1)).flatten()?;
        if !matches!(what, "name" | "attribute" | "subscript" | "tuple" | "list") {
            return says(context, from, to - 1, &format!("cannot delete {what}"));
        }
        from = to + 1;
    }
    None
}

/// Whether the handler before this one, of the same `try`, is an `except*`.
fn earlier_handler(context: &Context<'_>) -> Option<bool> {
    let mut depth = 0;
    let mut index = context.start;
    while index > 1 {
        index -= 1;
        match context.kind(index) {
            Kind::Dedent => depth += 1,
            Kind::Indent => depth -= 1,
            _ => {}
        }
        let first = matches!(context.kind(index - 1), Kind::Newline | Kind::Indent | Kind::Dedent);
        if depth == 0 && first && context.word(index) == "except" {
            return Some(context.word(index + 1) == "*");
        }
        if depth < 0 || depth == 0 && first && context.word(index) == "try" {
            return None;
        }
    }
    None
}

/// `case A(x=1, 2)`.
fn positional_pattern(context: &Context<'_>) -> Option<Diag> {
    let (at, open) = (context.at, *context.open.last()?);
    if !bracketed_in(context, open) || !begins_expression(context, at) {
        return None;
    }
    top_level(context, open + 1, at).find(|index| context.word(*index) == "=")?;
    let close = context.closing(open);
    let named = |from: usize| context.word(from + 1) == "=";
    let mut last = at;
    let mut from = at;
    while from < close {
        let end = argument_end(context, from);
        if named(from) {
            break;
        }
        last = end;
        from = end + 2;
    }
    says(context, at, last, "positional patterns follow keyword patterns")
}

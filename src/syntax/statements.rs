//! The mistakes that CPython's grammar has rules for, told by the tokens around the place.

use super::errors::Context;
use super::rarer;
use super::scan::Kind;
use crate::text::{Diag, Span};

/// Keywords: no expression is made of one alone.
pub(super) const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What CPython's grammar says of this mistake, if it knows it.
pub(super) fn explain(context: &Context<'_>) -> Option<Diag> {
    let start = context.start;
    if context.word(context.at) == "<>" {
        return Some(Diag::syntax(context.mark(context.at), "invalid syntax.  Maybe you meant '!=' instead of '<>'?"));
    }
    rarer::first(context)
        .or_else(|| imports(context))
        .or_else(|| legacy_statement(context))
        .or_else(|| parameters(context))
        .or_else(|| unfinished_try(context))
        .or_else(|| missing_colon(context))
        .or_else(|| dict_entry(context))
        .or_else(|| call_argument(context))
        .or_else(|| assignment_in_expression(context))
        .or_else(|| named_expression(context))
        .or_else(|| conditional(context))
        .or_else(|| comprehension(context))
        .or_else(|| context.open.last().and_then(|open| missing_comma(context, *open + 1)))
        .or_else(|| annotation(context, start))
}

fn imports(context: &Context<'_>) -> Option<Diag> {
    let (start, at) = (context.start, context.at);
    let newline = context.kind(at) == Kind::Newline;
    if context.word(at - usize::from(at > 0)) == "import" && newline {
        let place = context.token().span.start;
        return Some(Diag::syntax(Span::new(place, place), "Expected one or more names after 'import'"));
    }
    if context.word(start) != "import" {
        return None;
    }
    if context.word(at) == "from" && at > start + 1 {
        let end = line_end(context) - 1;
        let message = "Did you mean to use 'from ... import ...' instead?";
        return Some(Diag::syntax(context.range(start, end), message));
    }
    if context.word(at) == "." && at > start + 2 && context.word(at - 2) == "as" {
        let end = (at..).step_by(2).find(|index| context.word(*index) != ".").unwrap_or(at) - 1;
        return Some(Diag::syntax(context.range(at - 1, end), "cannot use attribute as import target"));
    }
    None
}

/// The token that ends the line: a newline, a semicolon or the end.
fn line_end(context: &Context<'_>) -> usize {
    let mut depth = 0;
    for index in context.start..context.tokens.len() {
        match context.word(index) {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            ";" if depth == 0 => return index,
            _ => {}
        }
        if matches!(context.kind(index), Kind::Newline | Kind::End) {
            return index;
        }
    }
    context.tokens.len() - 1
}

/// `print x`, `exec x`.
fn legacy_statement(context: &Context<'_>) -> Option<Diag> {
    let at = context.at;
    let name = at.checked_sub(1).map(|before| context.word(before))?;
    if !matches!(name, "print" | "exec") || !begins_expression(context, at) {
        return None;
    }
    let mut end = line_end(context) - 1;
    while end > at && !context.is_expression(at, end) {
        end -= 1;
    }
    let message = format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?");
    Some(Diag::syntax(context.range(at - 1, end), message))
}

pub(super) fn begins_expression(context: &Context<'_>, index: usize) -> bool {
    let word = context.word(index);
    match context.kind(index) {
        Kind::Name => {
            !KEYWORDS.contains(&word) || matches!(word, "None" | "True" | "False" | "not" | "lambda" | "await")
        }
        Kind::Number | Kind::String => true,
        Kind::Op => matches!(word, "(" | "[" | "{" | "-" | "+" | "~" | "..."),
        _ => false,
    }
}

/// Brackets among parameters, and a `*` with nothing after it.
fn parameters(context: &Context<'_>) -> Option<Diag> {
    let (start, at) = (context.start, context.at);
    let def = context.word(start) == "def" || context.word(start) == "async" && context.word(start + 1) == "def";
    let open = context.open.first();
    if def && context.open.len() == 1 && context.word(at) == "(" && matches!(context.word(at - 1), "(" | ",") {
        let range = context.range(at, context.closing(at));
        return Some(Diag::syntax(range, "Function parameters cannot be parenthesized"));
    }
    if context.word(at) == "(" && at > 0 {
        let in_lambda = (start..at).rev().take_while(|index| context.word(*index) != ":");
        let in_lambda = in_lambda.into_iter().any(|index| context.word(index) == "lambda");
        if in_lambda && matches!(context.word(at - 1), "lambda" | ",") {
            let range = context.range(at, context.closing(at));
            return Some(Diag::syntax(range, "Lambda expression parameters cannot be parenthesized"));
        }
    }
    if def && let Some(open) = open {
        let mark = context.word(at);
        let again = top_level(context, *open + 1, at)
            .any(|index| context.word(index) == mark && matches!(context.word(index - 1), "(" | ","));
        let begins = |index: &usize| matches!(context.word(*index - 1), "(" | ",");
        let before = |wanted: &str| {
            let mut earlier = top_level(context, *open + 1, at).filter(begins);
            earlier.any(|index| context.word(index) == wanted)
        };
        if matches!(context.word(at - 1), ",")
            && before("**")
            && (matches!(mark, "*" | "**" | "/") || context.kind(at) == Kind::Name)
        {
            return Some(Diag::syntax(context.mark(at), "arguments cannot follow var-keyword argument"));
        }
        return match mark {
            "/" if !again && before("*") => Some(Diag::syntax(context.mark(at), "/ must be ahead of *")),
            "*" if again => Some(Diag::syntax(context.mark(at), "* argument may appear only once")),
            "/" if again => Some(Diag::syntax(context.mark(at), "/ may appear only once")),
            _ => bare_star(context),
        };
    }
    None
}

/// `*` among parameters that no named one follows.
pub(super) fn bare_star(context: &Context<'_>) -> Option<Diag> {
    let first = context.start;
    let index = (first..context.tokens.len().saturating_sub(2))
        .take_while(|i| context.kind(*i) != Kind::Newline)
        .find(|index| {
            context.word(*index) == "*"
                && (matches!(context.word(index + 1), ")" | ":")
                    || context.word(index + 1) == "," && matches!(context.word(index + 2), ")" | "**"))
        })?;
    // Of a lambda CPython marks what stands behind.
    let in_lambda = context.word(index + 1) == ":"
        || (first..index).rev().take_while(|at| context.word(*at) != ":").any(|at| context.word(at) == "lambda");
    Some(Diag::syntax(context.mark(index + usize::from(in_lambda)), "named arguments must follow bare *"))
}

fn unfinished_try(context: &Context<'_>) -> Option<Diag> {
    let at = context.at;
    if at == 0 || context.kind(at - 1) != Kind::Dedent {
        return None;
    }
    // Back over the blocks that end here, to the line that opens the outermost, or at the end of the text any.
    let mut depth = 0;
    let mut index = at;
    while index > 0 {
        index -= 1;
        match context.kind(index) {
            Kind::Dedent => depth += 1,
            Kind::Indent => {
                depth -= 1;
                let opens = index >= 3 && context.word(index - 3) == "try" && context.word(index - 2) == ":";
                let ends_here = depth == 0 || context.kind(at) == Kind::End;
                if opens && ends_here && depth >= 0 {
                    return Some(Diag::syntax(context.mark(at), "expected 'except' or 'finally' block"));
                }
                if depth <= 0 {
                    return None;
                }
            }
            _ => {}
        }
    }
    None
}

fn missing_colon(context: &Context<'_>) -> Option<Diag> {
    let (at, mut first) = (context.at, context.start);
    if !context.open.is_empty() {
        return None;
    }
    let expected = || Some(Diag::syntax(context.mark(at), "expected ':'"));
    if context.word(first) == "async" {
        first += 1;
    }
    if matches!(context.word(first), "match" | "case") && at <= first + 1 {
        let end = line_end(context);
        let block = context.kind(end) == Kind::Newline && context.kind(end + 1) == Kind::Indent;
        let complete = end > first + 1 && context.word(end - 1) != ":" && context.is_expression(first + 1, end - 1);
        return (block && complete).then(|| Diag::syntax(context.mark(end), "expected ':'"));
    }
    let header = context.word(first);
    let newline = matches!(context.kind(at), Kind::Newline | Kind::End);
    match header {
        "else" | "try" | "finally" if at == first + 1 => expected(),
        "except" if newline && (at == first + 1 || context.is_expression(first + 1, at - 1)) => expected(),
        "def" if at == first + 2 && context.kind(at - 1) == Kind::Name => {
            Some(Diag::syntax(context.mark(at), "expected '('"))
        }
        "def" if at > first + 3 && (context.word(at - 1) == ")" || has_return_annotation(context, first)) => expected(),
        "class" if newline && at > first + 1 && matches!(context.kind(first + 1), Kind::Name) => {
            let complete = at == first + 2 && !KEYWORDS.contains(&context.word(first + 1));
            (complete || context.word(at - 1) == ")" || context.word(at - 1) == "]").then(expected)?
        }
        "if" | "elif" | "while" | "match" | "case" if newline && context.is_expression(first + 1, at - 1) => expected(),
        "for" if newline => {
            let word = (first..at).find(|index| context.word(*index) == "in")?;
            context.is_expression(word + 1, at - 1).then(expected)?
        }
        "with" if newline && at > first + 1 => {
            let last = context.kind(at - 1);
            (matches!(last, Kind::Name | Kind::Number | Kind::String) && !KEYWORDS.contains(&context.word(at - 1))
                || matches!(context.word(at - 1), ")" | "]" | "}"))
            .then(expected)?
        }
        _ => None,
    }
}

fn has_return_annotation(context: &Context<'_>, first: usize) -> bool {
    let arrow = (first..context.at).find(|index| context.word(*index) == "->");
    arrow.is_some_and(|arrow| context.is_expression(arrow + 1, context.at - 1))
}

/// `{key: 1, other}`, `{key: }`.
fn dict_entry(context: &Context<'_>) -> Option<Diag> {
    let (at, open) = (context.at, *context.open.last()?);
    if context.word(open) != "{" {
        return None;
    }
    if context.word(at - 1) == ":" && matches!(context.word(at), "}" | ",") {
        return Some(Diag::syntax(context.mark(at - 1), "expression expected after dictionary key and ':'"));
    }
    if context.word(at - 1) == ":" && context.word(at) == "*" {
        let end = argument_end(context, at);
        return Some(Diag::syntax(context.range(at, end), "cannot use a starred expression in a dictionary value"));
    }
    if let Some(word) = top_level(context, open + 1, at).find(|index| context.word(*index) == "for")
        && context.word(at) == "}"
        && !top_level(context, word, at).any(|index| context.word(index) == "in")
    {
        return Some(Diag::syntax(context.mark(at), "'in' expected after for-loop variables"));
    }
    let is_dict = top_level(context, open + 1, at).any(|index| context.word(index) == ":");
    let entry = last_delimiter(context, open, &[","]) + 1;
    let keyed = top_level(context, entry, at).any(|index| context.word(index) == ":");
    if is_dict && !keyed && entry > open + 1 && context.word(at) != ":" && context.is_expression(entry, at - 1) {
        let end = context.tokens[at - 1].span.end - 1;
        return Some(Diag::syntax(Span::new(end, end), "':' expected after dictionary key"));
    }
    None
}

/// The tokens from one to before another that are in no bracket between them.
pub(super) fn top_level<'c>(context: &'c Context<'_>, from: usize, to: usize) -> impl Iterator<Item = usize> + 'c {
    let mut depth = 0;
    (from..to).filter(move |index| match context.word(*index) {
        "(" | "[" | "{" => {
            depth += 1;
            depth == 1
        }
        ")" | "]" | "}" => {
            depth -= 1;
            depth == 0
        }
        _ => depth == 0,
    })
}

/// Whether the bracket at an index holds the arguments of a call.
pub(super) fn bracketed_in(context: &Context<'_>, open: usize) -> bool {
    let Some(callee) = open.checked_sub(1) else { return false };
    let keyword = KEYWORDS.contains(&context.word(callee)) && context.kind(callee) == Kind::Name;
    let called = context.kind(callee) == Kind::Name && !keyword || matches!(context.word(callee), ")" | "]");
    called && callee >= context.start && context.word(open) == "("
}

/// The last of some tokens before the place and inside the bracket at an index; that bracket, if there is none.
fn last_delimiter(context: &Context<'_>, open: usize, delimiters: &[&str]) -> usize {
    top_level(context, open + 1, context.at).filter(|i| delimiters.contains(&context.word(*i))).last().unwrap_or(open)
}

/// The last token of the argument that begins at an index.
pub(super) fn argument_end(context: &Context<'_>, from: usize) -> usize {
    let mut depth = 0;
    for index in from..context.tokens.len() {
        match context.word(index) {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => return index.saturating_sub(1),
            ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => return index.saturating_sub(1),
            _ => {}
        }
        if context.kind(index) == Kind::Newline {
            return index.saturating_sub(1);
        }
    }
    context.tokens.len() - 1
}

/// Mistakes in the arguments of a call.
fn call_argument(context: &Context<'_>) -> Option<Diag> {
    let (at, open) = (context.at, *context.open.last()?);
    if !bracketed_in(context, open) {
        return None;
    }
    let definition = open >= 2 && matches!(context.word(open - 2), "class" | "def");
    if context.word(at - 1) == "*" && matches!(context.word(at), ")" | ",") {
        return Some(Diag::syntax(context.mark(at), "Invalid star expression"));
    }
    if matches!(context.word(at), ")" | ",")
        && context.word(at - 1) == "="
        && context.kind(at - 2) == Kind::Name
        && !definition
    {
        return Some(Diag::syntax(context.range(at - 2, at - 1), "expected argument value expression"));
    }
    let argument = last_delimiter(context, open, &[","]) + 1;
    let comprehension = |from: usize, to: usize| top_level(context, from, to).any(|i| context.word(i) == "for");
    if !definition && matches!(context.word(at), "," | "for" | "async") && argument < at {
        let end = argument_end(context, argument);
        if comprehension(argument, end) && (context.word(at) == "," || argument > open + 1) {
            let message = "Generator expression must be parenthesized";
            return Some(Diag::syntax(context.range(argument, end), message));
        }
    }
    if context.word(at) == "=" && argument < at {
        let span = context.range(argument, at);
        let word = context.word(argument);
        if at == argument + 1 && matches!(word, "True" | "False" | "None") {
            let end = argument_end(context, argument);
            return Some(Diag::syntax(context.range(argument, end.min(at)), format!("cannot assign to {word}")))
                .map(|diag| widen(context, diag, at));
        }
        if !top_level(context, argument, at).any(|index| context.word(index) == "=")
            && context.is_expression(argument, at - 1)
        {
            let message = "expression cannot contain assignment, perhaps you meant \"==\"?";
            return Some(Diag::syntax(span, message));
        }
    }
    None
}

/// `True=` is marked up to the sign.
fn widen(context: &Context<'_>, mut diag: Diag, to: usize) -> Diag {
    diag.span.end = context.tokens[to].span.end;
    diag
}

/// `if x = 3`, `(x = 3)`.
fn assignment_in_expression(context: &Context<'_>) -> Option<Diag> {
    let at = context.at;
    let header = matches!(context.word(context.start), "if" | "elif" | "while");
    if context.word(at) != "=" || context.open.is_empty() && !header {
        return None;
    }
    let in_entry = context.open.last().is_some_and(|open| {
        context.word(*open) == "{" && top_level(context, *open + 1, at).any(|index| context.word(index) == ":")
    });
    if in_entry {
        return None;
    }
    let delimiters = ["if", "elif", "while", "and", "or", "not", ",", ":", "else", "in", "return", ":="];
    let from = match context.open.last() {
        Some(open) => last_delimiter(context, *open, &delimiters) + 1,
        None => {
            let before = top_level(context, context.start, at).filter(|i| delimiters.contains(&context.word(*i)));
            before.last().unwrap_or(context.start) + 1
        }
    };
    let stop = |word: &str| {
        matches!(word, ")" | "]" | "}" | "," | ":" | ";" | "=" | ":=" | "and" | "or" | "if" | "else" | "for")
    };
    let mut end = at + 1;
    let mut depth = 0;
    while end < context.tokens.len() && context.kind(end) != Kind::Newline {
        let word = context.word(end);
        if depth == 0 && stop(word) {
            break;
        }
        match word {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        end += 1;
    }
    let again = matches!(context.word(end), "=" | ":=");
    if again || !context.is_expression(from, at - 1) || !context.is_expression(at + 1, end - 1) {
        return None;
    }
    if from + 1 == at && context.kind(from) == Kind::Name && !KEYWORDS.contains(&context.word(from)) {
        let message = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
        return Some(Diag::syntax(context.range(from, end - 1), message));
    }
    let what = super::targets::expression_name(context, from, at - 1)?;
    let message = format!("cannot assign to {what} here. Maybe you meant '==' instead of '='?");
    Some(Diag::syntax(context.range(from, at - 1), message))
}

/// `a.b := 1`.
fn named_expression(context: &Context<'_>) -> Option<Diag> {
    let at = context.at;
    if context.word(at) != ":=" {
        return None;
    }
    let delimiters = ["if", "elif", "while", "and", "or", "not", ",", ":", "else", "in", "return", "="];
    let inner = context.open.last().map_or(context.start, |open| open + 1);
    let before = top_level(context, inner, at).filter(|index| delimiters.contains(&context.word(*index)));
    let from = before.last().map_or(inner, |index| index + 1);
    let what = (from < at).then(|| super::targets::expression_name(context, from, at - 1))??;
    let message = format!("cannot use assignment expressions with {what}");
    (what != "name").then(|| Diag::syntax(context.range(from, at - 1), message))
}

/// `a if b` without `else`, and `else` without what it stands for.
fn conditional(context: &Context<'_>) -> Option<Diag> {
    let at = context.at;
    if at > context.start + 1 && context.word(at - 1) == "else" {
        let message = "expected expression after 'else', but statement is given";
        return Some(Diag::syntax(context.mark(at), message));
    }
    let inner = context.open.last().map_or(context.start, |open| open + 1);
    let word = top_level(context, inner, at).filter(|index| context.word(*index) == "if").last()?;
    if word == context.start || context.word(at) == ":" || !context.is_expression(word + 1, at - 1) {
        return None;
    }
    let delimiters = ["=", ",", ":", "return", "yield", "lambda", "in", "+=", "-=", "*=", "/="];
    let before = top_level(context, inner, word).filter(|index| delimiters.contains(&context.word(*index)));
    let from = before.last().map_or(inner, |index| index + 1);
    let comprehension = top_level(context, inner, word).any(|index| context.word(index) == "for");
    if comprehension || from >= word || !context.is_expression(from, word - 1) {
        return None;
    }
    Some(Diag::syntax(context.range(from, at - 1), "expected 'else' after 'if' expression"))
}

/// `for` in a comprehension without `in`.
fn comprehension(context: &Context<'_>) -> Option<Diag> {
    let (at, open) = (context.at, *context.open.last()?);
    let last = top_level(context, open + 1, at).filter(|i| matches!(context.word(*i), "for" | "in")).last()?;
    let targets = context.word(last) == "for" && context.is_expression(last + 1, at - 1);
    targets.then(|| Diag::syntax(context.mark(at), "'in' expected after for-loop variables"))
}

/// Two expressions side by side in a bracket. `inner` is the bracket's first token.
pub(super) fn missing_comma(context: &Context<'_>, inner: usize) -> Option<Diag> {
    let at = context.at;
    let parameters = context.open.len() == 1 && context.word(context.start) == "def";
    if !begins_expression(context, at) || at <= inner {
        return None;
    }
    let delimiters =
        [",", ":", "=", ":=", "if", "else", "for", "lambda", "return", "yield", "await", "**", "*", "from"];
    let before = top_level(context, inner, at).filter(|index| {
        let word = context.word(*index);
        delimiters.contains(&word) && !(matches!(word, "*" | "**") && *index > inner && is_operand(context, index - 1))
    });
    let from = before.last().map_or(inner, |index| index + 1);
    let in_parameter = parameters && !matches!(context.word(from - 1), ":" | "=");
    if from >= at || in_parameter || !context.is_expression(from, at - 1) {
        return None;
    }
    // A name before a string may be meant as its prefix, and a soft keyword as a statement.
    if from + 1 == at && context.kind(from) == Kind::Name && context.kind(at) == Kind::String
        || matches!(context.word(from), "match" | "case" | "type" | "_")
    {
        return None;
    }
    let mut end = at;
    let mut depth = 0;
    while end < context.tokens.len() {
        let word = context.word(end);
        match word {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => break,
            ")" | "]" | "}" => depth -= 1,
            "," | ":" | "=" if depth == 0 => break,
            _ => {}
        }
        if matches!(context.kind(end), Kind::Newline | Kind::End) {
            break;
        }
        end += 1;
    }
    let last = (at..end).rev().find(|last| context.is_expression(at, *last))?;
    Some(Diag::syntax(context.range(from, last), "invalid syntax. Perhaps you forgot a comma?"))
}

pub(super) fn is_operand(context: &Context<'_>, index: usize) -> bool {
    matches!(context.kind(index), Kind::Number | Kind::String)
        || context.kind(index) == Kind::Name && !KEYWORDS.contains(&context.word(index))
        || matches!(context.word(index), ")" | "]" | "}")
}

/// `(a, b): int`, and a dict's entry that stands alone.
fn annotation(context: &Context<'_>, start: usize) -> Option<Diag> {
    let at = context.at;
    let compound = ["if", "elif", "else", "for", "while", "with", "try", "def", "class", "async", "except", "finally"];
    if compound.contains(&context.word(start)) {
        return None;
    }
    let colon = top_level(context, start, at + 1).find(|index| context.word(*index) == ":")?;
    if colon == start || !context.is_expression(start, colon - 1) {
        return None;
    }
    let end = line_end(context);
    let evaluated = (colon + 1..end).any(|last| context.is_expression(colon + 1, last));
    let what = super::targets::expression_name(context, start, colon - 1)?;
    let message = match what {
        _ if !evaluated => return None,
        "tuple" | "list" => format!("only single target (not {what}) can be annotated"),
        "name" | "attribute" | "subscript" => return None,
        _ => "illegal target for annotation".to_string(),
    };
    // A tuple without brackets is marked by its first item.
    let bare = top_level(context, start, colon).find(|index| context.word(*index) == ",").filter(|_| what == "tuple");
    Some(Diag::syntax(context.range(start, bare.unwrap_or(colon) - 1), message))
}

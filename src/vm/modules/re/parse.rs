//! Pattern → tree, with the errors that CPython's parser has and the places it gives them.

use super::letters::kind;
use super::tokens::{Fault, Token, Tokens, is_letter};
use super::tree::{At, Greed, MAX_REPEAT, Member, Node, flag, flag_of, width};

/// Groups inside groups beyond which a pattern is refused.
const MAX_DEPTH: u32 = 180;

/// A parsed pattern.
pub struct Parsed {
    pub nodes: Vec<Node>,
    pub flags: u32,
    /// Number of groups, the whole match included.
    pub groups: u32,
    /// Names and their groups.
    pub names: Vec<(String, u32)>,
    /// The widths of the groups.
    pub widths: Vec<Option<(u64, u64)>>,
}

struct Parser<'a> {
    source: Tokens<'a>,
    flags: u32,
    widths: Vec<Option<(u64, u64)>>,
    names: Vec<(String, u32)>,
    look_behind: Option<u32>,
    /// Groups named in conditions and where, in the order of their first mention.
    conditions: Vec<(u32, usize)>,
}

/// Parses a pattern, given as code points.
///
/// # Errors
/// What is wrong with the pattern or the flags.
pub fn parse(pattern: &[u32], is_text: bool, flags: u32) -> Result<Parsed, Fault> {
    let source = Tokens::new(pattern, is_text)?;
    let mut parser =
        Parser { source, flags, widths: vec![None], names: Vec::new(), look_behind: None, conditions: Vec::new() };
    let nodes = parser.alternatives(flags & flag::VERBOSE != 0, 0)?;
    if parser.source.is_broken() {
        return Err(parser.source.fault("", 0));
    }
    parser.flags = fix_flags(is_text, parser.flags)?;
    if parser.source.next.is_some() {
        return Err(parser.source.fault("unbalanced parenthesis", 0));
    }
    let groups = parser.widths.len() as u32;
    for (group, at) in &parser.conditions {
        if *group >= groups {
            return Err(Fault::Pattern(format!("invalid group reference {group}"), *at));
        }
    }
    Ok(Parsed { nodes, flags: parser.flags, groups, names: parser.names, widths: parser.widths })
}

fn fix_flags(is_text: bool, flags: u32) -> Result<u32, Fault> {
    let has = |wanted: u32| flags & wanted != 0;
    let wrong = match is_text {
        true if has(flag::LOCALE) => "cannot use LOCALE flag with a str pattern",
        true if !has(flag::ASCII) => return Ok(flags | flag::UNICODE),
        true if has(flag::UNICODE) => "ASCII and UNICODE flags are incompatible",
        false if has(flag::UNICODE) => "cannot use UNICODE flag with a bytes pattern",
        false if has(flag::LOCALE) && has(flag::ASCII) => "ASCII and LOCALE flags are incompatible",
        _ => return Ok(flags),
    };
    Err(Fault::Value(wrong))
}

impl Parser<'_> {
    fn closed(&self, group: u32) -> bool {
        self.widths.get(group as usize).is_some_and(Option::is_some)
    }

    fn check_look_behind(&self, group: u32) -> Result<(), Fault> {
        let Some(first) = self.look_behind else { return Ok(()) };
        if !self.closed(group) {
            return Err(self.source.fault("cannot refer to an open group", 0));
        }
        if group >= first {
            return Err(self.source.fault("cannot refer to group defined in the same lookbehind subpattern", 0));
        }
        Ok(())
    }

    fn alternatives(&mut self, mut verbose: bool, depth: u32) -> Result<Vec<Node>, Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        let mut items = Vec::new();
        loop {
            let first = depth == 0 && items.is_empty();
            items.push(self.sequence(verbose, depth, first)?);
            if !self.source.take('|') {
                break;
            }
            if depth == 0 {
                verbose = self.flags & flag::VERBOSE != 0;
            }
        }
        if items.len() == 1 {
            return Ok(items.pop().unwrap_or_default());
        }
        // A choice between characters is a set: it is tried at once, and can be repeated cheaply.
        let mut members = Vec::new();
        let plain = items.iter().all(|item| match item.as_slice() {
            [Node::Literal(point)] => {
                members.push(Member::Range(*point, *point));
                true
            }
            [Node::Set(false, more)] => {
                members.extend(more);
                true
            }
            _ => false,
        });
        Ok(vec![if plain { Node::Set(false, members) } else { Node::Branch(items) }])
    }

    fn sequence(&mut self, mut verbose: bool, depth: u32, first: bool) -> Result<Vec<Node>, Fault> {
        let mut out: Vec<Node> = Vec::new();
        while let Some(token) = self.source.next {
            if token.is('|') || token.is(')') {
                break;
            }
            self.source.get()?;
            if verbose && !token.escaped {
                if matches!(token.point, 32 | 9..=13) {
                    continue;
                }
                if token.is('#') {
                    while let Some(skipped) = self.source.get()? {
                        if skipped.is('\n') {
                            break;
                        }
                    }
                    continue;
                }
            }
            if token.escaped {
                let node = self.escape(token)?;
                out.push(node);
                continue;
            }
            match char::from_u32(token.point) {
                Some('[') => {
                    let set = self.set()?;
                    out.push(set);
                }
                Some(sign @ ('*' | '+' | '?' | '{')) => self.repeat(sign, &mut out)?,
                Some('.') => out.push(Node::Any),
                Some('^') => out.push(Node::At(At::Line)),
                Some('$') => out.push(Node::At(At::End)),
                Some('(') => {
                    let place = self.source.tell() - 1;
                    match self.group(verbose, depth, place)? {
                        Some(node) => out.push(node),
                        // Global flags or a comment.
                        None if self.source.global_flags => {
                            self.source.global_flags = false;
                            if !first || !out.is_empty() {
                                let offset = self.source.tell() - place;
                                let message = "global flags not at the start of the expression";
                                return Err(self.source.fault(message, offset));
                            }
                            verbose = self.flags & flag::VERBOSE != 0;
                        }
                        None => {}
                    }
                }
                _ => out.push(Node::Literal(token.point)),
            }
        }
        Ok(unpack(out))
    }

    fn repeat(&mut self, sign: char, out: &mut Vec<Node>) -> Result<(), Fault> {
        let here = self.source.tell();
        let (mut least, mut most) = match sign {
            '?' => (0, 1),
            '+' => (1, MAX_REPEAT),
            _ => (0, MAX_REPEAT),
        };
        if sign == '{' {
            if self.source.next.is_some_and(|token| token.is('}')) {
                out.push(Node::Literal('{' as u32));
                return Ok(());
            }
            let low = self.source.get_while(usize::MAX, |c| c.is_ascii_digit())?;
            let high = if self.source.take(',') {
                self.source.get_while(usize::MAX, |c| c.is_ascii_digit())?
            } else {
                low.clone()
            };
            if !self.source.take('}') {
                out.push(Node::Literal('{' as u32));
                return self.source.seek(here);
            }
            let number = |text: &str| match text.trim_start_matches('0').parse::<u32>() {
                Ok(value) if value < MAX_REPEAT => Ok(value),
                _ if text.bytes().all(|byte| byte == b'0') => Ok(0),
                _ => Err(Fault::Overflow("the repetition number is too large")),
            };
            if !low.is_empty() {
                least = number(&low)?;
            }
            if !high.is_empty() {
                most = number(&high)?;
                if most < least {
                    let offset = self.source.tell() - here;
                    return Err(self.source.fault("min repeat greater than max repeat", offset));
                }
            }
        }
        let offset = self.source.tell() - here + 1;
        let item = match out.pop() {
            None | Some(Node::At(_)) => return Err(self.source.fault("nothing to repeat", offset)),
            Some(Node::Repeat(..)) => return Err(self.source.fault("multiple repeat", offset)),
            Some(Node::Group(None, 0, 0, body)) => body,
            Some(node) => vec![node],
        };
        let greed = match () {
            _ if self.source.take('?') => Greed::Lazy,
            _ if self.source.take('+') => Greed::Possessive,
            _ => Greed::Greedy,
        };
        out.push(Node::Repeat(least, most, greed, item));
        Ok(())
    }

    fn set(&mut self) -> Result<Node, Fault> {
        let here = self.source.tell() - 1;
        let negated = self.source.take('^');
        let mut members: Vec<Member> = Vec::new();
        let unterminated =
            |parser: &Self| parser.source.fault("unterminated character set", parser.source.tell() - here);
        loop {
            let Some(token) = self.source.get()? else { return Err(unterminated(self)) };
            if token.is(']') && !members.is_empty() {
                break;
            }
            let start = self.member(token)?;
            if !self.source.take('-') {
                members.push(start);
                continue;
            }
            let Some(end_token) = self.source.get()? else { return Err(unterminated(self)) };
            if end_token.is(']') {
                members.push(start);
                members.push(Member::Range('-' as u32, '-' as u32));
                break;
            }
            let end = self.member(end_token)?;
            let range = match (start, end) {
                (Member::Range(low, _), Member::Range(high, _)) if low <= high => Member::Range(low, high),
                _ => {
                    let message = format!("bad character range {}-{}", token.text(), end_token.text());
                    return Err(self.source.fault(&message, token.width() + 1 + end_token.width()));
                }
            };
            members.push(range);
        }
        match members[..] {
            [first, ref rest @ ..] if rest.iter().all(|member| *member == first) => match (first, negated) {
                (Member::Range(low, high), false) if low == high => Ok(Node::Literal(low)),
                (Member::Range(low, high), true) if low == high => Ok(Node::NotLiteral(low)),
                _ => Ok(Node::Set(negated, vec![first])),
            },
            _ => Ok(Node::Set(negated, members)),
        }
    }

    fn member(&mut self, token: Token) -> Result<Member, Fault> {
        let only = |point: u32| Member::Range(point, point);
        if !token.escaped {
            return Ok(only(token.point));
        }
        if let Some((kind, negated)) = kind(token.point) {
            return Ok(Member::Kind(kind, negated));
        }
        if let Some(point) = self.source.common_escape(token)? {
            return Ok(only(point));
        }
        if matches!(token.point, 48..=55) {
            let digits = self.source.get_while(2, |c| ('0'..='7').contains(&c))?;
            let text = format!("{}{digits}", token.point - 48);
            return self.source.octal(&text).map(only);
        }
        if token.point == 'b' as u32 {
            return Ok(only(8));
        }
        if is_letter(token.point) || matches!(token.point, 48..=57) {
            return Err(self.source.fault(&format!("bad escape {}", token.text()), 2));
        }
        Ok(only(token.point))
    }

    fn escape(&mut self, token: Token) -> Result<Node, Fault> {
        if let Some((kind, negated)) = kind(token.point) {
            return Ok(Node::Set(false, vec![Member::Kind(kind, negated)]));
        }
        match char::from_u32(token.point) {
            Some('A') => return Ok(Node::At(At::Start)),
            Some('b') => return Ok(Node::At(At::Boundary)),
            Some('B') => return Ok(Node::At(At::NotBoundary)),
            Some('z' | 'Z') => return Ok(Node::At(At::VeryEnd)),
            _ => {}
        }
        if let Some(point) = self.source.common_escape(token)? {
            return Ok(Node::Literal(point));
        }
        if token.point == '0' as u32 {
            let digits = self.source.get_while(2, |c| ('0'..='7').contains(&c))?;
            return Ok(Node::Literal(u32::from_str_radix(&format!("0{digits}"), 8).unwrap_or(0)));
        }
        if matches!(token.point, 49..=57) {
            return self.reference(token);
        }
        if is_letter(token.point) {
            return Err(self.source.fault(&format!("bad escape {}", token.text()), 2));
        }
        Ok(Node::Literal(token.point))
    }

    /// `\1` is a group, `\123` a character.
    fn reference(&mut self, token: Token) -> Result<Node, Fault> {
        let mut text = token.text()[1..].to_owned();
        let octal = |c: Option<Token>| c.is_some_and(|token| !token.escaped && matches!(token.point, 48..=55));
        if let Some(next) = self.source.next.filter(|next| !next.escaped && matches!(next.point, 48..=57)) {
            self.source.get()?;
            text.push_str(&next.text());
            if octal(Some(next)) && octal(Some(Token { escaped: false, ..token })) && octal(self.source.next) {
                text.push_str(&self.source.get()?.map(|token| token.text()).unwrap_or_default());
                return self.source.octal(&text).map(Node::Literal);
            }
        }
        let group: u32 = text.parse().unwrap_or(0);
        if (group as usize) < self.widths.len() {
            if !self.closed(group) {
                return Err(self.source.fault("cannot refer to an open group", text.len() + 1));
            }
            self.check_look_behind(group)?;
            return Ok(Node::Backref(group));
        }
        Err(self.source.fault(&format!("invalid group reference {group}"), text.len()))
    }

    /// What follows `(`; `None` for what leaves nothing in the tree.
    fn group(&mut self, verbose: bool, depth: u32, start: usize) -> Result<Option<Node>, Fault> {
        let (mut capture, mut atomic, mut name) = (true, false, None);
        let (mut added, mut removed) = (0, 0);
        if self.source.take('?') {
            let Some(sign) = self.source.get()? else { return Err(self.source.fault("unexpected end of pattern", 0)) };
            let unknown = |parser: &Self, before: &str, token: Token, extra: usize| {
                let message = format!("unknown extension ?{before}{}", token.text());
                parser.source.fault(&message, token.width() + extra)
            };
            match char::from_u32(sign.point).filter(|_| !sign.escaped) {
                Some('P') => {
                    if self.source.take('<') {
                        let found = self.source.get_until('>', "group name")?;
                        self.source.check_name(&found, 1)?;
                        name = Some(found);
                    } else if self.source.take('=') {
                        return self.named_reference().map(Some);
                    } else {
                        let Some(token) = self.source.get()? else {
                            return Err(self.source.fault("unexpected end of pattern", 0));
                        };
                        return Err(unknown(self, "P", token, 2));
                    }
                }
                Some(':') => capture = false,
                Some('#') => loop {
                    if self.source.next.is_none() {
                        let offset = self.source.tell() - start;
                        return Err(self.source.fault("missing ), unterminated comment", offset));
                    }
                    if self.source.get()?.is_some_and(|token| token.is(')')) {
                        return Ok(None);
                    }
                },
                Some('=' | '!') => return self.look(sign, false, verbose, depth, start).map(Some),
                Some('<') => {
                    let Some(token) = self.source.get()? else {
                        return Err(self.source.fault("unexpected end of pattern", 0));
                    };
                    if !token.is('=') && !token.is('!') {
                        return Err(unknown(self, "<", token, 2));
                    }
                    return self.look(token, true, verbose, depth, start).map(Some);
                }
                Some('(') => return self.condition(verbose, depth, start).map(Some),
                Some('>') => (capture, atomic) = (false, true),
                Some(letter) if letter == '-' || flag_of(letter).is_some() => match self.inline_flags(letter)? {
                    Some(flags) => {
                        (added, removed) = flags;
                        capture = false;
                    }
                    None => {
                        self.source.global_flags = true;
                        return Ok(None);
                    }
                },
                _ => return Err(unknown(self, "", sign, 1)),
            }
        }
        let group = if capture { Some(self.open(name)?) } else { None };
        let verbose = (verbose || added & flag::VERBOSE != 0) && removed & flag::VERBOSE == 0;
        let body = self.alternatives(verbose, depth + 1)?;
        self.close(start)?;
        if let Some(group) = group {
            self.widths[group as usize] = Some(width(&body, &self.widths));
        }
        Ok(Some(if atomic { Node::Atomic(body) } else { Node::Group(group, added, removed, body) }))
    }

    fn close(&mut self, start: usize) -> Result<(), Fault> {
        if self.source.take(')') {
            return Ok(());
        }
        let offset = self.source.tell() - start;
        Err(self.source.fault("missing ), unterminated subpattern", offset))
    }

    fn open(&mut self, name: Option<String>) -> Result<u32, Fault> {
        let group = self.widths.len() as u32;
        self.widths.push(None);
        if let Some(name) = name {
            if let Some((_, before)) = self.names.iter().find(|(known, _)| *known == name) {
                let shown = self.source.quoted(&name);
                let message = format!("redefinition of group name {shown} as group {group}; was group {before}");
                return Err(self.source.fault(&message, name.chars().count() + 1));
            }
            self.names.push((name, group));
        }
        Ok(group)
    }

    fn find_name(&self, name: &str) -> Result<u32, Fault> {
        match self.names.iter().find(|(known, _)| known == name) {
            Some((_, group)) => Ok(*group),
            None => {
                let message = format!("unknown group name {}", self.source.quoted(name));
                Err(self.source.fault(&message, name.chars().count() + 1))
            }
        }
    }

    fn named_reference(&mut self) -> Result<Node, Fault> {
        let name = self.source.get_until(')', "group name")?;
        self.source.check_name(&name, 1)?;
        let group = self.find_name(&name)?;
        if !self.closed(group) {
            return Err(self.source.fault("cannot refer to an open group", name.chars().count() + 1));
        }
        self.check_look_behind(group)?;
        Ok(Node::Backref(group))
    }

    fn look(&mut self, sign: Token, behind: bool, verbose: bool, depth: u32, start: usize) -> Result<Node, Fault> {
        let before = self.look_behind;
        if behind && before.is_none() {
            self.look_behind = Some(self.widths.len() as u32);
        }
        let body = self.alternatives(verbose, depth + 1)?;
        if behind && before.is_none() {
            self.look_behind = None;
        }
        self.close(start)?;
        let negated = sign.is('!');
        Ok(if negated && body.is_empty() { Node::Fail } else { Node::Look { behind, negated, body } })
    }

    fn condition(&mut self, verbose: bool, depth: u32, start: usize) -> Result<Node, Fault> {
        if depth > MAX_DEPTH {
            return Err(Fault::TooDeep);
        }
        let name = self.source.get_until(')', "group name")?;
        let offset = name.chars().count() + 1;
        let group = if name.bytes().all(|byte| byte.is_ascii_digit()) {
            let group = name.parse::<u32>().unwrap_or(u32::MAX);
            if group == 0 {
                return Err(self.source.fault("bad group number", offset));
            }
            if group >= 1_073_741_823 {
                let number = name.trim_start_matches('0');
                return Err(self.source.fault(&format!("invalid group reference {number}"), offset));
            }
            if !self.conditions.iter().any(|(known, _)| *known == group) {
                self.conditions.push((group, self.source.tell() - offset));
            }
            group
        } else {
            self.source.check_name(&name, 1)?;
            self.find_name(&name)?
        };
        self.check_look_behind(group)?;
        let yes = self.sequence(verbose, depth + 1, false)?;
        let no = if self.source.take('|') {
            let no = self.sequence(verbose, depth + 1, false)?;
            if self.source.next.is_some_and(|token| token.is('|')) {
                return Err(self.source.fault("conditional backref with more than two branches", 0));
            }
            no
        } else {
            Vec::new()
        };
        self.close(start)?;
        Ok(Node::Condition(group, yes, no))
    }

    /// `None` if the flags hold for the whole pattern, else those added and those taken away.
    fn inline_flags(&mut self, mut letter: char) -> Result<Option<(u32, u32)>, Fault> {
        let (mut added, mut removed) = (0, 0);
        let next = |parser: &mut Self, missing: &str, ends: &str| -> Result<char, Fault> {
            let Some(token) = parser.source.get()? else { return Err(parser.source.fault(missing, 0)) };
            let c = char::from_u32(token.point).filter(|_| !token.escaped).unwrap_or('\\');
            if ends.contains(c) || flag_of(c).is_some() {
                return Ok(c);
            }
            let message = if c.is_alphabetic() { "unknown flag" } else { missing };
            Err(parser.source.fault(message, token.width()))
        };
        if letter != '-' {
            while let Some(flag) = flag_of(letter) {
                let wrong = match letter {
                    'L' if self.source.is_text => "bad inline flags: cannot use 'L' flag with a str pattern",
                    'u' if !self.source.is_text => "bad inline flags: cannot use 'u' flag with a bytes pattern",
                    _ => "",
                };
                if !wrong.is_empty() {
                    return Err(self.source.fault(wrong, 0));
                }
                added |= flag;
                if flag & flag::TYPES != 0 && added & flag::TYPES != flag {
                    let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                    return Err(self.source.fault(message, 0));
                }
                letter = next(self, "missing -, : or )", ")-:")?;
            }
        }
        if letter == ')' {
            self.flags |= added;
            return Ok(None);
        }
        if letter == '-' {
            letter = next(self, "missing flag", "")?;
            while let Some(flag) = flag_of(letter) {
                if flag & flag::TYPES != 0 {
                    let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                    return Err(self.source.fault(message, 0));
                }
                removed |= flag;
                letter = next(self, "missing :", ":")?;
            }
        }
        if added & removed != 0 {
            return Err(self.source.fault("bad inline flags: flag turned on and off", 1));
        }
        Ok(Some((added, removed)))
    }
}

/// Puts the contents of groups that do nothing in their places.
fn unpack(nodes: Vec<Node>) -> Vec<Node> {
    let mut out = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Group(None, 0, 0, body) => out.extend(body),
            node => out.push(node),
        }
    }
    out
}

//! Normal forms of text, as Unicode 16 has them; `tests/tools/record_unicode.py` writes the table and tells its form.

use std::collections::HashMap;
use std::sync::OnceLock;

const TABLE: &str = include_str!("forms.txt");

/// Syllables of Hangul: the first, and the first of each kind of letter they are made of.
const SYLLABLES: u32 = 0xac00;
const LEADS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
/// One before the first: a syllable may end with none.
const TAILS: u32 = 0x11a7;

/// The table unpacked, when it is first asked for.
#[derive(Default)]
struct Forms {
    /// The kind of a character that is made of others, and those.
    parts: HashMap<char, (char, String)>,
    pairs: HashMap<(char, char), char>,
    /// Where runs of characters of one combining class end, and the class.
    classes: Vec<(u32, u8)>,
}

fn forms() -> &'static Forms {
    static FORMS: OnceLock<Forms> = OnceLock::new();
    FORMS.get_or_init(|| {
        let mut forms = Forms::default();
        let (lines, runs) = TABLE.split_once("---\n").unwrap_or((TABLE, ""));
        let (mut point, mut last) = (0, ('=', String::new()));
        for line in lines.lines() {
            let (gap, line) = line.split_once('\t').unwrap_or(("0", line));
            point += u32::from_str_radix(gap, 36).unwrap_or(0);
            let mut chars = line.chars();
            last = match chars.next() {
                Some(kind) => (kind, chars.collect()),
                None => (last.0, last.1.chars().filter_map(|c| char::from_u32(c as u32 + 1)).collect()),
            };
            let c = char::from_u32(point).unwrap_or_default();
            let mut both = last.1.chars();
            if let ('=', Some(one), Some(other)) = (last.0, both.next(), both.next()) {
                forms.pairs.insert((one, other), c);
            }
            forms.parts.insert(c, last.clone());
            point += 1;
        }
        let mut end = 0;
        for run in runs.split_whitespace() {
            let (count, class) = run.split_once('.').unwrap_or((run, "0"));
            end += u32::from_str_radix(count, 36).unwrap_or(0);
            forms.classes.push((end, u8::from_str_radix(class, 36).unwrap_or(0)));
        }
        forms
    })
}

/// How a mark combines with what is before it; 0 for what is no such mark.
pub fn combining(c: char) -> u8 {
    let classes = &forms().classes;
    classes.get(classes.partition_point(|(end, _)| *end <= c as u32)).map_or(0, |(_, class)| *class)
}

/// The letter of the kind, `=` and `!` being canonical, and the characters that one is made of.
pub fn decomposition(c: char) -> Option<(char, String)> {
    let at = (c as u32).wrapping_sub(SYLLABLES);
    if at < 11172 {
        return Some(('=', syllable(at).collect()));
    }
    forms().parts.get(&c).cloned()
}

fn syllable(at: u32) -> impl Iterator<Item = char> {
    let letters = [LEADS + at / 588, VOWELS + at % 588 / 28, TAILS + at % 28];
    letters.into_iter().take(if at.is_multiple_of(28) { 2 } else { 3 }).filter_map(char::from_u32)
}

fn decompose(c: char, compatible: bool, out: &mut Vec<char>) {
    match decomposition(c) {
        Some((kind, parts)) if compatible || "=!".contains(kind) => {
            parts.chars().for_each(|part| decompose(part, compatible, out));
        }
        _ => out.push(c),
    }
}

/// A text in one of the four normal forms: parts put together or not, and characters that only look otherwise replaced or not.
pub fn normalize(text: &str, compatible: bool, composed: bool) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut chars = Vec::with_capacity(text.len());
    text.chars().for_each(|c| decompose(c, compatible, &mut chars));
    // Marks on one letter stand in the order of their classes.
    chars.chunk_by_mut(|one, other| combining(*one) != 0 && combining(*other) != 0).for_each(|run| {
        run.sort_by_key(|c| combining(*c));
    });
    if composed { compose(&chars) } else { chars.into_iter().collect() }
}

fn compose(chars: &[char]) -> String {
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    // The last letter that marks can go on, and the class of what stands behind it.
    let mut base: Option<usize> = None;
    let mut last = 0;
    for c in chars {
        let class = combining(*c);
        if let Some(at) = base
            && (last < class || last == 0 && at + 1 == out.len())
            && let Some(both) = pair(out[at], *c)
        {
            out[at] = both;
            continue;
        }
        if class == 0 {
            base = Some(out.len());
        }
        last = class;
        out.push(*c);
    }
    out.into_iter().collect()
}

fn pair(one: char, other: char) -> Option<char> {
    let (left, right) = (one as u32, other as u32);
    if (LEADS..LEADS + 19).contains(&left) && (VOWELS..VOWELS + 21).contains(&right) {
        return char::from_u32(SYLLABLES + (left - LEADS) * 588 + (right - VOWELS) * 28);
    }
    let at = left.wrapping_sub(SYLLABLES);
    if at < 11172 && at % 28 == 0 && (TAILS + 1..TAILS + 28).contains(&right) {
        return char::from_u32(left + right - TAILS);
    }
    forms().pairs.get(&(one, other)).copied()
}

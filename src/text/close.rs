//! Texts that are close to each other: what CPython suggests for a misspelt name.

use super::order;

/// The name closest to a misspelt one, if it is close enough (CPython's `_suggestions`).
pub fn suggest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const MAX_ITEMS: usize = 750;
    const MAX_SIZE: usize = 40;
    const MOVE: usize = 2;
    let wrong_len = wrong.chars().count();
    if wrong_len > MAX_SIZE {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for (count, name) in known.into_iter().enumerate() {
        if count > MAX_ITEMS {
            return None;
        }
        if name == wrong {
            continue;
        }
        let len = name.chars().count();
        let max = (len + wrong_len + 3) * MOVE / 6;
        let max = best.map_or(max, |(distance, _)| max.min(distance - 1));
        if len > MAX_SIZE {
            continue;
        }
        let distance = edit_distance(wrong, name, max);
        if distance <= max && best.is_none_or(|(known, _)| distance < known) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name.to_owned())
}

fn edit_distance(a: &str, b: &str, max: usize) -> usize {
    let cost = |x: char, y: char| match () {
        _ if x == y => 0,
        _ if x.eq_ignore_ascii_case(&y) => 1,
        _ => 2,
    };
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) * 2 > max {
        return max + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).map(|at| at * 2).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) * 2;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + cost(*x, *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 2).min(row[j] + 2);
        }
    }
    row[b.len()]
}

/// The texts that are most like a word, best first: at most `most`, with a likeness of `least` or more (Python's
/// `difflib.get_close_matches`).
pub fn close_matches<'a>(word: &str, known: &[&'a str], most: usize, least: f64) -> Vec<&'a str> {
    let word: Vec<char> = word.chars().collect();
    let likeness = |name: &str| {
        let name: Vec<char> = name.chars().collect();
        2.0 * matching(&name, &word) as f64 / (name.len() + word.len()) as f64
    };
    let mut found: Vec<(f64, &str)> = known.iter().map(|name| (likeness(name), *name)).collect();
    found.retain(|(ratio, _)| *ratio >= least);
    order::sort_by(&mut found, |one, other| other.0.total_cmp(&one.0).then_with(|| other.1.cmp(one.1)));
    found.into_iter().take(most).map(|(_, name)| name).collect()
}

/// How many characters the longest common blocks of two texts have, taken one after the other.
fn matching(a: &[char], b: &[char]) -> usize {
    let mut best = (0, 0, 0);
    for i in 0..a.len() {
        for j in 0..b.len() {
            let size = a[i..].iter().zip(&b[j..]).take_while(|(x, y)| x == y).count();
            if size > best.0 {
                best = (size, i, j);
            }
        }
    }
    let (size, i, j) = best;
    if size == 0 { 0 } else { size + matching(&a[..i], &b[..j]) + matching(&a[i + size..], &b[j + size..]) }
}

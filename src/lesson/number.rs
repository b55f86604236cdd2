//! Numbers in prose: how a value is written as a word, and which numbers of a text are typed.

/// Words of the numbers from 0.
const WORDS: [&str; 21] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
/// Words of larger numbers, which no value is written as.
const LARGER: [&str; 12] = [
    "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion",
    "dozen",
];
/// Words after which a number is a name and counts nothing.
const NAMING: [&str; 3] = ["line", "lines", "pep"];
/// Stands for what is no word of the author's: code, and values of a run.
pub(super) const HOLE: char = '\u{fffc}';

/// A value as it is written in place of some text: as a word, with the same first letter, if a number's word stands
/// there (to twenty), else as it is.
pub fn as_written(shown: &str, value: String) -> String {
    let stands = WORDS.contains(&&*shown.to_lowercase());
    match value.parse().ok().and_then(|number: usize| WORDS.get(number)) {
        Some(word) if stands && shown.starts_with(char::is_uppercase) => word[..1].to_uppercase() + &word[1..],
        Some(word) if stands => (*word).to_string(),
        _ => value,
    }
}

/// Numbers that stand in a text as digits or as words, in their order, each with some words around it, but for those in
/// one of some phrases.
///
/// `zero` and `one` are left out, as often an idea and a pronoun, and so are ordinals, versions of Python (`3.14`), and numbers of
/// lines and of PEPs. What is in a phrase is marked as used.
pub fn typed_numbers(text: &str, phrases: &[String], used: &mut [bool]) -> Vec<(String, String)> {
    let lower = text.to_lowercase();
    let mut covered = Vec::new();
    for (phrase, used) in phrases.iter().zip(used) {
        let phrase = phrase.to_lowercase();
        for (at, _) in lower.match_indices(&phrase).filter(|_| !phrase.is_empty()) {
            covered.push(at..at + phrase.len());
            *used = true;
        }
    }
    let mut found = Vec::new();
    let mut before = "";
    let mut at = 0;
    let pieces: Vec<&str> = lower.split_inclusive(|c: char| !(c.is_alphanumeric() || ".,_".contains(c))).collect();
    for (number, piece) in pieces.iter().enumerate() {
        let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
        let start = at + piece.find(word).unwrap_or(0);
        at += piece.len();
        if word.is_empty() {
            continue;
        }
        let is_listed = covered.iter().any(|range| range.contains(&start));
        if is_number(word) && !is_listed && !NAMING.contains(&before) {
            let around = &pieces[number.saturating_sub(4)..pieces.len().min(number + 5)];
            found.push((word.to_string(), around.concat().replace(HOLE, "…").trim().to_string()));
        }
        before = word;
    }
    found
}

/// Whether a lower-case word is a number, and no version of Python.
fn is_number(word: &str) -> bool {
    let is_version = word.strip_prefix("3.").is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == '.'));
    let has_digit = word.starts_with(|c: char| c.is_ascii_digit()) && !is_version;
    has_digit || WORDS[2..].contains(&word) || LARGER.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_a_word() {
        let written = |shown, value: &str| as_written(shown, value.to_string());
        assert_eq!(written("two", "3"), "three");
        assert_eq!(written("Zero", "20"), "Twenty");
        assert_eq!(written("two", "21"), "21");
        assert_eq!(written("2", "3"), "3");
        assert_eq!(written("two", "'ten'"), "'ten'");
    }

    #[test]
    fn typed_numbers_are_found() {
        let typed = |text: &str| {
            let found = typed_numbers(text, &["two ways".to_string()], &mut [false]);
            found.into_iter().map(|(number, _)| number).collect::<Vec<_>>()
        };
        assert_eq!(
            typed("There are two lists, 3 names; Four: (five), 1.6 and 100,000."),
            ["two", "3", "four", "five", "1.6", "100,000"]
        );
        assert_eq!(typed("one of two ways, since 3.14.5, in lines 3 and of PEP 703; x2; \u{fffc} done"), [""; 0]);
        assert_eq!(typed("Two ways. And two weeks, n = 3, 64-bit, thirty."), ["two", "3", "64", "thirty"]);
    }
}

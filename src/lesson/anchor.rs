//! Anchors of headings: the words that stand after `#` in a link to a heading.

use std::collections::HashMap;

/// The anchor GitHub gives a heading: lower case, spaces as hyphens, no punctuation.
pub fn anchor_of(words: &str) -> String {
    let mut anchor = String::new();
    for letter in words.trim().chars() {
        match letter {
            ' ' | '-' => anchor.push('-'),
            '_' => anchor.push('_'),
            _ if letter.is_alphanumeric() => anchor.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    anchor
}

/// Gives out anchors that are unique in a text: the second `notes` is `notes-1`.
#[derive(Default)]
pub(super) struct Anchors {
    seen: HashMap<String, u32>,
}

impl Anchors {
    pub(super) fn next(&mut self, words: &str) -> String {
        let anchor = anchor_of(words);
        let times = self.seen.entry(anchor.clone()).or_default();
        *times += 1;
        if *times == 1 { anchor } else { format!("{anchor}-{}", *times - 1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_githubs() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.next("What really happens"), "what-really-happens");
        assert_eq!(anchors.next("`is` and `==`, in_full"), "is-and--in_full");
        assert_eq!(anchors.next("What really happens"), "what-really-happens-1");
    }
}

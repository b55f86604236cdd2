//! Several texts as one: what the page fetches as a file beside its program.

/// Texts as one, each after a line of its name and of its length in bytes. A name holds no space.
pub fn bundle<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    texts.into_iter().map(|(name, text)| format!("{name} {}\n{text}\n", text.len())).collect()
}

/// The texts of what [`bundle`] made, by their names; `None` of anything else.
pub fn unbundle(mut rest: &str) -> Option<Vec<(&str, &str)>> {
    let mut found = Vec::new();
    while !rest.is_empty() {
        let (head, tail) = rest.split_once('\n')?;
        let (name, length) = head.split_once(' ')?;
        let length: usize = length.parse().ok()?;
        found.push((name, tail.get(..length)?));
        rest = tail.get(length..)?.strip_prefix('\n')?;
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_were() {
        let texts = [("a/b.py", "x = 'ü'\n"), ("c", ""), ("d", "\n\ne 4\n")];
        assert_eq!(unbundle(&bundle(texts)), Some(texts.to_vec()));
        assert_eq!(unbundle(""), Some(Vec::new()));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["<!doctype html>\n", "a 9\nshort\n", "a 1\nü\n", "a x\n\n", "a 18446744073709551615\n", "a 1\nbc"]
        {
            assert_eq!(unbundle(text), None, "{text}");
        }
    }
}

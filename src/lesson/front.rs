//! Front matter: the `key: value` lines between `---` at the top of a lesson, a small part of YAML.

use super::Problem;

/// The keys and values at the top of a file.
#[derive(Debug, Default)]
pub(super) struct Front {
    entries: Vec<(String, Vec<String>, u32)>,
    file: String,
}

impl Front {
    /// Reads the front matter; gives it with the byte offset at which the text begins.
    pub(super) fn read(text: &str, file: &str, problems: &mut Vec<Problem>) -> (Front, usize) {
        let mut front = Front { entries: Vec::new(), file: file.to_string() };
        let help = "begin the file with `---`, lines of `key: value`, and `---`";
        let mut at = 0;
        for (line, number) in text.split_inclusive('\n').zip(1..) {
            let words = line.trim_end();
            at += line.len();
            if number == 1 {
                if words != "---" {
                    problems.push(Problem::new(file, 1, "there is no front matter", help));
                    return (front, 0);
                }
            } else if words == "---" {
                return (front, at);
            } else if let Some(item) = words.trim_start().strip_prefix("- ") {
                match front.entries.last_mut() {
                    Some((_, values, _)) => values.push(unquote(item)),
                    None => problems.push(Problem::new(file, number, "a list item without a key", help)),
                }
            } else if let Some((key, value)) = words.split_once(':') {
                let value = value.trim();
                let list = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
                let values = match list {
                    Some(list) => {
                        // A comma between quotes is a word's own.
                        let mut is_quoted = false;
                        let ends = |c: char| {
                            is_quoted ^= c == '"';
                            c == ',' && !is_quoted
                        };
                        list.split(ends).map(unquote).filter(|word| !word.is_empty()).collect()
                    }
                    None if value.is_empty() => Vec::new(),
                    None => vec![unquote(value)],
                };
                front.entries.push((key.trim().to_string(), values, number));
            } else if !words.is_empty() && !words.starts_with('#') {
                problems.push(Problem::new(file, number, format!("`{words}` is no `key: value`"), help));
            }
        }
        problems.push(Problem::new(file, 1, "the front matter does not end", "close it with a line `---`"));
        (front, at)
    }

    /// The single value of a key that must be there.
    pub(super) fn needed(&self, key: &str, help: &str, problems: &mut Vec<Problem>) -> (String, u32) {
        match self.entries.iter().find(|(name, ..)| name == key) {
            Some((_, values, line)) if values.len() == 1 => (values[0].clone(), *line),
            Some((_, _, line)) => {
                problems.push(Problem::new(&self.file, *line, format!("`{key}` must have one value"), help));
                (String::new(), *line)
            }
            None => {
                problems.push(Problem::new(&self.file, 1, format!("the front matter lacks `{key}`"), help));
                (String::new(), 1)
            }
        }
    }

    /// The values of a key, none if it is not there.
    pub(super) fn list(&self, key: &str) -> Vec<String> {
        self.entries.iter().find(|(name, ..)| name == key).map(|(_, values, _)| values.clone()).unwrap_or_default()
    }

    /// Line of a key, 1 if it is not there.
    pub(super) fn line(&self, key: &str) -> u32 {
        self.entries.iter().find(|(name, ..)| name == key).map_or(1, |entry| entry.2)
    }

    /// Tells of keys that mean nothing here; Obsidian's own (`aliases`, `tags`, `cssclasses`) are let be.
    pub(super) fn refuse_others(&self, known: &[&str], problems: &mut Vec<Problem>) {
        for (at, (key, _, line)) in self.entries.iter().enumerate() {
            if self.entries[..at].iter().any(|(earlier, ..)| earlier == key) {
                problems.push(Problem::new(&self.file, *line, format!("`{key}` stands twice"), "take one away"));
            }
            if !known.contains(&key.as_str()) && !["aliases", "tags", "cssclasses"].contains(&key.as_str()) {
                let help = format!("known keys are {}", known.join(", "));
                problems.push(Problem::new(&self.file, *line, format!("unknown key `{key}`"), help));
            }
        }
    }
}

fn unquote(word: &str) -> String {
    let word = word.trim();
    let quoted = |mark: char| word.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    quoted('"').or_else(|| quoted('\'')).unwrap_or(word).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_in_two_forms() {
        let mut problems = Vec::new();
        let text = "---\nid: one\ntitle: \"Is: it\"\nneeds: [a, \"b, c\"]\nteaches:\n  - c\n  - d\n---\nText\n";
        let (front, at) = Front::read(text, "lesson.md", &mut problems);
        assert_eq!(&text[at..], "Text\n");
        assert_eq!(front.needed("title", "", &mut problems).0, "Is: it");
        assert_eq!(front.list("needs"), ["a", "b, c"]);
        assert_eq!(front.list("teaches"), ["c", "d"]);
        assert_eq!(problems, []);
    }

    #[test]
    fn mistakes_have_a_line() {
        let read = |text: &str| {
            let mut problems = Vec::new();
            let (front, _) = Front::read(text, "lesson.md", &mut problems);
            front.refuse_others(&["id"], &mut problems);
            front.needed("id", "", &mut problems);
            problems.iter().map(|problem| (problem.line, problem.message.clone())).collect::<Vec<_>>()
        };
        assert_eq!(read("# Title\n")[0], (1, "there is no front matter".to_string()));
        assert_eq!(read("---\nid: a\n")[0], (1, "the front matter does not end".to_string()));
        assert_eq!(read("---\nid: a\nsize: 3\n---\n"), [(3, "unknown key `size`".to_string())]);
        assert_eq!(read("---\nid: a\nid: b\n---\n"), [(3, "`id` stands twice".to_string())]);
        assert_eq!(read("---\nid\n---\n")[0], (2, "`id` is no `key: value`".to_string()));
    }
}

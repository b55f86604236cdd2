//! A lesson's programs: the text that is shown and run, and what CPython printed for it.

use crate::text::Source;

/// A program of a lesson: a `.py` file beside it, or the body of a fence.
///
/// A file's expectation is its tail, from the first line that begins with `#| ` (or `#|`, for an empty line) or `#! `
/// on: CPython's standard output, then the last line of the traceback if it ended with one. The tail is written by
/// CPython, never by hand, and is no part of the program that a reader sees.
#[derive(Clone, Debug, PartialEq)]
pub struct Program {
    /// Its name, as `labels.py`; unique in the lesson.
    pub name: String,
    /// The program without its tail.
    pub source: Source,
    /// What CPython printed; `None` when the file has no tail.
    pub recorded: Option<Recorded>,
    /// Whether it is a file of its own; else it stands in a fence.
    pub is_file: bool,
}

/// What CPython 3.14 did with a program.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Recorded {
    /// Standard output.
    pub stdout: String,
    /// The last line of the traceback, as `ValueError: no`.
    pub exception: Option<String>,
}

impl Program {
    /// Reads a `.py` file.
    pub fn from_file(name: &str, text: &str) -> Program {
        let is_tail = |line: &str| line.starts_with("#| ") || line.trim_end() == "#|" || line.starts_with("#! ");
        let mut at = 0;
        let mut tail = None;
        for line in text.split_inclusive('\n') {
            if is_tail(line) {
                tail = Some(&text[at..]);
                break;
            }
            at += line.len();
        }
        let recorded = tail.map(read_tail);
        let program = text[..at].trim_end_matches('\n');
        let source = Source::new(name, if program.is_empty() { String::new() } else { format!("{program}\n") });
        Program { name: name.to_string(), source, recorded, is_file: true }
    }
}

fn read_tail(tail: &str) -> Recorded {
    let mut recorded = Recorded::default();
    for line in tail.lines() {
        if let Some(exception) = line.strip_prefix("#! ") {
            recorded.exception = Some(exception.to_string());
        } else if let Some(printed) = line.strip_prefix("#|") {
            recorded.stdout.push_str(printed.strip_prefix(' ').unwrap_or(printed));
            recorded.stdout.push('\n');
        }
    }
    recorded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_is_cut_off() {
        let program = Program::from_file("a.py", "print(1)\nprint()\n1 / 0\n\n#| 1\n#|\n#! ZeroDivisionError: no\n");
        assert_eq!(&**program.source.text(), "print(1)\nprint()\n1 / 0\n");
        let recorded = program.recorded.expect("a tail");
        assert_eq!(recorded.stdout, "1\n\n");
        assert_eq!(recorded.exception.as_deref(), Some("ZeroDivisionError: no"));
        assert_eq!(Program::from_file("a.py", "x = 1\n").recorded, None);
    }
}

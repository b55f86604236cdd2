//! Named stops: moments of a run that a lesson points at, told by what happens and never by a step's number.

/// A named moment of a program's run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// What links call it: lower-case letters, digits and hyphens.
    pub name: String,
    /// When it is.
    pub moment: Moment,
    /// Line of the lesson at which it is written.
    pub line: u32,
}

/// What happens at a stop.
///
/// Counts (`nth`) are from 1 and go over all frames of the program's own file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Nothing has run.
    Start,
    /// A line is about to run for the nth time (`sys.settrace`'s line event).
    Before {
        /// Which line.
        place: Place,
        /// Which time.
        nth: u32,
    },
    /// A line that ran for the nth time is done: its frame is at the next line, or returns.
    After {
        /// Which line.
        place: Place,
        /// Which time.
        nth: u32,
    },
    /// A function's frame has been made for the nth time.
    Call {
        /// The function's name, or its qualified name.
        function: String,
        /// Which time.
        nth: u32,
    },
    /// A function is about to hand back its value for the nth time; its frame is still there.
    Return {
        /// The function's name, or its qualified name.
        function: String,
        /// Which time.
        nth: u32,
    },
    /// An exception has been raised for the nth time.
    Raise {
        /// Which time.
        nth: u32,
    },
    /// The program has ended.
    End,
}

/// A line of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// By its number, from 1.
    Line(u32),
    /// By its text without indentation; the text must occur once.
    Text(String),
}

impl Moment {
    /// Reads a moment, as `after line 3 #2`, ``before `return n` ``, `call factorial #6`, `raise` or `end`.
    ///
    /// # Errors
    /// What is wrong, in words for the author.
    pub fn parse(text: &str) -> Result<Moment, String> {
        let (text, nth) = match text.rsplit_once('#') {
            Some((before, digits)) if !before.trim_end().is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
                let nth = digits.parse().ok().filter(|nth| *nth > 0);
                (before.trim_end(), nth.ok_or_else(|| format!("`#{digits}` is no count: the first is #1"))?)
            }
            _ => (text.trim(), 1),
        };
        let (verb, rest) = text.split_once(' ').unwrap_or((text, ""));
        let rest = rest.trim();
        match (verb, rest) {
            ("start", "") => Ok(Moment::Start),
            ("end", "") => Ok(Moment::End),
            ("raise", "") => Ok(Moment::Raise { nth }),
            ("before", _) => Ok(Moment::Before { place: Place::parse(rest)?, nth }),
            ("after", _) => Ok(Moment::After { place: Place::parse(rest)?, nth }),
            ("call" | "return", "") => Err(format!("`{verb}` needs the name of a function, as `{verb} factorial`")),
            ("call", _) => Ok(Moment::Call { function: rest.to_string(), nth }),
            ("return", _) => Ok(Moment::Return { function: rest.to_string(), nth }),
            _ => Err(format!("`{text}` is no moment of a run")),
        }
    }
}

impl Place {
    fn parse(text: &str) -> Result<Place, String> {
        if let Some(code) = text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`')) {
            return Ok(Place::Text(code.trim().to_string()));
        }
        let number = text.strip_prefix("line ").and_then(|digits| digits.trim().parse().ok());
        match number {
            Some(line) if line > 0 => Ok(Place::Line(line)),
            _ => Err(format!("`{text}` names no line: write `line 3`, or the line's text between backticks")),
        }
    }

    /// The line's number in a program's text.
    ///
    /// # Errors
    /// What is wrong, when the text has no such line or has it more than once.
    pub fn line_in(&self, program: &str) -> Result<u32, String> {
        match self {
            Place::Line(line) => match program.lines().nth(*line as usize - 1) {
                Some(text) if !text.trim().is_empty() => Ok(*line),
                Some(_) => Err(format!("line {line} of the program is empty")),
                None => Err(format!("the program has no line {line}")),
            },
            Place::Text(wanted) => {
                let mut found = program.lines().zip(1..).filter(|(line, _)| line.trim() == wanted);
                match (found.next(), found.next()) {
                    (Some((_, line)), None) => Ok(line),
                    (None, _) => Err(format!("no line of the program reads `{wanted}`")),
                    (Some(_), Some(_)) => Err(format!("more than one line of the program reads `{wanted}`")),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read() {
        let after = Moment::After { place: Place::Line(3), nth: 2 };
        assert_eq!(Moment::parse("after line 3 #2"), Ok(after));
        let before = Moment::Before { place: Place::Text("return n * f(n - 1)".into()), nth: 1 };
        assert_eq!(Moment::parse("before `return n * f(n - 1)`"), Ok(before));
        assert_eq!(Moment::parse("call f #6"), Ok(Moment::Call { function: "f".into(), nth: 6 }));
        assert_eq!(Moment::parse("raise"), Ok(Moment::Raise { nth: 1 }));
        for bad in ["", "after", "after 3", "line 3", "call", "after line 0", "call f #0", "end of it", "#2"] {
            assert!(Moment::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_place_must_be_one_line() {
        let program = "a = 1\n\nif a:\n    b = a\nb = a\n";
        assert_eq!(Place::Text("if a:".into()).line_in(program), Ok(3));
        assert!(Place::Text("b = a".into()).line_in(program).is_err());
        assert!(Place::Text("c".into()).line_in(program).is_err());
        assert!(Place::Line(2).line_in(program).is_err());
        assert!(Place::Line(9).line_in(program).is_err());
    }
}

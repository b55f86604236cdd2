//! `cutaway` fences: a live stepper, its options as header lines inside the body.

use super::Problem;
use super::stop::{Moment, Stop};

/// A live stepper in a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stepper {
    /// The name of its program among the lesson's programs.
    pub program: String,
    /// The places that prose links to.
    pub stops: Vec<Stop>,
    /// Name of the stop that it opens at; `None` for the start.
    pub open_at: Option<String>,
    /// Stops that are shown side by side as still pictures; empty for one live stepper.
    pub states: Vec<String>,
    /// How large a step is.
    pub zoom: Zoom,
    /// Panels that are open at first.
    pub panels: Vec<Panel>,
    /// Ranges of lines (first and last, from 1) that are folded away.
    pub hidden: Vec<(u32, u32)>,
    /// What the reader is asked to do to the program, if it is an exercise.
    pub exercise: Option<Exercise>,
    /// The program's text where the fence holds it; must equal the file's if there is one.
    pub body: Option<String>,
    /// Line of the fence in the lesson.
    pub line: u32,
}

/// A goal to be reached by editing the program; whether it is reached is found by running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// The goal, in a sentence.
    pub goal: String,
    /// Whether something is written anew (`task: build`); otherwise what is there is wrong, and is mended.
    pub is_build: bool,
    /// The whole output that the edited program must print, lines joined by `\n`; `None`: any.
    pub prints: Option<String>,
    /// Name of a program that is run after the reader's own in the same module, and that must not raise.
    pub test: Option<String>,
    /// Ranges of lines (first and last) of the given program that must still be there, in order.
    pub keep: Vec<(u32, u32)>,
    /// Hints, the mildest first.
    pub hints: Vec<String>,
    /// Name of the program that is a model solution.
    pub solution: String,
}

/// How large a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Zoom {
    /// From call to call.
    Call,
    /// From line to line.
    #[default]
    Line,
    /// From expression to expression.
    Expression,
    /// From instruction to instruction.
    Instruction,
}

/// A panel beside the stepper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// What the program has printed.
    Output,
    /// The code object's instructions.
    Bytecode,
    /// Who called whom.
    CallTree,
    /// All steps at a glance.
    Timeline,
    /// Every change of an object's count.
    Ledger,
    /// The insides of lists, dicts and sets.
    Containers,
    /// The cycle collector.
    Collector,
    /// The source as tokens and as a tree.
    Tree,
}

impl Zoom {
    /// The word that stands for it in a fence.
    pub fn word(self) -> &'static str {
        match self {
            Zoom::Call => "call",
            Zoom::Line => "line",
            Zoom::Expression => "expression",
            Zoom::Instruction => "instruction",
        }
    }

    const ALL: [Zoom; 4] = [Zoom::Call, Zoom::Line, Zoom::Expression, Zoom::Instruction];
}

impl Panel {
    /// The words that stand for it in a fence.
    pub fn words(self) -> &'static str {
        match self {
            Panel::Output => "output",
            Panel::Bytecode => "bytecode",
            Panel::CallTree => "call tree",
            Panel::Timeline => "timeline",
            Panel::Ledger => "ledger",
            Panel::Containers => "containers",
            Panel::Collector => "collector",
            Panel::Tree => "tree",
        }
    }

    const ALL: [Panel; 8] = [
        Panel::Output,
        Panel::Bytecode,
        Panel::CallTree,
        Panel::Timeline,
        Panel::Ledger,
        Panel::Containers,
        Panel::Collector,
        Panel::Tree,
    ];
}

const KEYS: &str =
    "program, stop NAME, open, states, zoom, panels, hide, goal, task, prints, test, keep, hint, solution";

impl Stepper {
    /// Reads a fence's body; `line` is that of the fence's opening, `file` the lesson's path.
    ///
    /// Header lines are `key: value`, up to an empty line or `---`; the rest is the program. A body whose first line is
    /// no header is all program. Whatever is wrong is put into `problems`, and the rest is still read.
    pub fn parse(body: &str, line: u32, file: &str, problems: &mut Vec<Problem>) -> Stepper {
        let mut stepper = Stepper {
            program: String::new(),
            stops: Vec::new(),
            open_at: None,
            states: Vec::new(),
            zoom: Zoom::default(),
            panels: Vec::new(),
            hidden: Vec::new(),
            exercise: None,
            body: None,
            line,
        };
        let mut exercise = Exercise {
            goal: String::new(),
            is_build: false,
            prints: None,
            test: None,
            keep: Vec::new(),
            hints: Vec::new(),
            solution: String::new(),
        };
        let headed = body.lines().next().is_some_and(|first| split_header(first).is_some());
        let mut rest = body;
        let mut number = line;
        while headed && !rest.is_empty() {
            let (header, after) = rest.split_once('\n').unwrap_or((rest, ""));
            rest = after;
            number += 1;
            if matches!(header.trim(), "" | "---") {
                break;
            }
            let Some((key, value)) = split_header(header) else {
                let message = format!("`{}` is no option of a cutaway fence", header.trim());
                let help = format!("options are {KEYS}; put an empty line before the program");
                problems.push(Problem::new(file, number, message, help));
                continue;
            };
            if let Err((message, help)) = stepper.set(&mut exercise, key, value, number) {
                problems.push(Problem::new(file, number, message, help));
            }
        }
        let program = rest.trim_matches('\n');
        if !program.trim().is_empty() {
            stepper.body = Some(format!("{program}\n"));
        }
        if stepper.program.is_empty() {
            stepper.program = format!("line-{line}.py");
            if stepper.body.is_none() {
                let help = "add `program: NAME.py`, or write the program after an empty line";
                problems.push(Problem::new(file, line, "the fence has no program", help));
            }
        }
        let blank = Exercise { goal: String::new(), prints: None, test: None, ..exercise.clone() };
        if !exercise.goal.is_empty() {
            if exercise.prints.is_none() && exercise.test.is_none() {
                let help = "add `prints: ...` or `test: NAME.py`";
                problems.push(Problem::new(file, line, "nothing tells when the goal is reached", help));
            }
            if exercise.solution.is_empty() {
                let help = "add `solution: NAME.py`, a program that reaches the goal";
                problems.push(Problem::new(file, line, "the exercise has no model solution", help));
            }
            stepper.exercise = Some(exercise);
        } else if blank != exercise || !exercise.hints.is_empty() || !exercise.solution.is_empty() {
            problems.push(Problem::new(file, line, "an exercise needs a goal", "add `goal: ...`, a sentence"));
        }
        stepper
    }

    fn set(&mut self, exercise: &mut Exercise, key: &str, value: &str, line: u32) -> Result<(), (String, String)> {
        let words = || value.split(',').map(|word| word.trim().to_string()).filter(|word| !word.is_empty());
        match key {
            "program" => self.program = value.to_string(),
            "open" => self.open_at = Some(value.to_string()),
            "states" => self.states = words().collect(),
            "zoom" => {
                let found = Zoom::ALL.into_iter().find(|zoom| zoom.word() == value);
                let known = Zoom::ALL.map(Zoom::word).join(", ");
                self.zoom = found.ok_or((format!("there is no zoom `{value}`"), format!("write one of {known}")))?;
            }
            "panels" => {
                for word in words() {
                    let found = Panel::ALL.into_iter().find(|panel| panel.words() == word);
                    let known = Panel::ALL.map(Panel::words).join(", ");
                    let panel = found.ok_or((format!("there is no panel `{word}`"), format!("panels are {known}")))?;
                    self.panels.push(panel);
                }
            }
            "hide" => self.hidden = parse_ranges(value)?,
            "goal" => exercise.goal = value.to_string(),
            "task" => {
                let help = "write `build`, for what is written anew, or `mend`, for what is wrong as it stands";
                let wrong = || (format!("there is no task `{value}`"), help.to_string());
                exercise.is_build = ["mend", "build"].iter().position(|word| *word == value).ok_or_else(wrong)? == 1;
            }
            "prints" => exercise.prints = Some(value.replace("\\n", "\n")),
            "test" => exercise.test = Some(value.to_string()),
            "keep" => exercise.keep = parse_ranges(value)?,
            "hint" => exercise.hints.push(value.to_string()),
            "solution" => exercise.solution = value.to_string(),
            _ => {
                let name = key.strip_prefix("stop ").unwrap_or_default().trim();
                if !is_name(name) || matches!(name, "start" | "end") {
                    let message = format!("`{name}` cannot be a stop's name");
                    let help = "use lower-case letters, digits and hyphens; `start` and `end` are there already";
                    return Err((message, help.to_string()));
                }
                if self.stops.iter().any(|stop| stop.name == name) {
                    return Err((format!("the stop `{name}` is there already"), "give it another name".to_string()));
                }
                let help = "write `before line N`, `after line N`, `call F`, `return F`, `raise` or `end`, with `#K` \
                            for the Kth time; a line may be given by its text between backticks";
                let moment = Moment::parse(value).map_err(|message| (message, help.to_string()))?;
                self.stops.push(Stop { name: name.to_string(), moment, line });
            }
        }
        Ok(())
    }
}

/// Whether a word can name a lesson, a stop, a question or a card.
pub(super) fn is_name(word: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !word.is_empty() && word.bytes().all(plain) && !word.starts_with('-') && !word.ends_with('-')
}

/// The key and the value of a header line, if it begins with a known key.
fn split_header(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let known = KEYS.split(", ").any(|known| known == key) && key != "stop NAME";
    (known || key.starts_with("stop ")).then_some((key, value.trim()))
}

fn parse_ranges(text: &str) -> Result<Vec<(u32, u32)>, (String, String)> {
    let wrong = || (format!("`{text}` names no lines"), "write lines as `1-3, 7`".to_string());
    let mut ranges = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let first: u32 = first.trim().parse().map_err(|_| wrong())?;
        let last: u32 = last.trim().parse().map_err(|_| wrong())?;
        if first == 0 || last < first {
            return Err(wrong());
        }
        ranges.push((first, last));
    }
    Ok(ranges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> (Stepper, Vec<String>) {
        let mut problems = Vec::new();
        let stepper = Stepper::parse(body, 10, "lesson.md", &mut problems);
        (stepper, problems.iter().map(Problem::to_string).collect())
    }

    #[test]
    fn headers_end_at_an_empty_line() {
        let (stepper, problems) = read(
            "program: labels.py\nstop rebound: after line 3\nzoom: expression\npanels: output, call tree\n\
             hide: 1-2, 5\n\na = 10\n\nb = a\n",
        );
        assert_eq!(problems, [""; 0]);
        assert_eq!(stepper.program, "labels.py");
        assert_eq!(stepper.stops[0].name, "rebound");
        assert_eq!(stepper.stops[0].line, 12);
        assert_eq!(stepper.zoom, Zoom::Expression);
        assert_eq!(stepper.panels, [Panel::Output, Panel::CallTree]);
        assert_eq!(stepper.hidden, [(1, 2), (5, 5)]);
        assert_eq!(stepper.body.as_deref(), Some("a = 10\n\nb = a\n"));
    }

    #[test]
    fn a_body_without_headers_is_all_program() {
        let (stepper, problems) = read("x: int = 3\nprint(x)\n");
        assert_eq!(problems, [""; 0]);
        assert_eq!(stepper.program, "line-10.py");
        assert_eq!(stepper.body.as_deref(), Some("x: int = 3\nprint(x)\n"));
    }

    #[test]
    fn mistakes_have_a_place_and_a_way_out() {
        let cases = [
            ("zoom: big\n\nx = 1\n", "lesson.md:11: there is no zoom `big`"),
            ("program: a.py\nstop Two: end\n", "lesson.md:12: `Two` cannot be a stop's name"),
            ("program: a.py\nstop two: later\n", "lesson.md:12: `later` is no moment of a run"),
            ("program: a.py\nstop two: end\nstop two: end\n", "lesson.md:13: the stop `two` is there already"),
            ("program: a.py\nsize: 3\n", "lesson.md:12: `size: 3` is no option of a cutaway fence"),
            ("program: a.py\nhide: 3-1\n", "lesson.md:12: `3-1` names no lines"),
            ("program: a.py\ngoal: G\nprints: 1\n", "lesson.md:10: the exercise has no model solution"),
            ("program: a.py\ngoal: G\nsolution: b.py\n", "lesson.md:10: nothing tells when the goal is reached"),
            (
                "program: a.py\ngoal: G\nprints: 1\nsolution: b.py\ntask: play\n",
                "lesson.md:15: there is no task `play`",
            ),
            ("program: a.py\nhint: H\n", "lesson.md:10: an exercise needs a goal"),
            ("zoom: line\n", "lesson.md:10: the fence has no program"),
        ];
        for (body, problem) in cases {
            let (_, problems) = read(body);
            assert!(problems.len() == 1 && problems[0].starts_with(problem), "{body}: {problems:?}");
        }
    }
}

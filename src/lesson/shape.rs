//! What must hold of a lesson before anything runs: its links, its stops' lines, and the ten-step shape.

use std::collections::HashMap;

use super::*;
use crate::text::order;

/// Words a minute at which a reader of technical prose is counted; a live stepper counts half a minute more.
const WORDS_A_MINUTE: usize = 200;
/// The longest a lesson may be, in minutes.
const LONGEST: u32 = 12;

/// Checks every lesson of a course.
///
/// The ten steps are asked of every lesson but those whose front matter says `shape: free`.
pub fn check_shape(course: &Course) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut cards: HashMap<&str, &str> = HashMap::new();
    let mut earlier: Vec<&str> = Vec::new();
    for lesson in course.lessons() {
        let mut checker = Checker { course, lesson, problems: &mut problems };
        checker.check_programs();
        checker.check_steppers();
        checker.check_links();
        checker.check_numbers();
        if !lesson.is_free {
            checker.check_steps();
            checker.check_time();
        }
        for need in lesson.needs.iter().filter(|need| course.lesson(need).is_some()) {
            if !earlier.contains(&need.as_str()) {
                let help = "order the lessons so that what is needed comes first";
                checker.complain(1, format!("it needs `{need}`, which comes later"), help);
            }
        }
        for card in lesson.cards() {
            if let Some(other) = cards.insert(&card.id, &lesson.folder) {
                let message = format!("the card `{}` is also in {other}", card.id);
                checker.complain(card.line, message, "give one of them another name");
            }
        }
        earlier.push(&lesson.id);
    }
    for part in course.parts.iter().filter(|part| part.lessons.iter().any(|lesson| !lesson.is_free)) {
        check_part(part, &mut problems);
    }
    order::sort(&mut problems);
    problems
}

/// What to do about a number that is typed.
const TYPED: &str = "write it as a value, `[0](PROGRAM.py#STOP \"= EXPRESSION\")`, or, if no run gives it, put the \
                     phrase it is in under `numbers` in the front matter";

/// A part's text has no run to take numbers from: those that it has are told of as such.
fn check_part(part: &Part, problems: &mut Vec<Problem>) {
    let file = format!("{}/part.md", part.folder);
    let mut used = vec![false; part.numbers.len()];
    for (number, around) in typed_in(part.opening.iter().chain(&part.self_check), &part.numbers, &mut used) {
        let help = "say it without, or put the phrase it is in under `numbers` in the front matter";
        problems.push(Problem::new(&file, 0, format!("a number is typed, {number}, in `{around}`"), help));
    }
    check_used(&file, &part.numbers, &used, problems);
}

/// The numbers that are typed in some blocks, each with the words around it.
fn typed_in<'a>(
    blocks: impl IntoIterator<Item = &'a Block>,
    numbers: &[String],
    used: &mut [bool],
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    visit_blocks(blocks, &mut |block| {
        for text in block.texts() {
            let mut words = String::new();
            visit_inlines(text, &mut |inline| match inline {
                Inline::Text(text) => words.push_str(text),
                Inline::Code(_) | Inline::Computed { .. } => words.push(number::HOLE),
                _ => {}
            });
            found.extend(typed_numbers(&words, numbers, used));
        }
    });
    found
}

/// Tells of phrases with numbers that are not in the text.
fn check_used(file: &str, numbers: &[String], used: &[bool], problems: &mut Vec<Problem>) {
    for (phrase, _) in numbers.iter().zip(used).filter(|(_, used)| !**used) {
        let message = format!("`numbers` has `{phrase}`, and the text has not");
        problems.push(Problem::new(file, 1, message, "write the words as they are in the text, or take them away"));
    }
}

struct Checker<'a> {
    course: &'a Course,
    lesson: &'a Lesson,
    problems: &'a mut Vec<Problem>,
}

impl Checker<'_> {
    fn complain(&mut self, line: u32, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(self.lesson.source.name(), line, message, help));
    }

    /// Every file is used, and every file that runs alone has CPython's word for what it does.
    fn check_programs(&mut self) {
        let steppers = self.lesson.steppers();
        let exercises = || steppers.iter().filter_map(|stepper| stepper.exercise.as_ref());
        let quiz = self.lesson.quiz.as_ref().map(|quiz| quiz.text().to_string()).unwrap_or_default();
        for program in self.lesson.programs.iter().filter(|program| program.is_file) {
            let is_test = exercises().any(|exercise| exercise.test.as_ref() == Some(&program.name));
            let is_shown = steppers.iter().any(|stepper| stepper.program == program.name);
            let is_imported = self.lesson.programs.iter().any(|other| imports(other, &program.name));
            let is_used = is_test
                || is_shown
                || is_imported
                || exercises().any(|exercise| exercise.solution == program.name)
                || quiz.contains(&format!("\"{}\"", program.name));
            let file = format!("{}/{}", self.lesson.folder, program.name);
            if !is_used {
                let help = "show it in a `cutaway` fence or ask about it in quiz.toml, or take it away";
                self.problems.push(Problem::new(&file, 0, "nothing uses this program", help));
            }
            // A file that is there to be imported is run by the programs that import it.
            if program.recorded.is_none() && !is_test && (is_shown || !is_imported) {
                let help = "run tests/tools/record_lessons.py, which asks CPython";
                self.problems.push(Problem::new(&file, 0, "what CPython prints is not recorded", help));
            }
        }
    }

    fn check_steppers(&mut self) {
        for stepper in self.lesson.steppers() {
            let line = stepper.line;
            for name in stepper.open_at.iter().chain(&stepper.states) {
                self.check_stop(&StopRef { program: stepper.program.clone(), stop: name.clone() }, line);
            }
            let Some(program) = self.lesson.program(&stepper.program) else { continue };
            let text = program.source.text().clone();
            for stop in &stepper.stops {
                if let Moment::Before { place, .. } | Moment::After { place, .. } = &stop.moment
                    && let Err(message) = place.line_in(&text)
                {
                    let help = format!("look at the lines of {}", stepper.program);
                    self.complain(stop.line, format!("the stop `{}`: {message}", stop.name), help);
                }
            }
            let lines = program.source.line_count();
            let kept = stepper.exercise.iter().flat_map(|exercise| &exercise.keep);
            for (_, last) in stepper.hidden.iter().chain(kept) {
                if *last > lines {
                    let help = format!("the last line is {lines}");
                    self.complain(line, format!("the program has no line {last}"), help);
                }
            }
            let named = stepper.exercise.iter().flat_map(|exercise| exercise.test.iter().chain([&exercise.solution]));
            for name in named {
                if self.lesson.program(name).is_none() && !name.is_empty() {
                    self.complain(line, format!("there is no program `{name}`"), "put the file beside lesson.md");
                }
            }
        }
    }

    fn check_links(&mut self) {
        for inline in self.lesson.inlines() {
            match inline {
                Inline::Link { to: Target::Stop(at), text, line } if has_typed_number(text) => {
                    let help = format!("write it as a value: `[0]({}#{} \"= EXPRESSION\")`", at.program, at.stop);
                    self.complain(*line, format!("a number is typed: `{}`", plain_text(text)), help);
                    self.check_stop(at, *line);
                }
                Inline::Computed { at, line, .. } | Inline::Link { to: Target::Stop(at), line, .. } => {
                    self.check_stop(at, *line);
                }
                Inline::Link { to: Target::Program(name), line, .. } if self.lesson.program(name).is_none() => {
                    self.complain(*line, format!("there is no program `{name}`"), "put the file beside lesson.md");
                }
                Inline::Link { to: Target::Heading(anchor), line, .. } => self.check_anchor(self.lesson, anchor, *line),
                Inline::Link { to: Target::Lesson { id, anchor: Some(anchor) }, line, .. } => {
                    if let Some(lesson) = self.course.lesson(id) {
                        self.check_anchor(lesson, anchor, *line);
                    }
                }
                Inline::Link { to: Target::Question(_), line, .. } if self.lesson.quiz.is_none() => {
                    self.complain(*line, "there is no quiz.toml", "put the questions beside lesson.md");
                }
                _ => {}
            }
        }
    }

    /// No number of the prose is typed: it is a value of a run, or the front matter has it among those that are none.
    /// Code is a program's own text. A lesson without the ten steps is asked only not to type what it also computes.
    fn check_numbers(&mut self) {
        let lesson = self.lesson;
        let inlines = lesson.inlines();
        let values = inlines.iter().filter_map(|inline| match inline {
            Inline::Computed { shown, expression, at, .. } if shown.len() > 1 => Some((&**shown, (expression, at))),
            _ => None,
        });
        let values: HashMap<&str, (&String, &StopRef)> = values.collect();
        let mut used = vec![false; lesson.numbers.len()];
        let sections = lesson.sections.iter().map(|section| (section.line, &section.blocks[..]));
        let footnotes = lesson.footnotes.iter().map(|footnote| (0, &footnote.blocks[..]));
        for (line, blocks) in [(0, &lesson.opening[..])].into_iter().chain(sections).chain(footnotes) {
            for (number, around) in typed_in(blocks, &lesson.numbers, &mut used) {
                let message = format!("a number is typed, {number}, in `{around}`");
                let help = match values.get(&*number) {
                    Some((expression, at)) => {
                        format!("write `[{number}]({}#{} \"= {expression}\")`", at.program, at.stop)
                    }
                    None if lesson.is_free => continue,
                    None => TYPED.to_string(),
                };
                self.complain(line, message, help);
            }
        }
        check_used(lesson.source.name(), &lesson.numbers, &used, self.problems);
    }

    fn check_anchor(&mut self, lesson: &Lesson, anchor: &str, line: u32) {
        let mut is_there = lesson.sections.iter().any(|section| section.anchor == anchor);
        visit_blocks(lesson.all_blocks(), &mut |block| {
            is_there |= matches!(block, Block::Heading { anchor: known, .. } if known == anchor);
        });
        if !is_there {
            let help = "write a heading's words in lower case, with hyphens for spaces";
            self.complain(line, format!("there is no heading `#{anchor}` in {}", lesson.folder), help);
        }
    }

    fn check_stop(&mut self, at: &StopRef, line: u32) {
        let is_shown = self.lesson.steppers().iter().any(|stepper| stepper.program == at.program);
        if !is_shown {
            let help = format!("show it in a `cutaway` fence with `program: {}`", at.program);
            self.complain(line, format!("no stepper shows `{}`", at.program), help);
        } else if self.lesson.stop(at).is_none() && !matches!(at.stop.as_str(), "start" | "end") {
            let help = format!("add `stop {}: ...` to the fence of {}", at.stop, at.program);
            self.complain(line, format!("there is no stop `{}`", at.stop), help);
        }
    }

    fn check_steps(&mut self) {
        let found: Vec<Option<Step>> = self.lesson.sections.iter().map(|section| section.step).collect();
        for section in self.lesson.sections.iter().filter(|section| section.step.is_none()) {
            let help = "use `###` inside one of the ten steps";
            self.complain(section.line, format!("`{}` is none of the ten steps", plain_text(&section.title)), help);
        }
        for step in Step::ALL.into_iter().filter(|step| !found.contains(&Some(*step))) {
            self.complain(0, format!("the lesson lacks `## {}`", step.heading()), "a lesson has all ten steps");
        }
        let mut last = None;
        for section in self.lesson.sections.iter().filter(|section| section.step.is_some()) {
            if section.step <= last {
                let help = "the order is that of a lesson's ten steps, each once";
                self.complain(section.line, format!("`{}` is out of place", plain_text(&section.title)), help);
            }
            last = section.step.max(last);
        }
        for section in &self.lesson.sections {
            self.check_step(section);
        }
        let (programs, cards) = (self.lesson.steppers().len(), self.lesson.cards().len());
        if programs < 3 {
            self.complain(0, format!("the lesson shows {programs} live programs"), "show at least 3");
        }
        if cards < 4 {
            self.complain(0, format!("the lesson has {cards} cards"), "write at least 4");
        }
    }

    fn check_step(&mut self, section: &Section) {
        let Some(step) = section.step else { return };
        let mut has = (false, false, false, false, 0);
        let mut links = 0;
        visit_blocks(&section.blocks, &mut |block| {
            match block {
                Block::Question { .. } => has.0 = true,
                Block::Quiz { .. } => has.1 = true,
                Block::Stepper(stepper) if stepper.exercise.is_some() => has.2 = true,
                Block::Stepper(stepper) => has.3 |= !stepper.stops.is_empty(),
                Block::List { items, .. } => has.4 += items.iter().filter(|item| item.tick.is_some()).count(),
                _ => {}
            }
            for text in block.texts() {
                visit_inlines(text, &mut |inline| {
                    let to_stop = matches!(inline, Inline::Link { to: Target::Stop(_), .. });
                    links += usize::from(to_stop || matches!(inline, Inline::Computed { .. }));
                });
            }
        });
        let (missing, help) = match step {
            _ if section.blocks.is_empty() => ("any text", "write it"),
            Step::Predict if !has.0 => ("a question", "put `[Predict](quiz.toml#ID)` alone in a paragraph"),
            Step::Watch if !has.3 => ("a stepper with stops", "add a `cutaway` fence with `stop NAME: ...`"),
            Step::Watch if links < 2 => ("two links to stops", "write `[words](PROGRAM.py#STOP)`"),
            Step::Change if !has.2 => ("an exercise", "add a `cutaway` fence with `goal: ...`"),
            Step::Explain if has.4 < 3 => ("a rubric", "write at least three points as `- [ ] ...`"),
            Step::Check if !has.1 => ("the questions", "put `[Questions](quiz.toml)` alone in a paragraph"),
            _ => return,
        };
        self.complain(section.line, format!("`{}` lacks {missing}", step.heading()), help);
    }

    fn check_time(&mut self) {
        let minutes = reading_minutes(self.lesson);
        let stated = self.lesson.minutes;
        if stated > LONGEST || minutes > LONGEST {
            let longer = stated.max(minutes);
            self.complain(1, format!("the lesson takes {longer} minutes"), format!("split it: {LONGEST} is the most"));
        } else if minutes != stated {
            self.complain(
                1,
                format!("it says {stated} minutes and takes {minutes}"),
                format!("write `minutes: {minutes}`"),
            );
        }
    }
}

/// Whether words that lead to a moment of a run hold a number that is no line's: what a run gives is filled in.
fn has_typed_number(text: &[Inline]) -> bool {
    let mut before = String::new();
    let mut words = text.iter().filter_map(|inline| if let Inline::Text(text) = inline { Some(text) } else { None });
    words.any(|text| {
        text.split_whitespace().any(|word| {
            let is_typed = word.contains(|c: char| c.is_ascii_digit()) && !["line", "lines"].contains(&&*before);
            before = word.to_lowercase();
            is_typed
        })
    })
}

/// How long a lesson takes to read, in minutes.
fn reading_minutes(lesson: &Lesson) -> u32 {
    let mut words = 0;
    let mut steppers = 0;
    visit_blocks(lesson.all_blocks(), &mut |block| {
        words += block.texts().iter().map(|text| plain_text(text).split_whitespace().count()).sum::<usize>();
        steppers += usize::from(matches!(block, Block::Stepper(_)));
    });
    (words + steppers * WORDS_A_MINUTE / 2).div_ceil(WORDS_A_MINUTE) as u32
}

/// The files of a lesson that a program imports, and those that they import.
pub fn imported<'a>(lesson: &'a Lesson, program: &Program) -> Vec<&'a Program> {
    let mut found: Vec<&Program> = Vec::new();
    let mut waiting = vec![program.clone()];
    while let Some(importer) = waiting.pop() {
        for other in lesson.programs.iter().filter(|other| other.is_file && other.name != program.name) {
            if imports(&importer, &other.name) && found.iter().all(|known| known.name != other.name) {
                found.push(other);
                waiting.push(other.clone());
            }
        }
    }
    found
}

fn imports(program: &Program, file: &str) -> bool {
    let module = file.trim_end_matches(".py");
    program.source.text().lines().any(|line| {
        let line = line.trim_start();
        [format!("import {module}"), format!("from {module} import")].iter().any(|start| line.starts_with(start))
    })
}

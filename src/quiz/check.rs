//! The check of a course's truth: every question's shape, and, with a runner, every program, stop, key and exercise.

use crate::text::order;
use crate::text::words::Language;
use std::collections::HashMap;

use super::grade::normalize;
use super::run::{Runner, outcome_of};
use super::solve::{files_of, moment_of, program_source, recorded_text};
use super::stops::find_stop;
use super::value::value_at;
use super::{Key, Kind, Question, claims, draw, reach, read_quiz, solve};
use crate::lesson::{Block, Course, Inline, Lesson, Problem, StopRef, as_written, visit_blocks};
use crate::text::Source;
use crate::trace::Recording;

/// Draws of fresh numbers that are tried.
const SEEDS: u32 = 12;

/// Checks every question of a course and, if there is a runner, all that can be found by running.
///
/// What does not run at all is told once, as a problem of the program.
pub fn check_course(course: &Course, runner: Option<&Runner>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut ids: HashMap<String, String> = HashMap::new();
    for lesson in course.lessons() {
        let mut checker = Checker { course, lesson, runner, problems: &mut problems, differing: Vec::new() };
        checker.check_questions(&mut ids);
        checker.check_programs();
        checker.check_exercises();
    }
    order::sort(&mut problems);
    problems.dedup();
    problems
}

struct Checker<'a> {
    course: &'a Course,
    lesson: &'a Lesson,
    runner: Option<&'a Runner>,
    problems: &'a mut Vec<Problem>,
    /// Programs that our machine runs otherwise than CPython: told of once, and not asked about further.
    differing: Vec<String>,
}

impl Checker<'_> {
    fn complain(&mut self, file: &str, line: u32, message: impl Into<String>, help: impl Into<String>) {
        let file = format!("{}/{file}", self.lesson.folder);
        self.problems.push(Problem::new(&file, line, message, help));
    }

    fn check_questions(&mut self, ids: &mut HashMap<String, String>) {
        let (quiz, problems) = read_quiz(self.lesson);
        self.problems.extend(problems);
        self.problems.extend(claims::check_numbers(self.lesson));
        for question in &quiz.questions {
            if let Some(other) = ids.insert(question.id.clone(), self.lesson.folder.clone()) {
                let message = format!("the question `{}` is also in {other}", question.id);
                self.complain("quiz.toml", question.line, message, "give one of them another id");
            }
            self.check_question(question);
        }
        let mut placed = Vec::new();
        visit_blocks(self.lesson.all_blocks(), &mut |block| {
            if let Block::Question { id, line } = block {
                placed.push((id.clone(), *line));
            }
        });
        for (id, line) in placed {
            if quiz.question(&id).is_none() {
                self.complain("lesson.md", line, format!("there is no question `{id}`"), "add it to quiz.toml");
            }
        }
        if !self.lesson.is_free && self.lesson.quiz.is_some() && quiz.questions.len() < 4 {
            let message = format!("the lesson has {} questions", quiz.questions.len());
            self.complain("quiz.toml", 0, message, "ask at least 4");
        }
        let computed = quiz.questions.iter().filter(|question| question.is_computed()).count();
        if !self.lesson.is_free && !quiz.questions.is_empty() && 2 * computed <= quiz.questions.len() {
            let message = format!("{computed} of {} questions are answered by running", quiz.questions.len());
            self.complain("quiz.toml", 0, message, "more than half: write `\"computed\"` where a run gives the answer");
        }
    }

    fn check_question(&mut self, question: &Question) {
        let line = question.line;
        let mut named: Vec<&String> = question.wrong.iter().map(|(_, name)| name).collect();
        if let Kind::Order { distractors } = &question.kind {
            named.extend(distractors.iter().map(|(_, name)| name));
        }
        if let Kind::Choice { options, .. } = &question.kind {
            named.extend(options.iter().filter_map(|option| option.misconception.as_ref()));
            for (at, option) in options.iter().enumerate() {
                if options[..at].iter().any(|other| other.text.trim() == option.text.trim()) {
                    let message = format!("the option `{}` stands twice", option.text);
                    self.complain("quiz.toml", line, message, "take one away");
                }
            }
        }
        for name in named {
            if !self.course.misconceptions.iter().any(|(known, _)| known == name) {
                let message = format!("there is no misconception `{name}`");
                self.complain("quiz.toml", line, message, "add it to misconceptions.md, or name another");
            }
        }
        if question.context.is_empty() {
            let help = "add `context = \"...\"`, why the answer is what it is";
            self.complain("quiz.toml", line, format!("`{}` does not explain its answer", question.id), help);
        }
        if matches!(question.kind, Kind::Printed { .. }) && question.wrong.is_empty() && !self.lesson.is_free {
            let help = "add `wrong = { \"ANSWER\" = \"misconception\" }`";
            self.complain("quiz.toml", line, format!("`{}` foresees no wrong answer", question.id), help);
        }
        if let Some(name) = &question.program
            && let Err(message) = program_source(self.lesson, name)
        {
            self.complain("quiz.toml", line, message, "put the file beside lesson.md");
            return;
        }
        self.check_key(question);
    }

    /// The key is what the run gives, and no wrong answer is.
    fn check_key(&mut self, question: &Question) {
        let line = question.line;
        let solved = match self.runner {
            Some(runner) => match solve(question, self.lesson, runner) {
                Ok(solved) => solved,
                // A program that does not run has been told of by itself.
                Err(message) if message.contains("does not run") => return,
                Err(message) => {
                    self.complain("quiz.toml", line, message, "mend the question or its program");
                    return;
                }
            },
            None => self.recorded_answer(question),
        };
        let Some(answer) = solved else { return };
        self.check_fresh(question);
        let right = normalize(&question.kind, &answer);
        if let Some(Key::Given(given)) = question.key()
            && normalize(&question.kind, given) != right
        {
            let message = format!("the answer of `{}` is {answer:?}, not {given:?}", question.id);
            self.complain("quiz.toml", line, message, "write \"computed\"");
        }
        for (wrong, _) in &question.wrong {
            if normalize(&question.kind, wrong) == right {
                let message = format!("a wrong answer of `{}` is right: {wrong:?}", question.id);
                self.complain("quiz.toml", line, message, "take it away");
            }
        }
    }

    /// A program with fresh numbers runs as the program does, and gives other answers with others.
    fn check_fresh(&mut self, question: &Question) {
        let line = question.line;
        let named = question.program.as_ref().filter(|_| !question.fresh.is_empty());
        let Some(Ok(program)) = named.map(|name| program_source(self.lesson, name)) else { return };
        if !matches!(question.kind, Kind::Printed { .. }) {
            let help = "draw numbers only where what is printed is asked for";
            self.complain("quiz.toml", line, "`fresh` in a question that is no Tracing", help);
        }
        if let Some(literal) = question.missing(program.text()) {
            let message = format!("the program of `{}` has no number {literal}", question.id);
            self.complain("quiz.toml", line, message, "name a number that stands in it");
        }
        let Some(runner) = self.runner else { return };
        let mut answers = Vec::new();
        for seed in 0..SEEDS {
            let text = draw(program.text(), &question.fresh, &format!("{}.{seed}", question.id));
            let run = runner.run(&files_of(self.lesson, Source::new(program.name().clone(), text)));
            match run.map(|run| outcome_of(&run)) {
                Ok(outcome) if outcome.cut.is_none() && outcome.exception.is_none() => answers.push(outcome.stdout),
                _ => {
                    let message = format!("the program of `{}` does not run with some numbers", question.id);
                    self.complain("quiz.toml", line, message, "draw from a smaller range");
                    return;
                }
            }
        }
        answers.sort();
        answers.dedup();
        if answers.len() < 3 {
            let help = "let the output depend on what is drawn";
            self.complain("quiz.toml", line, format!("`{}` has few answers with fresh numbers", question.id), help);
        }
    }

    /// Without a runner, CPython's recorded word for what a program prints.
    fn recorded_answer(&self, question: &Question) -> Option<String> {
        let program = self.lesson.program(question.program.as_ref()?)?;
        matches!(question.kind, Kind::Printed { .. }).then(|| recorded_text(program)).flatten()
    }

    /// Every program gives what CPython gave, and every stop is reached.
    fn check_programs(&mut self) {
        let Some(runner) = self.runner else { return };
        for program in self.lesson.programs.iter() {
            if self.is_test(&program.name) {
                continue;
            }
            let run = match runner.run(&files_of(self.lesson, program.source.clone())) {
                Ok(run) => run,
                Err((line, why)) => {
                    self.complain(&program.name, line, why, "use what the machine runs");
                    continue;
                }
            };
            let outcome = outcome_of(&run);
            if let Some(why) = &outcome.cut {
                self.complain(&program.name, 0, why.said(Language::English), "make it end by itself");
            }
            if let Some(recorded) = recorded_text(program)
                && recorded != outcome.text()
            {
                let message = format!("CPython gives {recorded:?}, our machine {:?}", outcome.text());
                self.complain(&program.name, 0, message, "record it again, or mend the machine");
                self.differing.push(program.name.clone());
                continue;
            }
            self.check_values(&program.name, &run, runner);
            for stepper in self.lesson.steppers().into_iter().filter(|stepper| stepper.program == program.name) {
                for stop in &stepper.stops {
                    if find_stop(&run, program.source.text(), &stop.moment).is_none() {
                        let message = format!("the run never comes to the stop `{}`", stop.name);
                        self.complain("lesson.md", stop.line, message, "look at what the program does");
                    }
                }
            }
        }
    }

    /// Every value that the prose and the questions show is what the run gives.
    fn check_values(&mut self, program: &str, run: &Recording, runner: &Runner) {
        let asked = claims::values(self.lesson);
        let told = self.lesson.inlines().into_iter().map(|inline| ("lesson.md", inline));
        for (file, inline) in told.chain(asked.iter().map(|inline| ("quiz.toml", inline))) {
            let Inline::Computed { expression, at, shown, line } = inline else { continue };
            let Some(source) = self.lesson.program(program).filter(|_| at.program == program) else { continue };
            let step = moment_of(self.lesson, at).and_then(|at| find_stop(run, source.source.text(), &at));
            let Some(step) = step else {
                if file == "quiz.toml" {
                    let help = "name a stop of a fence in lesson.md, `start` or `end`";
                    self.complain(file, *line, format!("there is no stop `{}` in {program}", at.stop), help);
                }
                continue;
            };
            match value_at(run, step, expression, runner) {
                Ok(value) if as_written(shown, value.clone()) == *shown => {}
                Ok(value) => {
                    let message = format!("`{expression}` is {value}, and the text says {shown}");
                    self.complain(file, *line, message, "record it again, or mend the machine");
                }
                Err(why) => {
                    let message = format!("`{expression}` has no value: {why}");
                    self.complain(file, *line, message, "use names that exist at the stop");
                }
            }
        }
    }

    fn is_test(&self, name: &str) -> bool {
        let steppers = self.lesson.steppers();
        let mut tests = steppers.iter().filter_map(|stepper| stepper.exercise.as_ref()?.test.as_deref());
        tests.any(|test| test == name)
    }

    /// The solution reaches the goal, the program as given does not.
    fn check_exercises(&mut self) {
        let Some(runner) = self.runner else { return };
        for stepper in self.lesson.steppers() {
            let Some(exercise) = &stepper.exercise else { continue };
            let (Some(given), Some(solution)) =
                (self.lesson.program(&stepper.program), self.lesson.program(&exercise.solution))
            else {
                continue;
            };
            if [given, solution].iter().any(|program| self.differing.contains(&program.name)) {
                continue;
            }
            match reach(exercise, self.lesson, &given.source, given.source.text(), runner) {
                Ok(true) => {
                    let help = "make the goal ask for more than the program does already";
                    self.complain("lesson.md", stepper.line, "the exercise is solved already", help);
                }
                Ok(false) => {}
                Err(why) => self.complain("lesson.md", stepper.line, why, "use what the machine runs"),
            }
            match reach(exercise, self.lesson, &given.source, solution.source.text(), runner) {
                Ok(false) => {
                    let message = format!("{} does not reach the goal", exercise.solution);
                    self.complain("lesson.md", stepper.line, message, "mend the solution or the goal");
                }
                Ok(true) => {}
                Err(why) => self.complain("lesson.md", stepper.line, why, "use what the machine runs"),
            }
        }
    }
}

/// The moment of a stop of a lesson's program, those that every program has included.
pub fn stop_moment(lesson: &Lesson, at: &StopRef) -> Option<crate::lesson::Moment> {
    moment_of(lesson, at)
}

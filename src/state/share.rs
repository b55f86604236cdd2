//! A program, a step or a whole run in the forms in which it is handed on.

use std::rc::Rc;

use super::link::{Link, write};
use super::stepper::Stepper;
use crate::text::words::{self as w, Word};
use crate::trace::picture::Zoom;
use crate::view::svg;

/// Most steps that are told in a text of a run.
const STEPS: u64 = 1_000;
/// Most pictures of steps that are printed side by side.
const PICTURES: usize = 60;

/// What is handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Form {
    /// A link that opens this very step.
    #[default]
    Link,
    /// A fence for Markdown.
    Markdown,
    /// An element for a page with `cutaway.js`.
    Element,
    /// This step in words.
    Step,
    /// Every step in words.
    Run,
    /// This step as a picture.
    Picture,
}

impl Form {
    /// Every form with its words.
    pub const ALL: [(Form, Word); 6] = [
        (Form::Link, w::FORM_LINK),
        (Form::Markdown, w::FORM_MARKDOWN),
        (Form::Element, w::FORM_HTML),
        (Form::Step, w::FORM_STEP),
        (Form::Run, w::FORM_RUN),
        (Form::Picture, w::FORM_PICTURE),
    ];

    /// The name of the file that it is saved in.
    pub(super) fn file(self) -> &'static str {
        match self {
            Form::Picture => "step.svg",
            Form::Element => "stepper.html",
            Form::Markdown => "program.md",
            _ => "run.txt",
        }
    }
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Paper {
    /// The page as it is: this step.
    #[default]
    Step,
    /// Chosen steps side by side.
    Steps,
    /// Every step in words.
    Run,
}

impl Paper {
    /// Each with its words.
    pub const ALL: [(Paper, Word); 3] =
        [(Paper::Step, w::PRINT_THIS), (Paper::Steps, w::PRINT_STEPS), (Paper::Run, w::PRINT_RUN)];
}

/// One step on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// Its number, and the line that runs next.
    pub title: String,
    /// Its sentence.
    pub words: String,
    /// Its picture, as SVG; empty where words are enough.
    pub picture: String,
}

/// What a stepper has for printing.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Print {
    /// What is to be printed.
    pub paper: Paper,
    /// The chosen steps, as they were typed.
    pub steps: Rc<str>,
    /// What is laid on paper instead of the page; empty for the page itself.
    pub sheet: Rc<[Leaf]>,
}

/// The steps of a text such as `1, 4-6`, from 0, as far as there are any.
fn steps_of(text: &str, count: u64) -> Vec<u64> {
    let number = |word: &str| word.trim().parse::<u64>().ok().filter(|step| (1..=count).contains(step));
    let mut steps = Vec::new();
    for word in text.split([',', ';']) {
        let (from, to) = word.split_once(['-', '–']).unwrap_or((word, word));
        if let (Some(from), Some(to)) = (number(from), number(to)) {
            steps.extend((from..=to).take(PICTURES).map(|step| step - 1));
        }
    }
    steps.truncate(PICTURES);
    steps
}

impl Stepper {
    /// Lays out what is to be printed; `false` if there is nothing.
    pub(super) fn lay_out(&mut self) -> bool {
        let steps: Vec<u64> = match self.print.paper {
            Paper::Step => Vec::new(),
            Paper::Steps => steps_of(&self.print.steps, self.count),
            Paper::Run => (0..self.count.min(STEPS)).collect(),
        };
        let pictured = self.print.paper == Paper::Steps;
        let Some(stage) = self.stage.clone() else { return false };
        let leaf = |step: &u64| {
            let scene = stage.scene(self.zoom, *step, self.options);
            let file = stage.file(&scene.program.file).unwrap_or(&self.source);
            let line = scene.program.runs_next.map(|mark| mark.line);
            let text = line.and_then(|line| file.line(line)).map_or("", str::trim);
            let (t, number) = (self.options.language, step + 1);
            let title = match line {
                Some(line) => t.fill(w::STEP_TITLE, &[&number, &scene.program.next_word, &line, &text]),
                None => t.fill(w::STEP_NUMBER, &[&number]),
            };
            let picture = if pictured { svg::draw(&scene, false) } else { String::new() };
            Leaf { title, words: scene.narration, picture }
        };
        self.print.sheet = steps.iter().map(leaf).collect();
        self.print.paper == Paper::Step || !steps.is_empty()
    }

    /// The text of a form; `base` is the page's own address without a hash.
    pub fn shared(&self, form: Form, base: &str) -> String {
        let code = self.source.text().trim_end();
        match form {
            Form::Link => format!("{base}{}", write(&Link::Try(self.trial(self.step)))),
            Form::Markdown => {
                let zoom = (self.zoom != Zoom::Line).then(|| format!("zoom: {}\n", self.zoom.word()));
                let fence = "`".repeat(longest_run(code).max(2) + 1);
                let head = zoom.map(|zoom| format!("{zoom}\n")).unwrap_or_default();
                format!("{fence}cutaway\n{head}{code}\n{fence}\n")
            }
            Form::Element => {
                let code = code.replace('&', "&amp;").replace('<', "&lt;");
                format!("<cutaway-stepper>\n{code}\n</cutaway-stepper>\n")
            }
            Form::Step => self.told(self.step..self.step + 1),
            Form::Run => self.told(0..self.count),
            Form::Picture => self.scene.as_ref().map(|scene| svg::draw(scene, true)).unwrap_or_default(),
        }
    }

    /// Steps in words: the line that runs next, the sentence, and in the end what was printed.
    fn told(&self, steps: std::ops::Range<u64>) -> String {
        let Some(stage) = &self.stage else { return String::new() };
        let t = self.options.language;
        let whole = steps.end - steps.start > 1;
        let mut out = String::new();
        let last = steps.end.min(steps.start + STEPS);
        for step in steps.start..last {
            let scene = stage.scene(self.zoom, step, self.options);
            out += &format!("{}. {}\n", step + 1, scene.narration);
            let next = scene.program.runs_next.map(|mark| mark.line);
            let file = stage.file(&scene.program.file).unwrap_or(&self.source);
            if let Some(text) = next.and_then(|line| file.line(line)) {
                out += &format!("   {} {}: {}\n", scene.program.next_word, next.unwrap_or_default(), text.trim());
            }
            if !whole {
                for frame in &scene.frames {
                    out += &format!("   {}: {}\n", frame.title, frame.note);
                }
                for object in scene.columns.iter().flatten() {
                    out += &format!("   {} {} ({})\n", object.title, object.text, object.count);
                }
            }
        }
        if last < steps.end {
            out += &(t.fill(w::MORE_STEPS, &[&(steps.end - last)]) + "\n");
        }
        let printed = stage.stdout();
        if whole && !printed.is_empty() {
            out += &format!("\n{}\n{printed}", t.say(w::PRINTED));
        }
        out
    }
}

/// The longest run of backticks in a text.
fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

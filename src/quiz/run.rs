//! Running programs for questions: what it takes, and what came of a run.

use crate::text::words::{self as w, Filled};
use std::rc::Rc;

use crate::code::CodeObject;
use crate::text::{Diag, Source};
use crate::trace::Recording;
use crate::trace::picture::End;
use crate::trace::steps::Steps;
use crate::vm::{Limits, Machine};

/// Instructions between two looks at whether a run is over.
const SLICE: u64 = 1 << 16;

/// What running a program takes from above: this module knows no compiler.
#[derive(Clone)]
pub struct Runner {
    /// Compiles a module.
    pub compile: fn(&Source) -> Result<Rc<CodeObject>, Vec<Diag>>,
    /// Answers what a machine asks for, other than input.
    pub host: fn(&mut Machine),
    /// Bounds of each run.
    pub limits: Limits,
}

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: String,
    /// The last line of the traceback, if it ended with one.
    pub exception: Option<String>,
    /// Why it did not run to an end of its own.
    pub cut: Option<Filled>,
}

impl Runner {
    /// Runs a program to its end, within limits; the first file is the program, it may import the others.
    ///
    /// # Errors
    /// The line of the program and why it cannot be compiled.
    pub fn run(&self, files: &[Source]) -> Result<Recording, (u32, String)> {
        self.run_seeded(files, 0)
    }

    /// Runs a program with turns of its threads drawn from a seed; 0 for turns as long as CPython's.
    ///
    /// # Errors
    /// The line of the program and why it cannot be compiled.
    pub fn run_seeded(&self, files: &[Source], seed: u64) -> Result<Recording, (u32, String)> {
        let Some(source) = files.first() else { return Err((0, "there is no program".to_string())) };
        let code = self.code_of(source)?;
        let mut run = Recording::with_files(files, &code, self.limits.clone(), self.host);
        let mut before = None;
        run.seed_threads(seed);
        while run.end().is_none() {
            let done = run.run_slice(SLICE);
            if before.replace(done) == Some(done) {
                return Err((0, "the library is not there".to_string()));
            }
        }
        Ok(run)
    }

    /// Compiles a program.
    ///
    /// # Errors
    /// The line and the words of the first error.
    pub(super) fn code_of(&self, source: &Source) -> Result<Rc<CodeObject>, (u32, String)> {
        (self.compile)(source).map_err(|diags| match diags.first() {
            Some(diag) => (source.line_col(diag.span.start).0, format!("{}: {}", diag.kind, diag.message)),
            None => (0, "it does not compile".to_string()),
        })
    }
}

/// What came of a finished run.
pub fn outcome_of(run: &dyn Steps) -> Outcome {
    let mut outcome = Outcome { stdout: run.stdout().to_string(), exception: None, cut: None };
    match run.end() {
        Some(End::Finished) => {}
        Some(End::Uncaught { traceback, .. }) => {
            outcome.exception = traceback.trim_end().lines().last().map(str::to_string);
        }
        Some(End::Exited { status: 0 }) => {}
        Some(End::Exited { status }) => outcome.cut = Some(Filled::new(w::CUT_EXITED, &[&status])),
        Some(End::Limit { limit, value }) => {
            outcome.cut = Some(Filled::new(w::CUT_LIMIT, &[&format_args!("{limit:?} {value}")]))
        }
        Some(End::Stopped) | None => outcome.cut = Some(Filled::new(w::CUT_ENDLESS, &[])),
        Some(End::WaitsForInput { .. }) => outcome.cut = Some(Filled::new(w::CUT_WAITS, &[])),
    }
    outcome
}

impl Outcome {
    /// Output and exception as a reader types them.
    pub fn text(&self) -> String {
        match &self.exception {
            Some(exception) => format!("{}{exception}\n", self.stdout),
            None => self.stdout.clone(),
        }
    }
}

//! Runs as questions see them: who makes one, and what came of it.

use crate::text::Source;
use crate::trace::picture::End;
use crate::trace::steps::Steps;

/// Who runs programs for questions: the page and the command-line program each have their own way.
pub trait Run {
    /// Runs a program to its end, within limits.
    ///
    /// # Errors
    /// Why it cannot be run, in a line of words, with the line of the program (0 if there is none).
    fn run(&self, source: &Source) -> Result<Box<dyn Steps>, (u32, String)>;
}

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: String,
    /// The last line of the traceback, if it ended with one.
    pub exception: Option<String>,
    /// Why it did not run to an end of its own.
    pub cut: Option<String>,
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
        Some(End::Exited { status }) => outcome.cut = Some(format!("it exits with the status {status}")),
        Some(End::Limit { limit, value }) => outcome.cut = Some(format!("it reaches a limit: {limit:?} {value}")),
        Some(End::Stopped) | None => outcome.cut = Some("it does not end".to_string()),
        Some(End::WaitsForInput { .. }) => outcome.cut = Some("it waits for input".to_string()),
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

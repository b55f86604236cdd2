//! What follows a command's name: options that start with `--`, and plain arguments.

use crate::Failure;
use cutaway::vm::Counting;
use std::ffi::OsString;
use std::path::PathBuf;

/// The words after a command's name, taken one kind at a time; [`Args::end`] refuses what is left.
pub struct Args(Vec<OsString>);

impl Args {
    /// The words after the command's name.
    pub fn new(words: Vec<OsString>) -> Args {
        Args(words)
    }

    /// Whether help was asked for, before any `--`.
    pub fn asks_help(&self) -> bool {
        self.options().any(|word| word == "-h" || word == "--help")
    }

    /// Takes a flag such as `--json`; whether it was given.
    pub fn flag(&mut self, name: &str) -> bool {
        let found = self.options().position(|word| word == name);
        if let Some(at) = found {
            self.0.remove(at);
        }
        found.is_some()
    }

    /// Takes an option with a value, as `--port 80` or `--port=80`.
    ///
    /// # Errors
    /// A usage error if the value is missing or is not valid UTF-8.
    pub fn option(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let joined = format!("{name}=");
        let found = self.options().position(|word| word == name || word.to_string_lossy().starts_with(&joined));
        let Some(at) = found else { return Ok(None) };
        let word = self.0.remove(at);
        if word != name {
            return Ok(Some(word.to_string_lossy()[joined.len()..].to_owned()));
        }
        if at >= self.0.len() {
            return Err(Failure::Usage(format!("{name} needs a value")));
        }
        let value = self.0.remove(at);
        value.into_string().map(Some).map_err(|_| Failure::Usage(format!("the value of {name} is not UTF-8")))
    }

    /// Takes `--seed N`: from what the turns of threads are drawn; 0 if it is not given.
    ///
    /// # Errors
    /// A usage error for what is no number.
    pub fn seed(&mut self) -> Result<u64, Failure> {
        let Some(given) = self.option("--seed")? else { return Ok(0) };
        given.parse().map_err(|_| Failure::Usage(format!("--seed needs a number, not '{given}'")))
    }

    /// Takes `--counts 3.13` or `--counts 3.14`: whose reference counts the machine has; 3.14's if it is not given.
    ///
    /// # Errors
    /// A usage error for any other version.
    pub fn counts(&mut self) -> Result<Counting, Failure> {
        match self.option("--counts")?.as_deref() {
            None | Some("3.14") => Ok(Counting::Borrowing),
            Some("3.13") => Ok(Counting::Owning),
            Some(other) => Err(Failure::Usage(format!("--counts is 3.13 or 3.14, not '{other}'"))),
        }
    }

    /// Takes the next plain argument as a path, if there is one. Call after all options are taken.
    ///
    /// # Errors
    /// A usage error for an option that no command took.
    pub fn path(&mut self) -> Result<Option<PathBuf>, Failure> {
        if let Some(word) = self.options().find(|word| word.to_string_lossy().starts_with("--")) {
            return Err(Failure::Usage(format!("there is no option '{}'", word.to_string_lossy())));
        }
        if self.0.first().is_some_and(|word| word == "--") {
            self.0.remove(0);
        }
        Ok(if self.0.is_empty() { None } else { Some(self.0.remove(0).into()) })
    }

    /// Refuses whatever no command took.
    ///
    /// # Errors
    /// A usage error that names the first word left over.
    pub fn end(mut self) -> Result<(), Failure> {
        match self.path()? {
            None => Ok(()),
            Some(word) => Err(Failure::Usage(format!("one argument too many: '{}'", word.display()))),
        }
    }

    /// The words up to a lone `--`, which ends the options.
    fn options(&self) -> impl Iterator<Item = &OsString> {
        self.0.iter().take_while(|word| *word != "--")
    }
}

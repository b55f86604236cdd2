//! A lesson's moments in words: when in a run a question asks.

use crate::lesson::{Moment, Place};

/// When a moment is, as the beginning of a sentence, in Markdown's inline text.
pub fn moment_words(moment: &Moment, program: &str) -> String {
    let line = |place: &Place| match place.line_in(program) {
        Ok(line) => format!("line {line}"),
        Err(_) => "that line".to_string(),
    };
    let times = |nth: u32| match nth {
        1 => String::new(),
        2 => " for the second time".to_string(),
        3 => " for the third time".to_string(),
        _ => format!(" for the {nth}th time"),
    };
    match moment {
        Moment::Start => "Before anything has run".to_string(),
        Moment::Before { place, nth } => format!("Just before {} runs{}", line(place), times(*nth)),
        Moment::After { place, nth } => format!("When {} has run{}", line(place), times(*nth)),
        Moment::Call { function, nth } => format!("When `{function}` has just been called{}", times(*nth)),
        Moment::Return { function, nth } => format!("When `{function}` is about to return{}", times(*nth)),
        Moment::Raise { nth } => format!("When an exception has been raised{}", times(*nth)),
        Moment::End => "When the program has ended".to_string(),
    }
}

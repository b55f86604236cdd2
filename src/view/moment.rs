//! A lesson's moments in words: when in a run a question asks.

use crate::lesson::{Moment, Place};
use crate::text::words::{self as w, Language, Word};

/// When a moment is, as the beginning of a sentence, in Markdown's inline text.
pub fn moment_words(t: Language, moment: &Moment, program: &str) -> String {
    let times = |nth: &u32| match nth {
        1 => String::new(),
        2 => t.say(w::SECOND_TIME).to_string(),
        3 => t.say(w::THIRD_TIME).to_string(),
        _ => t.fill(w::NTH_TIME, &[nth]),
    };
    let at = |place: &Place, nth: &u32, word: Word, of_it: Word| match place.line_in(program) {
        Ok(line) => t.fill(word, &[&line, &times(nth)]),
        Err(_) => t.fill(of_it, &[&times(nth)]),
    };
    match moment {
        Moment::Start => t.say(w::MOMENT_START).to_string(),
        Moment::Before { place, nth } => at(place, nth, w::MOMENT_BEFORE, w::MOMENT_BEFORE_IT),
        Moment::After { place, nth } => at(place, nth, w::MOMENT_AFTER, w::MOMENT_AFTER_IT),
        Moment::Call { function, nth } => t.fill(w::MOMENT_CALL, &[function, &times(nth)]),
        Moment::Return { function, nth } => t.fill(w::MOMENT_RETURN, &[function, &times(nth)]),
        Moment::Raise { nth } => t.fill(w::MOMENT_RAISE, &[&times(nth)]),
        Moment::End => t.say(w::MOMENT_END).to_string(),
    }
}

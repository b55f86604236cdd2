//! A course of the reader's own: from an address, from files that are dropped, or beside the page.

use std::rc::Rc;

use super::link::{Link, write};
use super::{Course, Effect, Page, State, study::Study};
use crate::lesson::Loose;
use crate::quiz::json::{Json, quote};
use crate::quiz::read_quiz;
use crate::text::words::{self as w, Filled};

/// Where a course comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum From {
    /// An address: of a list of files, or of one Markdown file.
    Address(String),
    /// The page itself: it was made with this course.
    Page,
    /// Files of the reader's.
    Files,
}

/// What a page knows of a course that is not the project's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// Where it comes from.
    pub from: From,
    /// Whether it is still on its way.
    pub waits: bool,
    /// What its author has to mend, each with its file, its line and what to do.
    pub problems: Vec<String>,
}

/// What an address gave, as far as it has to be known to read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The files themselves.
    Files(Vec<(String, String)>),
    /// Their paths, relative to the list.
    Paths(Vec<String>),
}

/// Most files of a course.
const MOST: usize = 4_000;

/// Reads what stands at an address: `{"path": "text", …}`, `["path", …]`, or a lesson as Markdown.
///
/// # Errors
/// What the text is not.
pub fn listing(address: &str, text: &str) -> Result<Listing, Filled> {
    let path = address.split(['?', '#']).next().unwrap_or(address);
    if path.ends_with(".md") {
        let name = path.rsplit('/').next().unwrap_or("lesson.md");
        return Ok(Listing::Files(vec![(name.to_string(), text.to_string())]));
    }
    let named = |value: &Json| if let Json::Text(text) = value { Some(text.clone()) } else { None };
    let found = match Json::parse(text.trim_start_matches('\u{feff}')) {
        Some(Json::Map(files)) => {
            let files = files.into_iter().map(|(path, text)| Some((path, named(&text)?)));
            files.collect::<Option<Vec<_>>>().map(Listing::Files)
        }
        Some(Json::List(paths)) => paths.iter().map(named).collect::<Option<Vec<_>>>().map(Listing::Paths),
        _ => None,
    };
    match found {
        Some(Listing::Files(files)) if files.len() > MOST => Err(Filled::new(w::OWN_MANY, &[&address, &MOST])),
        Some(Listing::Paths(paths)) if paths.len() > MOST => Err(Filled::new(w::OWN_MANY, &[&address, &MOST])),
        found => found.ok_or_else(|| Filled::new(w::OWN_NO_COURSE, &[&address])),
    }
}

/// The files of a course as one text that [`listing`] reads.
pub fn bundle(files: &[(String, String)]) -> String {
    let file = |(path, text): &(String, String)| format!("{}:{}", quote(path), quote(text));
    format!("{{{}}}", files.iter().map(file).collect::<Vec<_>>().join(",\n"))
}

/// Begins to fetch the course of an address.
pub(super) fn ask(state: &mut State, address: &str, effects: &mut Vec<Effect>) {
    let known = state.own.as_ref().is_some_and(|own| own.from == From::Address(address.into()) && !own.waits);
    if !known || state.course.parts.is_empty() {
        state.own = Some(Rc::new(Own { from: From::Address(address.into()), waits: true, problems: Vec::new() }));
        effects.push(Effect::Fetch(address.into()));
    }
}

/// Takes a course up in place of the one that was there; what could not be had is told where courses are brought.
pub(super) fn take(
    state: &mut State,
    from: From,
    files: Result<Vec<(String, String)>, Filled>,
    effects: &mut Vec<Effect>,
) {
    let read = |files| {
        let (course, mut problems) = Loose::find(files).course();
        for lesson in course.lessons() {
            problems.extend(read_quiz(lesson).1);
        }
        (course, problems.iter().map(ToString::to_string).collect())
    };
    let (course, problems): (Course, Vec<String>) = match files {
        Ok(files) => read(files),
        Err(why) => (Course::default(), vec![why.said(state.language)]),
    };
    let is_empty = course.lessons().next().is_none();
    if !is_empty {
        state.course = Rc::new(course);
        state.steppers.retain(|id, _| *id == super::TRY);
        let log = std::mem::take(&mut state.study.log);
        state.study = Study { now: state.study.now, ..Study::default() };
        state.study.learn((*log).clone());
        // The list tells what there is to mend.
        let only = state.course.lessons().next();
        let only = only.filter(|_| state.course.lessons().count() == 1 && problems.is_empty());
        let home = write(&only.map_or(Link::Lessons, |lesson| Link::Lesson(lesson.id.clone())));
        effects.push(Effect::Brought(from.clone(), home));
    } else if state.own.as_ref().is_some_and(|own| own.waits) {
        state.page = Page::Course;
    }
    state.own = Some(Rc::new(Own { from, waits: false, problems }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gives_files_or_their_paths() {
        let file = |path: &str, text: &str| (path.to_string(), text.to_string());
        assert_eq!(listing("a/b.md?x", "Text"), Ok(Listing::Files(vec![file("b.md", "Text")])));
        let files = vec![file("01-a/part.md", "x\n"), file("a\"b", "</script>\u{1}")];
        assert_eq!(listing("course.json", &bundle(&files)), Ok(Listing::Files(files)));
        assert_eq!(listing("course.json", "[\"a\", \"b\"]"), Ok(Listing::Paths(vec!["a".into(), "b".into()])));
        for wrong in ["", "<!doctype html>", "[1]", "{\"a\": {}}", "3"] {
            assert!(listing("course.json", wrong).unwrap_err().word == w::OWN_NO_COURSE, "{wrong}");
        }
    }
}

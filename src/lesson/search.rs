//! Search over all lessons: every word of a query must stand in a section, its programs included.

use super::{Block, Course, Section, plain_text, visit_blocks};
use crate::text::order;

/// Characters of a snippet before the first word found, and after it.
const AROUND: (usize, usize) = (40, 100);

/// A section in which a query was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The lesson's id.
    pub lesson: String,
    /// The lesson's title.
    pub title: String,
    /// The section's anchor.
    pub anchor: String,
    /// The section's heading.
    pub heading: String,
    /// The words around the first one found, with `…` where the text goes on.
    pub snippet: String,
}

/// The sections with all words of a query, titles first, then headings, then text; at most so many.
pub fn search(course: &Course, query: &str, most: usize) -> Vec<Hit> {
    let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
    let mut found: Vec<(usize, Hit)> = Vec::new();
    if words.is_empty() {
        return Vec::new();
    }
    for lesson in course.lessons() {
        for section in &lesson.sections {
            let heading = plain_text(&section.title);
            let body = words_of(section);
            let (title, head, low) = (lesson.title.to_lowercase(), heading.to_lowercase(), body.to_lowercase());
            if !words.iter().all(|word| title.contains(word) || head.contains(word) || low.contains(word)) {
                continue;
            }
            let is_first = section.anchor == lesson.sections[0].anchor;
            let rank = match () {
                () if is_first && words.iter().all(|word| title.contains(word)) => 0,
                () if words.iter().any(|word| head.contains(word)) => 1,
                () if words.iter().any(|word| low.contains(word)) => 2,
                () => continue,
            };
            let at = words.iter().filter_map(|word| low.find(word.as_str())).min().unwrap_or(0);
            // Lower case may be longer than what it was made of: counted in characters, the place is near enough.
            let before = low[..at].chars().count().saturating_sub(AROUND.0);
            let snippet = whole_words(&body, before, AROUND.0 + AROUND.1);
            let (lesson, title, anchor) = (lesson.id.clone(), lesson.title.clone(), section.anchor.clone());
            found.push((rank, Hit { lesson, title, anchor, heading, snippet }));
        }
    }
    order::sort_by_key(&mut found, |(rank, _)| *rank);
    found.into_iter().map(|(_, hit)| hit).take(most).collect()
}

/// So many characters of a text from a place on, without the words that are cut; `…` stands where the text goes on.
fn whole_words(text: &str, from: usize, count: usize) -> String {
    let first = from.saturating_sub(1);
    let is_cut = text.chars().nth(first + count).is_some();
    let part: String = text.chars().skip(first).take(count).collect();
    let start = if from == 0 { 0 } else { part.find(' ').map_or(0, |at| at + 1) };
    let end = if is_cut { part.rfind(' ').filter(|end| *end > start).unwrap_or(part.len()) } else { part.len() };
    format!("{}{}{}", if from == 0 { "" } else { "… " }, &part[start..end], if is_cut { " …" } else { "" })
}

/// The words of a section, its code included.
fn words_of(section: &Section) -> String {
    let mut words = String::new();
    visit_blocks(&section.blocks, &mut |block| {
        for text in block.texts() {
            words.push_str(&plain_text(text));
            words.push(' ');
        }
        match block {
            Block::Code { text, .. } => words.push_str(text),
            Block::Stepper(stepper) => words.push_str(stepper.body.as_deref().unwrap_or_default()),
            _ => {}
        }
        words.push(' ');
    });
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

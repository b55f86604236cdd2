//! Rounds of questions across the course: by level, and an interview against the clock.

use std::rc::Rc;

use super::study::{Asked, Study};
use super::{Effect, Page, State};
use crate::lesson::{Block, Course, Item, Lesson, Part, Step};
use crate::quiz::plan::markdown_text;
use crate::quiz::{Kind, Question, Quiz, read_quiz};
use crate::text::order;

/// Questions of a round.
const QUESTIONS: usize = 10;
/// Questions of an interview.
const INTERVIEW: usize = 5;
/// What an interview may take, in milliseconds.
pub const LIMIT: u64 = 10 * 60_000;
/// How often its clock is looked at, in milliseconds.
const SECOND: u32 = 1_000;

/// What a round asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Syntax and fundamentals.
    Beginner,
    /// Functions, errors, classes.
    Intermediate,
    /// The machine inside.
    Expert,
    /// Questions to be answered aloud, from all parts.
    Interview,
}

/// A round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The lesson of each question of [`Study::quiz`].
    pub homes: Vec<String>,
    /// When it began.
    pub began: u64,
    /// When it ended.
    pub ended: Option<u64>,
    /// From what its questions were drawn: another round draws others.
    seed: u64,
}

/// What a reader can do to a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Begin another.
    Again,
    /// Ask once more what was wrong at the first try, and nothing else.
    Wrong,
    /// End the clock.
    End,
}

impl Level {
    /// All of them.
    pub const ALL: [Level; 4] = [Level::Beginner, Level::Intermediate, Level::Expert, Level::Interview];

    /// Its word in a link.
    pub fn word(self) -> &'static str {
        match self {
            Level::Beginner => "beginner",
            Level::Intermediate => "intermediate",
            Level::Expert => "expert",
            Level::Interview => "interview",
        }
    }

    /// Whether a part belongs to it, by the part's number.
    fn has(self, part: &Part) -> bool {
        let level = match part.folder.split('-').next().and_then(|digits| digits.parse().ok()) {
            Some(1) => Level::Beginner,
            Some(2 | 4 | 10 | 11) => Level::Expert,
            _ => Level::Intermediate,
        };
        self == Level::Interview || self == level
    }
}

impl Round {
    /// The lesson of a question.
    pub fn home<'a>(&self, course: &'a Course, quiz: &Quiz, question: &str) -> Option<&'a Lesson> {
        let at = quiz.questions.iter().position(|other| other.id == question)?;
        course.lesson(self.homes.get(at)?)
    }
}

/// Begins a round, with what was not answered right so far before the rest.
pub(super) fn begin(state: &mut State, level: Level, effects: &mut Vec<Effect>) {
    let course = state.course.clone();
    let answered = &state.study.progress.answered;
    let before = state.study.round.as_ref().map_or(0, |round| round.seed + 1);
    let seed = before.max(state.study.now);
    let mut all: Vec<(bool, u64, &Lesson, Question)> = Vec::new();
    for lesson in course.parts.iter().filter(|part| level.has(part)).flat_map(|part| &part.lessons) {
        let questions = if level == Level::Interview { explain(lesson) } else { read_quiz(lesson).0.questions };
        for question in questions {
            let order = question.shuffled(seed, 1 << 10).first().copied().unwrap_or(0) as u64;
            all.push((answered.get(&question.id) == Some(&true), order, lesson, question));
        }
    }
    order::sort_by_key(&mut all, |(is_known, order, ..)| (*is_known, *order));
    all.truncate(if level == Level::Interview { INTERVIEW } else { QUESTIONS });
    let (homes, questions) = all.into_iter().map(|(_, _, lesson, question)| (lesson.id.clone(), question)).unzip();
    let study = &mut state.study;
    study.quiz = Rc::new(Quiz { questions });
    study.asked.clear();
    study.round = Some(Round { homes, began: study.now, ended: None, seed });
    if level == Level::Interview && !std::mem::replace(&mut study.ticks, true) {
        effects.push(Effect::Wake(SECOND));
    }
}

/// A lesson's question to be answered aloud, with its rubric.
fn explain(lesson: &Lesson) -> Vec<Question> {
    let section = lesson.sections.iter().find(|section| section.step == Some(Step::Explain));
    let blocks = section.map(|section| section.blocks.as_slice()).unwrap_or_default();
    let text = |block: &Block| if let Block::Paragraph(text) = block { Some(markdown_text(text)) } else { None };
    let prompt = blocks.iter().find_map(text);
    let points = |items: &[Item]| items.iter().filter_map(|item| item.blocks.first().and_then(text)).collect();
    let rubric =
        blocks.iter().find_map(|block| if let Block::List { items, .. } = block { Some(points(items)) } else { None });
    let question = prompt.zip(rubric).zip(section).map(|((prompt, rubric), section)| Question {
        id: format!("{}/explain", lesson.id),
        prompt,
        program: None,
        kind: Kind::Explain { rubric },
        wrong: Vec::new(),
        fresh: Vec::new(),
        context: String::new(),
        line: section.line,
    });
    question.into_iter().collect()
}

/// Does one thing to a round.
pub(super) fn turn(state: &mut State, what: Turn, effects: &mut Vec<Effect>) {
    let Page::Round(level) = state.page else { return };
    let study = &mut state.study;
    match (what, &mut study.round) {
        (Turn::Again, _) => begin(state, level, effects),
        (Turn::End, Some(round)) => round.ended = Some(study.now),
        (Turn::Wrong, Some(round)) => {
            let is_wrong =
                |question: &Question| study.asked.get(&question.id).and_then(|asked| asked.first) == Some(false);
            let all = study.quiz.questions.iter().zip(&round.homes).filter(|(question, _)| is_wrong(question));
            let (questions, homes) = all.map(|(question, home)| (question.clone(), home.clone())).unzip();
            round.homes = homes;
            study.quiz = Rc::new(Quiz { questions });
            study.asked.clear();
        }
        (_, None) => {}
    }
}

/// The clock of an interview goes on.
pub(super) fn tick(state: &mut State, effects: &mut Vec<Effect>) {
    let runs = state.study.round.as_ref().is_some_and(|round| round.ended.is_none());
    state.study.ticks = runs && state.page == Page::Round(Level::Interview);
    if state.study.ticks {
        effects.push(Effect::Wake(SECOND));
    }
}

/// What came of the questions about one concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Result<'a> {
    /// The concept: its lesson's id.
    pub lesson: &'a str,
    /// How many questions were asked about it.
    pub asked: usize,
    /// How many of them were answered.
    pub answered: usize,
    /// How many were right at the first try.
    pub right: usize,
}

impl Study {
    /// The round by concept, those first of which most was wrong; only concepts of which something was answered.
    pub fn results(&self) -> Vec<Result<'_>> {
        let homes = self.round.as_ref().map(|round| round.homes.as_slice()).unwrap_or_default();
        let mut results: Vec<Result> = Vec::new();
        for (question, home) in self.quiz.questions.iter().zip(homes) {
            let first = self.asked.get(&question.id).and_then(|asked| asked.first);
            let at = results.iter().position(|it| it.lesson == home).unwrap_or_else(|| {
                results.push(Result { lesson: home, asked: 0, answered: 0, right: 0 });
                results.len() - 1
            });
            let it = &mut results[at];
            it.asked += 1;
            it.answered += usize::from(first.is_some());
            it.right += usize::from(first == Some(true));
        }
        results.retain(|it| it.answered > 0);
        order::sort_by_key(&mut results, |it| usize::MAX - (it.answered - it.right));
        results
    }

    /// How many questions of the round were answered, and how many were right at the first try.
    pub fn score(&self) -> (usize, usize) {
        let firsts = |asked: &Asked| asked.first;
        let answered: Vec<bool> = self.asked.values().filter_map(firsts).collect();
        (answered.len(), answered.iter().filter(|right| **right).count())
    }
}

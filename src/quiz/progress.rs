//! What a log comes to: what was read, answered, solved and ticked.

use std::collections::{BTreeMap, BTreeSet};

use super::log::{Log, What};
use crate::lesson::{Block, CheckItem, Course, Item, Lesson, Step, Stepper, anchor_of, plain_text, visit_blocks};

/// What a reader has done so far.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Progress {
    /// Lessons that were opened.
    pub opened: BTreeSet<String>,
    /// Lessons that are marked as read.
    pub read: BTreeSet<String>,
    /// Questions that were answered, and whether the last answer was right.
    pub answered: BTreeMap<String, bool>,
    /// Exercises whose goal was reached, as [`exercise_id`] names them.
    pub solved: BTreeSet<String>,
    /// Points that are ticked.
    pub ticked: BTreeSet<String>,
}

/// What was done of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Evidence {
    /// Whether it was explained with every point of its rubric: in the lesson, or in an interview.
    pub explained: bool,
    /// How many questions were answered right the last time.
    pub right: usize,
    /// How many there are.
    pub questions: usize,
    /// Whether every exercise was solved.
    pub solved: bool,
}

impl Progress {
    /// What was done of a lesson; `questions` are the ids of its questions.
    pub fn evidence(&self, lesson: &Lesson, questions: &[String]) -> Evidence {
        let mut points = Vec::new();
        let explain = lesson.sections.iter().find(|section| section.step == Some(Step::Explain));
        visit_blocks(explain.iter().flat_map(|section| &section.blocks), &mut |block| {
            if let Block::List { items, .. } = block {
                points.extend(items.iter().filter(|item| item.tick.is_some()).map(|item| point_id(lesson, item)));
            }
        });
        let is_ticked = !points.is_empty() && points.iter().all(|point| self.ticked.contains(point));
        Evidence {
            explained: is_ticked || self.answered.get(&format!("{}/explain", lesson.id)) == Some(&true),
            right: questions.iter().filter(|id| self.answered.get(*id) == Some(&true)).count(),
            questions: questions.len(),
            solved: exercises(lesson).iter().all(|id| self.solved.contains(id)),
        }
    }

    /// How many points of a checklist's item are ticked.
    pub fn said(&self, item: &CheckItem) -> usize {
        item.points.iter().filter(|point| self.ticked.contains(&item.point_id(point))).count()
    }

    /// What a log comes to.
    pub fn of(log: &Log) -> Progress {
        let mut progress = Progress::default();
        let set = |set: &mut BTreeSet<String>, of: &String, on: bool| {
            if on {
                set.insert(of.clone())
            } else {
                set.remove(of)
            };
        };
        for event in log.events() {
            match &event.what {
                What::Opened(of) => set(&mut progress.opened, of, true),
                What::Read(of, on) => set(&mut progress.read, of, *on),
                What::Answered(of, right) => drop(progress.answered.insert(of.clone(), *right)),
                What::Solved(of) => set(&mut progress.solved, of, true),
                What::Ticked(of, on) => set(&mut progress.ticked, of, *on),
                _ => {}
            }
        }
        progress
    }

    /// How many of a lesson's questions and exercises are done, and how many there are.
    pub fn of_lesson(&self, lesson: &Lesson, questions: &[String]) -> (usize, usize) {
        let exercises: Vec<String> = exercises(lesson);
        let right = questions.iter().filter(|id| self.answered.get(*id) == Some(&true)).count();
        let solved = exercises.iter().filter(|id| self.solved.contains(*id)).count();
        (right + solved, questions.len() + exercises.len())
    }
}

impl Progress {
    /// How much of a course is done, and how much there is to do: questions and exercises; in a course that has none,
    /// lessons to be opened.
    pub fn of_course(&self, course: &Course) -> (usize, usize) {
        let all = course.lessons().map(|lesson| self.of_lesson(lesson, &question_ids(lesson)));
        let (done, all) = all.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        match all {
            0 => (course.lessons().filter(|l| self.opened.contains(&l.id)).count(), course.lessons().count()),
            _ => (done, all),
        }
    }
}

/// The ids of a lesson's questions, as they stand in its quiz: reading them all in full would hold up the list.
pub fn question_ids(lesson: &Lesson) -> Vec<String> {
    let text = lesson.quiz.as_ref().map(|quiz| quiz.text().clone()).unwrap_or_default();
    let ids = text.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    ids.map(str::to_string).collect()
}

/// The permanent name of a point that is ticked: its lesson's, and its first words.
pub fn point_id(lesson: &Lesson, item: &Item) -> String {
    let words = item.blocks.first().map_or(String::new(), |block| match block {
        Block::Paragraph(text) => plain_text(text),
        _ => String::new(),
    });
    format!("{}/{}", lesson.id, anchor_of(&words).chars().take(60).collect::<String>())
}

/// The ids of a lesson's exercises.
pub fn exercises(lesson: &Lesson) -> Vec<String> {
    let steppers = lesson.steppers().into_iter().filter(|stepper| stepper.exercise.is_some());
    steppers.map(|stepper| exercise_id(lesson, &stepper.program)).collect()
}

/// The lesson whose exercise is next, among those in which something is built or among those in which it is mended: the
/// first that is not solved; when all are, another one each week.
pub fn next_task<'a>(course: &'a Course, progress: &Progress, is_build: bool, week: u64) -> Option<&'a Lesson> {
    let all = course.lessons().flat_map(|lesson| {
        let of_kind = move |stepper: &&Stepper| stepper.exercise.as_ref().is_some_and(|it| it.is_build == is_build);
        lesson.steppers().into_iter().filter(of_kind).map(move |it| (lesson, exercise_id(lesson, &it.program)))
    });
    let all: Vec<(&Lesson, String)> = all.collect();
    let open = all.iter().find(|(_, id)| !progress.solved.contains(id));
    open.or_else(|| all.get((week % all.len().max(1) as u64) as usize)).map(|(lesson, _)| *lesson)
}

/// The permanent name of an exercise: its lesson's and its program's.
pub fn exercise_id(lesson: &Lesson, program: &str) -> String {
    format!("{}/{program}", lesson.id)
}

/// Where in a course a question is asked: the lesson's id.
pub fn lesson_of<'a>(course: &'a Course, question: &str) -> Option<&'a Lesson> {
    course.lessons().find(|lesson| {
        let mut found = false;
        visit_blocks(lesson.all_blocks(), &mut |block| {
            found |= matches!(block, Block::Question { id, .. } if id == question);
        });
        found || lesson.quiz.as_ref().is_some_and(|quiz| quiz.text().contains(&format!("\"{question}\"")))
    })
}

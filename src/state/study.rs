//! What the reader answers on the page: drafts, checks, and what is told of them.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::draw::{Stroke, Typing, draw, focus_of};
use super::predict::{self, Predict};
pub use super::review::{Export, FreshCard, Review};
use super::round::Round;
use super::{Effect, Page, State, StepperId, host};
use crate::compile::compile_source;
use crate::lesson::Lesson;
use crate::quiz::draw::Drawing;
pub use crate::quiz::log::{Event, Log, What};
use crate::quiz::plan::Deck;
use crate::quiz::progress::{Progress, exercise_id};
use crate::quiz::{Kind, Question, Quiz, Response, Runner, Sheet, Told, attempt, judge, options, read_quiz, sheet};
use crate::vm::Limits;

/// Instructions that a reader's own answer may take: a loop without end must not hold up the page.
const STEPS: u64 = 2_000_000;

/// What the reader answers, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Study {
    /// The questions of the lesson that is open.
    pub quiz: Rc<Quiz>,
    /// Drafts and verdicts, by question.
    pub asked: BTreeMap<String, Asked>,
    /// The exercises of the lesson that is open.
    pub tasks: BTreeMap<StepperId, Task>,
    /// All that was ever done.
    pub log: Rc<Log>,
    /// What it comes to.
    pub progress: Rc<Progress>,
    /// The cards it comes to.
    pub deck: Rc<Deck>,
    /// The program of the card, where it has one.
    pub fresh: Option<FreshCard>,
    /// Whether the front of the card is shown.
    pub front: bool,
    /// The round of questions across the course, while its page is open.
    pub round: Option<Round>,
    /// Whether an interview's clock goes.
    pub ticks: bool,
    /// The quiz about the reader's own program, while it goes on.
    pub predict: Option<Predict>,
    /// The time as last heard, in milliseconds since 1970.
    pub now: u64,
    /// What came of an import.
    pub note: Option<String>,
    /// What is searched for.
    pub query: String,
    /// Whether the browser refused to keep what was done.
    pub unkept: bool,
}

/// A question as the reader has answered it so far.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Asked {
    /// What is picked: options, ticked points, the object of each name, the option of each row, or lines in their order.
    pub picks: Vec<usize>,
    /// What is typed.
    pub text: String,
    /// Outputs to choose from, once they are asked for.
    pub options: Vec<String>,
    /// What was told of it; `None` before a check and after each change.
    pub told: Option<Result<Told, String>>,
    /// Whether the answer is shown without having been found.
    pub shown: bool,
    /// Whether it was right when it was checked for the first time.
    pub first: Option<bool>,
    /// How often it was checked and wrong.
    pub tries: u32,
    /// Lines of an order that help has shown not to belong to it.
    pub out: Vec<usize>,
    /// What is to be filled in, once it is begun.
    pub sheet: Option<Rc<Sheet>>,
    /// The drawing so far.
    pub drawing: Option<Rc<Drawing>>,
    /// What is being typed into it.
    pub typing: Option<Typing>,
}

/// An exercise.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Task {
    /// How many hints are open.
    pub hints: usize,
    /// Whether the solution is open.
    pub solution: bool,
    /// The text that was checked, and what it lacks; `Ok(None)` for one that reaches the goal.
    pub told: Option<(Rc<str>, Result<Option<String>, String>)>,
}

/// What a reader can do to a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// Picks an option alone, or picks one of several or lets go of it.
    Pick(usize),
    /// Asks for what is to be filled in.
    Begin,
    /// Draws.
    Draw(Stroke),
    /// Asks for help with an order.
    Help,
    /// Says which object a name leads to, or which option a row goes with.
    Put(usize, usize),
    /// Moves a line of an order up or down.
    Move(usize, bool),
    /// Types an answer.
    Type(String),
    /// Asks for outputs to choose from.
    Options,
    /// Asks whether it is right.
    Check,
    /// Asks for the answer.
    Show,
    /// Begins again.
    Again,
}

/// What a reader can do to an exercise.
#[derive(Clone, Debug, PartialEq)]
pub enum Try {
    /// Asks whether the goal is reached.
    Check,
    /// Asks for one more hint.
    Hint,
    /// Asks for the solution.
    Solution,
}

impl Default for Study {
    fn default() -> Study {
        Study {
            quiz: Rc::default(),
            asked: BTreeMap::new(),
            tasks: BTreeMap::new(),
            log: Rc::default(),
            progress: Rc::default(),
            deck: Rc::default(),
            fresh: None,
            front: true,
            round: None,
            ticks: false,
            predict: None,
            now: 0,
            note: None,
            query: String::new(),
            unkept: false,
        }
    }
}

impl Study {
    /// What is kept when another lesson is opened, or none.
    pub fn turn(&mut self, lesson: Option<&Lesson>) {
        let quiz = lesson.map(|lesson| read_quiz(lesson).0).unwrap_or_default();
        self.quiz = Rc::new(quiz);
        self.round = None;
        self.asked.clear();
        self.tasks.clear();
    }

    /// Takes up what was done here, in another tab or on another device.
    pub fn learn(&mut self, more: Log) {
        Rc::make_mut(&mut self.log).merge(more);
        self.progress = Rc::new(Progress::of(&self.log));
        self.deck = Rc::new(Deck::of(&self.log));
    }
}

/// What runs programs for answers.
pub fn runner() -> Runner {
    let limits = Limits { ticks: STEPS, bytes: 64 << 20, ..Limits::default() };
    Runner { compile: compile_source, host: host::answer, limits }
}

/// The lines that an order is made of: those of the program, then those that do not belong to it.
pub fn order_lines(question: &Question, lesson: &Lesson) -> Vec<String> {
    let Kind::Order { distractors } = &question.kind else { return Vec::new() };
    let program = question.program.as_ref().and_then(|name| lesson.program(name));
    let text = program.map(|program| program.source.text().to_string()).unwrap_or_default();
    let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_string);
    lines.chain(distractors.iter().map(|(line, _)| line.clone())).collect()
}

/// Does one thing to a question.
pub(super) fn ask(state: &mut State, id: &str, what: Ask, effects: &mut Vec<Effect>) {
    if id == predict::ID && state.page == Page::Try {
        return predict::answer(state, what, effects);
    }
    let study = &state.study;
    let lesson = match &study.round {
        Some(round) if matches!(state.page, Page::Round(_)) => round.home(&state.course, &study.quiz, id),
        _ => state.lesson(),
    };
    let Some((question, lesson)) = study.quiz.question(id).zip(lesson) else { return };
    let mut asked = study.asked.get(id).cloned().unwrap_or_default();
    match what {
        Ask::Check => {
            let told = judge(question, lesson, &response(question, lesson, &asked), &runner());
            let is_right = matches!(&told, Ok(told) if told.verdict.is_right);
            asked.tries += u32::from(told.is_ok() && !is_right);
            if told.is_ok() && !asked.shown {
                asked.first.get_or_insert(is_right);
                effects.push(Effect::Log(What::Answered(id.to_string(), is_right)));
            }
            asked.told = Some(told);
        }
        Ask::Show => {
            asked.shown = true;
            if !matches!(question.kind, Kind::Explain { .. }) {
                asked.first.get_or_insert(false);
            }
            asked.told = Some(judge(question, lesson, &response(question, lesson, &asked), &runner()));
        }
        Ask::Options => {
            asked.told = None;
            asked.options = options(question, lesson, &runner()).unwrap_or_default();
        }
        Ask::Again => asked = Asked { first: asked.first, ..Asked::default() },
        Ask::Begin => begin(&mut asked, question, lesson),
        Ask::Help => {
            help(&mut asked, order_lines(question, lesson).len(), question);
            asked.told = None;
        }
        Ask::Draw(stroke) => {
            asked.told = None;
            asked.shown = false;
            let spot = asked.typing.as_ref().map(|typing| typing.spot.pen());
            draw(&mut asked, stroke.clone(), matches!(question.kind, Kind::Draw { counts: true, .. }));
            effects.extend(focus_of(&asked, &stroke, id, spot).map(Effect::Field));
        }
        change => {
            asked.told = None;
            asked.shown &= matches!(question.kind, Kind::Explain { .. });
            apply(&mut asked, &question.kind, change);
            if let Kind::Explain { rubric } = &question.kind {
                let is_full = asked.picks.len() == rubric.len();
                asked.first = Some(is_full);
                if is_full {
                    effects.push(Effect::Log(What::Answered(id.to_string(), true)));
                }
            }
        }
    }
    state.study.asked.insert(id.to_string(), asked);
}

impl Asked {
    /// Picks an option, or lets go of it.
    pub(super) fn toggle(&mut self, at: usize) {
        match self.picks.iter().position(|pick| *pick == at) {
            Some(place) => drop(self.picks.remove(place)),
            None => self.picks.push(at),
        }
    }

    /// Picks an option of a row.
    pub(super) fn put(&mut self, row: usize, option: usize) {
        if self.picks.len() <= row {
            self.picks.resize(row + 1, usize::MAX);
        }
        self.picks[row] = option;
    }
}

fn apply(asked: &mut Asked, kind: &Kind, change: Ask) {
    let picks = &mut asked.picks;
    match change {
        Ask::Pick(at) if matches!(kind, Kind::Choice { several: false, .. }) => *picks = vec![at],
        Ask::Pick(at) => asked.toggle(at),
        Ask::Put(name, object) => asked.put(name, object),
        Ask::Move(place, down) => {
            let other = if down { place + 1 } else { place.wrapping_sub(1) };
            if place < picks.len() && other < picks.len() {
                picks.swap(place, other);
            }
        }
        Ask::Type(text) => asked.text = text,
        Ask::Options | Ask::Check | Ask::Show | Ask::Again | Ask::Begin | Ask::Draw(_) | Ask::Help => {}
    }
}

/// Makes the sheet of a question.
fn begin(asked: &mut Asked, question: &Question, lesson: &Lesson) {
    match sheet(question, lesson, &runner()) {
        Ok(Some(sheet)) => {
            if let Sheet::Drawing { start, .. } = &sheet {
                asked.drawing = Some(Rc::new(start.clone()));
            }
            asked.sheet = Some(Rc::new(sheet));
        }
        Ok(None) => {}
        Err(why) => asked.told = Some(Err(why)),
    }
}

/// Takes a line away that does not belong to an order; once there is none, puts a line where it belongs: behind the
/// one that it follows.
fn help(asked: &mut Asked, lines: usize, question: &Question) {
    let Kind::Order { distractors } = &question.kind else { return };
    let length = lines - distractors.len();
    let picks = &mut asked.picks;
    // One that is in use misleads now.
    let strange = picks.iter().copied().chain(length..lines).find(|at| *at >= length && !asked.out.contains(at));
    if let Some(strange) = strange {
        asked.out.push(strange);
        picks.retain(|at| *at != strange);
        return;
    }
    let follows = |picks: &[usize], at: usize| {
        let place = picks.iter().position(|other| *other == at);
        place.is_some_and(|place| if at == 0 { place == 0 } else { place > 0 && picks[place - 1] == at - 1 })
    };
    if let Some(lost) = (0..length).find(|at| !follows(picks, *at)) {
        picks.retain(|at| *at != lost);
        let place = picks.iter().position(|at| at + 1 == lost).map_or(0, |before| before + 1);
        picks.insert(place, lost);
    }
}

/// A draft as a response.
fn response(question: &Question, lesson: &Lesson, asked: &Asked) -> Response {
    let picked = |names: &[String]| {
        let picked = names.iter().enumerate().filter(|(at, _)| asked.picks.contains(at));
        picked.map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(" ")
    };
    match &question.kind {
        Kind::Choice { .. } => Response::Picks(asked.picks.clone()),
        Kind::Explain { rubric } => Response::Ticks((0..rubric.len()).map(|at| asked.picks.contains(&at)).collect()),
        Kind::Frees { names, .. } => {
            let names = picked(names);
            Response::Text(if names.is_empty() { "nothing".to_string() } else { names })
        }
        Kind::SameObject { names, .. } => {
            let mut groups: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
            for (name, object) in names.iter().zip(&asked.picks) {
                groups.entry(*object).or_default().push(name);
            }
            Response::Text(groups.into_values().map(|group| group.join(" ")).collect::<Vec<_>>().join(", "))
        }
        Kind::Order { .. } => {
            let lines = order_lines(question, lesson);
            let lines: Vec<&str> = asked.picks.iter().filter_map(|at| lines.get(*at)).map(String::as_str).collect();
            Response::Text(lines.join("\n"))
        }
        Kind::Slots { .. } | Kind::Match { .. } => Response::Picks(asked.picks.clone()),
        Kind::Draw { .. } => match &asked.drawing {
            Some(drawing) => Response::Drawing((**drawing).clone()),
            None => Response::Drawing(Drawing::default()),
        },
        _ => Response::Text(asked.text.clone()),
    }
}

/// Does one thing to an exercise.
pub(super) fn attempt_task(state: &mut State, id: StepperId, what: Try, effects: &mut Vec<Effect>) {
    let Some((lesson, stepper)) = state.lesson().zip(state.steppers.get(&id)) else { return };
    let fences = lesson.steppers();
    let Some(fence) = fences.get((id.0 as usize).wrapping_sub(1)) else { return };
    let Some((exercise, given)) = fence.exercise.as_ref().zip(lesson.program(&fence.program)) else { return };
    let mut task = state.study.tasks.get(&id).cloned().unwrap_or_default();
    match what {
        Try::Hint => task.hints = (task.hints + 1).min(exercise.hints.len()),
        Try::Solution => task.solution = true,
        Try::Check => {
            let told = attempt(state.language, exercise, lesson, &given.source, stepper.source.text(), &runner());
            if told == Ok(None) {
                effects.push(Effect::Log(What::Solved(exercise_id(lesson, &fence.program))));
            }
            task.told = Some((stepper.source.text().clone(), told));
        }
    }
    state.study.tasks.insert(id, task);
}

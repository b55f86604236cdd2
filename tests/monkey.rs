//! Law 5 for the page: any program, whole or damaged, and any deeds in any order, and every view of it can be shown.
//!
//! `ROUNDS=50 SEED=7 cargo test --release --test monkey` looks longer; `ONLY=part-of-a-path` at some programs.
#![cfg(feature = "ssr")]

mod damage;
mod page;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use cutaway::lesson::Course;
use cutaway::quiz::draw::{Edit, NodeId, Place};
use cutaway::quiz::fsrs::Rating;
use cutaway::quiz::log::Event;
use cutaway::state::draw::{Spot, Stroke};
use cutaway::state::link::{Link, read, write};
use cutaway::state::review::{Export, Review};
use cutaway::state::round::{Level, Turn};
use cutaway::state::share::{Form, Paper};
use cutaway::state::study::{Ask, Try};
use cutaway::state::travel::Travel;
use cutaway::state::what::{Question, What};
use cutaway::state::{Action, Collecting, Do, Effect, Panel, State, StepperId, TRY, Zoom, own_course, record, reduce};
use cutaway::text::words::Language;
use cutaway::trace::picture::{FrameId, ObjectId};
use cutaway::view::Inline;
use damage::{Dice, STRANGE, damaged, is_wanted, programs};
use page::render;

/// How many instructions of each program are recorded.
const STEPS: u64 = 1_500;
/// One program of so many is opened in a round.
const SHARE: usize = 4;
/// How many deeds are done in one page.
const DEEDS: usize = 14;

const PANELS: [Panel; 10] = [
    Panel::Output,
    Panel::Bytecode,
    Panel::Calls,
    Panel::Timeline,
    Panel::Object,
    Panel::Collector,
    Panel::Turns,
    Panel::What,
    Panel::Tokens,
    Panel::Share,
];

/// Something that a reader can do at this moment, or could have done a moment ago.
fn deed(state: &State, dice: &mut Dice, link: &str) -> Action {
    let stepper = &state.steppers[&TRY];
    let zooms = [Zoom::Call, Zoom::Line, Zoom::Expression, Zoom::Instruction];
    let object = ObjectId(dice.roll(2_000) as u32);
    let word = dice.pick(STRANGE).to_owned();
    let count = stepper.count;
    Action::Stepper(
        TRY,
        match dice.roll(32) {
            0..4 => Do::To(dice.roll(count as usize + 3) as u64),
            4 => Do::By(dice.roll(40) as i64 - 20),
            5 => Do::Last,
            6 | 7 => Do::Zoom(zooms[dice.roll(4)]),
            8..14 => Do::Panel(PANELS[dice.roll(PANELS.len())]),
            14 => Do::Inline([Inline::Nothing, Inline::InContainers, Inline::Everywhere][dice.roll(3)]),
            15 => Do::Point(Some(object)),
            16 | 17 => Do::Choose(object),
            18 => Do::Collect(Collecting { generation: dice.roll(3) as u8, at: None, moves: Some(dice.roll(30)) }),
            19 => Do::HideWords(word),
            20 => Do::Expand(object, dice.roll(2) == 0),
            21 => Do::Travel(Travel::Over),
            22 => Do::Travel([Travel::BackOver, Travel::Out][dice.roll(2)].clone()),
            23 => Do::Travel(Travel::Change(object, dice.roll(2) == 0)),
            24 => Do::Travel(Travel::Bound(FrameId(dice.roll(9) as u32), word.into())),
            25 => Do::Form(
                [Form::Link, Form::Markdown, Form::Element, Form::Step, Form::Run, Form::Picture][dice.roll(6)],
            ),
            26 => Do::What(What::Ask(Question {
                name: "".into(),
                value: word.as_str().into(),
                line: 0,
                text: Some(word.into()),
            })),
            27 => Do::What([What::Value, What::Line][dice.roll(2)].clone()),
            28 => Do::Travel(Travel::Goal(word)),
            29 => Do::Travel(Travel::ToGoal(dice.roll(2) == 0)),
            30 => Do::Paper([Paper::Step, Paper::Steps, Paper::Run][dice.roll(3)]),
            _ => return Action::Hash(link.to_owned()),
        },
    )
}

/// Opens a program, does things to its page and looks at it; what is wrong, if anything is.
fn play(text: &str, dice: &mut Dice, done: &mut Vec<Action>) -> Result<(), String> {
    let state = State::new(Rc::new(Course::default()), record, Some(text));
    let (mut state, _) = reduce(&state, Action::Hash("#/try".into()));
    state = reduce(&state, Action::Narrow(dice.roll(4) == 0)).0;
    if dice.roll(4) == 0 {
        state = reduce(&state, Action::Speak(Language::Russian)).0;
    }
    let mut link = String::from("#/try");
    for at in 0..DEEDS {
        let stepper = state.steppers[&TRY].clone();
        if let Some(stage) = &stepper.stage
            && stage.end().is_none()
        {
            let executed = stage.run_slice(STEPS);
            state = reduce(&state, Action::Stepper(TRY, Do::Sliced(stepper.edition, executed))).0;
            if executed >= STEPS {
                state = reduce(&state, Action::Stepper(TRY, Do::Stop)).0;
            }
        }
        let action = deed(&state, dice, &link);
        done.push(action.clone());
        let effects;
        (state, effects) = reduce(&state, action);
        for effect in effects {
            if let Effect::Hash(place) = effect {
                let hash = write(&place);
                if matches!(read(&hash), Link::Lessons) {
                    return Err(format!("a link to nowhere, {hash}"));
                }
                link = hash;
            }
        }
        if at % 7 == 6 && !render(&state).contains("class=\"stepper") {
            return Err("no stepper is shown".into());
        }
    }
    Ok(())
}

#[test]
fn any_deeds_in_any_order() {
    let number =
        |name: &str, default: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (rounds, seed) = (number("ROUNDS", 1), number("SEED", 1));
    let programs = programs();
    let mut broken = Vec::new();
    for round in 0..rounds {
        for (index, (path, text)) in programs.iter().enumerate().skip(round as usize % SHARE).step_by(SHARE) {
            if !is_wanted(path) {
                continue;
            }
            let mut dice = Dice(seed << 48 ^ round << 24 ^ index as u64);
            let other = &programs[dice.roll(programs.len())].1;
            let text = if dice.roll(2) == 0 { text.clone() } else { damaged(text, other, &mut dice) };
            let mut done = Vec::new();
            let ended = catch_unwind(AssertUnwindSafe(|| play(&text, &mut dice, &mut done)));
            if let Err(wrong) = ended.unwrap_or_else(|_| Err("it panics".into())) {
                broken.push(format!(
                    "{}, round {round}: {wrong} after {done:?}\n{text}\n{}",
                    path.display(),
                    "-".repeat(80)
                ));
            }
        }
    }
    assert!(broken.is_empty(), "{} pages\n{}", broken.len(), broken.join("\n"));
}

/// Something that a reader can do with a lesson, its questions and the cards, or could have done a moment ago.
fn study_deed(state: &State, lessons: &[String], dice: &mut Dice) -> Action {
    let word = dice.pick(STRANGE).to_owned();
    let questions = &state.study.quiz.questions;
    let question = if questions.is_empty() { word.clone() } else { questions[dice.roll(questions.len())].id.clone() };
    let (one, two, on) = (dice.roll(7), dice.roll(7), dice.roll(2) == 0);
    let slot = match dice.roll(3) {
        0 => Place::Name(one, word.clone()),
        1 => Place::Item(NodeId(two as u32), one),
        _ => Place::Key(NodeId(two as u32), word.clone()),
    };
    let spot = match dice.roll(4) {
        0 => Spot::Slot(slot.clone()),
        1 => Spot::Name(one),
        2 => Spot::Returns(one),
        _ => Spot::Part(NodeId(two as u32)),
    };
    let ratings = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];
    let exports = [Export::Json, Export::Csv, Export::Anki, Export::Markdown, Export::Gift];
    let card = format!("{}/{}", lessons[dice.roll(lessons.len())], one);
    match dice.roll(38) {
        0 | 1 => Action::Hash(format!("#/lesson/{}", lessons[dice.roll(lessons.len())])),
        2 => Action::Hash("#/review".into()),
        3 => Action::Hash(format!("#/round/{}", Level::ALL[dice.roll(4)].word())),
        4 => Action::Hash("#/".into()),
        5..8 => Action::Ask(question, Ask::Pick(one)),
        8..11 => Action::Ask(question, Ask::Begin),
        11 => Action::Ask(question, Ask::Draw(Stroke::Open(spot))),
        12 => Action::Ask(question, Ask::Draw(Stroke::Type(word))),
        13 => Action::Ask(question, Ask::Draw(Stroke::Enter)),
        14 => Action::Ask(question, Ask::Draw(Stroke::Choose(spot, word))),
        15 => Action::Ask(question, Ask::Draw(Stroke::Edit(Edit::Clear(slot)))),
        16 => Action::Ask(question, Ask::Draw(Stroke::Edit(Edit::End(one)))),
        17 => Action::Ask(question, Ask::Draw(Stroke::Edit(Edit::Count(NodeId(two as u32), one as u32)))),
        18 => Action::Ask(question, Ask::Help),
        19 => Action::Ask(question, Ask::Put(one, two)),
        20 => Action::Ask(question, Ask::Move(one, on)),
        21 => Action::Ask(question, Ask::Type(word)),
        22 => Action::Ask(question, Ask::Options),
        23..26 => Action::Ask(question, Ask::Check),
        26 => Action::Ask(question, Ask::Show),
        27 => Action::Ask(question, Ask::Again),
        28 => Action::Review(Review::Show),
        29 => Action::Review(Review::Type(word)),
        30 => Action::Review(Review::Rate(ratings[dice.roll(4)])),
        31 => Action::Review([Review::Bury, Review::Undo][dice.roll(2)].clone()),
        32 => Action::Review(Review::Suspend(card, on)),
        33 => Action::Review(Review::Export(exports[dice.roll(5)])),
        34 => Action::Review(Review::Import(word)),
        35 => Action::Round([Turn::Again, Turn::Wrong, Turn::End][dice.roll(3)]),
        36 => Action::Try(StepperId(one as u32), [Try::Check, Try::Hint, Try::Solution][dice.roll(3)].clone()),
        _ => Action::Search(word),
    }
}

#[test]
fn any_study_in_any_order() {
    let course = Rc::new(own_course());
    let lessons: Vec<String> =
        course.parts.iter().flat_map(|part| &part.lessons).map(|lesson| lesson.id.clone()).collect();
    let mut broken = Vec::new();
    for sitting in 0..number("SITTINGS", 60) {
        let mut dice = Dice(number("SEED", 1) << 48 ^ sitting);
        let mut done = Vec::new();
        let ended = catch_unwind(AssertUnwindSafe(|| {
            let mut state = State::new(course.clone(), record, None);
            for at in 0..60 {
                let action = study_deed(&state, &lessons, &mut dice);
                done.push(action.clone());
                let effects;
                (state, effects) = reduce(&state, action);
                for effect in effects {
                    let Effect::Log(what) = effect else { continue };
                    let id = format!("monkey.{sitting}.{}", done.len());
                    let event = Event { id, at: 1_800_000_000_000 + dice.roll(90_000_000) as u64, what };
                    state = reduce(&state, Action::Logged(event, dice.roll(9) > 0)).0;
                }
                if at % 20 == 19 {
                    render(&state);
                }
            }
        }));
        if ended.is_err() {
            broken.push(format!("sitting {sitting}: {done:?}"));
        }
    }
    assert!(broken.is_empty(), "{} sittings\n{}", broken.len(), broken.join("\n"));
}

/// A number from the environment.
fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

//! Going somewhere in a run that has to be looked for: over a call, to a line, to a condition, to a change.

use std::rc::Rc;

use super::stepper::Stepper;
use super::{Effect, StepperId};
use crate::text::words as w;
use crate::trace::condition::Condition;
use crate::trace::picture::{FrameId, ObjectId};
use crate::trace::search::Wanted;

/// How many steps are looked through before the browser has its turn again.
const SLICE: u64 = 2_000;

/// Where to go.
#[derive(Clone, Debug, PartialEq)]
pub enum Travel {
    /// To the next step that is not within a call made from here.
    Over,
    /// The same backwards.
    BackOver,
    /// To the first step after the frame is left.
    Out,
    /// To the last step that is not after a moment, in ticks.
    Moment(u64),
    /// To the first step that is not before one.
    After(u64),
    /// The goal is being typed.
    Goal(String),
    /// To the goal that was typed; with `true` backwards.
    ToGoal(bool),
    /// To a line of the file that is shown; with `true` backwards.
    Line(u32, bool),
    /// To a change of an object; with `true` backwards.
    Change(ObjectId, bool),
    /// To where a name was last bound.
    Bound(FrameId, Rc<str>),
    /// To where the output has become longer than this.
    Printed(u64),
    /// Look through further steps of an edition.
    On(u64),
    /// Give the search up.
    Halt,
}

/// A search that goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// What is looked for.
    pub wanted: Wanted,
    /// Whether it goes backwards.
    pub back: bool,
    /// The next step to look at; going backwards the one after it.
    pub at: u64,
}

impl Stepper {
    /// Goes somewhere.
    pub(super) fn travel(&mut self, id: StepperId, travel: Travel, effects: &mut Vec<Effect>) {
        let Some(stage) = self.stage.clone() else { return };
        if !matches!(travel, Travel::On(_)) {
            self.playing = false;
            self.search = None;
        }
        let run = stage.run();
        let moment = run.moment_of(self.zoom, self.step);
        let wanted = match travel {
            Travel::Over | Travel::BackOver | Travel::Out => {
                let calls = run.calls();
                let back = travel == Travel::BackOver;
                // A call belongs to the one that makes it as long as its first step is not behind.
                let here = calls.at(moment);
                let within = |step: u64| {
                    let there = calls.at(run.moment_of(self.zoom, step));
                    there.zip(here).filter(|(there, here)| match travel {
                        Travel::Out => there == here || calls.is_within(*there, *here),
                        _ => calls.is_within(*there, *here),
                    })
                };
                let last = self.count - 1;
                let mut step = if back { self.step.saturating_sub(1) } else { (self.step + 1).min(last) };
                while let Some((there, outer)) = within(step).filter(|_| step > 0 && step < last) {
                    let mut inner = there;
                    while let Some(parent) = calls.all()[inner as usize].parent.filter(|parent| *parent != outer) {
                        if inner == outer || !calls.is_within(parent, outer) {
                            break;
                        }
                        inner = parent;
                    }
                    let call = calls.all()[inner as usize];
                    let next = match back {
                        true => run.step_at(self.zoom, call.start.saturating_sub(1)).min(step - 1),
                        false => (run.step_at(self.zoom, call.end) + 1).max(step + 1),
                    };
                    step = next.min(last);
                }
                drop(run);
                return self.go(step);
            }
            Travel::Moment(tick) => {
                let step = run.step_at(self.zoom, tick);
                drop(run);
                return self.go(step);
            }
            Travel::After(tick) => {
                let step = run.step_at(self.zoom, tick);
                let late = run.moment_of(self.zoom, step) >= tick;
                drop(run);
                return self.go(if late { step } else { step + 1 });
            }
            Travel::Goal(text) => {
                self.goal = text.into();
                self.said = "".into();
                return;
            }
            Travel::ToGoal(back) => {
                let words = self.goal.trim();
                let number = words
                    .strip_prefix("line")
                    .or(words.strip_prefix("строка"))
                    .unwrap_or(words)
                    .trim()
                    .parse::<u32>()
                    .ok();
                match (number, Condition::read(words)) {
                    (Some(line), _) => Some((Wanted::Line(self.shown().name().clone(), line), back)),
                    (None, Some(condition)) => Some((Wanted::Holds(condition), back)),
                    (None, None) => {
                        self.said = self.options.language.say(w::GOAL_HELP).into();
                        return;
                    }
                }
            }
            Travel::Line(line, back) => Some((Wanted::Line(self.shown().name().clone(), line), back)),
            Travel::Change(object, back) => Some((Wanted::Changed(object), back)),
            Travel::Bound(frame, name) => Some((Wanted::Bound(frame, name), true)),
            Travel::Printed(bytes) => {
                Some((Wanted::Printed(bytes), stage.picture(self.zoom, self.step).stdout_len > bytes))
            }
            Travel::On(edition) if edition == self.edition => None,
            Travel::On(_) | Travel::Halt => return,
        };
        drop(run);
        if let Some((wanted, back)) = wanted {
            // A change is seen at the step after it: the step itself may be the one looked for.
            let at = if back { self.step } else { self.step + 1 };
            self.search = Some(Search { wanted, back, at });
        }
        self.look_on(id, effects);
    }

    /// Looks through the next steps of a search.
    fn look_on(&mut self, id: StepperId, effects: &mut Vec<Effect>) {
        let (Some(stage), Some(mut search)) = (self.stage.clone(), self.search.take()) else { return };
        let end = self.count - u64::from(self.end.is_some()).min(self.count - 1);
        let steps = match search.back {
            true => search.at.saturating_sub(SLICE)..search.at.min(end),
            false => search.at..(search.at + SLICE).min(end),
        };
        let found = stage.run().search(self.zoom, steps.clone(), search.back, &search.wanted);
        match (found, search.back) {
            (Some(step), _) => return self.go(step),
            (None, true) if steps.start > 0 => search.at = steps.start,
            (None, false) if steps.end < end => search.at = steps.end,
            (None, back) => {
                let t = self.options.language;
                self.said = match (search.wanted, back) {
                    (Wanted::Changed(_), true) => t.say(w::NO_EARLIER_CHANGE).into(),
                    (Wanted::Changed(_), false) => t.say(w::NO_LATER_CHANGE).into(),
                    (Wanted::Bound(..), _) => t.say(w::NO_EARLIER_BINDING).into(),
                    (Wanted::Line(_, line), true) => t.fill(w::NOT_RUN_EARLIER, &[&line]).into(),
                    (Wanted::Line(_, line), false) => t.fill(w::NOT_RUN_LATER, &[&line]).into(),
                    (Wanted::Holds(_), true) => t.say(w::NOT_TRUE_EARLIER).into(),
                    (Wanted::Holds(_), false) => t.say(w::NOT_TRUE_LATER).into(),
                    (Wanted::Printed(_), _) => t.say(w::NEVER_PRINTED).into(),
                };
                return;
            }
        }
        self.search = Some(search);
        effects.push(Effect::Look(id, self.edition));
    }
}

//! Sheets to be filled in: a drawing with its controls, and rows with their options.

use std::rc::Rc;

use yew::{Callback, Event, Html, InputEvent, MouseEvent, SubmitEvent, classes, html};

use super::{Diagram, Edge, Hands, Outline};
use crate::quiz::Rows;
use crate::quiz::draw::{Drawing, Edit, NodeId, Place, RETURNS, Shape, Value};
use crate::state::draw::{Spot, Stroke, Typing, field_id, options, pen_id};
use crate::state::study::{Ask, Asked};
use crate::state::{Action, StepperId};
use crate::text::words::{self as w, Language, Word};
use crate::view::drawing::{brief, scene};
use crate::view::{Inline, Options};

/// What the controls of a sheet need.
pub(super) struct Pad<'a> {
    pub question: &'a str,
    pub asked: &'a Asked,
    pub hands: &'a Hands,
    pub narrow: bool,
}

/// A drawing as a diagram.
pub(super) fn picture(drawing: &Drawing, narrow: bool, language: Language) -> Html {
    let options = Options { inline: Inline::InContainers, language, ..Options::default() };
    let scene = Rc::new(scene(drawing, options));
    let hands = Hands { id: StepperId(u32::MAX), act: Callback::noop(), edge: Edge::NONE, language };
    let view = if narrow {
        html! { <Outline {scene} {hands} /> }
    } else {
        html! { <Diagram {scene} {hands} {options} hidden={Rc::<str>::from("")} pointed={None} /> }
    };
    html! { <div class="figure drawn">{view}</div> }
}

impl Pad<'_> {
    fn stroke(&self, stroke: Stroke) -> Callback<MouseEvent> {
        let (act, id) = (self.hands.act.clone(), self.question.to_string());
        Callback::from(move |_| act.emit(Action::Ask(id.clone(), Ask::Draw(stroke.clone()))))
    }

    fn button(&self, words: String, stroke: Stroke) -> Html {
        html! { <button type="button" onclick={self.stroke(stroke)}>{words}</button> }
    }

    /// A drawing and all that can be done to it.
    pub fn drawing(&self, drawing: &Drawing, titles: &[String], classes: &[String]) -> Html {
        let t = self.hands.language;
        let choices = options(drawing, classes, t);
        let innermost = drawing.frames.iter().rposition(|frame| !frame.title.ends_with(')')).unwrap_or(0);
        let reached = drawing.reached();
        let frames = drawing.frames.iter().enumerate().map(|(at, frame)| {
            let rows = frame.names.iter().map(|(name, value)| {
                let label = if name == RETURNS { t.say(w::RETURN_VALUE) } else { name };
                self.slot(label, Place::Name(at, name.clone()), value, drawing, &choices)
            });
            html! {
                <fieldset key={format!("f{at}")} id={pen_id(self.question, &format!("f{at}"))} tabindex="-1">
                    <legend>{t.around(w::FRAME_NAMED).0}<code>{&frame.title}</code>{t.around(w::FRAME_NAMED).1}</legend>
                    {for rows}
                    {self.more(Spot::Name(at), w::ADD_NAME, w::FORM_NAME)}
                    if at > 0 && at == innermost && frame.names.iter().all(|(name, _)| name != RETURNS) {
                        {self.more(Spot::Returns(at), w::ADD_RETURN, w::FORM_VALUE)}
                    }
                    if at > 0 && at >= innermost { {self.button(t.fill(w::END_FRAME, &[&frame.title]), Stroke::Edit(Edit::End(at)))} }
                </fieldset>
            }
        });
        let nodes = drawing.nodes.iter().map(|(id, node)| {
            let (add, form) = match node.shape {
                Shape::Sequence => (w::ADD_ITEM, w::FORM_VALUE),
                Shape::Set => (w::ADD_ITEM, w::FORM_VALUE),
                Shape::Dict => (w::ADD_KEY, w::FORM_KEY),
                Shape::Named => (w::ADD_ATTRIBUTE, w::FORM_NAME),
            };
            let rows = node.items.iter().enumerate().map(|(at, (label, value))| match node.shape {
                Shape::Sequence => self.slot(&format!("[{at}]"), Place::Item(*id, at), value, drawing, &choices),
                Shape::Set => self.slot(&t.fill(w::ITEM_NUMBERED, &[&(at + 1)]), Place::Item(*id, at), value, drawing, &choices),
                _ => self.slot(label, Place::Key(*id, label.clone()), value, drawing, &choices),
            });
            html! {
                <fieldset key={format!("n{}", id.0)} id={pen_id(self.question, &format!("n{}", id.0))} tabindex="-1">
                    <legend>{format!("{} #{}", node.type_name, id.0)}</legend>
                    {for rows}
                    {node.count.map(|count| self.count(*id, count, &node.type_name))}
                    {self.more(Spot::Part(*id), add, form)}
                    if !reached.contains(id) { {self.button(t.say(w::FREE_IT).to_string(), Stroke::Edit(Edit::Free(vec![*id])))} }
                </fieldset>
            }
        });
        let begin = titles.iter().filter(|title| *title != "module").map(|title| {
            let edit = Edit::Begin(innermost + 1, title.clone(), Vec::new());
            self.button(t.fill(w::BEGIN_FRAME, &[title]), Stroke::Edit(edit))
        });
        html! {
            <div class="drawing" data-question={self.question.to_string()}>
                <p class="quiet drag-hint">{t.say(if self.narrow { w::TAP_HINT } else { w::DRAG_HINT })}</p>
                {picture(drawing, self.narrow, t)}
                <div class="pens" id={pen_id(self.question, "")} tabindex="-1" role="group" aria-label={t.say(w::CHANGE_DRAWING)}>{for frames}{for nodes}</div>
                <p class="buttons">{for begin}</p>
            </div>
        }
    }

    /// A slot: what it leads to, to be chosen or typed.
    fn slot(&self, label: &str, place: Place, value: &Value, drawing: &Drawing, choices: &[(String, String)]) -> Html {
        let t = self.hands.language;
        let spot = Spot::Slot(place.clone());
        if let Some(typing) = self.asked.typing.as_ref().filter(|typing| typing.spot == spot) {
            return self.typing(typing, label, w::FORM_VALUE);
        }
        let now = value.node().map(|id| format!("#{}", id.0));
        let chosen = {
            let (hands, id) = (self.hands.clone(), self.question.to_string());
            Callback::from(move |event: Event| {
                let stroke = Stroke::Choose(spot.clone(), (hands.edge.value)(&event));
                hands.act.emit(Action::Ask(id.clone(), Ask::Draw(stroke)));
            })
        };
        let words = |key: &str, words: &str| match key.strip_prefix('#').and_then(|id| id.parse().ok()) {
            Some(id) => format!("{words}: {}", brief(drawing, NodeId(id))),
            None => words.to_string(),
        };
        html! {
            <div class="slot" key={label.to_string()}>
                <label>
                    <code>{label}</code><span class="quiet">{t.say(w::LEADS_TO)}</span>
                    <select onchange={chosen}>
                        if let Value::Atom(text) = value { <option key="=" value="=" selected=true>{text}</option> }
                        {for choices.iter().map(|(key, it)| html! {
                            <option key={key.clone()} value={key.clone()} selected={now.as_ref() == Some(key)}>{words(key, it)}</option>
                        })}
                    </select>
                </label>
                <button type="button" class="icon" aria-label={t.fill(w::TAKE_AWAY, &[&label])} title={t.fill(w::TAKE_AWAY, &[&label])}
                    onclick={self.stroke(Stroke::Edit(Edit::Clear(place)))}>{"✕"}</button>
            </div>
        }
    }

    /// What adds a slot.
    fn more(&self, spot: Spot, words: Word, form: Word) -> Html {
        let words = self.hands.language.say(words);
        match self.asked.typing.as_ref().filter(|typing| typing.spot == spot) {
            Some(typing) => self.typing(typing, words, form),
            None => self.button(words.to_string(), Stroke::Open(spot)),
        }
    }

    fn typing(&self, typing: &Typing, label: &str, form: Word) -> Html {
        let t = self.hands.language;
        let (hands, id) = (self.hands.clone(), self.question.to_string());
        let typed = Callback::from(move |event: InputEvent| {
            let stroke = Stroke::Type((hands.edge.value)(&event));
            hands.act.emit(Action::Ask(id.clone(), Ask::Draw(stroke)));
        });
        let (act, id) = (self.hands.act.clone(), self.question.to_string());
        let enter = Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(Action::Ask(id.clone(), Ask::Draw(Stroke::Enter)));
        });
        html! {
            <form class="slot" key="typing" onsubmit={enter}>
                <label>
                    <code>{label}</code>
                    <input type="text" id={field_id(self.question)} value={typing.text.clone()} placeholder={t.say(form)} spellcheck="false" autocapitalize="off" autocomplete="off"
                        title={t.say(w::WHAT_TO_TYPE)} oninput={typed} />
                </label>
                <button type="submit">{t.say(w::SET)}</button>
                {self.button(t.say(w::CANCEL).to_string(), Stroke::Leave)}
                if let Some(error) = &typing.error { <p class="wrong" role="alert">{error.said(t)}</p> }
            </form>
        }
    }

    fn count(&self, id: NodeId, count: u32, type_name: &str) -> Html {
        let t = self.hands.language;
        let (hands, question) = (self.hands.clone(), self.question.to_string());
        let changed = Callback::from(move |event: Event| {
            let count = (hands.edge.value)(&event).trim().parse().unwrap_or(0);
            hands.act.emit(Action::Ask(question.clone(), Ask::Draw(Stroke::Edit(Edit::Count(id, count)))));
        });
        html! {
            <div class="slot" key="count">
                <label>
                    <span>{t.say(w::REFERENCES)}</span>
                    <input type="number" min="0" aria-label={t.fill(w::REFERENCES_TO, &[&format!("{type_name} #{}", id.0)])} value={count.to_string()} onchange={changed} />
                </label>
            </div>
        }
    }

    /// Rows, each with an option to be picked; those that are known to be wrong are marked.
    pub fn rows(&self, sheet: &Rows, wrong: &[usize]) -> Html {
        let t = self.hands.language;
        let said = |text: &str| match (text, text.strip_prefix("slot ")) {
            ("free", _) => t.say(w::SLOT_FREE).to_string(),
            ("deleted", _) => t.say(w::SLOT_DELETED).to_string(),
            (_, Some(number)) => t.fill(w::SLOT_NUMBERED, &[&number]),
            _ => text.to_string(),
        };
        let row = |(at, row): (usize, &String)| {
            let pick = {
                let (hands, id) = (self.hands.clone(), self.question.to_string());
                Callback::from(move |event: Event| {
                    let option = (hands.edge.value)(&event).parse().unwrap_or(usize::MAX);
                    hands.act.emit(Action::Ask(id.clone(), Ask::Put(at, option)));
                })
            };
            let picked = self.asked.picks.get(at).copied();
            let is_wrong = wrong.contains(&at);
            html! {
                <li class={classes!("slot", is_wrong.then_some("mistaken"))} key={at}>
                    <label>
                        <code>{said(row)}</code>
                        <select onchange={pick} aria-invalid={is_wrong.then_some("true")}>
                            <option value="" selected={picked.is_none_or(|it| it >= sheet.options.len())}>{"…"}</option>
                            {for sheet.options.iter().enumerate().map(|(number, option)| html! {
                                <option value={number.to_string()} selected={picked == Some(number)}>{said(option)}</option>
                            })}
                        </select>
                    </label>
                    if is_wrong { <span class="note">{t.say(if picked.is_some() { w::NOT_THIS } else { w::STILL_OPEN })}</span> }
                </li>
            }
        };
        html! {
            <div class="rows">
                if !sheet.notes.is_empty() { <ul class="plain">{for sheet.notes.iter().map(|note| html! { <li><code>{note}</code></li> })}</ul> }
                <ol class="plain">{for sheet.rows.iter().enumerate().map(row)}</ol>
            </div>
        }
    }
}

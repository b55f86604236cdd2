//! A lesson's blocks and inline text as elements.

use yew::{Callback, Html, classes, html};

use super::ask::question;
use super::stills::Stills;
use super::task::task;
use super::{Hands, StepperView};
use crate::lesson::{
    Align, Block, CalloutKind, Inline, Item, Lesson, Moment, Stepper, StopRef, Target, plain_text, visit_blocks,
};
use crate::quiz::progress::point_id;
use crate::quiz::stop_moment;
use crate::state::link::{Link, Trial, write};
use crate::state::{Action, State, StepperId};
use crate::text::words::{self as w, Language};
use crate::view::moment::moment_words;

/// What blocks need besides themselves: steppers are numbered in reading order.
pub(super) struct Prose<'a> {
    pub state: &'a State,
    pub lesson: &'a Lesson,
    pub hands: &'a dyn Fn(StepperId) -> Hands,
    pub next_stepper: u32,
}

/// A block.
pub(super) fn block(prose: &mut Prose, it: &Block) -> Html {
    match it {
        Block::Heading { level, text, anchor } => {
            let tag = format!("h{}", (*level).clamp(3, 6));
            html! { <@{tag} id={anchor.clone()} tabindex="-1">{inlines(prose, text)}</@> }
        }
        Block::Paragraph(text) => html! { <p>{inlines(prose, text)}</p> },
        Block::List { start, items } => {
            let items: Vec<Html> = items
                .iter()
                .map(|item| {
                    let blocks: Vec<Html> = item.blocks.iter().map(|b| block(prose, b)).collect();
                    match item.tick {
                        Some(_) => point(prose, item, blocks),
                        None => html! { <li>{for blocks}</li> },
                    }
                })
                .collect();
            match start {
                Some(start) => html! { <ol start={start.to_string()}>{for items}</ol> },
                None => html! { <ul>{for items}</ul> },
            }
        }
        Block::Table { aligns, head, rows } => {
            let class = |at: usize| match aligns.get(at) {
                Some(Align::Center) => Some("center"),
                Some(Align::Right) => Some("right"),
                _ => None,
            };
            html! {
                <div class="wide" tabindex="0" role="group" aria-label={prose.state.language.say(w::TABLE)}>
                    <table>
                        <thead><tr>{for head.iter().enumerate().map(|(at, c)| html! { <th scope="col" class={class(at)}>{inlines(prose, c)}</th> })}</tr></thead>
                        <tbody>{for rows.iter().map(|row| html! {
                            <tr>{for row.iter().enumerate().map(|(at, c)| html! { <td class={class(at)}>{inlines(prose, c)}</td> })}</tr>
                        })}</tbody>
                    </table>
                </div>
            }
        }
        Block::Callout { kind, blocks } => {
            let (class, word) = match kind {
                CalloutKind::Note => ("note", w::NOTE),
                CalloutKind::Tip => ("tip", w::TIP),
                CalloutKind::Important => ("important", w::IMPORTANT),
                CalloutKind::Warning => ("warning", w::WARNING),
                CalloutKind::Caution => ("caution", w::CAUTION),
            };
            let blocks: Vec<Html> = blocks.iter().map(|b| block(prose, b)).collect();
            html! { <aside class={classes!("callout", class)}><p class="word" lang={prose.state.language.code()}>{prose.state.language.say(word)}</p>{for blocks}</aside> }
        }
        Block::Quote(blocks) => {
            let blocks: Vec<Html> = blocks.iter().map(|b| block(prose, b)).collect();
            html! { <blockquote>{for blocks}</blockquote> }
        }
        Block::Code { text, .. } => html! { <pre class="listing" tabindex="0"><code>{text}</code></pre> },
        Block::Stepper(fence) => {
            let id = StepperId(prose.next_stepper);
            prose.next_stepper += 1;
            match prose.state.steppers.get(&id) {
                Some(stepper) => {
                    // On paper nothing can be stepped: the program and its named moments stand there instead.
                    let on_paper = prose.state.printing;
                    let shown: Vec<&String> = match on_paper && fence.states.is_empty() && fence.exercise.is_none() {
                        true => fence.stops.iter().map(|stop| &stop.name).collect(),
                        false => fence.states.iter().collect(),
                    };
                    let trial = Trial { code: Some(stepper.source.text().to_string()), ..Trial::default() };
                    html! {
                        <div class={classes!("figure", on_paper.then_some("printed"))}>
                            if let Some(exercise) = &fence.exercise { {task(prose, exercise, id, stepper, true)} }
                            if !shown.is_empty() {
                                <Stills stepper={stepper.clone()} stops={stills(prose.state.language, prose.lesson, fence, &shown)} narrow={prose.state.narrow} />
                            }
                            <StepperView stepper={stepper.clone()} hands={(prose.hands)(id)} narrow={prose.state.narrow} />
                            <p class="quiet" lang={prose.state.language.code()}><a href={write(&Link::Try(trial))}>{prose.state.language.say(w::PROGRAM_ALONE)}</a></p>
                            if let Some(exercise) = &fence.exercise { {task(prose, exercise, id, stepper, false)} }
                        </div>
                    }
                }
                None => html! {},
            }
        }
        Block::Question { id, .. } => match prose.state.study.quiz.question(id) {
            Some(found) => question(prose, found),
            None => html! {},
        },
        Block::Quiz { .. } => {
            let mut placed = Vec::new();
            visit_blocks(prose.lesson.all_blocks(), &mut |block| {
                if let Block::Question { id, .. } = block {
                    placed.push(id);
                }
            });
            let others = prose.state.study.quiz.questions.iter().filter(|question| !placed.contains(&&question.id));
            html! { <>{for others.map(|it| question(prose, it))}</> }
        }
        Block::Cards(cards) => html! {
            <div class="cards">
                {for cards.iter().map(|card| html! {
                    <details key={card.id.clone()}>
                        <summary>{inlines(prose, &card.question)}</summary>
                        <p>{inlines(prose, &card.answer)}</p>
                    </details>
                })}
            </div>
        },
        Block::Rule => html! { <hr /> },
    }
}

/// The stops that a fence shows side by side, with when they are.
fn stills(t: Language, lesson: &Lesson, fence: &Stepper, names: &[&String]) -> Vec<(String, Moment)> {
    let text = lesson.program(&fence.program).map(|program| program.source.text().clone()).unwrap_or_default();
    let stop = |name: &str| StopRef { program: fence.program.clone(), stop: name.to_owned() };
    let moments = names.iter().filter_map(|name| stop_moment(lesson, &stop(name)));
    moments.map(|moment| (moment_words(t, &moment, &text), moment)).collect()
}

/// A point that the reader ticks; whether it is ticked is kept.
fn point(prose: &Prose, item: &Item, blocks: Vec<Html>) -> Html {
    let key = point_id(prose.lesson, item);
    let on = prose.state.study.progress.ticked.contains(&key);
    let act = (prose.hands)(StepperId(0)).act;
    let onchange = Callback::from(move |_: yew::Event| act.emit(Action::Tick(key.clone(), !on)));
    html! { <li class="point"><label><input type="checkbox" checked={on} {onchange} /><span>{for blocks}</span></label></li> }
}

/// A run of inline text.
pub(super) fn inlines(prose: &Prose, text: &[Inline]) -> Html {
    html! { {for text.iter().map(|it| inline(prose, it))} }
}

fn inline(prose: &Prose, it: &Inline) -> Html {
    match it {
        Inline::Text(text) => html! { {text} },
        Inline::Code(text) => html! { <code>{text}</code> },
        Inline::Emphasis(text) => html! { <em>{inlines(prose, text)}</em> },
        Inline::Strong(text) => html! { <strong>{inlines(prose, text)}</strong> },
        Inline::Computed { shown, at, .. } => to_stop(prose, at, html! { <span class="computed">{shown}</span> }),
        Inline::Footnote(number) => {
            let href = to_place(prose, format!("note-{number}"));
            html! { <sup><a {href} aria-label={prose.state.language.fill(w::FOOTNOTE, &[number])}>{number}</a></sup> }
        }
        Inline::Break => html! { <br /> },
        Inline::Link { to, text, .. } => {
            let words = inlines(prose, text);
            match to {
                Target::Web(url) if url.starts_with("https://") || url.starts_with("http://") => {
                    html! { <a href={url.clone()} rel="noopener" target="_blank">{words}</a> }
                }
                Target::Lesson { id, anchor: None } => html! { <a href={write(&Link::Lesson(id.clone()))}>{words}</a> },
                Target::Lesson { id, anchor: Some(anchor) } => {
                    html! { <a href={write(&Link::Place(id.clone(), anchor.clone()))}>{words}</a> }
                }
                Target::Heading(anchor) => html! { <a href={to_place(prose, anchor.clone())}>{words}</a> },
                Target::Question(id) => {
                    let anchor = id.as_ref().map_or("check".to_string(), |id| format!("question-{id}"));
                    html! { <a href={to_place(prose, anchor)}>{words}</a> }
                }
                Target::Stop(stop) => to_stop(prose, stop, words),
                Target::Program(name) => match prose.lesson.programs.iter().find(|p| p.name == *name) {
                    Some(program) => {
                        let trial = Trial { code: Some(program.source.text().to_string()), ..Trial::default() };
                        html! { <a href={write(&Link::Try(trial))}>{words}</a> }
                    }
                    None => words,
                },
                Target::Web(_) => words,
            }
        }
    }
}

/// The address of a place in this lesson.
fn to_place(prose: &Prose, anchor: String) -> String {
    write(&Link::Place(prose.lesson.id.clone(), anchor))
}

/// Inline text that leads nowhere: on cards, and in lists of lessons.
pub(super) fn plain_inlines(text: &[Inline]) -> Html {
    let piece = |it: &Inline| match it {
        Inline::Code(text) => html! { <code>{text}</code> },
        Inline::Emphasis(text) => html! { <em>{plain_inlines(text)}</em> },
        Inline::Strong(text) => html! { <strong>{plain_inlines(text)}</strong> },
        Inline::Link { text, .. } => plain_inlines(text),
        other => html! { {plain_text(std::slice::from_ref(other))} },
    };
    html! { {for text.iter().map(piece)} }
}

/// A link to a moment of a program's run: its stepper goes there.
pub(super) fn to_stop(prose: &Prose, stop: &StopRef, words: Html) -> Html {
    let act = (prose.hands)(StepperId(0)).act;
    let stop = stop.clone();
    let title = prose.state.language.fill(w::SHOW_MOMENT, &[&stop.program]);
    let onclick = Callback::from(move |_| act.emit(Action::Stop(stop.clone())));
    html! { <button type="button" class="stop" {title} {onclick}>{words}</button> }
}

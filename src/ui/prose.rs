//! A lesson's blocks and inline text as elements.

use yew::{Callback, Html, classes, html};

use super::{Hands, StepperView};
use crate::lesson::{Align, Block, CalloutKind, Inline, Lesson, StopRef, Target, read_inline};
use crate::state::link::{Link, Trial, write};
use crate::state::{Action, State, StepperId};

/// What blocks need besides themselves: steppers are numbered in reading order.
pub(super) struct Prose<'a, F: Fn(StepperId) -> Hands> {
    pub state: &'a State,
    pub lesson: &'a Lesson,
    pub hands: F,
    pub next_stepper: u32,
}

/// A block.
pub(super) fn block<F: Fn(StepperId) -> Hands>(prose: &mut Prose<F>, it: &Block) -> Html {
    match it {
        Block::Heading { level, text, anchor } => {
            let tag = format!("h{}", (*level).clamp(3, 6));
            html! { <@{tag} id={anchor.clone()}>{inlines(prose, text)}</@> }
        }
        Block::Paragraph(text) => html! { <p>{inlines(prose, text)}</p> },
        Block::List { start, items } => {
            let items: Vec<Html> = items
                .iter()
                .map(|item| {
                    let blocks: Vec<Html> = item.blocks.iter().map(|b| block(prose, b)).collect();
                    html! { <li>if let Some(ticked) = item.tick { <input type="checkbox" aria-label="done" checked={ticked} /> }{for blocks}</li> }
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
                <div class="wide" tabindex="0" role="group" aria-label="Table">
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
                CalloutKind::Note => ("note", "Note"),
                CalloutKind::Tip => ("tip", "Tip"),
                CalloutKind::Important => ("important", "Important"),
                CalloutKind::Warning => ("warning", "Warning"),
                CalloutKind::Caution => ("caution", "Caution"),
            };
            let blocks: Vec<Html> = blocks.iter().map(|b| block(prose, b)).collect();
            html! { <aside class={classes!("callout", class)}><p class="word">{word}</p>{for blocks}</aside> }
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
                    let trial = Trial { code: Some(stepper.source.text().to_string()), ..Trial::default() };
                    html! {
                        <div class="figure">
                            if let Some(exercise) = &fence.exercise { <p class="goal">{inlines(prose, &read_inline(&exercise.goal))}</p> }
                            <StepperView stepper={stepper.clone()} hands={(prose.hands)(id)} narrow={prose.state.narrow} />
                            <p class="quiet"><a href={write(&Link::Try(trial))}>{"Open this program on a page of its own"}</a></p>
                            if let Some(exercise) = &fence.exercise {
                                {for exercise.hints.iter().zip(1..).map(|(hint, number)| html! {
                                    <details><summary>{format!("Hint {number}")}</summary><p>{inlines(prose, &read_inline(hint))}</p></details>
                                })}
                                if let Some(solution) = prose.lesson.program(&exercise.solution) {
                                    <details><summary>{"A solution"}</summary><pre class="listing" tabindex="0"><code>{&**solution.source.text()}</code></pre></details>
                                }
                            }
                        </div>
                    }
                }
                None => html! {},
            }
        }
        // Questions are asked by `quiz`; until a page asks them, their place stays empty rather than pretending.
        Block::Question { .. } | Block::Quiz { .. } => html! {},
        Block::Cards(cards) => html! {
            <dl class="cards">
                {for cards.iter().map(|card| html! {
                    <><dt>{inlines(prose, &card.question)}</dt><dd>{inlines(prose, &card.answer)}</dd></>
                })}
            </dl>
        },
        Block::Rule => html! { <hr /> },
    }
}

/// A run of inline text.
pub(super) fn inlines<F: Fn(StepperId) -> Hands>(prose: &Prose<F>, text: &[Inline]) -> Html {
    html! { {for text.iter().map(|it| inline(prose, it))} }
}

fn inline<F: Fn(StepperId) -> Hands>(prose: &Prose<F>, it: &Inline) -> Html {
    match it {
        Inline::Text(text) => html! { {text} },
        Inline::Code(text) => html! { <code>{text}</code> },
        Inline::Emphasis(text) => html! { <em>{inlines(prose, text)}</em> },
        Inline::Strong(text) => html! { <strong>{inlines(prose, text)}</strong> },
        Inline::Computed { shown, at, .. } => to_stop(prose, at, html! { <span class="computed">{shown}</span> }),
        Inline::Footnote(number) => html! { <sup>{number}</sup> },
        Inline::Break => html! { <br /> },
        Inline::Link { to, text, .. } => {
            let words = inlines(prose, text);
            match to {
                Target::Web(url) if url.starts_with("https://") || url.starts_with("http://") => {
                    html! { <a href={url.clone()} rel="noopener" target="_blank">{words}</a> }
                }
                Target::Lesson { id, .. } => html! { <a href={write(&Link::Lesson(id.clone()))}>{words}</a> },
                Target::Stop(stop) => to_stop(prose, stop, words),
                Target::Program(name) => match prose.lesson.programs.iter().find(|p| p.name == *name) {
                    Some(program) => {
                        let trial = Trial { code: Some(program.source.text().to_string()), ..Trial::default() };
                        html! { <a href={write(&Link::Try(trial))}>{words}</a> }
                    }
                    None => words,
                },
                Target::Web(_) | Target::Heading(_) | Target::Question(_) => words,
            }
        }
    }
}

/// A link to a moment of a program's run: its stepper goes there.
fn to_stop<F: Fn(StepperId) -> Hands>(prose: &Prose<F>, stop: &StopRef, words: Html) -> Html {
    let act = (prose.hands)(StepperId(0)).act;
    let stop = stop.clone();
    let title = format!("Show this moment of {}", stop.program);
    let onclick = Callback::from(move |_| act.emit(Action::Stop(stop.clone())));
    html! { <button type="button" class="stop" {title} {onclick}>{words}</button> }
}

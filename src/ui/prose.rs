//! A lesson's blocks and inline text as elements.

use yew::{Html, classes, html};

use super::{Hands, StepperView};
use crate::lesson::{Align, Block, CalloutKind, Inline, Lesson, Target};
use crate::state::link::{Link, Trial, write};
use crate::state::{State, StepperId};

/// What blocks need besides themselves: steppers are numbered in reading order.
pub(super) struct Prose<'a, F: Fn(StepperId) -> Hands> {
    pub state: &'a State,
    pub lesson: &'a Lesson,
    pub hands: F,
    pub next_stepper: u32,
}

/// A block.
pub(super) fn block<F: Fn(StepperId) -> Hands>(prose: &mut Prose<F>, it: &Block) -> Html {
    let lesson = prose.lesson;
    match it {
        Block::Heading { level, text, anchor } => {
            let tag = format!("h{}", (*level).clamp(3, 6));
            html! { <@{tag} id={anchor.clone()}>{inlines(lesson, text)}</@> }
        }
        Block::Paragraph(text) => html! { <p>{inlines(lesson, text)}</p> },
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
                        <thead><tr>{for head.iter().enumerate().map(|(at, c)| html! { <th scope="col" class={class(at)}>{inlines(lesson, c)}</th> })}</tr></thead>
                        <tbody>{for rows.iter().map(|row| html! {
                            <tr>{for row.iter().enumerate().map(|(at, c)| html! { <td class={class(at)}>{inlines(lesson, c)}</td> })}</tr>
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
        Block::Stepper(_) => {
            let id = StepperId(prose.next_stepper);
            prose.next_stepper += 1;
            match prose.state.steppers.get(&id) {
                Some(stepper) => {
                    let trial = Trial { code: Some(stepper.source.text().to_string()), ..Trial::default() };
                    html! {
                        <div class="figure">
                            <StepperView stepper={stepper.clone()} hands={(prose.hands)(id)} narrow={prose.state.narrow} />
                            <p class="quiet"><a href={write(&Link::Try(trial))}>{"Open this program on a page of its own"}</a></p>
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
                    <><dt>{inlines(lesson, &card.question)}</dt><dd>{inlines(lesson, &card.answer)}</dd></>
                })}
            </dl>
        },
        Block::Rule => html! { <hr /> },
    }
}

/// A run of inline text.
pub(super) fn inlines(lesson: &Lesson, text: &[Inline]) -> Html {
    html! { {for text.iter().map(|it| inline(lesson, it))} }
}

fn inline(lesson: &Lesson, it: &Inline) -> Html {
    match it {
        Inline::Text(text) => html! { {text} },
        Inline::Code(text) => html! { <code>{text}</code> },
        Inline::Emphasis(text) => html! { <em>{inlines(lesson, text)}</em> },
        Inline::Strong(text) => html! { <strong>{inlines(lesson, text)}</strong> },
        Inline::Computed { shown, .. } => html! { <span class="computed">{shown}</span> },
        Inline::Footnote(number) => html! { <sup>{number}</sup> },
        Inline::Break => html! { <br /> },
        Inline::Link { to, text, .. } => {
            let words = inlines(lesson, text);
            match to {
                Target::Web(url) if url.starts_with("https://") || url.starts_with("http://") => {
                    html! { <a href={url.clone()} rel="noopener" target="_blank">{words}</a> }
                }
                Target::Lesson { id, .. } => html! { <a href={write(&Link::Lesson(id.clone()))}>{words}</a> },
                Target::Program(name) => match lesson.programs.iter().find(|p| p.name == *name) {
                    Some(program) => {
                        let trial = Trial { code: Some(program.source.text().to_string()), ..Trial::default() };
                        html! { <a href={write(&Link::Try(trial))}>{words}</a> }
                    }
                    None => words,
                },
                Target::Web(_) | Target::Stop(_) | Target::Heading(_) | Target::Question(_) => words,
            }
        }
    }
}

//! Questions in the page: every kind as native controls, checked when asked, explained when answered.

use yew::{Callback, Event, Html, InputEvent, MouseEvent, classes, html};

use super::Hands;
use super::draw::{Pad, picture};
use super::lessons::authored;
use super::program::listing;
use super::prose::{Prose, inlines, to_stop};
use crate::lesson::{Lesson, StopRef, read_inline};
use crate::quiz::draw::Correction;
use crate::quiz::mutant::Parting;
use crate::quiz::{Kind, Question, Sheet, Told, stop_moment};
use crate::state::draw::Stroke;
use crate::state::study::{Ask, Asked, order_lines};
use crate::state::{Action, StepperId};
use crate::text::words::{self as w, Language};
use crate::view::drawing::say;
use crate::view::moment::moment_words;

/// A question.
pub(super) fn question(prose: &Prose, question: &Question) -> Html {
    let t = prose.state.language;
    let empty = Asked::default();
    let asked = prose.state.study.asked.get(&question.id).unwrap_or(&empty);
    let hands = (prose.hands)(StepperId(0));
    let form = Form { question, asked, lesson: prose.lesson, hands: &hands };
    let id = format!("question-{}", question.id);
    let heading = format!("{id}-prompt");
    let program = question.program.as_ref().filter(|_| !matches!(question.kind, Kind::Order { .. }));
    let text = |name: &String| match prose.lesson.program(name) {
        Some(program) => program.source.text().to_string(),
        None => name.clone(),
    };
    let is_explain = matches!(question.kind, Kind::Explain { .. });
    let asked_words = inlines(prose, &read_inline(&prompt(t, question, prose.lesson)));
    let asked_words = if question.prompt.is_empty() { asked_words } else { authored(t, asked_words) };
    let told = asked.told.as_ref().filter(|_| !is_explain).map(|told| tell(prose, question, asked, told));
    let is_over = !is_explain && (asked.shown || matches!(&asked.told, Some(Ok(told)) if told.verdict.is_right));
    let has_begun = !question.kind.has_sheet() || asked.sheet.is_some();
    html! {
        <div class="ask" role="group" lang={t.code()} {id} aria-labelledby={heading.clone()} key={question.id.clone()}>
            <p class="prompt" id={heading}>{asked_words}</p>
            if let Some(name) = program { {listing(prose.state.language, &text(name))} }
            if !has_begun {
                <p class="buttons"><button type="button" class="main" onclick={form.on(Ask::Begin)}>{t.say(w::BEGIN)}</button></p>
            } else if !is_explain || asked.shown {
                {form.fields(prose)}
            } else {
                <p class="buttons"><button type="button" class="main" onclick={form.on(Ask::Show)}>{t.say(w::I_HAVE_ANSWERED)}</button></p>
            }
            <p class="buttons">
                if !is_explain && has_begun {
                    <button type="button" class="main" onclick={form.on(Ask::Check)}>{t.say(w::CHECK)}</button>
                }
                if asked.options.is_empty() && !is_over && matches!(question.kind, Kind::Printed { .. }) {
                    <button type="button" onclick={form.on(Ask::Options)}>{prose.state.language.say(w::GIVE_OPTIONS)}</button>
                }
                if !is_over && !is_explain && asked.told.is_some() {
                    <button type="button" onclick={form.on(Ask::Show)}>{t.say(w::SHOW_ANSWER)}</button>
                }
                if !is_over && asked.tries > 1 && matches!(question.kind, Kind::Order { .. }) {
                    <button type="button" onclick={form.on(Ask::Help)}>{t.say(w::HELP_LINE)}</button>
                }
                if is_over { <button type="button" onclick={form.on(Ask::Again)}>{t.say(w::ASK_AGAIN)}</button> }
            </p>
            <div class="told" role="status">{told}</div>
        </div>
    }
}

/// What is asked, in the author's words, or in ours where a kind explains itself.
fn prompt(t: Language, question: &Question, lesson: &Lesson) -> String {
    if !question.prompt.is_empty() {
        return question.prompt.clone();
    }
    let words = |at: &StopRef| {
        let text = lesson.program(&at.program).map(|program| program.source.text().clone());
        stop_moment(lesson, at).map(|moment| moment_words(t, &moment, &text.unwrap_or_default())).unwrap_or_default()
    };
    let when = question.kind.stop().map_or_else(String::new, words);
    match &question.kind {
        Kind::Printed { .. } => t.say(w::ASK_PRINTED).to_string(),
        Kind::Count { name, .. } => t.fill(w::ASK_COUNT, &[&when, name]),
        Kind::Value { expression, .. } => t.fill(w::ASK_VALUE, &[&when, expression]),
        Kind::NextLine { .. } => t.fill(w::ASK_NEXT_LINE, &[&when]),
        Kind::SameObject { .. } => t.fill(w::ASK_SAME, &[&when]),
        Kind::Frees { .. } => t.fill(w::ASK_FREES, &[&when]),
        Kind::Order { .. } => t.say(w::ASK_ORDER).to_string(),
        Kind::Draw { to: None, .. } => t.fill(w::ASK_DRAW, &[&when]),
        Kind::Draw { to: Some(to), .. } => t.fill(w::ASK_DRAW_TO, &[&inside(&when), &inside(&words(to))]),
        Kind::Slots { name, .. } => t.fill(w::ASK_SLOTS, &[&when, name]),
        Kind::Capacity { name, .. } => t.fill(w::ASK_CAPACITY, &[&when, name]),
        Kind::Match { line, reverse } => {
            let word = if *reverse { w::ASK_MATCH_BACK } else { w::ASK_MATCH };
            t.fill(word, &[&line_of(lesson, question, line)])
        }
        Kind::Choice { several: true, .. } => t.say(w::ASK_WHICH_MANY).to_string(),
        Kind::Choice { .. } | Kind::Short { .. } => t.say(w::ASK_WHICH).to_string(),
        Kind::Explain { .. } => t.say(w::ASK_EXPLAIN).to_string(),
    }
}

/// A moment's words inside of a sentence.
fn inside(words: &str) -> String {
    words.chars().take(1).flat_map(char::to_lowercase).chain(words.chars().skip(1)).collect()
}

/// The text of a line that is given by its number or by its text.
fn line_of(lesson: &Lesson, question: &Question, line: &str) -> String {
    let source = question.program.as_ref().and_then(|name| lesson.program(name)).map(|program| &program.source);
    let found = source.and_then(|source| source.line(line.parse().ok()?)).unwrap_or(line);
    found.trim().to_string()
}

/// The controls of a question.
struct Form<'a> {
    question: &'a Question,
    asked: &'a Asked,
    lesson: &'a Lesson,
    hands: &'a Hands,
}

impl Form<'_> {
    fn on<E: 'static>(&self, what: Ask) -> Callback<E> {
        let (act, id) = (self.hands.act.clone(), self.question.id.clone());
        Callback::from(move |_| act.emit(Action::Ask(id.clone(), what.clone())))
    }

    fn fields(&self, prose: &Prose) -> Html {
        let t = self.hands.language;
        let id = &self.question.id;
        let words = |text: &str| authored(t, inlines(prose, &read_inline(text)));
        let code = |text: &str| html! { <code>{text}</code> };
        match &self.question.kind {
            Kind::Choice { options, several } => {
                let order = self.question.order(0);
                let option = |at: &usize| self.option(*at, *several, words(&options[*at].text), options[*at].is_right);
                self.group(html! { {for order.iter().map(option)} })
            }
            Kind::Explain { rubric } => self.group(
                html! { {for rubric.iter().enumerate().map(|(at, point)| self.option(at, true, words(point), true))} },
            ),
            Kind::Frees { names, .. } => self.group(
                html! { {for names.iter().enumerate().map(|(at, name)| self.option(at, true, code(name), false))} },
            ),
            Kind::SameObject { names, .. } => {
                let objects: Vec<usize> = (0..names.len()).collect();
                self.group(html! { {for names.iter().enumerate().map(|(at, name)| html! {
                    <div class="object-of" role="radiogroup" aria-label={t.fill(w::NAME_LEADS_TO, &[name])}>
                        <code>{name}</code><span class="quiet">{t.say(w::LEADS_TO)}</span>
                        {for objects.iter().map(|object| html! {
                            <label>
                                <input type="radio" name={format!("{id}-{at}")} checked={self.asked.picks.get(at) == Some(object)}
                                    onchange={self.on::<Event>(Ask::Put(at, *object))} />
                                {t.fill(w::OBJECT_OF_NUMBER, &[&(object + 1)])}
                            </label>
                        })}
                    </div>
                })} })
            }
            Kind::Order { .. } => self.order(),
            Kind::Printed { .. } if !self.asked.options.is_empty() => self.group(html! {
                {for self.asked.options.iter().map(|text| html! {
                    <label class="option">
                        <input type="radio" name={id.clone()} checked={self.asked.text == *text}
                            onchange={self.on::<Event>(Ask::Type(text.clone()))} />
                        <pre class="listing"><code>{text.trim_end()}</code></pre>
                    </label>
                })}
            }),
            Kind::Printed { .. } => {
                let rows = (self.asked.text.lines().count() + 1).clamp(3, 12).to_string();
                html! {
                    <textarea class="answer" aria-label={t.say(w::WHAT_IT_PRINTS)} {rows} wrap="off" spellcheck="false" autocapitalize="off"
                        autocomplete="off" value={self.asked.text.clone()} oninput={self.typed()} />
                }
            }
            Kind::Draw { .. } | Kind::Slots { .. } | Kind::Match { .. } => {
                let narrow = prose.state.narrow;
                let pad = Pad { question: id, asked: self.asked, hands: self.hands, narrow };
                match (self.asked.sheet.as_deref(), &self.asked.drawing) {
                    (Some(Sheet::Drawing { titles, classes, .. }), Some(drawing)) => {
                        pad.drawing(drawing, titles, classes)
                    }
                    (Some(Sheet::Rows(sheet)), _) => {
                        let wrong = match &self.asked.told {
                            Some(Ok(told)) => told.rows.as_slice(),
                            _ => &[],
                        };
                        pad.rows(sheet, wrong)
                    }
                    _ => html! {},
                }
            }
            Kind::Capacity { .. }
            | Kind::Short { .. }
            | Kind::Count { .. }
            | Kind::NextLine { .. }
            | Kind::Value { .. } => html! {
                <input class="answer" type="text" aria-label={t.say(w::YOUR_ANSWER)} spellcheck="false" autocapitalize="off" autocomplete="off"
                    inputmode={matches!(self.question.kind, Kind::NextLine { .. } | Kind::Capacity { .. }).then_some("numeric")}
                    value={self.asked.text.clone()} oninput={self.typed()} />
            },
        }
    }

    fn typed(&self) -> Callback<InputEvent> {
        let (hands, id) = (self.hands.clone(), self.question.id.clone());
        Callback::from(move |event: InputEvent| {
            hands.act.emit(Action::Ask(id.clone(), Ask::Type((hands.edge.value)(&event))));
        })
    }

    fn group(&self, fields: Html) -> Html {
        html! { <div class="options" role="group" aria-labelledby={format!("question-{}-prompt", self.question.id)}>{fields}</div> }
    }

    fn option(&self, at: usize, several: bool, words: Html, is_right: bool) -> Html {
        let picked = self.asked.picks.contains(&at);
        // The sign stands where the answer is known: at what was picked rightly, and at all that is right once shown.
        let is_known = self.asked.shown || matches!(&self.asked.told, Some(Ok(told)) if told.verdict.is_right);
        let is_choice = matches!(self.question.kind, Kind::Choice { .. });
        let sign = (is_choice && is_known && is_right).then_some("right");
        html! {
            <label class={classes!("option", sign)}>
                <input type={if several { "checkbox" } else { "radio" }} name={self.question.id.clone()} checked={picked}
                    onchange={self.on::<Event>(Ask::Pick(at))} />
                <span>{words}if sign.is_some() { <span class="hidden">{self.hands.language.say(w::RIGHT_NOTE)}</span> }</span>
            </label>
        }
    }

    fn order(&self) -> Html {
        let t = self.hands.language;
        let lines = order_lines(self.question, self.lesson);
        let picks = &self.asked.picks;
        let left: Vec<usize> = self
            .question
            .shuffled(1, lines.len())
            .into_iter()
            .filter(|at| !picks.contains(at) && !self.asked.out.contains(at))
            .collect();
        let button = |what: Ask, sign: &'static str, words: String| {
            html! {
                <button type="button" class="icon" aria-label={words.clone()} title={words} onclick={self.on(what)}>{sign}</button>
            }
        };
        let taken = picks.iter().enumerate().filter_map(|(place, at)| {
            let line = lines.get(*at)?;
            Some(html! {
                <li key={*at}>
                    <code>{line}</code>
                    <span class="moves">
                        {button(Ask::Move(place, false), "↑", t.fill(w::MOVE_UP, &[&line.trim()]))}
                        {button(Ask::Move(place, true), "↓", t.fill(w::MOVE_DOWN, &[&line.trim()]))}
                        {button(Ask::Pick(*at), "✕", t.fill(w::TAKE_OUT_LINE, &[&line.trim()]))}
                    </span>
                </li>
            })
        });
        html! {
            <div class="parsons">
                <div role="group" aria-label={t.say(w::LINES_TO_CHOOSE)}>
                    {for left.iter().map(|at| html! {
                        <button type="button" class="line" key={*at} onclick={self.on(Ask::Pick(*at))}><code>{&lines[*at]}</code></button>
                    })}
                    if left.is_empty() { <p class="quiet">{t.say(w::ALL_LINES_USED)}</p> }
                </div>
                <ol aria-label={t.say(w::YOUR_PROGRAM)}>{for taken}</ol>
            </div>
        }
    }
}

/// The names where two runs part, each with its value in both.
pub(super) fn side_by_side(language: Language, parting: &Parting) -> Html {
    if parting.names.is_empty() {
        return html! {};
    }
    let value = |text: &String| {
        if text.is_empty() {
            html! { "–" }
        } else {
            html! { <code>{text}</code> }
        }
    };
    html! {
        <div class="wide" tabindex="0" role="group" aria-label={language.say(w::SIDE_BY_SIDE)}>
            <table class="sides">
                <thead><tr><th scope="col">{language.say(w::COLUMN_NAME)}</th><th scope="col">{language.say(w::IN_PYTHON)}</th><th scope="col">{language.say(w::IN_OTHER)}</th></tr></thead>
                <tbody>{for parting.names.iter().map(|(name, here, there)| html! {
                    <tr class={(here != there).then_some("changed")}>
                        <th scope="row"><code>{name}</code></th><td>{value(here)}</td>
                        <td>{value(there)}if here != there { <span class="hidden">{language.say(w::DIFFERS)}</span> }</td>
                    </tr>
                })}</tbody>
            </table>
        </div>
    }
}

/// An answer as it is shown: which names share an object is told object by object.
fn answer_words(t: Language, question: &Question, answer: &str) -> String {
    if !matches!(question.kind, Kind::SameObject { .. }) {
        return answer.to_string();
    }
    let line = |(at, names): (usize, &str)| format!("{}: {}", t.fill(w::OBJECT_OF_NUMBER, &[&(at + 1)]), names.trim());
    answer.split(',').enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// What is told of an answer.
fn tell(prose: &Prose, question: &Question, asked: &Asked, told: &Result<Told, String>) -> Html {
    let t = prose.state.language;
    let told = match told {
        Ok(told) => told,
        Err(why) => return html! { <p class="wrong">{t.fill(w::CANNOT_TELL, &[why])}</p> },
    };
    let own = |text: &str| inlines(prose, &read_inline(text));
    let words = |text: &str| authored(t, own(text));
    let is_over = told.verdict.is_right || asked.shown;
    let known = &prose.state.course.misconceptions;
    let belief = told.verdict.misconception.as_ref().and_then(|name| known.iter().find(|(other, _)| other == name));
    let has_stepper = |name: &&String| prose.lesson.steppers().iter().any(|stepper| stepper.program == **name);
    let watch = question.program.as_ref().filter(has_stepper).map(|name| {
        let stop = question.kind.stop().map_or("start", |at| at.stop.as_str()).to_string();
        to_stop(prose, &StopRef { program: name.clone(), stop }, html! { {t.say(w::WATCH_IT)} })
    });
    let mend = |correction: &Correction| {
        let (act, id) = ((prose.hands)(StepperId(0)).act, question.id.clone());
        let stroke = Stroke::Mend(correction.clone());
        Callback::from(move |_: MouseEvent| act.emit(Action::Ask(id.clone(), Ask::Draw(stroke.clone()))))
    };
    html! {
        <>
            if told.verdict.is_right && !asked.shown {
                <p class="right">{t.say(w::RIGHT)}</p>
            } else if !asked.shown {
                <p class="wrong">{t.say(w::WRONG)}</p>
                if let Some((_, belief)) = belief {
                    <p>{t.around(w::BELIEF).0}{words(belief)}{t.around(w::BELIEF).1}</p>
                    if let Some(parting) = &told.parting {
                        <p class="parting">
                            {if parting.line > 0 { t.fill(w::PART_AT_LINE, &[&parting.line]) } else { t.say(w::PART_AT_ONCE).to_string() }}
                            {own(&parting.here.said(t))}{t.say(w::PART_OTHER)}{own(&parting.there.said(t))}{"."}
                        </p>
                        {side_by_side(prose.state.language, parting)}
                    } else {
                        <p>{t.say(w::WHERE_PART)}</p>
                    }
                } else if told.corrections.is_empty() {
                    <p>{t.say(w::TRY_AGAIN)}</p>
                } else {
                    <p>{t.fill(if told.are_fewest { w::CORRECTIONS } else { w::CORRECTIONS_OR_FEWER }, &[&told.corrections.len()])}</p>
                    <ul class="corrections">{for told.corrections.iter().map(|correction| html! {
                        <li>
                            {words(&asked.drawing.as_ref().map(|drawing| say(t, drawing, &correction.edit)).unwrap_or_default())}
                            <button type="button" onclick={mend(correction)}>{t.say(w::MEND_IT)}</button>
                        </li>
                    })}</ul>
                }
            }
            if is_over {
                if let Some(drawing) = told.drawing.as_ref().filter(|_| asked.shown) {
                    <p>{t.say(w::ANSWER_BY_RUNNING)}</p>
                    {picture(drawing, prose.state.narrow, t)}
                }
                if let Some(answer) = told.answer.as_ref().filter(|_| asked.shown) {
                    <p>{t.say(w::ANSWER_BY_RUNNING)}</p>
                    <pre class="listing" tabindex="0"><code>{answer_words(t, question, answer)}</code></pre>
                }
                <p class="context">{words(&question.context)}</p>
            }
            if let Some(watch) = watch { <p>{watch}</p> }
        </>
    }
}

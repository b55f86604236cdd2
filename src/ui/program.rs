//! The program pane: source lines with both marks, or the editor, and what is wrong under the text.

use std::rc::Rc;

use yew::{Callback, Event, Html, InputEvent, Properties, classes, component, html};

use super::Hands;
use super::lessons::EXAMPLES;
use crate::state::files::Files;
use crate::state::link::Link;
use crate::state::travel::Travel;
use crate::state::{COLOURED, Do, Panel, Stepper, TRY};
use crate::text::words::{self as w, Language};
use crate::view::program::Span;
use crate::view::program::{LineMark, Piece, ProgramView, Token, lines};

/// Longest line that is drawn whole, in characters.
const LINE: usize = 2_000;
/// Most lines that are drawn.
const LINES: usize = 5_000;

/// Properties of [`Program`] and [`Editor`].
#[derive(Properties, Clone, PartialEq)]
pub struct ProgramProps {
    /// The stepper.
    pub stepper: Rc<Stepper>,
    /// How to act on it.
    pub hands: Hands,
}

/// The source with its marks.
#[component]
pub fn Program(props: &ProgramProps) -> Html {
    let ProgramProps { stepper, hands } = props;
    let t = hands.language;
    let none = || ProgramView { language: t, ..ProgramView::default() };
    let view = stepper.scene.as_ref().map_or_else(none, |s| s.program.clone());
    let focus = stepper.marked.or_else(|| focus(stepper));
    let main = stepper.open == 0;
    let error = stepper.diags.first().map(|d| d.span).filter(|_| main);
    // What the panel lists is found by its line.
    let marks = matches!(stepper.panel, Panel::Bytecode | Panel::Tokens);
    let here = *stepper.shown().name() == view.file || main && stepper.beside.is_empty();
    let view = if here {
        view
    } else {
        ProgramView { just_ran: None, runs_next: None, raised: None, values: Vec::new(), ..view }
    };
    let all = lines(stepper.shown(), &stepper.highlights, focus, error, &view.values);
    let hidden = all.len().saturating_sub(LINES);
    let folds = folds(stepper, &view);
    let drawn = all.into_iter().take(LINES).zip(1..).map(|(pieces, number)| {
        match folds.iter().find(|(first, last)| (*first..=*last).contains(&number)) {
            Some((first, last)) if *first == number => fold(*first, *last, hands),
            Some(_) => html! {},
            None => {
                let row = Row::of(number, pieces, &view, problem_at(stepper, &view, number));
                html! { <Line key={number} {row} hands={Some(hands.clone())} {marks} /> }
            }
        }
    });
    html! {
        <section class="program" part="program" role="group" aria-label={t.say(w::PROGRAM)}>
            <header>
                {files(stepper, hands)}
                <button type="button" data-part="edit" onclick={hands.on(Do::Edit)}>{t.say(w::EDIT)}</button>
            </header>
            <ol class="code" tabindex="0" aria-label={t.say(w::SOURCE_LINES)}>{for drawn}</ol>
            if hidden > 0 { <p class="quiet">{t.fill(w::MORE_LINES, &[&hidden])}</p> }
            <p class="marks">{view.words}{stepper.would_free().map(|words| format!(" · {words}"))}</p>
        </section>
    }
}

/// The ranges of lines that are folded away: those of the fence, but for one in which something happens now.
fn folds(stepper: &Stepper, view: &ProgramView) -> Vec<(u32, u32)> {
    if stepper.open > 0 || *stepper.given != **stepper.source.text() {
        return Vec::new();
    }
    let marks = [view.just_ran, view.runs_next].into_iter().flatten().map(|mark| mark.line);
    let marks: Vec<u32> = marks.chain(view.raised.as_ref().map(|(line, _)| *line)).collect();
    let is_quiet = |range: &&(u32, u32)| !marks.iter().any(|line| (range.0..=range.1).contains(line));
    stepper.hidden.iter().filter(is_quiet).copied().collect()
}

/// What stands in the place of lines that are folded away.
fn fold(first: u32, last: u32, hands: &Hands) -> Html {
    let t = hands.language;
    let words = if first == last { t.fill(w::SHOW_LINE, &[&first]) } else { t.fill(w::SHOW_LINES, &[&first, &last]) };
    html! { <li class="line fold" key={first}><button type="button" onclick={hands.on(Do::Unfold)}>{words}</button></li> }
}

/// A program's text to be read, with colours and line numbers.
pub(super) fn listing(t: Language, text: &str) -> Html {
    let source = crate::state::numbered(text);
    let pieces = lines(&source, &crate::view::highlight::highlight(text), None, None, &[]);
    let view = ProgramView { language: t, ..ProgramView::default() };
    html! {
        <ol class="code listing" tabindex="0" aria-label={t.say(w::SOURCE_LINES)}>
            {for pieces.into_iter().zip(1..).map(|(pieces, number)| line(&Row::of(number, pieces, &view, None), None, false))}
        </ol>
    }
}

/// The text, open for editing: a textarea over the coloured text.
#[component]
pub fn Editor(props: &ProgramProps) -> Html {
    let ProgramProps { stepper, hands } = props;
    let t = hands.language;
    let text = stepper.shown().text();
    let main = stepper.open == 0;
    let oninput = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Type((hands.edge.value)(&event))))
    };
    let coloured = text.len() <= COLOURED;
    let error = stepper.diags.first().map(|d| d.span).filter(|_| main);
    let pieces = if coloured { lines(stepper.shown(), &stepper.highlights, None, error, &[]) } else { Vec::new() };
    let rows = if coloured { None } else { Some("24") };
    let last = pieces.len() + 1;
    let view = ProgramView::default();
    let open_line = text.ends_with('\n') || text.is_empty();
    let hint = format!("hint-{}", hands.id.0);
    html! {
        <section class="program" part="program" role="group" aria-label={t.say(w::PROGRAM)}>
            <header>
                {files(stepper, hands)}
                if hands.id == TRY { {programs(stepper, hands)} }
                if main && *stepper.given != **text {
                    <button type="button" onclick={hands.on(Do::Restore)}>{t.say(w::RESTORE)}</button>
                }
                <button type="button" class="main" onclick={hands.on(Do::Run)}>{t.say(w::RUN)}</button>
            </header>
            <div class={classes!("editor", (!coloured).then_some("plain"))}>
                if coloured {
                    <ol class="code" aria-hidden="true">
                        {for pieces.into_iter().zip(1..).map(|(pieces, number)| html! { <Line key={number} row={Row::of(number, pieces, &view, None)} hands={None::<Hands>} marks=false /> })}
                        if open_line { <li class="line" key="open"><span class="number">{last}</span>{"\u{200b}"}</li> }
                    </ol>
                }
                <textarea data-part="editor" aria-label={t.say(w::PYTHON_PROGRAM)} aria-describedby={hint.clone()} spellcheck="false"
                    autocapitalize="off" autocomplete="off" wrap="off" {rows} value={text.to_string()} {oninput} />
            </div>
            <div class="problems" role="status">
                {for stepper.diags.iter().map(|diag| {
                    let (line, column) = stepper.source.line_col(diag.span.start);
                    html! {
                        <p class="problem">
                            <span class="place">{t.fill(w::DIAG_PLACE, &[&line, &(column + 1)])}</span>
                            {format!(" {}", t.kind_and_wrong(diag))}
                        </p>
                    }
                })}
            </div>
            <p class="quiet" id={hint}>{t.say(w::EDITOR_HINT)}</p>
        </section>
    }
}

/// The range of the instruction that runs next, where steps are finer than lines.
fn focus(stepper: &Stepper) -> Option<Span> {
    stepper.next_span().filter(|_| stepper.zoom >= crate::view::Zoom::Expression)
}

/// What is wrong in a line: the caret's line as CPython prints it, and the message.
fn problem_at(stepper: &Stepper, view: &ProgramView, number: u32) -> Option<(String, String)> {
    let t = view.language;
    for diag in stepper.diags.iter().filter(|_| stepper.open == 0) {
        let (line, column) = stepper.source.line_col(diag.span.start);
        if line == number {
            let (end_line, end) = stepper.source.line_col(diag.span.end);
            let text = stepper.source.line(line).unwrap_or_default();
            let end = if end_line == line { end as usize } else { text.len() };
            let before = text.get(..column as usize).unwrap_or_default();
            let under = text.get(column as usize..end).map_or(1, |t| t.chars().count().max(1));
            if before.chars().count() + under > LINE {
                return Some((String::new(), t.kind_and_wrong(diag)));
            }
            let blank: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            return Some((format!("{blank}{}", "^".repeat(under)), t.kind_and_wrong(diag)));
        }
    }
    match &view.raised {
        Some((line, message)) if *line == number => Some((String::new(), message.clone())),
        _ => None,
    }
}

/// Programs to start from, and those that were run lately.
fn programs(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let open = {
        let hands = hands.clone();
        Callback::from(move |event: Event| hands.act(Do::Open((hands.edge.value)(&event))))
    };
    let title = |kept: &str| {
        let code = match kept.strip_prefix("#/try?").map(|_| crate::state::link::read(kept)) {
            Some(Link::Try(trial)) => trial.code.unwrap_or_default(),
            _ => kept.to_owned(),
        };
        code.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().chars().take(40).collect::<String>()
    };
    html! {
        <select class="programs" aria-label={t.say(w::OPEN_ANOTHER)} onchange={open}>
            <option value="" selected=true>{t.say(w::OPEN)}</option>
            <optgroup label={t.say(w::RUN_LATELY)}>
                {for stepper.recent.iter().map(|kept| html! { <option value={kept.to_string()}>{title(kept)}</option> })}
            </optgroup>
            <optgroup label={t.say(w::TO_START_FROM)}>
                {for EXAMPLES.iter().map(|(title, code)| html! { <option value={*code}>{t.say(title)}</option> })}
            </optgroup>
        </select>
    }
}

/// The program's files as tabs; one file alone is a heading.
fn files(stepper: &Stepper, hands: &Hands) -> Html {
    if stepper.beside.is_empty() && !stepper.editing {
        return html! { <h2>{&*stepper.name}</h2> };
    }
    let names = std::iter::once(stepper.source.name()).chain(stepper.beside.iter().map(|file| file.name()));
    let rename = {
        let hands = hands.clone();
        Callback::from(move |event: Event| hands.act(Do::File(Files::Rename((hands.edge.value)(&event)))))
    };
    html! {
        <h2 class="files">
            {for names.enumerate().map(|(at, name)| {
                let open = at == stepper.open;
                if open && at > 0 && stepper.editing {
                    return html! { <input aria-label={hands.language.say(w::FILE_NAME)} value={name.to_string()} onchange={rename.clone()} size="12" /> };
                }
                html! {
                    <button type="button" aria-pressed={open.to_string()} onclick={hands.on(Do::File(Files::Open(at)))}>{&**name}</button>
                }
            })}
            if stepper.editing {
                <button type="button" title={hands.language.say(w::ADD_FILE_ABOUT)} onclick={hands.on(Do::File(Files::Add))}>{hands.language.say(w::ADD_FILE)}</button>
                if stepper.open > 0 {
                    <button type="button" onclick={hands.on(Do::File(Files::Remove))}>{hands.language.say(w::REMOVE)}</button>
                }
            }
        </h2>
    }
}

/// A line of the source with what is marked in it.
#[derive(Clone, PartialEq)]
struct Row {
    number: u32,
    pieces: Vec<Piece>,
    ran: bool,
    next: bool,
    /// What its marks say.
    sign: String,
    /// The caret's line and the message of what is wrong in it.
    problem: Option<(String, String)>,
    language: Language,
}

impl Row {
    fn of(number: u32, pieces: Vec<Piece>, view: &ProgramView, problem: Option<(String, String)>) -> Row {
        let language = view.language;
        let is = |mark: Option<LineMark>| mark.is_some_and(|m| m.line == number);
        let (ran, next) = (is(view.just_ran), is(view.runs_next));
        let sign = match (ran, next) {
            (true, true) => language.fill(w::RAN_AND, &[&view.next_word]),
            (true, false) => language.say(w::JUST_RAN).to_owned(),
            (false, true) => view.next_word.to_owned(),
            (false, false) => String::new(),
        };
        Row { number, pieces, ran, next, sign, problem, language }
    }
}

/// Properties of [`Line`].
#[derive(Properties, Clone, PartialEq)]
struct LineProps {
    row: Row,
    hands: Option<Hands>,
    marks: bool,
}

/// A line as a component of its own: most are as they were at the step before, and are not drawn again.
#[component]
fn Line(props: &LineProps) -> Html {
    line(&props.row, props.hands.as_ref(), props.marks)
}

fn line(row: &Row, hands: Option<&Hands>, marks: bool) -> Html {
    let Row { number, pieces, ran, next, sign, problem, language: t } = row;
    let (number, ran, next) = (*number, *ran, *next);
    let class = classes!("line", ran.then_some("ran"), next.then_some("next"), problem.is_some().then_some("wrong"));
    let mut room = LINE;
    let drawn = pieces.iter().map_while(|piece| {
        let text: String = piece.text.chars().take(room).collect();
        let cut = text.len() < piece.text.len();
        room -= text.chars().count();
        (!text.is_empty()).then(|| {
            let class =
                classes!(piece.token.map(token), piece.focus.then_some("focus"), piece.error.then_some("error"));
            if let Some(value) = &piece.value {
                let title = t.fill(w::VALUE_IS, &[&piece.text, value]);
                return html! {
                    <span class={classes!("value", piece.focus.then_some("focus"))} {title}>
                        <span class="hidden">{t.fill(w::VALUE_IS_NOW, &[&piece.text])}</span>{value}
                    </span>
                };
            }
            html! { <><span {class}>{text}</span>if cut { <span class="cut">{"…"}</span> }</> }
        })
    });
    html! {
        <li {class} key={number}>
            {match hands {
                // The field "go to" does the same for the keyboard.
                Some(hands) => html! {
                    <span class="number" title={t.say(w::RUN_TO_LINE)} onclick={hands.on(Do::Travel(Travel::Line(number, false)))}>{number}</span>
                },
                None => html! { <span class="number">{number}</span> },
            }}
            if let Some(hands) = hands.filter(|_| marks) {
                <code onclick={hands.on(Do::MarkLine(number))}>{for drawn}</code>
            } else {
                <code>{for drawn}</code>
            }
            if !sign.is_empty() { <span class="sign">{sign}</span> }
            if let Some((caret, message)) = problem {
                <span class="problem">
                    if !caret.is_empty() { <code aria-hidden="true">{caret}</code> }
                    <span>{message}</span>
                </span>
            }
        </li>
    }
}

fn token(token: Token) -> &'static str {
    match token {
        Token::Keyword => "keyword",
        Token::String => "string",
        Token::Number => "literal",
        Token::Comment => "comment",
        Token::Definition => "definition",
    }
}

//! The program pane: source lines with both marks, or the editor, and what is wrong under the text.

use std::rc::Rc;

use yew::{Callback, Html, InputEvent, Properties, classes, component, html};

use super::Hands;
use crate::state::{COLOURED, Do, Stepper};
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
    let view = stepper.scene.as_ref().map(|s| s.program.clone()).unwrap_or_default();
    let focus = focus(stepper, &view);
    let error = stepper.diags.first().map(|d| d.span);
    let all = lines(&stepper.source, &stepper.highlights, focus, error);
    let hidden = all.len().saturating_sub(LINES);
    let drawn = all.into_iter().take(LINES).zip(1..).map(|(pieces, number)| {
        let problem = problem_at(stepper, &view, number);
        line(number, &pieces, &view, problem)
    });
    html! {
        <section class="program" role="group" aria-label="Program">
            <header>
                <h2>{&*stepper.name}</h2>
                <button type="button" data-part="edit" onclick={hands.on(Do::Edit)}>{"Edit"}</button>
            </header>
            <ol class="code" tabindex="0" aria-label="Source lines">{for drawn}</ol>
            if hidden > 0 { <p class="quiet">{format!("{hidden} more lines, not shown")}</p> }
            <p class="marks">{view.words}</p>
        </section>
    }
}

/// A program's text to be read, with colours and line numbers.
pub(super) fn listing(text: &str) -> Html {
    let source = crate::state::numbered(text);
    let pieces = lines(&source, &crate::view::highlight::highlight(text), None, None);
    let view = ProgramView::default();
    html! {
        <ol class="code listing" tabindex="0" aria-label="Source lines">
            {for pieces.iter().zip(1..).map(|(pieces, number)| line(number, pieces, &view, None))}
        </ol>
    }
}

/// The text, open for editing: a textarea over the coloured text.
#[component]
pub fn Editor(props: &ProgramProps) -> Html {
    let ProgramProps { stepper, hands } = props;
    let text = stepper.source.text();
    let oninput = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Type((hands.edge.value)(&event))))
    };
    let coloured = text.len() <= COLOURED;
    let error = stepper.diags.first().map(|d| d.span);
    let pieces = if coloured { lines(&stepper.source, &stepper.highlights, None, error) } else { Vec::new() };
    let rows = if coloured { None } else { Some("24") };
    let open_line = text.ends_with('\n') || text.is_empty();
    let hint = format!("hint-{}", hands.id.0);
    html! {
        <section class="program" role="group" aria-label="Program">
            <header>
                <h2>{&*stepper.name}</h2>
                if *stepper.given != **text {
                    <button type="button" onclick={hands.on(Do::Restore)}>{"Restore"}</button>
                }
                <button type="button" class="main" onclick={hands.on(Do::Run)}>{"Run"}</button>
            </header>
            <div class={classes!("editor", (!coloured).then_some("plain"))}>
                if coloured {
                    <ol class="code" aria-hidden="true">
                        {for pieces.iter().zip(1..).map(|(pieces, number)| line(number, pieces, &ProgramView::default(), None))}
                        if open_line { <li class="line"><span class="number">{pieces.len() + 1}</span>{"\u{200b}"}</li> }
                    </ol>
                }
                <textarea data-part="editor" aria-label="Python program" aria-describedby={hint.clone()} spellcheck="false"
                    autocapitalize="off" autocomplete="off" wrap="off" {rows} value={text.to_string()} {oninput} />
            </div>
            <div class="problems" role="status">
                {for stepper.diags.iter().map(|diag| {
                    let (line, column) = stepper.source.line_col(diag.span.start);
                    html! {
                        <p class="problem">
                            <span class="place">{format!("line {line}, column {}", column + 1)}</span>
                            {format!(" {}: {}", diag.kind, diag.message)}
                        </p>
                    }
                })}
            </div>
            <p class="quiet" id={hint}>{"Tab indents; Esc, then Tab, leaves the text. Ctrl and Enter run it."}</p>
        </section>
    }
}

/// The range of the instruction that runs next, where steps are finer than lines.
fn focus(stepper: &Stepper, view: &ProgramView) -> Option<Span> {
    let mark = view.runs_next.filter(|_| stepper.zoom == crate::view::Zoom::Instruction)?;
    let (start, end) = mark.columns?;
    Some(Span::new(stepper.source.offset(mark.line, start), stepper.source.offset(mark.line, end)))
}

/// What is wrong in a line: the caret's line as CPython prints it, and the message.
fn problem_at(stepper: &Stepper, view: &ProgramView, number: u32) -> Option<(String, String)> {
    for diag in stepper.diags.iter() {
        let (line, column) = stepper.source.line_col(diag.span.start);
        if line == number {
            let (end_line, end) = stepper.source.line_col(diag.span.end);
            let text = stepper.source.line(line).unwrap_or_default();
            let end = if end_line == line { end as usize } else { text.len() };
            let before = text.get(..column as usize).unwrap_or_default();
            let under = text.get(column as usize..end).map_or(1, |t| t.chars().count().max(1));
            if before.chars().count() + under > LINE {
                return Some((String::new(), format!("{}: {}", diag.kind, diag.message)));
            }
            let blank: String = before.chars().map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
            return Some((format!("{blank}{}", "^".repeat(under)), format!("{}: {}", diag.kind, diag.message)));
        }
    }
    match &view.raised {
        Some((line, message)) if *line == number => Some((String::new(), message.clone())),
        _ => None,
    }
}

fn line(number: u32, pieces: &[Piece], view: &ProgramView, problem: Option<(String, String)>) -> Html {
    let is = |mark: Option<LineMark>| mark.is_some_and(|m| m.line == number);
    let (ran, next) = (is(view.just_ran), is(view.runs_next));
    let sign = match (ran, next) {
        (true, true) => format!("just ran, {}", view.next_word),
        (true, false) => "just ran".to_owned(),
        (false, true) => view.next_word.to_owned(),
        (false, false) => String::new(),
    };
    let class = classes!("line", ran.then_some("ran"), next.then_some("next"), problem.is_some().then_some("wrong"));
    let mut room = LINE;
    let drawn = pieces.iter().map_while(|piece| {
        let text: String = piece.text.chars().take(room).collect();
        let cut = text.len() < piece.text.len();
        room -= text.chars().count();
        (!text.is_empty()).then(|| {
            let class =
                classes!(piece.token.map(token), piece.focus.then_some("focus"), piece.error.then_some("error"));
            html! { <><span {class}>{text}</span>if cut { <span class="cut">{"…"}</span> }</> }
        })
    });
    html! {
        <li {class} key={number}>
            <span class="number">{number}</span>
            <code>{for drawn}</code>
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

//! The panel of the tree and the tokens of the file that is shown.

use yew::{Callback, Html, KeyboardEvent, classes, html};

use super::Hands;
use crate::state::outline::{Move, Node};
use crate::state::{Do, Stepper};
use crate::text::words as w;

/// Most rows of the tree that are drawn: those around the one the reader is at.
const DRAWN: usize = 400;

/// The tree beside the tokens.
pub(super) fn tree(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    html! {
        <div class="source-panel">
            <section><h3>{t.say(w::TREE)}</h3>{nodes(stepper, hands)}</section>
            <section><h3>{t.say(w::TOKENS)}</h3>{tokens(stepper, hands)}</section>
        </div>
    }
}

fn nodes(stepper: &Stepper, hands: &Hands) -> Html {
    let tree = stepper.tree();
    if tree.is_empty() {
        return html! { <p class="quiet">{hands.language.say(w::NO_TREE)}</p> };
    }
    let open = stepper.open_nodes(&tree);
    let at = stepper.outline.at.min(tree.len() as u32 - 1);
    let row = open.partition_point(|row| *row < at);
    let from = row.saturating_sub(DRAWN / 2).min(open.len().saturating_sub(DRAWN));
    let next = stepper.next_span();
    // The innermost node around what runs next.
    let runs = next.and_then(|next| {
        let around = |node: &Node| node.span.is_some_and(|span| span.start <= next.start && next.end <= span.end);
        open.iter().copied().rev().find(|row| around(&tree[*row as usize]))
    });
    let press = {
        let hands = hands.clone();
        Callback::from(move |event: KeyboardEvent| {
            let to = match &*event.key() {
                _ if event.alt_key() || event.ctrl_key() || event.meta_key() => return,
                "ArrowDown" => Move::By(1),
                "ArrowUp" => Move::By(-1),
                "ArrowRight" => Move::Open(true),
                "ArrowLeft" => Move::Open(false),
                "Home" => Move::End(false),
                "End" => Move::End(true),
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            hands.act(Do::Tree(to));
        })
    };
    let shown = &open[from..open.len().min(from + DRAWN)];
    html! {
        <ul class="tree" role="tree" aria-label={hands.language.say(w::TREE_OF_SOURCE)} onkeydown={press}>
            {for shown.iter().map(|number| item(*number, &tree[*number as usize], stepper, at, runs, hands))}
        </ul>
    }
}

fn item(number: u32, node: &Node, stepper: &Stepper, at: u32, runs: Option<u32>, hands: &Hands) -> Html {
    let inner = node.end > number + 1;
    let shut = stepper.outline.shut.contains(&number);
    let here = number == at;
    let sign = match (inner, shut) {
        (false, _) => "",
        (true, true) => "▸",
        (true, false) => "▾",
    };
    let class = classes!("node", (runs == Some(number)).then_some("next"), here.then_some("here"));
    let place = node.span.map(|span| stepper.shown().line_col(span.start).0);
    html! {
        <li {class} role="treeitem" key={number} tabindex={if here { "0" } else { "-1" }} data-part={here.then_some("node")}
            aria-level={(node.depth + 1).to_string()} aria-expanded={inner.then(|| (!shut).to_string())} aria-selected={here.to_string()}
            onclick={hands.on(Do::Tree(if inner && here { Move::Turn(number) } else { Move::To(number) }))}>
            <svg class="space" width={format!("{}rem", node.depth)} height="1" aria-hidden="true"></svg>
            <span class="sign" aria-hidden="true">{sign}</span>
            if !node.field.is_empty() { <span class="field">{&*node.field}</span> }
            <code class="class">{&*node.class}</code>
            if !node.plain.is_empty() { <code class="plain">{&node.plain}</code> }
            if let Some(line) = place { <span class="note">{hands.language.fill(w::NODE_LINE, &[&line])}</span> }
            if runs == Some(number) { <span class="note runs">{hands.language.say(w::NODE_NEXT)}</span> }
        </li>
    }
}

/// The tokens, as Python's `tokenize` names them.
fn tokens(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let mut before = 0;
    let mut row = |token: &crate::state::Token| {
        let new = token.line != before;
        before = token.line;
        let marked = stepper.marked.is_some_and(|span| span.start <= token.span.start && token.span.end <= span.end);
        let class = (marked && token.span.start < token.span.end).then_some("marked");
        html! {
            <tr {class}>
                <td class="number">{new.then_some(token.line)}</td><td>{token.kind}</td>
                <td><button type="button" class="link" onclick={hands.on(Do::Mark(Some(token.span)))}><code>{format!("{:?}", token.text)}</code></button></td>
            </tr>
        }
    };
    let rows: Html = stepper.tokens().iter().map(&mut row).collect();
    html! {
        <table class="tokens">
            <thead><tr><th scope="col">{t.say(w::COLUMN_LINE)}</th><th scope="col">{t.say(w::COLUMN_TOKEN)}</th><th scope="col">{t.say(w::COLUMN_TEXT)}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

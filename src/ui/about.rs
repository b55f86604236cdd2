//! The object panel: what an object is, what keeps it alive, its table, and its ledger.

use yew::{Callback, Html, classes, html};

use super::Hands;
use super::transport::grouped;
use crate::state::travel::Travel;
use crate::state::{Do, Stage, Stepper};
use crate::view::{ObjectId, Ownership, Table, TableKind, short};

/// Most changes of a ledger that are drawn, around the step.
const CHANGES: usize = 120;

/// Everything about the object that was chosen.
pub(super) fn about(stepper: &Stepper, hands: &Hands) -> Html {
    let (Some(stage), Some(object)) = (&stepper.stage, stepper.chosen) else {
        return html! { <p class="quiet">{"Choose an object: click a name or an object's head in the diagram."}</p> };
    };
    let picture = stage.picture(stepper.zoom, stepper.step);
    let moment = stage.run().moment_of(stepper.zoom, stepper.step);
    let ledger = stage.ledger(object);
    let title = match picture.objects.get(&object) {
        Some(known) => {
            let text = short(&picture, object, 60);
            let name = if text.starts_with(&*known.type_name) { text } else { format!("{} {text}", known.type_name) };
            html! { <>
                <h3><code>{name}</code></h3>
                <p class="quiet">{format!("object {} · id {:#x} · {} bytes", object.0, known.address, grouped(known.size))}</p>
            </> }
        }
        None => html! { <>
            <h3>{format!("Object {}", object.0)}</h3>
            <p class="quiet">{"It is not among what is shown at this step: not born yet, freed, or held by the interpreter alone."}</p>
        </> },
    };
    let born = ledger.changes.first().filter(|_| !ledger.cut && !ledger.is_old).map(|change| change.tick + 1);
    let died = ledger.changes.last().filter(|change| change.count == 0).map(|change| change.tick + 1);
    let button = |what: Option<Travel>, word: &'static str, title: &'static str| {
        let off = what.is_none();
        let onclick = what.map_or_else(Callback::noop, |what| hands.on(Do::Travel(what)));
        html! { <button type="button" {title} aria-disabled={off.then_some("true")} {onclick}>{word}</button> }
    };
    html! {
        <div class="about">
            {title}
            <div class="row-of-buttons">
                {button(born.map(Travel::After), "Birth", "To the step at which it is there first")}
                {button(Some(Travel::Change(object, true)), "Change before", "To the last change of what it holds")}
                {button(Some(Travel::Change(object, false)), "Change after", "To the next change of what it holds")}
                {button(died.map(Travel::After), "Death", "To the step at which it is freed")}
            </div>
            <div class="parts">
                {holders(stage, object, moment, hands)}
                {stage.run().table(object, moment).map(|known| table(&known))}
                {changes(stage, object, moment, hands)}
            </div>
        </div>
    }
}

fn holders(stage: &Stage, object: ObjectId, moment: u64, hands: &Hands) -> Html {
    let Some(found) = stage.run().holders(object, moment) else { return html! {} };
    let holder = |known: &_| {
        let known: &crate::view::Holder = known;
        let note = match known.ownership {
            Ownership::Owned => "",
            Ownership::Borrowed => " (borrowed, not counted)",
            Ownership::Weak => " (weak, not counted)",
        };
        let frees = known.frees.as_ref().map(|frees| match frees.as_slice() {
            [] => "deleting it would free nothing".to_owned(),
            frees => format!("deleting it would free {}", frees.join(", ")),
        });
        html! {
            <li>
                {match known.object {
                    Some(by) => html! { <button type="button" class="link" onclick={hands.on(Do::Choose(by))}>{&*known.by}</button> },
                    None => html! { {&*known.by} },
                }}
                {note}
                if let Some((frame, name)) = &known.name {
                    {" "}<button type="button" class="link" title="To the step at which the name was bound" onclick={hands.on(Do::Travel(Travel::Bound(*frame, name.clone())))}>{"bound where?"}</button>
                }
                if let Some(frees) = frees { <span class="note">{frees}</span> }
            </li>
        }
    };
    html! {
        <section>
            <h4>{"Why it is alive"}</h4>
            if found.path.is_empty() {
                <p>{"No frame, module or part of the interpreter leads to it: only the cycle collector can free it."}</p>
            } else {
                <ol class="path">{for found.path.iter().map(|link| html! { <li><code>{&**link}</code></li> })}</ol>
            }
            <h4>{"All that refer to it"}</h4>
            <ul>{for found.holders.iter().map(holder)}</ul>
            if found.more > 0 { <p class="quiet">{format!("{} more, not shown", found.more)}</p> }
        </section>
    }
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// The slots of a container, used and free.
fn table(table: &Table) -> Html {
    let (title, words) = match table.kind {
        TableKind::List => {
            ("Slots", format!("{} of {} slots in use: a list grows by more than it needs", table.used, table.size))
        }
        TableKind::Dict => (
            "Index",
            format!(
                "{} in an index of {} slots; a slot holds an entry's number",
                count(table.used, "entry", "entries"),
                table.size
            ),
        ),
        TableKind::Set => ("Table", format!("{} in {} slots", count(table.used, "member", "members"), table.size)),
    };
    let hashed = table.kind != TableKind::List;
    let slot = |(at, slot): (usize, &crate::view::TableSlot)| {
        let probes = slot.probes.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        html! {
            <tr class={classes!(slot.holds.is_none().then_some("free"))}>
                <td class="number">{at}</td>
                if table.kind == TableKind::Dict { <td class="number">{slot.entry}</td> }
                <td>{match &slot.holds {
                    Some(text) => html! { <code>{&**text}</code> },
                    None => html! { if slot.dummy { {"deleted"} } else { {"free"} } },
                }}</td>
                if hashed {
                    <td class="number">{slot.hash}</td>
                    <td>{probes}</td>
                }
            </tr>
        }
    };
    html! {
        <section>
            <h4>{title}</h4>
            <p class="quiet">{words}</p>
            <table>
                <thead><tr>
                    <th scope="col">{"slot"}</th>
                    if table.kind == TableKind::Dict { <th scope="col">{"entry"}</th> }
                    <th scope="col">{"holds"}</th>
                    if hashed { <th scope="col">{"hash"}</th><th scope="col">{"slots looked at"}</th> }
                </tr></thead>
                <tbody>{for table.slots.iter().enumerate().map(slot)}</tbody>
            </table>
            if table.more > 0 { <p class="quiet">{format!("{} more slots, not shown", table.more)}</p> }
        </section>
    }
}

/// Each change of the count, what is past and, dimmed, what comes.
fn changes(stage: &Stage, object: ObjectId, moment: u64, hands: &Hands) -> Html {
    let ledger = stage.ledger(object);
    if ledger.changes.is_empty() {
        return html! { <section><h4>{"Ledger"}</h4><p class="quiet">{"Its count never changes: it is immortal, or was there before the program."}</p></section> };
    }
    let at = ledger.changes.partition_point(|change| change.tick < moment);
    let from = at.saturating_sub(CHANGES / 2).min(ledger.changes.len().saturating_sub(CHANGES));
    let row = |change: &crate::view::Change| {
        let line = change.position.line.max(0) as u32;
        let text = stage.file(&change.file).and_then(|source| source.line(line)).unwrap_or_default();
        let place = (change.position.line == change.position.end_line)
            .then(|| text.get(change.position.col.max(0) as usize..change.position.end_col.max(0) as usize));
        let text = place.flatten().filter(|text| !text.is_empty()).unwrap_or(text.trim());
        let by = if change.by < 0 { format!("−{}", -change.by) } else { format!("+{}", change.by) };
        html! {
            <tr class={classes!((change.tick >= moment).then_some("later"))}>
                <td class="number">{by}</td>
                <td class="number">{if change.count == 0 { "freed".to_owned() } else { change.count.to_string() }}</td>
                <td><button type="button" class="link" title="Go there" onclick={hands.on(Do::Travel(Travel::After(change.tick + 1)))}><code>{change.instruction}</code></button></td>
                <td class="number">{line}</td>
                <td><code>{text}</code></td>
            </tr>
        }
    };
    html! {
        <section>
            <h4>{"Ledger"}</h4>
            <p class="quiet">{"Each instruction that left the count higher or lower. "}
                if ledger.cut { {"Earlier changes are left out."} }
            </p>
            <table>
                <thead><tr><th scope="col">{"by"}</th><th scope="col">{"count"}</th><th scope="col">{"instruction"}</th><th scope="col">{"line"}</th><th scope="col">{"expression"}</th></tr></thead>
                <tbody>{for ledger.changes.iter().skip(from).take(CHANGES).map(row)}</tbody>
            </table>
        </section>
    }
}

//! The object panel: what an object is, what keeps it alive, its table, and its ledger.

use yew::{Callback, Html, classes, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stage, Stepper};
use crate::text::words::{self as w, Language, Word};
use crate::view::{BLOCK, ObjectId, Ownership, Table, TableKind, TableSlot, short};

/// Most changes of a ledger that are drawn, around the step.
const CHANGES: usize = 120;

/// Everything about the object that was chosen.
pub(super) fn about(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let (Some(stage), Some(object)) = (&stepper.stage, stepper.chosen) else {
        return html! { <p class="quiet">{t.say(w::CHOOSE_OBJECT)}</p> };
    };
    let picture = stage.picture(stepper.zoom, stepper.step);
    let moment = stage.run().moment_of(stepper.zoom, stepper.step);
    let ledger = stage.ledger(object);
    let title = match picture.objects.get(&object) {
        Some(known) => {
            let text = short(&picture, object, 60);
            let name = if text.starts_with(&*known.type_name) || text.starts_with('<') {
                text
            } else {
                format!("{} {text}", known.type_name)
            };
            html! { <>
                <h3><code>{name}</code></h3>
                <p class="quiet">{t.fill(w::OBJECT_FACTS, &[&object.0, &format_args!("{:#x}", known.address), &t.grouped(known.size)])}</p>
            </> }
        }
        None => html! { <>
            <h3>{t.fill(w::OBJECT_NUMBER, &[&object.0])}</h3>
            <p class="quiet">{t.say(w::OBJECT_ABSENT)}</p>
        </> },
    };
    let born = ledger.changes.first().filter(|_| !ledger.cut && !ledger.is_old).map(|change| change.tick + 1);
    let died = ledger.changes.last().filter(|change| change.count == 0).map(|change| change.tick + 1);
    let button = |what: Option<Travel>, word: Word, title: Word| {
        let off = what.is_none();
        let onclick = what.map_or_else(Callback::noop, |what| hands.on(Do::Travel(what)));
        html! { <button type="button" title={t.say(title)} aria-disabled={off.then_some("true")} {onclick}>{t.say(word)}</button> }
    };
    html! {
        <div class="about">
            {title}
            <div class="row-of-buttons">
                {button(born.map(Travel::After), w::BIRTH, w::BIRTH_ABOUT)}
                {button(Some(Travel::Change(object, true)), w::CHANGE_BEFORE, w::CHANGE_BEFORE_ABOUT)}
                {button(Some(Travel::Change(object, false)), w::CHANGE_AFTER, w::CHANGE_AFTER_ABOUT)}
                {button(died.map(Travel::After), w::DEATH, w::DEATH_ABOUT)}
            </div>
            <div class="parts">
                {holders(stage, object, moment, hands)}
                {stage.run().table(object, moment).map(|known| table(t, &known))}
                {changes(stage, object, moment, hands)}
            </div>
        </div>
    }
}

fn holders(stage: &Stage, object: ObjectId, moment: u64, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(found) = stage.run().holders(object, moment, t) else { return html! {} };
    let holder = |known: &_| {
        let known: &crate::view::Holder = known;
        let note = match known.ownership {
            Ownership::Owned => "",
            Ownership::Borrowed => t.say(w::BORROWED_NOTE),
            Ownership::Weak => t.say(w::WEAK_NOTE),
        };
        let frees = known.frees.as_ref().map(|frees| match frees.as_slice() {
            [] => t.say(w::FREES_NOTHING).to_owned(),
            frees => t.fill(w::FREES_THESE, &[&frees.join(", ")]),
        });
        html! {
            <li>
                {match known.object {
                    Some(by) => html! { <button type="button" class="link" onclick={hands.on(Do::Choose(by))}>{&*known.by}</button> },
                    None => html! { {&*known.by} },
                }}
                {note}
                if let Some((frame, name)) = &known.name {
                    {" "}<button type="button" class="link" title={t.say(w::WHERE_BOUND_ABOUT)} onclick={hands.on(Do::Travel(Travel::Bound(*frame, name.clone())))}>{t.say(w::WHERE_BOUND)}</button>
                }
                if let Some(frees) = frees { <span class="note">{frees}</span> }
            </li>
        }
    };
    html! {
        <section>
            <h4>{t.say(w::WHY_ALIVE)}</h4>
            if found.path.is_empty() {
                <p>{t.say(w::NOTHING_LEADS)}</p>
            } else {
                <ol class="path">{for found.path.iter().map(|link| html! { <li><code>{&**link}</code></li> })}</ol>
            }
            <h4>{t.say(w::ALL_REFERRERS)}</h4>
            <ul>{for found.holders.iter().map(holder)}</ul>
            if found.more > 0 { <p class="quiet">{t.fill(w::MORE_REFERRERS, &[&found.more])}</p> }
        </section>
    }
}

/// The slots of a container, used and free.
fn table(t: Language, table: &Table) -> Html {
    let (title, about) = match table.kind {
        TableKind::List => (w::SLOTS, w::SLOTS_ABOUT),
        TableKind::Deque => (w::BLOCKS, w::BLOCKS_ABOUT),
        TableKind::Dict => (w::INDEX, w::INDEX_ABOUT),
        TableKind::Set => (w::SET_TABLE, w::SET_ABOUT),
    };
    let is_deque = table.kind == TableKind::Deque;
    let words = match is_deque {
        true => t.fill(about, &[&table.used, &(table.size / BLOCK), &BLOCK]),
        false => t.fill(about, &[&table.used, &table.size]),
    };
    let hashed = matches!(table.kind, TableKind::Dict | TableKind::Set);
    let slot = |(at, slot): (usize, &TableSlot)| {
        let probes = slot.probes.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        html! {
            <tr class={classes!(slot.holds.is_none().then_some("free"))}>
                <td class="number">{at}</td>
                if table.kind == TableKind::Dict { <td class="number">{slot.entry}</td> }
                <td>{match &slot.holds {
                    Some(text) => html! { <code>{&**text}</code> },
                    None => html! { if slot.dummy { {t.say(w::SLOT_DELETED)} } else { {t.say(w::SLOT_FREE)} } },
                }}</td>
                <td class="number">{slot.hash}</td>
                <td>{probes}</td>
            </tr>
        }
    };
    html! {
        <section>
            <h4>{t.say(title)}</h4>
            <p class="quiet">{words}</p>
            if is_deque { {edges(t, table)} }
            if !hashed { {for table.slots.chunks(if is_deque { BLOCK } else { table.slots.len().max(1) }).map(|slots| room(t, slots))} } else {
            <table>
                <thead><tr>
                    <th scope="col">{t.say(w::COLUMN_SLOT)}</th>
                    if table.kind == TableKind::Dict { <th scope="col">{t.say(w::COLUMN_ENTRY)}</th> }
                    <th scope="col">{t.say(w::COLUMN_HOLDS)}</th>
                    <th scope="col">{t.say(w::COLUMN_HASH)}</th><th scope="col">{t.say(w::COLUMN_PROBES)}</th>
                </tr></thead>
                <tbody>{for table.slots.iter().enumerate().map(slot)}</tbody>
            </table>
            }
            if table.more > 0 { <p class="quiet">{t.fill(w::MORE_SLOTS, &[&table.more])}</p> }
        </section>
    }
}

/// Where a deque's items begin in its leftmost block, and end in its rightmost.
fn edges(t: Language, table: &Table) -> Html {
    match table.slots.iter().position(|slot| slot.holds.is_some()) {
        Some(left) => {
            html! { <p class="quiet">{t.fill(w::BLOCK_EDGES, &[&left, &((left + table.used - 1) % BLOCK)])}</p> }
        }
        None => html! {},
    }
}

/// Slots side by side, as they stand in memory; those that are free are empty.
fn room(t: Language, slots: &[TableSlot]) -> Html {
    let slot = |(at, slot): (usize, &TableSlot)| {
        html! {
            <li class={classes!("cell", slot.holds.is_none().then_some("free"))}>
                <span class="index">{at}</span>
                {match &slot.holds {
                    Some(text) => html! { <code title={text.to_string()}>{&**text}</code> },
                    None => html! { <span class="hidden">{t.say(w::SLOT_FREE)}</span> },
                }}
            </li>
        }
    };
    html! { <ol class="cells room">{for slots.iter().enumerate().map(slot)}</ol> }
}

/// Each change of the count, what is past and, dimmed, what comes.
fn changes(stage: &Stage, object: ObjectId, moment: u64, hands: &Hands) -> Html {
    let t = hands.language;
    let ledger = stage.ledger(object);
    if ledger.changes.is_empty() {
        return html! { <section><h4>{t.say(w::LEDGER)}</h4><p class="quiet">{t.say(w::NEVER_COUNTED)}</p></section> };
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
                <td class="number">{if change.count == 0 { t.say(w::FREED).to_owned() } else { change.count.to_string() }}</td>
                <td><button type="button" class="link" title={t.say(w::GO_THERE)} onclick={hands.on(Do::Travel(Travel::After(change.tick + 1)))}><code>{change.instruction}</code></button></td>
                <td class="number">{line}</td>
                <td><code>{text}</code></td>
            </tr>
        }
    };
    html! {
        <section>
            <h4>{t.say(w::LEDGER)}</h4>
            <p class="quiet">{t.say(w::LEDGER_ABOUT)}
                if ledger.cut { {t.say(w::LEDGER_CUT)} }
            </p>
            <table>
                <thead><tr><th scope="col">{t.say(w::COLUMN_BY)}</th><th scope="col">{t.say(w::COLUMN_COUNT)}</th><th scope="col">{t.say(w::COLUMN_INSTRUCTION)}</th><th scope="col">{t.say(w::COLUMN_LINE)}</th><th scope="col">{t.say(w::COLUMN_EXPRESSION)}</th></tr></thead>
                <tbody>{for ledger.changes.iter().skip(from).take(CHANGES).map(row)}</tbody>
            </table>
        </section>
    }
}

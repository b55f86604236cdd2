//! The collector panel: CPython's phases on the program's own objects, move by move, as a collection now would find them.

use yew::{Callback, Html, classes, html};

use super::Hands;
use crate::state::{Collecting, Do, Stepper};
use crate::text::words::{self as w, Language, Word};
use crate::view::{Candidate, Collection, Move, Standing, Verdict};

/// The phases in order: CPython's function, and what it does.
const PHASES: [(&str, Word); 6] = [
    ("update_refs", w::PHASE_COPY),
    ("subtract_refs", w::PHASE_SUBTRACT),
    ("move_unreachable", w::PHASE_KEEP),
    ("handle_weakrefs", w::PHASE_WEAK),
    ("finalize_garbage", w::PHASE_FINALIZE),
    ("delete_garbage", w::PHASE_FREE),
];

/// Generations by their number.
const GENERATIONS: [Word; 3] = [w::GENERATION_YOUNG, w::GENERATION_MIDDLE, w::GENERATION_ALL];

fn phase_of(known: &Move) -> usize {
    match known {
        Move::Copy => 0,
        Move::Subtract(..) => 1,
        Move::Keep(..) | Move::Doubt(_) => 2,
        Move::Weak(_) => 3,
        Move::Finalize(_) => 4,
        Move::Free(_) => 5,
    }
}

/// What a collection would do at this step, or did on the way to it.
pub(super) fn collector(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let run = stage.run();
    // At its end the interpreter has let go of everything; the diagram too shows what was there before.
    let over = stepper.end.is_some() && !stepper.has_next();
    let now = run.moment_of(stepper.zoom, stepper.step.saturating_sub(over.into()));
    let chosen = stepper.collecting;
    let found = run.collection(chosen.at.unwrap_or(now), chosen.generation);
    let go = |to: Collecting| hands.on(Do::Collect(to));
    let generation = |(number, word): (u8, &Word)| {
        let name = format!("generation-{}", hands.id.0);
        let to = Collecting { generation: number, moves: None, ..chosen };
        html! {
            <label><input type="radio" {name} checked={chosen.generation == number} onchange={hands.on(Do::Collect(to))} /><span>{t.say(word)}</span></label>
        }
    };
    let [young, middle, old] = found.counts;
    let [young_at, middle_at, old_at] = found.thresholds;
    html! {
        <div class="collector">
            <fieldset class="inline"><legend>{t.say(w::GENERATIONS)}</legend>{for (0..).zip(&GENERATIONS).map(generation)}</fieldset>
            <p class="quiet">
                {t.fill(w::GC_COUNTS, &[&young, &young_at, &middle, &middle_at, &old, &old_at, &found.runs.map(|n| n.to_string()).join(" + ")])}
                if !found.enabled { {t.say(w::GC_DISABLED)} }
            </p>
            if chosen.at.is_some() {
                <p>{t.say(w::THIS_COLLECTION)}
                    <button type="button" onclick={go(Collecting { at: None, moves: None, ..chosen })}>{t.say(w::FIND_NOW)}</button>
                </p>
            }
            if found.candidates.is_empty() {
                <p class="quiet">{t.say(w::NO_CANDIDATES)}</p>
            } else {
                {phases(t, &found, chosen, &go)}
                {table(&found, chosen, hands)}
            }
        </div>
    }
}

/// The phases, the sentence of the move, and buttons that go through them.
fn phases(
    t: Language,
    found: &Collection,
    chosen: Collecting,
    go: &dyn Fn(Collecting) -> Callback<yew::MouseEvent>,
) -> Html {
    let at = |moves: usize| go(Collecting { moves: Some(moves), ..chosen });
    let (last, done) = (found.moves.len(), chosen.moves.unwrap_or(0));
    let here = chosen.moves.and_then(|moves| found.moves.get(moves.checked_sub(1)?));
    let phase = |(number, (name, words)): (usize, &(&'static str, Word))| {
        let first = found.moves.iter().position(|known| phase_of(known) == number);
        let current = here.is_some_and(|known| phase_of(known) == number).then_some("step");
        html! {
            <li>
                <button type="button" title={t.fill(w::PHASE_ABOUT, &[name])} aria-current={current} aria-disabled={first.is_none().then_some("true")}
                    onclick={first.map_or_else(Callback::noop, |first| at(first + 1))}>{t.say(words)}</button>
            </li>
        }
    };
    let button = |word: Word, to: Option<usize>| {
        html! {
            <button type="button" aria-disabled={to.is_none().then_some("true")} onclick={to.map_or_else(Callback::noop, at)}>{t.say(word)}</button>
        }
    };
    let next = (done < last).then_some(done + 1);
    html! {
        <>
            <ol class="phases" aria-label={t.say(w::PHASES)}>{for PHASES.iter().enumerate().map(phase)}</ol>
            <div class="row-of-buttons">
                {button(w::MOVE_BACK, (done > 1).then(|| done - 1))}
                {button(if chosen.moves.is_none() { w::MOVE_FIRST } else { w::MOVE_NEXT }, next)}
                {button(w::MOVE_LAST, (done < last).then_some(last))}
                // Never taken away: it may have the focus.
                <button type="button" aria-disabled={chosen.moves.is_none().then_some("true")}
                    onclick={go(Collecting { moves: None, ..chosen })}>{t.say(w::MOVE_RESULT)}</button>
                if chosen.moves.is_some() {
                    <span class="quiet">{t.fill(w::MOVE_OF, &[&done, &last])}</span>
                }
            </div>
            <p class="move" role="status">{match here {
                Some(known) => sentence(t, found, known),
                None => result(t, found),
            }}</p>
        </>
    }
}

/// What comes of the whole collection.
fn result(t: Language, found: &Collection) -> String {
    match found.candidates.iter().filter(|known| known.verdict == Verdict::Garbage).count() {
        0 => t.say(w::FREES_NONE).to_owned(),
        many => t.fill(w::FREES_SOME, &[&many]),
    }
}

/// A move in words.
fn sentence(t: Language, found: &Collection, known: &Move) -> String {
    let what = |at: usize| &*found.candidates[at].what;
    let who = |at: &Option<usize>| at.map_or(t.say(w::OWN_OBJECTS), what);
    let list = |all: &[usize]| {
        let mut words: Vec<&str> = all.iter().take(6).map(|at| what(*at)).collect();
        words.extend((all.len() > 6).then_some("…"));
        words.join(", ")
    };
    match known {
        Move::Copy => t.fill(w::MOVE_COPY, &[&found.others]),
        Move::Subtract(from, to) if to.is_empty() => t.fill(w::MOVE_SUBTRACT_NONE, &[&who(from)]),
        Move::Subtract(from, to) => t.fill(w::MOVE_SUBTRACT, &[&who(from), &list(to)]),
        Move::Keep(kept, to) if to.is_empty() => t.fill(w::MOVE_KEEP_NONE, &[&who(kept)]),
        Move::Keep(kept, to) => t.fill(w::MOVE_KEEP, &[&who(kept), &list(to)]),
        Move::Doubt(one) => t.fill(w::MOVE_DOUBT, &[&what(*one)]),
        Move::Weak(to) => t.fill(w::MOVE_WEAK, &[&list(to)]),
        Move::Finalize(to) => t.fill(w::MOVE_FINALIZE, &[&list(to)]),
        Move::Free(to) => t.fill(w::MOVE_FREE, &[&list(to)]),
    }
}

fn table(found: &Collection, chosen: Collecting, hands: &Hands) -> Html {
    let t = hands.language;
    let here = chosen.moves.and_then(|moves| found.moves.get(moves.checked_sub(1)?));
    let after = found.after(chosen.moves.unwrap_or(found.moves.len()));
    let copied = chosen.moves != Some(0);
    let row = |(at, known): (usize, &Candidate)| {
        let (left, standing) = after[at];
        let (acts, touched) = match here {
            Some(Move::Subtract(by, to) | Move::Keep(by, to)) => (*by == Some(at), to.contains(&at)),
            Some(Move::Doubt(one)) => (*one == at, false),
            Some(Move::Weak(to) | Move::Finalize(to) | Move::Free(to)) => (to.contains(&at), false),
            _ => (false, false),
        };
        let freed = matches!(here, Some(Move::Free(to)) if to.contains(&at));
        let word = match (chosen.moves, standing, known.verdict) {
            _ if !known.looked_at => Some(w::OLDER),
            (None, _, Verdict::Held) => Some(w::VERDICT_HELD),
            (None, _, Verdict::Led) => Some(w::VERDICT_LED),
            (None, _, Verdict::Risen) => Some(w::VERDICT_RISEN),
            (None, _, Verdict::Garbage) => Some(w::VERDICT_GARBAGE),
            _ if freed => Some(w::STANDS_FREED),
            (_, Standing::Young, _) => None,
            (_, Standing::Reachable, _) => Some(w::STANDS_REACHABLE),
            (_, Standing::Doubted, _) => Some(w::STANDS_UNREACHABLE),
        };
        let left = if chosen.moves.is_none() { known.count - known.inside } else { left };
        let doubted = match chosen.moves {
            None => known.verdict == Verdict::Garbage,
            Some(_) => freed || standing == Standing::Doubted,
        };
        let gone = known.looked_at && doubted;
        html! {
            <tr class={classes!(gone.then_some("garbage"), acts.then_some("acts"), touched.then_some("touched"))} key={known.object.0}>
                <td><button type="button" class="link" onclick={hands.on(Do::Choose(known.object))}><code>{&*known.what}</code></button></td>
                <td class="number">{known.generation}</td>
                <td class="number">{known.count}</td>
                <td class="number">if known.looked_at && copied { {left} }</td>
                <td>{word.map(|word| t.say(word))}</td>
            </tr>
        }
    };
    html! {
        <table>
            <thead><tr>
                <th scope="col">{t.say(w::COLUMN_OBJECT)}</th><th scope="col">{t.say(w::COLUMN_GENERATION)}</th><th scope="col">{t.say(w::COLUMN_COUNT)}</th>
                <th scope="col">{"gc_refs"}</th><th scope="col">{t.say(w::COLUMN_SO)}</th>
            </tr></thead>
            <tbody>{for found.candidates.iter().enumerate().map(row)}</tbody>
        </table>
    }
}

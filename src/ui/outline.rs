//! The diagram for narrow screens: frames as one list, and under each name the object that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use yew::{Html, Properties, classes, component, html};

use super::Hands;
use super::diagram::{changed, head, mark, name, touch};
use crate::state::StepperId;
use crate::text::words::{self as w, Language};
use crate::view::{CellView, FrameView, ObjectView, RowView, Scene, Shape, ValueView};
use crate::view::{ObjectId, Ownership};

/// So many objects stand in one another; what lies deeper has no room, and comes after them.
const DEEP: u32 = 6;

/// Properties of [`Outline`].
#[derive(Properties, Clone, PartialEq)]
pub struct OutlineProps {
    /// The step.
    pub scene: Rc<Scene>,
    /// How to act on the stepper.
    pub hands: Hands,
}

/// Frames and objects as one nested list. An object that was met before is only named.
#[component]
pub fn Outline(props: &OutlineProps) -> Html {
    let (scene, t) = (&props.scene, props.hands.language);
    let mut walk = Walk {
        objects: scene.columns.iter().flatten().map(|o| (o.id, &**o)).collect(),
        met: BTreeSet::new(),
        is_drawing: props.hands.id == StepperId(u32::MAX),
        depth: 0,
        deeper: Vec::new(),
        hands: props.hands.clone(),
    };
    let frames: Vec<Html> = scene.frames.iter().map(|f| walk.frame(f)).collect();
    let unmet: Vec<&Rc<ObjectView>> = scene.columns.iter().flatten().filter(|o| !walk.met.contains(&o.id)).collect();
    let rest: Vec<Html> = unmet.into_iter().filter(|o| o.unreachable).map(|o| walk.object(o.id, "")).collect();
    let mut deeper = Vec::new();
    let mut next = 0;
    while let Some(&id) = walk.deeper.get(next) {
        next += 1;
        if !walk.met.contains(&id) {
            let title = walk.objects.get(&id).map(|view| name(t, view));
            deeper.push(html! { <li class="deeper"><p class="again">{title}</p>{walk.object(id, "")}</li> });
        }
    }
    html! {
        <section class="outline" part="diagram" role="group" aria-label={t.say(w::FRAMES_AND_OBJECTS)}>
            <ol class="frames" aria-label={t.say(w::FRAMES_IN_ORDER)}>{for frames}</ol>
            if !rest.is_empty() {
                <h3>{t.say(w::NOTHING_REACHES)}</h3>
                <ul>{for rest.into_iter().map(|o| html! { <li>{o}</li> })}</ul>
            }
            if !deeper.is_empty() {
                <h3>{t.say(w::LIES_DEEPER)}</h3>
                <ul>{for deeper}</ul>
            }
            if scene.objects_left_out > 0 {
                <p class="quiet">{t.fill(w::MORE_OBJECTS, &[&scene.objects_left_out])}</p>
            }
        </section>
    }
}

struct Walk<'a> {
    objects: BTreeMap<ObjectId, &'a ObjectView>,
    met: BTreeSet<ObjectId>,
    /// Whether it is a reader's own: then its slots and objects say which they are, for fingers.
    is_drawing: bool,
    hands: Hands,
    /// How many objects the one that is drawn stands in.
    depth: u32,
    /// What was only named, since it lies too deep.
    deeper: Vec<ObjectId>,
}

impl Walk<'_> {
    fn slot(&self, kind: char, of: u32, at: usize) -> Option<String> {
        self.is_drawing.then(|| format!("{kind}{of}.{at}"))
    }

    fn frame(&mut self, view: &FrameView) -> Html {
        let rows = view.rows.iter().enumerate();
        let rows: Vec<Html> = rows.map(|(at, r)| self.row(r, self.slot('f', view.id.0, at))).collect();
        html! {
            <li class={classes!("frame", mark(view.mark))} key={view.id.0}>
                <h3 class="head"><span class="title">{&view.title}</span><span class="note">{&view.note}</span></h3>
                <ul>{for rows}</ul>
                if !view.pending.is_empty() {
                    <p class="pending"><span class="hidden">{self.hands.language.say(w::WAITS)}</span><code>{&view.pending}</code></p>
                }
            </li>
        }
    }

    fn row(&mut self, view: &RowView, slot: Option<String>) -> Html {
        let t = self.hands.language;
        let value = match &view.value {
            ValueView::Text(text, _) => html! { <code class="value">{text}</code> },
            ValueView::Empty => html! { <span class="value empty">{"–"}</span> },
            ValueView::Arrow(to, ownership) => self.object(
                *to,
                match ownership {
                    Ownership::Owned => "",
                    Ownership::Borrowed => t.say(w::BORROWED),
                    Ownership::Weak => t.say(w::WEAK),
                },
            ),
        };
        html! {
            <li class={classes!("row", mark(view.mark), view.touch.map(touch), view.after_gap.then_some("after-gap"))} data-slot={slot}>
                <code class="name">{&view.label}</code>{changed(t, view.mark)}
                if !view.note.words(t).is_empty() { <span class="note">{view.note.words(t)}</span> }
                {value}
            </li>
        }
    }

    fn object(&mut self, id: ObjectId, note: &'static str) -> Html {
        let t = self.hands.language;
        let Some(view) = self.objects.get(&id).copied() else { return html! {} };
        let own = self.is_drawing.then(|| id.0.to_string());
        let note = if note.is_empty() {
            html! {}
        } else {
            html! { <><span class="note">{note}</span>{" "}</> }
        };
        if self.depth >= DEEP && view.shape != Shape::Head && !self.met.contains(&id) {
            self.deeper.push(id);
            return html! { <span class="again" data-id={own}>{note}{t.fill(w::SEE_BELOW, &[&name(t, view)])}</span> };
        }
        if !self.met.insert(id) && view.shape != Shape::Head {
            return html! { <span class="again" data-id={own}>{note}{t.fill(w::SAME_AS_ABOVE, &[&name(t, view)])}</span> };
        }
        let shape = match &view.shape {
            Shape::Head => html! {},
            Shape::Rows(rows) if rows.is_empty() => html! { <p class="nothing">{t.say(w::EMPTY)}</p> },
            Shape::Rows(rows) => {
                self.depth += 1;
                let rows = rows.iter().enumerate();
                let rows: Vec<Html> = rows.map(|(at, r)| self.row(r, self.slot('n', id.0, at))).collect();
                self.depth -= 1;
                html! { <ul class="parts">{for rows}</ul> }
            }
            Shape::Cells(lines) => html! {
                <ol class="cells">{for lines.iter().flatten().enumerate().map(|(at, view)| cell(t, view, self.slot('n', id.0, at)))}</ol>
            },
        };
        let brief = view.shape == Shape::Head && view.more.is_empty();
        let class =
            classes!("box", brief.then_some("brief"), mark(view.mark), view.unreachable.then_some("unreachable"));
        html! {
            <div {class} data-id={own}>
                {note}{head(t, view, Some(&self.hands))}{shape}
                if !view.more.is_empty() { <p class="nothing">{&view.more}</p> }
            </div>
        }
    }
}

fn cell(t: Language, view: &CellView, slot: Option<String>) -> Html {
    html! {
        <li class={classes!("cell", mark(view.mark), view.touch.map(touch), view.after_gap.then_some("after-gap"))} data-slot={slot}>
            if !view.label.is_empty() { <span class="index">{&view.label}</span> }
            <code>{&view.text}</code>{changed(t, view.mark)}
        </li>
    }
}

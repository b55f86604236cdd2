//! The diagram: frames and objects as lists, with arrows drawn over the space between them.
//!
//! No length is set by a script or a `style` attribute: rows have one height, columns one width, and what is free
//! above an object is an empty `svg` of that height. So the drawing is the same with and without a browser.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use yew::{AttrValue, Callback, Event, Html, Properties, classes, component, html};

use super::Hands;
use crate::state::Do;
use crate::text::words::{self as w, Language, Word};
use crate::view::{
    Arrow, CellView, FrameView, Inline, Mark, Note, ObjectView, Options, Owner, Point, RowView, Scene, Shape, TOP,
    Touched, ValueView,
};
use crate::view::{FrameState, ObjectId, Ownership};

/// An object of more parts than this was expanded.
const WHOLE: usize = 40;
/// Above this many arrows only those of the thing pointed at stand out.
const MANY: usize = 12;
/// So many arrows are compared with what they were, and drawn, together.
const BUNDLE: usize = 16;

/// Properties of [`Diagram`].
#[derive(Properties, Clone, PartialEq)]
pub struct DiagramProps {
    /// The step.
    pub scene: Rc<Scene>,
    /// How to act on the stepper.
    pub hands: Hands,
    /// What the reader chose to see.
    pub options: Options,
    /// Types and names that are left out.
    pub hidden: Rc<str>,
    /// The object that is pointed at.
    pub pointed: Option<ObjectId>,
}

/// Frames, objects and arrows.
#[component]
pub fn Diagram(props: &DiagramProps) -> Html {
    let DiagramProps { scene, hands, options, hidden, pointed } = props;
    let leave_out = {
        let hands = hands.clone();
        Callback::from(move |event: Event| hands.act(Do::HideWords((hands.edge.value)(&event))))
    };
    let t = hands.language;
    let drawn: FxHashMap<ObjectId, &Rc<ObjectView>> = scene.columns.iter().flatten().map(|o| (o.id, o)).collect();
    let columns = scene.columns.iter().zip(0..).map(|(column, number): (_, u32)| {
        let mut bottom = 0;
        let boxes = column.iter().map(|o| {
            let gap = o.slot.top - bottom;
            bottom = o.slot.top + o.slot.height;
            let targets: Targets = targets(&o.shape).filter_map(|id| drawn.get(&id).map(|o| (*o).clone())).collect();
            let pointed = pointed.filter(|id| *id == o.id || targets.iter().any(|target| target.id == *id));
            html! { <ObjectBox key={o.id.0} view={o.clone()} {gap} {targets} hands={hands.clone()} {pointed} /> }
        });
        html! { <ul class="column" aria-label={t.fill(w::OBJECTS_COLUMN, &[&(number + 1)])} key={number}>{for boxes}</ul> }
    });
    let choose = |inline: Inline, words: Word| {
        let id = hands.id.0;
        html! {
            <label>
                <input type="radio" name={format!("inline-{id}")} checked={options.inline == inline}
                    onchange={hands.on(Do::Inline(inline))} />
                <span>{t.say(words)}</span>
            </label>
        }
    };
    html! {
        <section class="diagram" part="diagram" role="group" aria-label={t.say(w::FRAMES_AND_OBJECTS)}>
            <header>
                <h2>{t.say(w::FRAMES)}</h2>
                <h2>{t.say(w::OBJECTS)}</h2>
                <fieldset class="inline">
                    <legend>{t.say(w::PLAIN_VALUES)}</legend>
                    {choose(Inline::Nothing, w::AS_OBJECTS)}
                    {choose(Inline::InContainers, w::IN_CONTAINERS)}
                    {choose(Inline::Everywhere, w::IN_PLACE)}
                </fieldset>
                <div class="choices">
                    {toggle(options.fold, t.say(w::FOLD_FRAMES), hands.on(Do::FoldFrames))}
                    {toggle(options.hide, t.say(w::HIDE_DEFINITIONS), hands.on(Do::Hide))}
                    <label title={t.say(w::HIDE_THESE_ABOUT)}>{t.say(w::HIDE_THESE)}
                        <input type="text" size="12" placeholder={t.say(w::HIDE_EXAMPLE)} value={hidden.to_string()} onchange={leave_out}
                            spellcheck="false" autocapitalize="off" autocomplete="off" />
                    </label>
                    <button type="button" title={t.say(w::ARRANGE_ABOUT)} onclick={hands.on(Do::Arrange(true))}>{t.say(w::ARRANGE)}</button>
                    <button type="button" title={t.say(w::AS_THEY_CAME_ABOUT)} aria-disabled={options.arranged.is_none().then_some("true")}
                        onclick={hands.on(Do::Arrange(false))}>{t.say(w::AS_THEY_CAME)}</button>
                </div>
            </header>
            <div class="paper" tabindex="0" role="group" aria-label={t.say(w::DIAGRAM)}>
                <div class="canvas">
                    {arrows(scene, *pointed)}
                    <ol class="frames" aria-label={t.say(w::FRAMES_IN_ORDER)}>
                        {for scene.frames.iter().map(|f| frame(f, &|id| drawn.get(&id).map(|o| name(t, o)), hands, *pointed))}
                    </ol>
                    {for columns}
                </div>
                if scene.objects_left_out > 0 {
                    <p class="quiet">{t.fill(w::MORE_OBJECTS, &[&scene.objects_left_out])}</p>
                }
            </div>
        </section>
    }
}

/// Something that is on or off.
fn toggle(on: bool, words: &'static str, change: Callback<Event>) -> Html {
    html! { <label><input type="checkbox" checked={on} onchange={change} />{words}</label> }
}

/// What a drawn object is called, for those who do not see the arrows.
pub(super) fn name(t: Language, view: &ObjectView) -> String {
    match view.text.is_empty() {
        true => t.fill(w::NAMED_OBJECT, &[&view.title, &view.id.0]),
        false => format!("{} {}", view.title, view.text),
    }
}

/// Gives the name of a drawn object.
pub(super) type Names<'a> = &'a dyn Fn(ObjectId) -> Option<String>;

pub(super) fn mark(mark: Mark) -> Option<&'static str> {
    match mark {
        Mark::Same => None,
        Mark::New => Some("new"),
        Mark::Changed => Some("changed"),
        Mark::Gone => Some("gone"),
    }
}

fn frame(view: &FrameView, named: Names, hands: &Hands, pointed: Option<ObjectId>) -> Html {
    let state = match view.state {
        FrameState::Running => "running",
        FrameState::Waiting => "waiting",
        FrameState::Suspended => "suspended",
    };
    html! {
        <li class={classes!("frame", state, mark(view.mark))} key={view.id.0} data-id={view.id.0.to_string()}>
            <h3 class="head">
                <span class="title">{&view.title}</span>
                <span class="note" title={view.note.clone()}>{&view.note}</span>
            </h3>
            <ul>{for view.rows.iter().map(|r| row(r, named, hands, pointed))}</ul>
            if !view.pending.is_empty() {
                <p class="pending" title={hands.language.say(w::PENDING_ABOUT)}>
                    <span class="hidden">{hands.language.say(w::WAITS)}</span><code>{&view.pending}</code>
                </p>
            }
        </li>
    }
}

pub(super) fn row(view: &RowView, named: Names, hands: &Hands, pointed: Option<ObjectId>) -> Html {
    let t = hands.language;
    let (value, object) = match &view.value {
        ValueView::Text(text, _) => (html! { <code class="value" title={text.clone()}>{text}</code> }, None),
        ValueView::Empty => (html! { <span class="value empty">{"–"}</span> }, None),
        ValueView::Arrow(to, ownership) => {
            let words = match ownership {
                Ownership::Owned => "",
                Ownership::Borrowed => t.say(w::BORROWED_NOTE),
                Ownership::Weak => t.say(w::WEAK_NOTE),
            };
            let name = named(*to).unwrap_or_else(|| t.say(w::OBJECT_NOT_SHOWN).into());
            (html! { <span class="value dot"><span class="hidden">{name + words}</span></span> }, Some(*to))
        }
    };
    let lit = object.is_some() && object == pointed;
    let gap = view.after_gap.then_some("after-gap");
    let class = classes!("row", mark(view.mark), kind(view.note), lit.then_some("lit"), view.touch.map(touch), gap);
    // For the keyboard, an object's head is a button that does the same.
    let about = match &view.value {
        ValueView::Text(_, id) | ValueView::Arrow(id, _) => hands.on(Do::Choose(*id)),
        ValueView::Empty => Callback::noop(),
    };
    html! {
        <li {class} onclick={about} onpointerenter={hands.on(Do::Point(object))} onpointerleave={hands.on(Do::Point(None))}>
            <code class="name" title={view.label.clone()}>{&view.label}</code>
            if !view.note.words(t).is_empty() && view.note != Note::Stack {
                <span class="note">{view.note.words(t)}</span>
            }
            {changed(t, view.mark)}
            {touched(t, view.touch)}
            {value}
        </li>
    }
}

/// What sets a row of a frame apart from the names.
fn kind(note: Note) -> Option<&'static str> {
    match note {
        Note::Stack => Some("stacked"),
        Note::Result => Some("result"),
        _ => None,
    }
}

/// The sign of a slot that the next instruction is about.
pub(super) fn touch(touch: Touched) -> &'static str {
    match touch {
        Touched::Read => "read",
        Touched::Written => "written",
    }
}

/// The word behind that sign.
fn touched(t: Language, touched: Option<Touched>) -> Html {
    let words = match touched {
        None => return html! {},
        Some(Touched::Read) => w::READ_NEXT,
        Some(Touched::Written) => w::WRITTEN_NEXT,
    };
    html! { <span class="hidden">{t.say(words)}</span> }
}

/// The word behind a mark, for those who do not see it.
pub(super) fn changed(t: Language, mark: Mark) -> Html {
    let words = match mark {
        Mark::Same => return html! {},
        Mark::New => w::MARK_NEW,
        Mark::Changed => w::MARK_CHANGED,
        Mark::Gone => w::MARK_GONE,
    };
    html! { <span class="hidden">{t.say(words)}</span> }
}

/// What the rows of an object refer to.
fn targets(shape: &Shape) -> impl Iterator<Item = ObjectId> {
    let rows = if let Shape::Rows(rows) = shape { &rows[..] } else { &[] };
    rows.iter().filter_map(|row| if let ValueView::Arrow(to, _) = row.value { Some(to) } else { None })
}

/// The drawn objects that another one refers to.
type Targets = Vec<Rc<ObjectView>>;

/// Properties of [`ObjectBox`].
#[derive(Properties, Clone)]
struct ObjectProps {
    view: Rc<ObjectView>,
    gap: u32,
    targets: Targets,
    hands: Hands,
    pointed: Option<ObjectId>,
}

impl PartialEq for ObjectProps {
    /// Most objects are as they were at the step before: they are not drawn again.
    fn eq(&self, other: &ObjectProps) -> bool {
        let acts = |props: &ObjectProps| (props.hands.id, props.hands.language, props.gap, props.pointed);
        let same = |(one, two): (&Rc<ObjectView>, &Rc<ObjectView>)| one.text == two.text && one.title == two.title;
        // Where a row leads to is in the view.
        acts(self) == acts(other) && self.view == other.view && self.targets.iter().zip(&other.targets).all(same)
    }
}

#[component]
fn ObjectBox(props: &ObjectProps) -> Html {
    let ObjectProps { view, gap, targets, hands, pointed } = props;
    let (gap, pointed) = (*gap, *pointed);
    let named = |id| targets.iter().find(|target| target.id == id).map(|target| name(hands.language, target));
    let lit = (pointed == Some(view.id)).then_some("lit");
    let class = classes!("object", mark(view.mark), view.unreachable.then_some("unreachable"), lit);
    html! {
        <li {class} data-id={view.id.0.to_string()} onpointerenter={hands.on(Do::Point(Some(view.id)))}
            onpointerleave={hands.on(Do::Point(None))}>
            {space(gap)}
            <div class="box">{head(hands.language, view, Some(hands))}{body(view, &named, hands, pointed)}</div>
        </li>
    }
}

/// Free height, in the units of the scene.
fn space(units: u32) -> Html {
    html! { <svg class="space" width="1" height={rem(units * 4)} aria-hidden="true"></svg> }
}

pub(super) fn head(t: Language, view: &ObjectView, hands: Option<&Hands>) -> Html {
    let about = t.fill(w::OBJECT_ABOUT, &[&format_args!("{:#x}", view.address), &view.size]);
    let delta = match view.delta {
        0 => html! {},
        delta if delta > 0 => html! { <b class="delta">{format!("+{delta}")}</b> },
        delta => html! { <b class="delta">{format!("−{}", -delta)}</b> },
    };
    let count = if view.mark == Mark::Gone { t.say(w::FREED) } else { &view.count };
    html! {
        <div class="head" title={about}>
            {match hands.filter(|_| view.mark != Mark::Gone) {
                Some(hands) => html! {
                    <button type="button" class="title" title={t.say(w::WHAT_KEEPS_IT)} onclick={hands.on(Do::Choose(view.id))}
                        onfocus={hands.on(Do::Point(Some(view.id)))} onblur={hands.on(Do::Point(None))}>{&view.title}</button>
                },
                None => html! { <span class="title">{&view.title}</span> },
            }}
            if view.unreachable { <span class="note">{t.say(w::UNREACHABLE)}</span> }
            if !view.text.is_empty() { <code class={classes!("text", (view.text.chars().count() > 12).then_some("long"))} title={view.text.clone()}>{&view.text}</code> }
            {changed(t, if view.mark == Mark::Gone { Mark::Same } else { view.mark })}
            <span class="refs">{delta}{count}</span>
        </div>
    }
}

pub(super) fn body(view: &ObjectView, named: Names, hands: &Hands, pointed: Option<ObjectId>) -> Html {
    let shape = match &view.shape {
        Shape::Head => html! {},
        Shape::Rows(rows) if rows.is_empty() => html! { <p class="nothing">{hands.language.say(w::EMPTY)}</p> },
        Shape::Rows(rows) => html! { <ul class="parts">{for rows.iter().map(|r| row(r, named, hands, pointed))}</ul> },
        Shape::Cells(lines) => html! {
            for line in lines {
                <ol class={classes!("cells", line.iter().all(|c| c.label.is_empty()).then_some("bare"))}>{for line.iter().map(|view| cell(hands.language, view))}</ol>
            }
        },
    };
    html! { <>{shape}{more(view, hands)}</> }
}

/// What is not shown of an object, and a button that shows it; or one that hides it again.
fn more(view: &ObjectView, hands: &Hands) -> Html {
    let drawn = match &view.shape {
        Shape::Head => 0,
        Shape::Rows(rows) => rows.len(),
        Shape::Cells(lines) => lines.iter().map(Vec::len).sum(),
    };
    match view.more.is_empty() {
        true if drawn > WHOLE => html! {
            <p class="nothing"><button type="button" class="link" onclick={hands.on(Do::Expand(view.id, false))}>{hands.language.say(w::SHOW_LESS)}</button></p>
        },
        true => html! {},
        false => html! {
            <p class="nothing"><button type="button" class="link" title={hands.language.say(w::SHOW_MORE)} onclick={hands.on(Do::Expand(view.id, true))}>{&view.more}</button></p>
        },
    }
}

fn cell(t: Language, view: &CellView) -> Html {
    html! {
        <li class={classes!("cell", mark(view.mark), view.touch.map(touch), view.after_gap.then_some("after-gap"))}>
            if !view.label.is_empty() { <span class="index">{&view.label}</span> }
            <code title={view.text.clone()}>{&view.text}</code>{changed(t, view.mark)}{touched(t, view.touch)}
        </li>
    }
}

/// Properties of [`Arrows`].
#[derive(Properties, Clone)]
struct ArrowsProps {
    scene: Rc<Scene>,
    /// Which of its arrows.
    from: usize,
    pointed: Option<ObjectId>,
}

impl ArrowsProps {
    fn arrows(&self) -> &[Arrow] {
        let all = &self.scene.arrows;
        &all[self.from.min(all.len())..(self.from + BUNDLE).min(all.len())]
    }
}

impl PartialEq for ArrowsProps {
    fn eq(&self, other: &ArrowsProps) -> bool {
        self.pointed == other.pointed && self.arrows() == other.arrows()
    }
}

/// The arrows, as decoration: what they say is in the lists as well.
fn arrows(scene: &Rc<Scene>, pointed: Option<ObjectId>) -> Html {
    let (width, height) = (scene.width * 4, scene.height * 4);
    let many = (scene.arrows.len() > MANY && pointed.is_some()).then_some("many");
    html! {
        <svg class={classes!("arrows", many)} aria-hidden="true" focusable="false" width={rem(width)} height={rem(height)}
            viewBox={format!("0 0 {width} {height}")}>
            {for (0..scene.arrows.len()).step_by(BUNDLE).map(|from| html! { <Arrows key={from} scene={scene.clone()} {from} {pointed} /> })}
        </svg>
    }
}

/// Some of the arrows: those that stay are not drawn again for one that moves.
#[component]
fn Arrows(props: &ArrowsProps) -> Html {
    let pointed = props.pointed;
    let lit = |arrow: &Arrow| {
        pointed.is_some() && (pointed == Some(arrow.to) || pointed.is_some_and(|id| arrow.from == Owner::Object(id)))
    };
    html! {
        <>
            {for props.arrows().iter().map(|arrow| {
                let kind = match arrow.ownership {
                    Ownership::Owned => None,
                    Ownership::Borrowed => Some("borrowed"),
                    Ownership::Weak => Some("weak"),
                };
                html! {
                    <g class={classes!("arrow", kind, mark(arrow.mark), lit(arrow).then_some("lit"))}>
                        <path class="line" d={path(&arrow.points)} />
                        <path class="tip" d={tip(arrow.points.last())} />
                        <circle class="start" cx={start(arrow, |p| p.x)} cy={start(arrow, |p| p.y)} r="3" />
                    </g>
                }
            })}
        </>
    }
}

/// Pixels at a root font of 16 px as a length that grows with the font.
fn rem(px: u32) -> AttrValue {
    format!("{}rem", f64::from(px) / 16.0).into()
}

fn start(arrow: &Arrow, axis: fn(&Point) -> i32) -> AttrValue {
    arrow.points.first().map_or(0, axis).to_string().into()
}

/// Radius of a corner, in px.
const CORNER: i32 = 6;

/// The line through the corners, each rounded as far as its sides allow; it ends where the tip begins.
fn path(points: &[Point]) -> String {
    let Some(first) = points.first() else { return String::new() };
    let mut out = format!("M{} {}", first.x, first.y);
    for triple in points.windows(3) {
        let [a, b, c] = [triple[0], triple[1], triple[2]];
        let length = |p: Point, q: Point| (p.x - q.x).abs() + (p.y - q.y).abs();
        let r = CORNER.min(length(a, b) / 2).min(length(b, c) / 2);
        let towards = |p: Point| Point { x: b.x + (p.x - b.x).signum() * r, y: b.y + (p.y - b.y).signum() * r };
        let (enter, leave) = (towards(a), towards(c));
        out += &format!("L{} {}Q{} {} {} {}", enter.x, enter.y, b.x, b.y, leave.x, leave.y);
    }
    if let Some(last) = points.last() {
        out += &format!("L{} {}", last.x - 5, last.y);
    }
    out
}

fn tip(end: Option<&Point>) -> String {
    end.map_or_else(String::new, |p| format!("M{} {}l-7 -4v8z", p.x, p.y))
}

const _: () = assert!(TOP > 0, "arrows need free height above the first object");

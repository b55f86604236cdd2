//! Arrows: from the right edge of a row to the left edge of an object, running between the boxes.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::frame::FrameView;
use super::object::{ObjectView, RowView, Shape, ValueView};
use super::place::Slot;
use super::{COLUMN_WIDTH, FRAME_WIDTH, GAP, GUTTER, Mark, Owner, ROW, TOP, column_left};
use crate::trace::picture::{ObjectId, Ownership};

/// A corner of an arrow, in quarters of a unit (1 px at a root font of 16 px).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// A reference as a line with right-angled corners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Whose row it leaves.
    pub from: Owner,
    /// Which row, from 0.
    pub row: u32,
    /// The object it arrives at.
    pub to: ObjectId,
    /// How the slot holds the object.
    pub ownership: Ownership,
    /// How the slot stands to the step before.
    pub mark: Mark,
    /// Its corners, both ends included.
    pub points: Vec<Point>,
}

/// How far a row's arrow starts from the right edge of its box, in px.
const DOT: i32 = 8;
/// Distance of two lanes, in px.
const LANE: i32 = 6;
/// Lanes in a gutter.
const LANES: usize = 6;
/// The height above the first object of a column, in px.
const ABOVE: i32 = TOP as i32 * 4 / 2;

/// Routes every arrow, and says how far down they run.
pub(super) fn route(frames: &[FrameView], columns: &[Vec<Rc<ObjectView>>]) -> (Vec<Arrow>, u32) {
    let slots: FxHashMap<ObjectId, Slot> = columns.iter().flatten().map(|o| (o.id, o.slot)).collect();
    let mut arrows = Vec::new();
    let channels = columns.iter().map(|column| channels(column)).collect();
    let mut roads = Roads { channels, lanes: FxHashMap::default(), used: FxHashMap::default(), lowest: 0 };
    for (owner, left, gutter, rows) in sources(frames, columns) {
        for (at, row) in rows.iter().enumerate() {
            let ValueView::Arrow(to, ownership) = row.value else { continue };
            let Some(target) = slots.get(&to) else { continue };
            let start = Point { x: left - DOT, y: px(row.top) + px(ROW) / 2 };
            let points = roads.lead(start, gutter, to, target);
            arrows.push(Arrow { from: owner, row: at as u32, to, ownership, mark: row.mark, points });
        }
    }
    let lowest = (roads.lowest.max(0) as u32).div_ceil(4);
    (arrows, lowest)
}

fn px(units: u32) -> i32 {
    units as i32 * 4
}

/// Something with rows that refer: what it is, its right edge in px, the gutter to the right of it, and the rows.
type Source<'a> = (Owner, i32, u32, &'a [RowView]);

/// Everything with rows that refer.
fn sources<'a>(frames: &'a [FrameView], columns: &'a [Vec<Rc<ObjectView>>]) -> impl Iterator<Item = Source<'a>> {
    let from_frames = frames.iter().map(|f| (Owner::Frame(f.id), px(FRAME_WIDTH), 0, f.rows.as_slice()));
    let from_objects = columns.iter().flatten().filter(|o| !o.slot.gone).filter_map(|o| match &o.shape {
        Shape::Rows(rows) => {
            let right = px(column_left(o.slot.column) + COLUMN_WIDTH);
            Some((Owner::Object(o.id), right, o.slot.column + 1, rows.as_slice()))
        }
        Shape::Head | Shape::Cells(_) => None,
    });
    from_frames.chain(from_objects)
}

/// A vertical stretch of the arrows to an object: from and to, in px.
type Stretch = (ObjectId, i32, i32);

/// Where arrows already run. Arrows to one object share a lane in each gutter, so that they join.
struct Roads {
    /// The heights at which a column can be crossed, from top to bottom, in px.
    channels: Vec<Vec<i32>>,
    lanes: FxHashMap<(u32, ObjectId), usize>,
    /// Vertical stretches in use, by gutter and lane.
    used: FxHashMap<(u32, usize), Vec<Stretch>>,
    lowest: i32,
}

impl Roads {
    /// The corners from a row to an object. Gutter *k* is the one to the left of column *k*.
    fn lead(&mut self, start: Point, gutter: u32, to: ObjectId, target: &Slot) -> Vec<Point> {
        let end = Point { x: px(column_left(target.column)), y: px(target.top) + px(ROW) / 2 };
        let mut points = vec![start];
        let mut at = start;
        let mut here = gutter;
        while here != target.column {
            let (crossed, next) = if here < target.column { (here, here + 1) } else { (here - 1, here - 1) };
            let y = self.channel(crossed, end.y) + (to.0 % 3) as i32 * 3 - 3;
            let x = self.lane(here, to, at.y, y);
            points.extend([Point { x, y: at.y }, Point { x, y }]);
            at = Point { x, y };
            here = next;
        }
        if at.y != end.y {
            let x = self.lane(here, to, at.y, end.y);
            points.extend([Point { x, y: at.y }, Point { x, y: end.y }]);
        }
        points.push(end);
        points.dedup();
        self.lowest = self.lowest.max(points.iter().map(|p| p.y).max().unwrap_or(0));
        points
    }

    /// The channel of a column that is nearest to a height.
    fn channel(&self, column: u32, y: i32) -> i32 {
        let all = self.channels.get(column as usize).map_or(&[ABOVE][..], Vec::as_slice);
        let after = all.partition_point(|channel| *channel < y);
        let near = &all[after.saturating_sub(1)..(after + 1).min(all.len())];
        near.iter().copied().min_by_key(|channel| (channel - y).abs()).unwrap_or(ABOVE)
    }

    /// The x of the vertical stretch towards an object in a gutter: the first lane nobody else uses there.
    fn lane(&mut self, gutter: u32, to: ObjectId, from_y: i32, to_y: i32) -> i32 {
        let (low, high) = (from_y.min(to_y), from_y.max(to_y));
        let free = |lane: &usize| {
            let used = self.used.get(&(gutter, *lane));
            used.is_none_or(|u| u.iter().all(|(id, a, b)| *id == to || high < *a || *b < low))
        };
        let known = self.lanes.get(&(gutter, to)).copied().filter(|lane| free(lane));
        let lane = known.or_else(|| (0..LANES).find(free)).unwrap_or(to.0 as usize % LANES);
        self.lanes.insert((gutter, to), lane);
        self.used.entry((gutter, lane)).or_default().push((to, low, high));
        px(column_left(gutter) - GUTTER) + 6 + lane as i32 * LANE
    }
}

/// The middles of the free spaces of a column: above its first object, and below each.
fn channels(column: &[Rc<ObjectView>]) -> Vec<i32> {
    let below = column.iter().map(|o| px(o.slot.top + o.slot.height) + px(GAP) / 2);
    std::iter::once(ABOVE).chain(below).collect()
}

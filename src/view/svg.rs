//! A step as an SVG picture that stands by itself: frames, objects and arrows with their texts.

use super::{Arrow, CellView, Mark, Owner, ROW, RowView, Scene, Shape, ValueView, column_left};
use super::{COLUMN_WIDTH, FRAME_WIDTH, Ownership};
use crate::text::words as w;

const INK: &str = "#1a1a1a";
const SOFT: &str = "#575550";
const EDGE: &str = "#8b877f";
const RAISED: &str = "#f4f2ee";
const REFERENCE: &str = "#1c4f9c";
const CHANGED: &str = "#8a4200";
const WASH: &str = "#fbeeda";

/// Draws a step; its sentence is the picture's title, and with `told` stands below as well.
pub fn draw(scene: &Scene, told: bool) -> String {
    let (width, height) = (px(scene.width), px(scene.height) + if told { 28 } else { 0 });
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"ui-monospace, monospace\" font-size=\"13\">\n<title>{}</title>\n<rect width=\"{width}\" \
         height=\"{height}\" fill=\"#fdfcfa\"/>\n",
        escape(&scene.narration)
    );
    for frame in &scene.frames {
        let gone = frame.mark == Mark::Gone;
        boxed(&mut out, 0, frame.top, FRAME_WIDTH, frame.height, frame.mark);
        text(&mut out, 8, frame.top, &frame.title, if gone { SOFT } else { INK }, "font-weight=\"600\"");
        text(&mut out, px(FRAME_WIDTH) - 8, frame.top, &frame.note, SOFT, RIGHT);
        frame.rows.iter().for_each(|row| line(&mut out, 0, FRAME_WIDTH, row));
        if !frame.pending.is_empty() {
            text(&mut out, 8, frame.top + frame.height - ROW, &frame.pending, SOFT, "");
        }
    }
    for object in scene.columns.iter().flatten() {
        let (left, slot) = (px(column_left(object.slot.column)), object.slot);
        boxed(&mut out, left, slot.top, COLUMN_WIDTH, slot.height, object.mark);
        let head = format!("{} {}", object.title, object.text);
        text(&mut out, left + 8, slot.top, &short(&head, 24), if slot.gone { SOFT } else { INK }, "");
        let count = if slot.gone { scene.language.say(w::FREED) } else { &object.count };
        text(&mut out, left + px(COLUMN_WIDTH) - 8, slot.top, count, SOFT, RIGHT);
        match &object.shape {
            Shape::Head => {}
            Shape::Rows(rows) => rows.iter().for_each(|row| line(&mut out, left, COLUMN_WIDTH, row)),
            Shape::Cells(lines) => {
                let high = if lines.iter().flatten().all(|cell| cell.label.is_empty()) { 0 } else { 4 };
                for (at, cells) in lines.iter().enumerate() {
                    self::cells(&mut out, left, slot.top + ROW + at as u32 * (ROW + high), high, cells);
                }
            }
        }
    }
    scene.arrows.iter().for_each(|arrow| draw_arrow(&mut out, arrow));
    if told {
        out += &format!("<text x=\"8\" y=\"{}\" fill=\"{INK}\" font-family=\"sans-serif\">", height - 10);
        out += &escape(&short(&scene.narration, width.unsigned_abs() as usize / 7));
        out += "</text>\n";
    }
    out + "</svg>\n"
}

const RIGHT: &str = "text-anchor=\"end\" font-size=\"11\"";

fn px(units: u32) -> i32 {
    units as i32 * 4
}

fn boxed(out: &mut String, left: i32, top: u32, width: u32, height: u32, mark: Mark) {
    let (y, width, height) = (px(top), px(width), px(height));
    let (stroke, dash) = match mark {
        Mark::Same => (EDGE, ""),
        Mark::New => (CHANGED, ""),
        Mark::Changed => (CHANGED, " stroke-dasharray=\"5 3\""),
        Mark::Gone => (EDGE, " stroke-dasharray=\"2 3\""),
    };
    *out += &format!("<rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{}\" fill=\"{RAISED}\"/>", px(ROW));
    *out += &format!(
        "<rect x=\"{left}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"4\" fill=\"none\" stroke=\"{stroke}\"{dash}/>\n"
    );
}

/// A text in a row that begins at a height.
fn text(out: &mut String, x: i32, top: u32, words: &str, colour: &str, more: &str) {
    if !words.is_empty() {
        *out += &format!("<text x=\"{x}\" y=\"{}\" fill=\"{colour}\" {more}>{}</text>", px(top) + 17, escape(words));
    }
}

fn line(out: &mut String, left: i32, width: u32, row: &RowView) {
    if matches!(row.mark, Mark::New | Mark::Changed) {
        let (y, wide, high) = (px(row.top), px(width) - 2, px(ROW));
        *out += &format!("<rect x=\"{}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"{WASH}\"/>", left + 1);
    }
    text(out, left + 8, row.top, &row.label, REFERENCE, "");
    match &row.value {
        ValueView::Text(value, _) => {
            text(out, left + px(width) - 8, row.top, value, INK, "text-anchor=\"end\"");
        }
        ValueView::Arrow(..) => {}
        ValueView::Empty => text(out, left + px(width) - 8, row.top, "–", SOFT, "text-anchor=\"end\""),
    }
}

fn cells(out: &mut String, left: i32, top: u32, high: u32, cells: &[CellView]) {
    let mut x = left;
    for cell in cells {
        let (y, wide, tall) = (px(top), px(cell.width), px(high + ROW));
        let fill = if cell.mark == Mark::Same { "none" } else { WASH };
        *out += &format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{tall}\" fill=\"{fill}\" stroke=\"#d8d4cc\"/>"
        );
        let middle = x + wide / 2;
        if high > 0 {
            *out += &format!(
                "<text x=\"{middle}\" y=\"{}\" fill=\"{SOFT}\" font-size=\"9\" text-anchor=\"middle\">{}</text>",
                y + 11,
                escape(&cell.label)
            );
        }
        text(out, middle, top + high, &cell.text, INK, "text-anchor=\"middle\"");
        x += wide;
    }
}

fn draw_arrow(out: &mut String, arrow: &Arrow) {
    let points: Vec<String> = arrow.points.iter().map(|p| format!("{},{}", p.x, p.y)).collect();
    let dash = match arrow.ownership {
        Ownership::Owned => "",
        Ownership::Borrowed => " stroke-dasharray=\"5 4\"",
        Ownership::Weak => " stroke-dasharray=\"1 3\"",
    };
    let from_frame = matches!(arrow.from, Owner::Frame(_));
    let colour = if arrow.mark == Mark::Same || !from_frame { REFERENCE } else { CHANGED };
    *out += &format!(
        "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"{dash}/>",
        points.join(" ")
    );
    if let (Some(start), Some(end)) = (arrow.points.first(), arrow.points.last()) {
        *out += &format!("<circle cx=\"{}\" cy=\"{}\" r=\"3\" fill=\"{colour}\"/>", start.x, start.y);
        *out += &format!("<path d=\"M{} {}l-7 -4v8z\" fill=\"{colour}\"/>\n", end.x, end.y);
    }
}

fn short(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    words.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

fn escape(words: &str) -> String {
    let allowed = words.chars().filter(|c| !c.is_control());
    allowed.collect::<String>().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

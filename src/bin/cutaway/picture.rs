//! The picture that other sites show beside a link to a lesson: a step of its first program, drawn from its SVG as a PNG.
//!
//! Those who show it (Open Graph) take no SVG. Only what our own pictures hold is drawn: boxes, lines, dots and words.

use crate::icon;
use std::path::PathBuf;
use ttf_parser::{Face, OutlineBuilder};

/// Width and height, in pixels: what all who show such pictures agree on.
pub const SIZE: (u32, u32) = (1200, 630);

const INK: Colour = [0x1f, 0x29, 0x33];
const SOFT: Colour = [0x57, 0x55, 0x50];
const PAPER: Colour = [0xfd, 0xfc, 0xfa];

/// Free space around the drawing, in pixels.
const MARGIN: f32 = 60.0;
/// Where the drawing begins, below the title.
const TOP: f32 = 150.0;
/// How much larger than on a screen it is drawn at most.
const LARGEST: f32 = 2.6;
/// Lines within a pixel's height at which the edges of a shape are looked at.
const FINE: usize = 4;

type Colour = [u8; 3];
type Point = (f32, f32);

/// The fonts of this machine that words are drawn with.
pub struct Fonts {
    code: Vec<u8>,
    words: Vec<u8>,
}

impl Fonts {
    /// Finds a font for code and one for words; `None` on a machine that has none of the usual ones.
    pub fn find() -> Option<Fonts> {
        let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
        let folders = [
            PathBuf::from("/usr/share/fonts/truetype/dejavu"),
            PathBuf::from("/usr/share/fonts/truetype/liberation"),
            PathBuf::from("/usr/share/fonts/dejavu-sans-mono-fonts"),
            PathBuf::from("/usr/share/fonts/dejavu-sans-fonts"),
            PathBuf::from("/usr/share/fonts/TTF"),
            PathBuf::from("/System/Library/Fonts"),
            PathBuf::from("/System/Library/Fonts/Supplemental"),
            PathBuf::from("C:\\Windows\\Fonts"),
            home.join(".fonts"),
            home.join(".local/share/fonts"),
        ];
        let read = |names: &[&str]| {
            let mut paths = names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
            paths.find_map(|path| std::fs::read(path).ok().filter(|bytes| Face::parse(bytes, 0).is_ok()))
        };
        let code = ["DejaVuSansMono.ttf", "LiberationMono-Regular.ttf", "Menlo.ttc", "consola.ttf", "Courier New.ttf"];
        let words = ["DejaVuSans.ttf", "LiberationSans-Regular.ttf", "Helvetica.ttc", "segoeui.ttf", "Arial.ttf"];
        Some(Fonts { code: read(&code)?, words: read(&words)? })
    }
}

/// The picture of a step, under a title.
pub fn png(title: &str, svg: &str, fonts: &Fonts) -> Vec<u8> {
    let (code, words) = (Face::parse(&fonts.code, 0), Face::parse(&fonts.words, 0));
    let (Ok(code), Ok(words)) = (code, words) else { return icon::png(512, false) };
    let mut canvas = Canvas::new();
    let size = (SIZE.0 as f32 - 2.0 * MARGIN) / words_width(&words, title, 1.0).max(1.0);
    canvas.words(&words, title, (MARGIN, 96.0), size.min(56.0), INK);
    let brand = "Cutaway: the inside of Python";
    canvas.words(&words, brand, (MARGIN, SIZE.1 as f32 - 28.0), 24.0, SOFT);
    let mut elements = elements(svg);
    let Some(root) = elements.next() else { return canvas.png() };
    let (width, height) = (root.number("width").max(1.0), root.number("height").max(1.0));
    let room = (SIZE.0 as f32 - 2.0 * MARGIN, SIZE.1 as f32 - TOP - 70.0);
    let scale = (room.0 / width).min(room.1 / height).min(LARGEST);
    let draw = Draw { scale, left: MARGIN, top: TOP, code, words };
    elements.for_each(|element| draw.element(&mut canvas, &element));
    canvas.png()
}

/// An element of our pictures, with the text after it.
struct Element<'a> {
    name: &'a str,
    attributes: &'a str,
    text: &'a str,
}

fn elements(svg: &str) -> impl Iterator<Item = Element<'_>> {
    svg.split('<').skip(1).filter(|piece| !piece.starts_with('/')).filter_map(|piece| {
        let (tag, text) = piece.split_once('>')?;
        let tag = tag.trim_end_matches('/');
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        Some(Element { name, attributes, text })
    })
}

impl<'a> Element<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            let (key, after) = rest.split_once("=\"")?;
            let (value, after) = after.split_once('"')?;
            if key.trim() == name {
                return Some(value);
            }
            rest = after;
        }
    }

    fn number(&self, name: &str) -> f32 {
        self.get(name).and_then(|value| value.parse().ok()).unwrap_or(0.0)
    }

    fn colour(&self, name: &str) -> Option<Colour> {
        let digits = self.get(name)?.strip_prefix('#')?;
        let part = |at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some([part(0)?, part(2)?, part(4)?])
    }

    fn numbers(&self, name: &str) -> Vec<f32> {
        let text = self.get(name).unwrap_or_default();
        text.split([',', ' ']).filter_map(|word| word.parse().ok()).collect()
    }
}

/// Where a picture goes, and how large.
struct Draw<'a> {
    scale: f32,
    left: f32,
    top: f32,
    code: Face<'a>,
    words: Face<'a>,
}

impl Draw<'_> {
    fn at(&self, x: f32, y: f32) -> Point {
        (self.left + x * self.scale, self.top + y * self.scale)
    }

    fn element(&self, canvas: &mut Canvas, element: &Element) {
        let dashes: Vec<f32> = element.numbers("stroke-dasharray").iter().map(|length| length * self.scale).collect();
        let thick =
            self.scale * if element.get("stroke-width").is_some() { element.number("stroke-width") } else { 1.0 };
        match element.name {
            "rect" => {
                let (x, y) = (element.number("x"), element.number("y"));
                let (right, bottom) = (x + element.number("width"), y + element.number("height"));
                let corners = [(x, y), (right, y), (right, bottom), (x, bottom)].map(|(x, y)| self.at(x, y));
                if let Some(fill) = element.colour("fill") {
                    canvas.fill(&[corners.to_vec()], fill);
                }
                if let Some(stroke) = element.colour("stroke") {
                    let around: Vec<Point> = corners.iter().chain(&corners[..1]).copied().collect();
                    canvas.line(&around, thick, &dashes, stroke);
                }
            }
            "polyline" => {
                let points = element.numbers("points");
                let points: Vec<Point> = points.chunks_exact(2).map(|p| self.at(p[0], p[1])).collect();
                canvas.line(&points, thick, &dashes, element.colour("stroke").unwrap_or(INK));
            }
            "circle" => {
                let (x, y, r) = (element.number("cx"), element.number("cy"), element.number("r"));
                let point = |turn: usize| {
                    let (sin, cos) = (turn as f32 * std::f32::consts::TAU / 24.0).sin_cos();
                    self.at(x + r * cos, y + r * sin)
                };
                canvas.fill(&[(0..24).map(point).collect()], element.colour("fill").unwrap_or(INK));
            }
            // The tip of an arrow, the only path there is.
            "path" => {
                let place = element.get("d").and_then(|d| d.strip_prefix('M')?.split_once('l')).map_or("", |d| d.0);
                let place: Vec<f32> = place.split(' ').filter_map(|number| number.parse().ok()).collect();
                if let [x, y] = place[..] {
                    let tip = [(x, y), (x - 7.0, y - 4.0), (x - 7.0, y + 4.0)].map(|(x, y)| self.at(x, y));
                    canvas.fill(&[tip.to_vec()], element.colour("fill").unwrap_or(INK));
                }
            }
            "text" => {
                let is_words = element.get("font-family").is_some();
                let face = if is_words { &self.words } else { &self.code };
                let size = element.get("font-size").and_then(|size| size.parse().ok()).unwrap_or(13.0) * self.scale;
                let text = element.text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                let width = words_width(face, &text, size);
                let (x, y) = self.at(element.number("x"), element.number("y"));
                let x = match element.get("text-anchor") {
                    Some("end") => x - width,
                    Some("middle") => x - width / 2.0,
                    _ => x,
                };
                canvas.words(face, &text, (x, y), size, element.colour("fill").unwrap_or(INK));
            }
            _ => {}
        }
    }
}

/// How wide words are at a size.
fn words_width(face: &Face, text: &str, size: f32) -> f32 {
    let em = f32::from(face.units_per_em());
    let advance = |c| face.glyph_index(c).and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or(0);
    text.chars().map(|c| f32::from(advance(c)) * size / em).sum()
}

/// The outlines of glyphs as polygons.
struct Outline {
    scale: f32,
    x: f32,
    y: f32,
    shapes: Vec<Vec<Point>>,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> Point {
        (self.x + x * self.scale, self.y - y * self.scale)
    }

    fn add(&mut self, point: Point) {
        if let Some(shape) = self.shapes.last_mut() {
            shape.push(point);
        }
    }

    /// A curve through its last point and some others, by its weights at each part of the way.
    fn curve(&mut self, others: &[Point], weights: impl Fn(f32) -> [f32; 4]) {
        let Some(start) = self.shapes.last().and_then(|shape| shape.last()).copied() else { return };
        for step in 1..=6 {
            let weights = weights(step as f32 / 6.0);
            let points = std::iter::once(&start).chain(others).zip(weights);
            let sum =
                points.fold((0.0, 0.0), |sum, (point, weight)| (sum.0 + point.0 * weight, sum.1 + point.1 * weight));
            self.add(sum);
        }
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.shapes.push(vec![self.at(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add(self.at(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let others = [self.at(x1, y1), self.at(x, y)];
        self.curve(&others, |t| [(1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t, 0.0]);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let others = [self.at(x1, y1), self.at(x2, y2), self.at(x, y)];
        self.curve(&others, |t| {
            let s = 1.0 - t;
            [s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t]
        });
    }

    fn close(&mut self) {}
}

/// What is drawn on.
struct Canvas {
    pixels: Vec<Colour>,
}

impl Canvas {
    fn new() -> Canvas {
        Canvas { pixels: vec![PAPER; (SIZE.0 * SIZE.1) as usize] }
    }

    fn png(&self) -> Vec<u8> {
        let bytes: Vec<u8> = self.pixels.iter().flat_map(|[r, g, b]| [*r, *g, *b, 255]).collect();
        icon::encode(SIZE.0, SIZE.1, &bytes)
    }

    fn words(&mut self, face: &Face, text: &str, at: Point, size: f32, colour: Colour) {
        let scale = size / f32::from(face.units_per_em());
        let mut outline = Outline { scale, x: at.0, y: at.1, shapes: Vec::new() };
        for c in text.chars() {
            let Some(glyph) = face.glyph_index(c) else { continue };
            face.outline_glyph(glyph, &mut outline);
            outline.x += f32::from(face.glyph_hor_advance(glyph).unwrap_or(0)) * scale;
        }
        self.fill(&outline.shapes, colour);
    }

    /// A line through points, with dashes and gaps in turn if there are any.
    fn line(&mut self, points: &[Point], thick: f32, dashes: &[f32], colour: Colour) {
        let (mut dash, mut left) = (0, dashes.first().copied().unwrap_or(f32::MAX));
        for pair in points.windows(2) {
            let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
            let length = (to_x - x).hypot(to_y - y);
            if length == 0.0 {
                continue;
            }
            let (dx, dy) = ((to_x - x) / length, (to_y - y) / length);
            let mut at = 0.0;
            while at < length {
                let end = (at + left).min(length);
                if dash % 2 == 0 {
                    let half = thick / 2.0;
                    // Ends reach as far as the line is thick, so that corners are whole.
                    let more = if dashes.is_empty() { half } else { 0.0 };
                    let (from, to) = (at - more, end + more);
                    let side = |along: f32, across: f32| (x + dx * along - dy * across, y + dy * along + dx * across);
                    self.fill(&[vec![side(from, -half), side(to, -half), side(to, half), side(from, half)]], colour);
                }
                left -= end - at;
                at = end;
                // What rounding leaves of a dash is too short to go on with.
                if left < 0.05 {
                    dash = (dash + 1) % dashes.len().max(1);
                    left = dashes.get(dash).copied().unwrap_or(f32::MAX).max(0.1);
                }
            }
        }
    }

    /// Fills closed shapes; where they wind around a point, as often one way as the other, there is a hole.
    fn fill(&mut self, shapes: &[Vec<Point>], colour: Colour) {
        let (width, height) = (SIZE.0 as usize, SIZE.1 as usize);
        let points = || shapes.iter().flatten();
        let top = points().map(|p| p.1).fold(f32::MAX, f32::min).max(0.0) as usize;
        let bottom = points().map(|p| p.1).fold(0.0, f32::max).ceil().min(height as f32) as usize;
        let mut cover = vec![0.0_f32; width];
        for row in top..bottom {
            cover.fill(0.0);
            for line in 0..FINE {
                let y = row as f32 + (line as f32 + 0.5) / FINE as f32;
                let mut crossings: Vec<(f32, i32)> = Vec::new();
                for shape in shapes {
                    for (at, from) in shape.iter().enumerate() {
                        let to = shape[(at + 1) % shape.len()];
                        if (from.1 <= y) != (to.1 <= y) {
                            let x = from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0);
                            crossings.push((x, if from.1 < to.1 { 1 } else { -1 }));
                        }
                    }
                }
                crossings.sort_by(|one, two| one.0.total_cmp(&two.0));
                let mut winding = 0;
                for pair in crossings.windows(2) {
                    winding += pair[0].1;
                    if winding != 0 {
                        span(&mut cover, pair[0].0, pair[1].0);
                    }
                }
            }
            let pixels = &mut self.pixels[row * width..(row + 1) * width];
            for (pixel, cover) in pixels.iter_mut().zip(&cover).filter(|(_, cover)| **cover > 0.0) {
                let share = (cover / FINE as f32).min(1.0);
                let mix = |old: u8, new: u8| (f32::from(old) + (f32::from(new) - f32::from(old)) * share).round() as u8;
                *pixel = [0, 1, 2].map(|part| mix(pixel[part], colour[part]));
            }
        }
    }
}

/// Adds to each pixel of a row how much of it lies between two places.
fn span(cover: &mut [f32], from: f32, to: f32) {
    let (from, to) = (from.max(0.0), to.min(cover.len() as f32));
    let mut at = from;
    while at < to {
        let end = (at.floor() + 1.0).min(to);
        cover[at as usize] += end - at;
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_cover_what_they_enclose() {
        let mut canvas = Canvas::new();
        let square = |a: f32, b: f32| vec![(a, a), (b, a), (b, b), (a, b)];
        let mut hole = square(14.0, 16.0);
        hole.reverse();
        canvas.fill(&[square(10.0, 20.5), hole], [0, 0, 0]);
        let pixel = |x: u32, y: u32| canvas.pixels[(y * SIZE.0 + x) as usize];
        assert_eq!((pixel(9, 12), pixel(10, 12), pixel(15, 15)), (PAPER, [0; 3], PAPER));
        let half = pixel(20, 12)[0];
        assert!((120..135).contains(&half), "{half}");
    }

    #[test]
    fn dashes_come_to_an_end() {
        let mut canvas = Canvas::new();
        for length in 1..400 {
            let end = 3.3 * length as f32;
            canvas.line(&[(0.7, 5.0), (end, 5.3)], 1.7, &[3.1 * 1.37, 2.0 * 1.37], [0; 3]);
        }
        assert_ne!(canvas.pixels[5 * SIZE.0 as usize + 3], PAPER);
    }

    #[test]
    fn attributes_are_read() {
        let svg = "<svg width=\"10\" height=\"20\"><text x=\"3\" y=\"4\" fill=\"#102030\" >a &lt; b</text></svg>";
        let all: Vec<Element> = elements(svg).collect();
        assert_eq!((all.len(), all[0].number("height"), all[1].number("y")), (2, 20.0, 4.0));
        assert_eq!((all[1].colour("fill"), all[1].text), (Some([16, 32, 48]), "a &lt; b"));
    }
}

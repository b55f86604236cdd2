//! The icon of `src/web/icon.svg` as PNG pictures, for those who install the site.

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use std::io::Write;

/// Red, green, blue.
type Colour = [u8; 3];

const GROUND: Colour = [0x1f, 0x29, 0x33];
const BOX: Colour = [0xff, 0xff, 0xff];
const ARROW: Colour = [0x6c, 0xb6, 0xff];

/// Points for each of a pixel's sides at which the drawing is looked at.
const FINE: u32 = 4;

/// The icon as a PNG of `size` × `size` pixels. `full`: the ground fills the square and the drawing keeps to its middle,
/// for systems that cut a shape of their own out of it.
pub fn png(size: u32, full: bool) -> Vec<u8> {
    let places = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let pixels: Vec<u8> = places.flat_map(|(x, y)| pixel(x, y, size, full)).collect();
    encode(size, size, &pixels)
}

/// A picture as a PNG: its pixels row by row, each as red, green, blue and how opaque it is.
pub fn encode(width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
    let mut rows = Vec::with_capacity(pixels.len() + height as usize);
    for row in pixels.chunks_exact(width as usize * 4) {
        rows.push(0);
        rows.extend(row);
    }
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::best());
    zlib.write_all(&rows).expect("memory takes every write");
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    // Eight bits for each of red, green, blue and how opaque it is.
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
    chunk(&mut out, b"IHDR", &head);
    chunk(&mut out, b"IDAT", &zlib.finish().expect("memory takes every write"));
    chunk(&mut out, b"IEND", &[]);
    out
}

fn chunk(out: &mut Vec<u8>, kind: &[u8; 4], body: &[u8]) {
    out.extend((body.len() as u32).to_be_bytes());
    let start = out.len();
    out.extend(kind);
    out.extend(body);
    let mut crc = Crc::new();
    crc.update(&out[start..]);
    out.extend(crc.sum().to_be_bytes());
}

fn pixel(x: u32, y: u32, size: u32, full: bool) -> [u8; 4] {
    let (mut sum, mut seen) = ([0; 3], 0);
    for point in 0..FINE * FINE {
        let at = |pixel: u32, part: u32| {
            let place = (f64::from(pixel) + (f64::from(part) + 0.5) / f64::from(FINE)) * 16.0 / f64::from(size);
            // What systems leave of a full icon is at least the circle of four fifths.
            if full { (place - 8.0) / 0.7 + 8.0 } else { place }
        };
        if let Some(colour) = colour(at(x, point % FINE), at(y, point / FINE), full) {
            (0..3).for_each(|part| sum[part] += u32::from(colour[part]));
            seen += 1;
        }
    }
    let mean = |sum: u32| sum.checked_div(seen).unwrap_or(0) as u8;
    [mean(sum[0]), mean(sum[1]), mean(sum[2]), (seen * 255 / (FINE * FINE)) as u8]
}

/// What the drawing, 16 units wide, shows at a point.
fn colour(x: f64, y: f64, full: bool) -> Option<Colour> {
    // Above and below the middle it shows the same, five units apart.
    let y_from = |middle: f64| (y - middle).abs();
    let row = y_from(5.5).min(y_from(10.5));
    if (x - 12.0).hypot(row) <= 1.5 || row <= 0.5 && (8.0..=10.5).contains(&x) {
        return Some(ARROW);
    }
    if row <= 1.5 && (3.0..=8.0).contains(&x) {
        return Some(BOX);
    }
    let corner = |place: f64| (place - 8.0).abs() - 5.0;
    let inside = full || corner(x).max(0.0).hypot(corner(y).max(0.0)) <= 3.0;
    inside.then_some(GROUND)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_are_round_unless_it_is_full() {
        assert_eq!(pixel(0, 0, 64, false)[3], 0);
        assert_eq!(pixel(0, 0, 64, true), [GROUND[0], GROUND[1], GROUND[2], 255]);
        assert_eq!(pixel(20, 20, 64, false), [255; 4]);
    }

    #[test]
    fn picture_names_its_size() {
        let bytes = png(32, false);
        assert_eq!(&bytes[12..24], b"IHDR\0\0\0\x20\0\0\0\x20");
    }
}

//! Where the moments of lanes stand on an axis: in order of time, long waits shortened so that short turns are seen.

use super::Lanes;

/// How wide the axis is, in its own units.
pub const WIDTH: u32 = 1000;

/// The place of each mark, from 0 to [`WIDTH`].
pub fn places(lanes: &Lanes) -> Vec<u32> {
    // A turn of a thousand times the length is drawn some four times as wide.
    let wide = |pair: &[(u64, i64)]| 1.0 + (1.0 + (pair[1].1 - pair[0].1).max(0) as f64 / 500.0).log2();
    let widths: Vec<f64> = lanes.marks.windows(2).map(wide).collect();
    let whole = widths.iter().sum::<f64>().max(1.0);
    let mut at = 0.0;
    let mut places = vec![0];
    for width in widths {
        at += width;
        places.push((at / whole * f64::from(WIDTH)).round() as u32);
    }
    places
}

/// The place of a moment between its marks.
pub fn place_of(lanes: &Lanes, places: &[u32], tick: u64) -> u32 {
    let after = lanes.marks.partition_point(|(mark, _)| *mark <= tick);
    let (Some(before), Some((next, _))) = (after.checked_sub(1), lanes.marks.get(after)) else {
        return if after == 0 { 0 } else { WIDTH };
    };
    let from = lanes.marks[before].0;
    let share = (tick - from) as f64 / (next - from).max(1) as f64;
    places[before] + (f64::from(places[after] - places[before]) * share) as u32
}

/// A time in nanoseconds as seconds.
pub fn seconds(nanoseconds: i64) -> String {
    format!("{:.6}", nanoseconds as f64 / 1e9)
}

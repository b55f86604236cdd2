//! FSRS-6: how well a card is remembered, and when it should come again, with the published default parameters.

/// The published default parameters.
const W: [f32; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
/// Bounds of stability, in days.
const STABILITY: (f32, f32) = (0.001, 36_500.0);
/// Bounds of difficulty.
const DIFFICULTY: (f32, f32) = (1.0, 10.0);

/// How well a card is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// Days after which it is still recalled nine times in ten.
    pub stability: f32,
    /// From 1 to 10.
    pub difficulty: f32,
}

/// What the reader says after a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// It was forgotten.
    Again = 1,
    /// It came with effort.
    Hard,
    /// It came.
    Good,
    /// It came at once.
    Easy,
}

impl Rating {
    /// All four, in order.
    pub const ALL: [Rating; 4] = [Rating::Again, Rating::Hard, Rating::Good, Rating::Easy];

    fn grade(self) -> f32 {
        self as u8 as f32
    }
}

impl Memory {
    /// After the first review of a card.
    pub fn first(rating: Rating) -> Memory {
        Memory { stability: W[rating as usize - 1], difficulty: bounded(first_difficulty(rating), DIFFICULTY) }
    }

    /// After a further review, so many days after the one before.
    pub fn next(self, rating: Rating, days: f32) -> Memory {
        let s = bounded(self.stability, STABILITY);
        let d = bounded(self.difficulty, DIFFICULTY);
        let forgotten = 1.0 - Memory { stability: s, difficulty: d }.recall(days);
        let stability = if days == 0.0 {
            // On the same day little is learnt, and nothing is lost by an answer that is not a failure.
            let gain = (W[17] * (rating.grade() - 3.0 + W[18])).exp() * s.powf(-W[19]);
            s * if rating == Rating::Again { gain } else { gain.max(1.0) }
        } else if rating == Rating::Again {
            let left = W[11] * d.powf(-W[12]) * ((s + 1.0).powf(W[13]) - 1.0) * (forgotten * W[14]).exp();
            left.min(s / (W[17] * W[18]).exp())
        } else {
            let bonus = match rating {
                Rating::Hard => W[15],
                Rating::Easy => W[16],
                _ => 1.0,
            };
            s * (W[8].exp() * (11.0 - d) * s.powf(-W[9]) * ((forgotten * W[10]).exp() - 1.0) * bonus + 1.0)
        };
        let drift = -W[6] * (rating.grade() - 3.0);
        let moved = d + (10.0 - d) * drift / 9.0;
        let difficulty = W[7] * (first_difficulty(Rating::Easy) - moved) + moved;
        Memory { stability: bounded(stability, STABILITY), difficulty: bounded(difficulty, DIFFICULTY) }
    }

    /// The chance that the card is recalled, so many days after its last review.
    pub fn recall(self, days: f32) -> f32 {
        (days / self.stability * factor() + 1.0).powf(-W[20])
    }

    /// After how many days the chance of recall has fallen to this.
    pub fn interval(self, recall: f32) -> f32 {
        self.stability / factor() * (recall.powf(-1.0 / W[20]) - 1.0)
    }
}

fn first_difficulty(rating: Rating) -> f32 {
    W[4] - (W[5] * (rating.grade() - 1.0)).exp() + 1.0
}

fn factor() -> f32 {
    (0.9f32.ln() / -W[20]).exp() - 1.0
}

fn bounded(value: f32, (least, most): (f32, f32)) -> f32 {
    value.clamp(least, most)
}

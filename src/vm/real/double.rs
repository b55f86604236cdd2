//! Numbers of twice a float's precision, as unevaluated sums of two floats, and elementary functions of them.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive};

/// A sum of two floats whose second is less than half a unit in the last place of the first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Double {
    /// The sum rounded to a float.
    pub hi: f64,
    /// What is left.
    pub lo: f64,
}

/// The natural logarithm of 2, in three floats.
const LN_2: [f64; 3] = [std::f64::consts::LN_2, 2.319_046_813_846_299_6e-17, 5.707_708_438_416_212e-34];
/// Half of pi, in three floats.
const HALF_PI: [f64; 3] = [std::f64::consts::FRAC_PI_2, 6.123_233_995_736_766e-17, -1.497_384_904_859_183_3e-33];
/// 2 / sqrt(pi).
const TWO_BY_ROOT_PI: Double = Double { hi: std::f64::consts::FRAC_2_SQRT_PI, lo: 1.533545961316588e-17 };
/// log2(e).
pub const LOG2_E: Double = Double { hi: std::f64::consts::LOG2_E, lo: 2.035_527_374_093_103_3e-17 };

fn quick_sum(a: f64, b: f64) -> Double {
    let hi = a + b;
    Double { hi, lo: b - (hi - a) }
}

fn two_sum(a: f64, b: f64) -> Double {
    let hi = a + b;
    let back = hi - a;
    Double { hi, lo: (a - (hi - back)) + (b - back) }
}

/// The exact product of two floats of moderate size (Dekker's splitting: the same with and without a fused
/// multiply and add).
fn two_product(a: f64, b: f64) -> Double {
    let split = |x: f64| {
        let big = 134_217_729.0 * x;
        let high = big - (big - x);
        (high, x - high)
    };
    let hi = a * b;
    let ((a1, a2), (b1, b2)) = (split(a), split(b));
    Double { hi, lo: ((a1 * b1 - hi) + a1 * b2 + a2 * b1) + a2 * b2 }
}

impl From<f64> for Double {
    fn from(hi: f64) -> Double {
        Double { hi, lo: 0.0 }
    }
}

impl std::ops::Add for Double {
    type Output = Double;
    fn add(self, other: Double) -> Double {
        let (high, low) = (two_sum(self.hi, other.hi), two_sum(self.lo, other.lo));
        let sum = quick_sum(high.hi, high.lo + low.hi);
        quick_sum(sum.hi, sum.lo + low.lo)
    }
}

impl std::ops::Neg for Double {
    type Output = Double;
    fn neg(self) -> Double {
        Double { hi: -self.hi, lo: -self.lo }
    }
}

impl std::ops::Sub for Double {
    type Output = Double;
    fn sub(self, other: Double) -> Double {
        self + -other
    }
}

impl std::ops::Mul for Double {
    type Output = Double;
    fn mul(self, other: Double) -> Double {
        let product = two_product(self.hi, other.hi);
        quick_sum(product.hi, product.lo + (self.hi * other.lo + self.lo * other.hi))
    }
}

impl std::ops::Div for Double {
    type Output = Double;
    fn div(self, by: Double) -> Double {
        let first = self.hi / by.hi;
        let rest = self - by * first.into();
        let second = rest.hi / by.hi;
        let rest = rest - by * second.into();
        quick_sum(first, second) + (rest.hi / by.hi).into()
    }
}

impl Double {
    const ONE: Double = Double { hi: 1.0, lo: 0.0 };

    fn half(self) -> Double {
        Double { hi: self.hi * 0.5, lo: self.lo * 0.5 }
    }

    /// `e` to this power, of moderate size: a number near 1 and the power of two it is to be multiplied by.
    pub fn exp(self) -> (Double, i32) {
        const HALVINGS: i32 = 8;
        let times = (self.hi * std::f64::consts::LOG2_E).round_ties_even();
        let mut rest = self - two_product(times, LN_2[0]);
        rest = rest - two_product(times, LN_2[1]);
        rest = rest - (times * LN_2[2]).into();
        let scale = f64::from_bits(((1023 - HALVINGS) as u64) << 52);
        let small = Double { hi: rest.hi * scale, lo: rest.lo * scale };
        // exp(x) - 1, so that nothing is lost to the 1 while it is squared up again.
        let (mut term, mut sum) = (small, small);
        for n in 2..11 {
            term = term * small / f64::from(n).into();
            sum = sum + term;
        }
        for _ in 0..HALVINGS {
            sum = sum + sum + sum * sum;
        }
        (Double::ONE + sum, times as i32)
    }

    /// The square root of a positive number.
    pub fn sqrt(self) -> Double {
        let root = self.hi.sqrt();
        let rest = self - two_product(root, root);
        quick_sum(root, rest.hi / (2.0 * root))
    }

    /// The natural logarithm of this number, which is positive and of moderate size.
    pub fn ln(self) -> Double {
        let off = Double::from(self.lo) / self.hi.into();
        Double::log(self.hi) + (off - (off * off).half())
    }

    /// The inverse hyperbolic tangent of a number between -0.2 and 0.2, by its series.
    pub fn atanh(self) -> Double {
        let square = self * self;
        let (mut power, mut sum) = (self, self);
        for n in 1..28 {
            power = power * square;
            sum = sum + power / f64::from(2 * n + 1).into();
        }
        sum
    }

    /// The error function of a float between -6 and 6: a series whose terms all have one sign.
    pub fn erf(x: f64) -> Double {
        let square = two_product(x, x);
        let (mut term, mut sum) = (Double::from(x), Double::from(x));
        let mut n = 1.0;
        while term.hi.abs() > sum.hi.abs() * 1e-33 {
            term = term * (square + square) / (2.0 * n + 1.0).into();
            sum = sum + term;
            n += 1.0;
        }
        let (size, scale) = (-square).exp();
        sum * size.scaled(scale) * TWO_BY_ROOT_PI
    }

    /// 1 less the error function of a float above 4, by its continued fraction.
    pub fn erfc(x: f64) -> Double {
        const DEPTH: i32 = 120;
        let square = two_product(x, x);
        let mut fraction = Double::from(x);
        for n in (1..=DEPTH).rev() {
            fraction = Double::from(x) + Double::from(f64::from(n) * 0.5) / fraction;
        }
        let (size, scale) = (-square).exp();
        (size * TWO_BY_ROOT_PI.half() / fraction).scaled(scale)
    }

    fn scaled(self, power: i32) -> Double {
        Double { hi: libm::ldexp(self.hi, power), lo: libm::ldexp(self.lo, power) }
    }

    /// The natural logarithm of a positive finite float.
    pub fn log(x: f64) -> Double {
        let (mut mantissa, mut exponent) = libm::frexp(x);
        if mantissa < std::f64::consts::FRAC_1_SQRT_2 {
            mantissa *= 2.0;
            exponent -= 1;
        }
        let times = f64::from(exponent);
        let whole = two_product(times, LN_2[0]) + two_product(times, LN_2[1]) + (times * LN_2[2]).into();
        whole + Double::log_near_one(mantissa)
    }

    fn log_near_one(x: f64) -> Double {
        if (x - 1.0).abs() < 0.1 {
            // 2 * atanh((x - 1) / (x + 1)).
            let sum = (Double::from(x - 1.0) / two_sum(x, 1.0)).atanh();
            return sum + sum;
        }
        // One step of Newton's from a float's logarithm.
        let guess = libm::log(x);
        let (inverse, scale) = Double::from(-guess).exp();
        let size = f64::from_bits(((1023 + scale) as u64) << 52);
        let off = Double { hi: inverse.hi * size, lo: inverse.lo * size } * x.into() - Double::ONE;
        let square = off * off;
        Double::from(guess) + (off - square.half() + square * off / 3.0.into())
    }

    /// Sine and cosine of a finite float.
    pub fn sin_cos(x: f64) -> (Double, Double) {
        let (rest, quarter) = reduce(x);
        let square = rest * rest;
        let (mut sin, mut cos) = (rest, Double::ONE);
        let (mut odd, mut even) = (rest, Double::ONE);
        for n in 1..15 {
            let at = f64::from(2 * n);
            even = -(even * square) / ((at - 1.0) * at).into();
            odd = -(odd * square) / (at * (at + 1.0)).into();
            cos = cos + even;
            sin = sin + odd;
        }
        match quarter {
            0 => (sin, cos),
            1 => (cos, -sin),
            2 => (-sin, -cos),
            _ => (-cos, sin),
        }
    }
}

/// What is left of an angle after quarters of a turn, and how many of them (modulo 4).
fn reduce(x: f64) -> (Double, u8) {
    if x.abs() < 0.785 {
        return (x.into(), 0);
    }
    if x.abs() < 1e5 {
        let times = (x / HALF_PI[0]).round_ties_even();
        let mut rest = Double::from(x) - two_product(times, HALF_PI[0]);
        rest = rest - two_product(times, HALF_PI[1]);
        rest = rest - (times * HALF_PI[2]).into();
        return (rest, (times as i64 & 3) as u8);
    }
    // With enough digits of pi that those in front of the point do not matter.
    const BITS: u64 = 1200;
    let half_pi: BigInt = pi(BITS) >> 1;
    let (mantissa, exponent) = libm::frexp(x);
    let whole = BigInt::from((mantissa * 9_007_199_254_740_992.0) as i64);
    let angle: BigInt = whole << (BITS as i64 + i64::from(exponent) - 53) as u64;
    let (mut times, mut rest) = angle.div_mod_floor(&half_pi);
    if &rest + &rest > half_pi {
        times += 1;
        rest -= &half_pi;
    }
    let quarter = times.mod_floor(&BigInt::from(4)).to_u8().unwrap_or(0);
    let hi = fixed(&rest, BITS);
    let (mantissa, exponent) = libm::frexp(hi);
    let back: BigInt = BigInt::from((mantissa * 9_007_199_254_740_992.0) as i64)
        << (BITS as i64 + i64::from(exponent) - 53).max(0) as u64;
    (quick_sum(hi, fixed(&(rest - back), BITS)), quarter)
}

/// A number with so many bits after the point as a float.
fn fixed(value: &BigInt, bits: u64) -> f64 {
    crate::vm::types::int::ratio(value, &(BigInt::from(1) << bits)).unwrap_or(0.0)
}

/// Pi with so many bits after the point, by Machin's formula.
fn pi(bits: u64) -> BigInt {
    const SPARE: u64 = 32;
    let arctan = |of: u32| {
        let square = of * of;
        let mut power: BigInt = (BigInt::from(1) << (bits + SPARE)) / of;
        let (mut sum, mut n) = (BigInt::from(0), 1u32);
        while power.is_positive() {
            let term = &power / n;
            if n % 4 == 1 {
                sum += term
            } else {
                sum -= term
            }
            power /= square;
            n += 2;
        }
        sum
    };
    (arctan(5) * 16 - arctan(239) * 4) >> SPARE
}

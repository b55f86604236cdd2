"""Means, medians and their like."""

from fractions import Fraction as _Fraction
import math as _math
from math import fsum as _fsum, sqrt as _sqrt, sumprod as _sumprod
from collections import Counter as _Counter, namedtuple as _namedtuple


class StatisticsError(ValueError):
    """Data that a number cannot be computed for."""


def _exact(data):
    """Sum, number and type of the items."""
    total, count, kind = _Fraction(0), 0, int
    for value in data:
        count += 1
        if isinstance(value, float):
            kind = float
        elif isinstance(value, _Fraction) and kind is int:
            kind = _Fraction
        if isinstance(value, str):
            raise TypeError(f"can't convert type '{type(value).__name__}' to numerator/denominator")
        total += _Fraction(value)
    return total, count, kind


def _as(value, kind):
    if kind is int and value.denominator == 1:
        return int(value)
    if kind is _Fraction:
        return value
    return value.numerator / value.denominator


def mean(data):
    total, count, kind = _exact(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    return _as(total / count, kind)


def fmean(data, weights=None):
    data = list(map(float, data))
    if not data:
        raise StatisticsError("fmean requires at least one data point")
    if weights is None:
        from math import fsum

        return fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = _fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return _sumprod(data, weights) / total


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    for value in data:
        if value < 0.0:
            raise StatisticsError("No negative inputs allowed", value)
    if 0 in data:
        return _math.nan if _math.inf in data else 0.0
    return _math.exp(_fsum(map(_math.log, data)) / len(data))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    weights = [1] * len(data) if weights is None else list(weights)
    if len(weights) != len(data):
        raise StatisticsError("Number of weights does not match data size")
    if any(x < 0 for x in data):
        raise StatisticsError("harmonic mean does not support negative values")
    if len(data) == 1:
        return data[0]
    if 0 in data:
        return 0
    total, _, kind = _exact(w / x if w else 0 for w, x in zip(weights, data))
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _as(_exact(weights)[0] / total, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def mode(data):
    pairs = _Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = _Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def _squares(data, center):
    data = list(data)
    total, count, kind = _exact(data)
    center = total / count if center is None else _Fraction(center)
    return sum((_Fraction(x) - center) ** 2 for x in data), count, kind


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    total, count, kind = _squares(data, xbar)
    return _as(total / (count - 1), kind)


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    total, count, kind = _squares(data, mu)
    return _as(total / count, kind)


def _root(value):
    """The square root of a fraction, correctly rounded."""
    n, d = value.numerator, value.denominator
    if n == 0:
        return 0.0
    from math import isqrt

    shift = max((n.bit_length() - d.bit_length() - 109) // 2, -1200)
    if shift >= 0:
        whole = isqrt(n // (d << 2 * shift)) << shift
        exact = whole * whole * d == n
        return float(whole | (not exact))
    whole = isqrt((n << -2 * shift) // d)
    exact = whole * whole * d == n << -2 * shift
    return (whole | (not exact)) / (1 << -shift)


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    total, count, _ = _squares(data, xbar)
    return _root(total / (count - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    total, count, _ = _squares(data, mu)
    return _root(total / count)


def quantiles(data, *, n=4, method="exclusive"):
    data = sorted(data)
    if n < 1:
        raise StatisticsError("n must be at least 1")
    if len(data) < 2:
        if len(data) == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    result = []
    if method == "inclusive":
        m = len(data) - 1
        for at in range(1, n):
            j, delta = divmod(at * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method != "exclusive":
        raise ValueError(f"Unknown method: {method!r}")
    m = len(data) + 1
    for at in range(1, n):
        j = min(max(at * m // n, 1), len(data) - 1)
        delta = at * m - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _pairs(what, x, y, at_least=2):
    if len(x) != len(y):
        raise StatisticsError(f"{what} requires that both inputs have same number of data points")
    if len(x) < at_least:
        raise StatisticsError(f"{what} requires at least two data points")


def _centered(data):
    middle = _fsum(data) / len(data)
    return [value - middle for value in data], middle


def covariance(x, y, /):
    _pairs("covariance", x, y)
    return _sumprod(_centered(x)[0], _centered(y)[0]) / (len(x) - 1)


def _ranks(data):
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks, at = [0.0] * len(data), 0
    while at < len(order):
        end = at
        while end < len(order) and data[order[end]] == data[order[at]]:
            end += 1
        for place in order[at:end]:
            ranks[place] = (at + end - 1) / 2 - (len(data) - 1) / 2
        at = end
    return ranks


def correlation(x, y, /, *, method="linear"):
    _pairs("correlation", x, y)
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    x, y = (_ranks(x), _ranks(y)) if method == "ranked" else (_centered(x)[0], _centered(y)[0])
    spread = _root(_Fraction(_sumprod(x, x)) * _Fraction(_sumprod(y, y)))
    if not spread:
        raise StatisticsError("at least one of the inputs is constant")
    return _sumprod(x, y) / spread


LinearRegression = _namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the line that is closest to the points."""
    _pairs("linear regression", x, y)
    xbar = ybar = 0.0
    if not proportional:
        (x, xbar), (y, ybar) = _centered(x), _centered(y)
    spread = _sumprod(x, x)
    if not spread:
        raise StatisticsError("x is constant")
    slope = (_sumprod(x, y) + 0.0) / spread
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


def median_grouped(data, interval=1.0):
    """The median of data that stand for intervals around them."""
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    middle = data[len(data) // 2]
    below, equal = sum(x < middle for x in data), data.count(middle)
    interval, middle = float(interval), float(middle)
    return middle - interval / 2.0 + interval * (len(data) / 2 - below) / equal


# Coefficients of the rational functions of M. J. Wichura's algorithm AS 241, highest power first: near the middle,
# in the tails, far out.
_NEAR = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
     1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080),
    (5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867, 5394.1960214247511077,
     687.18700749205790830, 42.313330701600911252, 1.0),
)
_TAIL = (
    (7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
     3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
     6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1.0),
)
_FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
     2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720),
    (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
     1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0),
)


def _power_sum(coefficients, r):
    total = coefficients[0]
    for coefficient in coefficients[1:]:
        total = total * r + coefficient
    return total


def _inverse(p, mu, sigma):
    """Where the normal distribution's share below is `p`."""
    q = p - 0.5
    if abs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _power_sum(_NEAR[0], r) * q / _power_sum(_NEAR[1], r) * sigma
    r = _sqrt(-_math.log(p if q <= 0.0 else 1.0 - p))
    above, below = _TAIL if r <= 5.0 else _FAR
    r -= 1.6 if r <= 5.0 else 5.0
    x = _power_sum(above, r) / _power_sum(below, r)
    return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution."""

    __slots__ = {"_mu": "its mean", "_sigma": "its standard deviation"}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data), stdev(data, None))

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def samples(self, n, *, seed=None):
        import random

        draw = random.random if seed is None else random.Random(seed).random
        return [_inverse(draw(), self._mu, self._sigma) for _ in range(n)]

    def pdf(self, x):
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError("pdf() not defined when sigma is zero")
        away = x - self._mu
        return _math.exp(away * away / (-2.0 * variance)) / _sqrt(_math.tau * variance)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * _math.erfc((self._mu - x) / (self._sigma * _sqrt(2.0)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        xv, yv = x.variance, y.variance
        if not xv or not yv:
            raise StatisticsError("overlap() not defined when sigma is zero")
        spread, apart = yv - xv, abs(y._mu - x._mu)
        if not spread:
            return _math.erfc(apart / (2.0 * x._sigma * _sqrt(2.0)))
        a = x._mu * yv - y._mu * xv
        b = x._sigma * y._sigma * _sqrt(apart * apart + spread * _math.log(yv / xv))
        one, two = (a + b) / spread, (a - b) / spread
        return 1.0 - (abs(y.cdf(one) - x.cdf(one)) + abs(y.cdf(two) - x.cdf(two)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, _math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(self, other):
        return -(self - other)

    def __eq__(self, other):
        return (
            self._mu == other._mu and self._sigma == other._sigma if isinstance(other, NormalDist) else NotImplemented
        )

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

"""Means, medians and their like."""

from fractions import Fraction as _Fraction
from math import sqrt as _sqrt, isnan as _isnan
from collections import Counter as _Counter


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
    return sum(x * w for x, w in zip(data, weights)) / sum(weights)


def geometric_mean(data):
    from math import exp, log

    data = list(data)
    if not data:
        raise StatisticsError("Must have a non-empty dataset")
    return exp(fmean(map(log, data)))


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    return len(data) / sum(1 / x for x in data)


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
    m = len(data) + 1
    for at in range(1, n):
        j = min(max(at * m // n, 1), len(data) - 1)
        delta = at * m - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    xbar, ybar = fmean(x), fmean(y)
    return sum((a - xbar) * (b - ybar) for a, b in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    xbar, ybar = fmean(x), fmean(y)
    sxy = sum((a - xbar) * (b - ybar) for a, b in zip(x, y))
    return sxy / _sqrt(sum((a - xbar) ** 2 for a in x) * sum((b - ybar) ** 2 for b in y))

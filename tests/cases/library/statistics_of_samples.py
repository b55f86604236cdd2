# statistics: every function on small samples, exactness of fractions and decimals, errors.
import statistics as st
from decimal import Decimal
from fractions import Fraction

data = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
print(st.mean(data), st.median(data), st.mode(data), st.fmean(data), st.median_low(data), st.median_high(data))
print(st.median([1, 3, 5, 7]), st.median_low([1, 3, 5, 7]), st.median_high([1, 3, 5, 7]), st.median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))
print(st.variance(data), st.pvariance(data), st.stdev(data), st.pstdev(data))
print(st.mean([Fraction(1, 3), Fraction(1, 6)]), st.mean([Decimal("0.1"), Decimal("0.2")]), st.mean([1, 2, 3, 4]), st.mean([True, False]))
print(st.variance([Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]), st.pvariance([Decimal("1.5"), Decimal("2.5")]))
print(st.harmonic_mean([40, 60]), st.harmonic_mean([40, 60], weights=[5, 30]), round(st.geometric_mean([54, 24, 36]), 9))
print(st.multimode("aabbbbccddddeeffffgg"), st.mode(["red", "blue", "blue", "red", "green"]), st.multimode([]))
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(11), n=10), st.quantiles([1, 2, 3, 4], method="inclusive"))
print(st.fmean([3, 5], weights=[1, 3]), st.covariance([1, 2, 3], [1, 2, 9]), st.correlation([1, 2, 3], [1, 2, 9]))
print(st.correlation([1, 2, 3, 4], [1, 4, 9, 16], method="ranked"))
line = st.linear_regression([1, 2, 3], [3, 5, 7])
print(line, line.slope, st.linear_regression([1, 2], [2, 4], proportional=True))
normal = st.NormalDist(100, 15)
print(normal, normal.mean, normal.stdev, normal.variance, round(normal.cdf(115), 6), round(normal.pdf(100), 6), round(normal.inv_cdf(0.975), 4))
print(normal + 5, normal * 2, normal + st.NormalDist(1, 8), normal - st.NormalDist(0, 20), -normal, normal / 3)
print(round(st.NormalDist(0, 1).overlap(st.NormalDist(1, 1)), 6), normal.zscore(130), [round(q, 3) for q in normal.quantiles()])
print(st.NormalDist.from_samples([1, 2, 3, 4]), normal == st.NormalDist(100, 15))
for wrong in (lambda: st.mean([]), lambda: st.median([]), lambda: st.mode([]), lambda: st.variance([1]), lambda: st.stdev([]),
              lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.harmonic_mean([-1, 2]), lambda: st.geometric_mean([0, -1]),
              lambda: st.NormalDist(0, -1), lambda: st.correlation([1], [2]), lambda: st.correlation([1, 1], [2, 3]), lambda: st.mean(["a"]),
              lambda: st.fmean([1, 2], weights=[1]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: normal.inv_cdf(2), lambda: st.quantiles([1, 2], method="x")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
#| 1.6071428571428572 1.25 1.25 1.6071428571428572 1.25 1.25
#| 4.0 3 5 3.7
#| 1.3720238095238095 1.1760204081632653 1.171334200612195 1.084444746477784
#| 1/4 0.15 2.5 0.5
#| 67/108 0.25
#| 48.0 56.0 36.0
#| ['b', 'd', 'f'] red []
#| [1.5, 3.0, 4.5] [0.2, 1.4, 2.6, 3.8, 5.0, 6.2, 7.4, 8.6, 9.8] [1.75, 2.5, 3.25]
#| 4.5 4.0 0.917662935482247
#| 1.0
#| LinearRegression(slope=2.0, intercept=1.0) 2.0 LinearRegression(slope=2.0, intercept=0.0)
#| NormalDist(mu=100.0, sigma=15.0) 100.0 15.0 225.0 0.841345 0.026596 129.3995
#| NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=101.0, sigma=17.0) NormalDist(mu=100.0, sigma=25.0) NormalDist(mu=-100.0, sigma=15.0) NormalDist(mu=33.333333333333336, sigma=5.0)
#| 0.617075 2.0 [89.883, 100.0, 110.117]
#| NormalDist(mu=2.5, sigma=1.2909944487358056) True
#| StatisticsError mean requires at least one data point
#| StatisticsError no median for empty data
#| StatisticsError no mode for empty data
#| StatisticsError variance requires at least two data points
#| StatisticsError stdev requires at least two data points
#| [1, 1, 1]
#| StatisticsError n must be at least 1
#| StatisticsError harmonic mean does not support negative values
#| StatisticsError ('No negative inputs allowed', -1)
#| StatisticsError sigma must be non-negative
#| StatisticsError correlation requires at least two data points
#| StatisticsError at least one of the inputs is constant
#| TypeError can't convert type 'str' to numerator/denominator
#| StatisticsError data and weights must be the same length
#| StatisticsError x is constant
#| StatisticsError p must be in the range 0.0 < p < 1.0
#| ValueError Unknown method: 'x'

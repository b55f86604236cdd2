# statistics: averages, spread, quantiles, correlation, regression, NormalDist.

import statistics as st
from fractions import Fraction

marks = [72, 85, 85, 90, 61, 78]
print(st.mean(marks), st.fmean(marks), st.median(marks), st.median_low(marks), st.median_high(marks), st.mode(marks))
print(round(st.stdev(marks), 6), round(st.pstdev(marks), 6), st.variance(marks), st.pvariance(marks))
print(st.quantiles(marks), st.quantiles(marks, n=10, method="inclusive"))
print(st.multimode("aabbc"), st.median_grouped([1, 2, 2, 3, 4, 4, 4]), st.harmonic_mean([40, 60]), st.geometric_mean([54, 24, 36]))
print(st.fmean([1, 2, 3], weights=[3, 1, 1]), st.mean([Fraction(1, 2), Fraction(1, 3)]))
x, y = [1, 2, 3, 4, 5], [2, 4, 5, 4, 5]
print(st.covariance(x, y), round(st.correlation(x, y), 6), st.linear_regression(x, y))
print(st.correlation(x, y, method="ranked"))
d = st.NormalDist(100, 15)
print(d, round(d.cdf(115), 6), round(d.pdf(100), 6), round(d.inv_cdf(0.975), 4), round(d.zscore(130), 2))
print(d + 5, d * 2, d + st.NormalDist(1, 8), round(d.overlap(st.NormalDist(110, 15)), 6))
print([round(q, 3) for q in d.quantiles(4)], st.NormalDist.from_samples(marks))
for call in (lambda: st.mean([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.harmonic_mean([-1]), lambda: st.NormalDist(1, -1)):
    try:
        print(call())
    except st.StatisticsError as error:
        print(error)
#| 78.5 78.5 81.5 78 85 85
#| 10.634848 9.708244 113.1 94.25
#| [69.25, 81.5, 86.25] [66.5, 72.0, 75.0, 78.0, 81.5, 85.0, 85.0, 85.0, 87.5]
#| ['a', 'b'] 3.0 48.0 36.000000000000014
#| 1.6 5/12
#| 1.5 0.774597 LinearRegression(slope=0.6, intercept=2.2)
#| 0.7378647873726218
#| NormalDist(mu=100.0, sigma=15.0) 0.841345 0.026596 129.3995 2.0
#| NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=101.0, sigma=17.0) 0.738883
#| [89.883, 100.0, 110.117] NormalDist(mu=78.5, sigma=10.634848376916334)
#| mean requires at least one data point
#| stdev requires at least two data points
#| no mode for empty data
#| harmonic mean does not support negative values
#| sigma must be non-negative

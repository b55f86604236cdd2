# statistics: variances, deviations, correlation, regression.

import statistics as st
from fractions import Fraction


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = [2.5, 3.25, 5.5, 11.25, 11.75]
tell(lambda: st.stdev(data))
tell(lambda: st.pstdev(data))
tell(lambda: st.variance(data))
tell(lambda: st.pvariance(data))
tell(lambda: st.variance([Fraction(1, 2), Fraction(3, 2)]))
tell(lambda: st.mean([Fraction(1, 3), 1]))
tell(lambda: st.correlation([1, 2, 3], [1, 5, 7]))
tell(lambda: st.covariance([1, 2, 3], [1, 5, 7]))
tell(lambda: st.linear_regression([1, 2, 3], [2, 4, 6.5]))
tell(lambda: st.stdev([1]))
tell(lambda: st.correlation([1], [2]))
tell(lambda: st.correlation([1, 1], [2, 3]))
tell(lambda: st.NormalDist(10, 2).cdf(12))
tell(lambda: st.NormalDist(10, 2) + 5)
tell(lambda: st.NormalDist.from_samples(data))
#| 4.389618434442793
#| 3.926194085880116
#| 19.26875
#| 15.415
#| Fraction(1, 2)
#| Fraction(2, 3)
#| 0.9819805060619656
#| 3.0
#| LinearRegression(slope=2.25, intercept=-0.33333333333333304)
#| StatisticsError: stdev requires at least two data points
#| StatisticsError: correlation requires at least two data points
#| StatisticsError: at least one of the inputs is constant
#| 0.8413447460685429
#| NormalDist(mu=15.0, sigma=2.0)
#| NormalDist(mu=6.85, sigma=4.389618434442793)

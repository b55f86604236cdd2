# statistics: means, medians, modes, quantiles.

import statistics as st


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


data = [1, 2, 2, 3, 9]
tell(lambda: st.mean(data))
tell(lambda: st.fmean(data))
tell(lambda: st.fmean([1, 2], weights=[3, 1]))
tell(lambda: st.geometric_mean([1, 4]))
tell(lambda: st.harmonic_mean([40, 60]))
tell(lambda: st.median(data))
tell(lambda: st.median([1, 2, 3, 4]))
tell(lambda: st.median_low([1, 2, 3, 4]))
tell(lambda: st.median_high([1, 2, 3, 4]))
tell(lambda: st.median_grouped([1, 2, 2, 3]))
tell(lambda: st.mode(data))
tell(lambda: st.multimode("aabb"))
tell(lambda: st.quantiles(range(1, 11), n=4))
tell(lambda: st.quantiles([1, 2, 3], method="inclusive"))
tell(lambda: st.mean([]))
tell(lambda: st.median([]))
tell(lambda: st.mode([]))
tell(lambda: st.mean(["a"]))
tell(lambda: st.harmonic_mean([-1]))
tell(lambda: st.quantiles([1]))
#| 3.4
#| 3.4
#| 1.25
#| 2.0
#| 48.0
#| 2
#| 2.5
#| 2
#| 3
#| 2.0
#| 2
#| ['a', 'b']
#| [2.75, 5.5, 8.25]
#| [1.5, 2.0, 2.5]
#| StatisticsError: mean requires at least one data point
#| StatisticsError: no median for empty data
#| StatisticsError: no mode for empty data
#| TypeError: can't convert type 'str' to numerator/denominator
#| StatisticsError: harmonic mean does not support negative values
#| [1, 1, 1]

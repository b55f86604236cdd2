# time: fixed moments to text and back.

import time


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


t = time.gmtime(86400 * 365)
tell(lambda: t[:6])
tell(lambda: t.tm_wday)
tell(lambda: t.tm_yday)
tell(lambda: time.strftime("%Y-%m-%d %H:%M:%S", t))
tell(lambda: time.asctime(t))
tell(lambda: time.strptime("2024-03-01", "%Y-%m-%d")[:3])
tell(lambda: time.strptime("x", "%Y"))
tell(lambda: time.gmtime(0).tm_year)
tell(lambda: type(time.time()).__name__)
tell(lambda: time.monotonic() <= time.monotonic())
tell(lambda: type(time.perf_counter_ns()))
tell(lambda: time.sleep(0))
tell(lambda: time.sleep(-1))
tell(lambda: time.sleep("a"))
tell(lambda: time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)))
tell(lambda: time.struct_time((1,)))
tell(lambda: time.strftime("%j", t))
tell(lambda: t == time.gmtime(86400 * 365))
#| (1971, 1, 1, 0, 0, 0)
#| 4
#| 1
#| '1971-01-01 00:00:00'
#| 'Fri Jan  1 00:00:00 1971'
#| (2024, 3, 1)
#| ValueError: time data 'x' does not match format '%Y'
#| 1970
#| 'float'
#| True
#| <class 'int'>
#| None
#| ValueError: sleep length must be non-negative
#| TypeError: 'str' object cannot be interpreted as an integer or float
#| time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=0)
#| TypeError: time.struct_time() takes an at least 9-sequence (1-sequence given)
#| '001'
#| True

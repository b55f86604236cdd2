# datetime.datetime: parsing, formats, arithmetic, comparisons.

from datetime import datetime, timedelta, date, time


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


m = datetime(2024, 5, 17, 13, 4, 5, 678)
tell(lambda: str(m))
tell(lambda: repr(m))
tell(lambda: m.isoformat(" ", "minutes"))
tell(lambda: m.strftime("%Y-%m-%d %H:%M:%S.%f %p %I"))
tell(lambda: datetime.strptime("17 May 2024 01:02", "%d %B %Y %H:%M"))
tell(lambda: datetime.fromisoformat("2024-05-17T13:04:05.5"))
tell(lambda: m + timedelta(hours=12))
tell(lambda: m - datetime(2024, 1, 1))
tell(lambda: m.date())
tell(lambda: m.time())
tell(lambda: datetime.combine(date(2020, 1, 2), time(3, 4)))
tell(lambda: m.replace(microsecond=0))
tell(lambda: m > datetime(2024, 1, 1))
tell(lambda: m == m.date())
tell(lambda: m < m.date())
tell(lambda: datetime.strptime("x", "%Y"))
tell(lambda: datetime.strptime("2024-02-30", "%Y-%m-%d"))
tell(lambda: datetime.strptime("5 extra", "%d"))
tell(lambda: datetime(2024, 1, 1, 24))
tell(lambda: m.timetuple()[:6])
tell(lambda: m.weekday())
tell(lambda: datetime.fromisoformat("bad"))
tell(lambda: f"{m:%H:%M}")
tell(lambda: datetime.min)
tell(lambda: time(25))
tell(lambda: time(1, 2).isoformat())
tell(lambda: str(time(1, 2, 3, 4)))
tell(lambda: time(1) < time(2))
tell(lambda: time.fromisoformat("04:05"))
#| '2024-05-17 13:04:05.000678'
#| 'datetime.datetime(2024, 5, 17, 13, 4, 5, 678)'
#| '2024-05-17 13:04'
#| '2024-05-17 13:04:05.000678 PM 01'
#| datetime.datetime(2024, 5, 17, 1, 2)
#| datetime.datetime(2024, 5, 17, 13, 4, 5, 500000)
#| datetime.datetime(2024, 5, 18, 1, 4, 5, 678)
#| datetime.timedelta(days=137, seconds=47045, microseconds=678)
#| datetime.date(2024, 5, 17)
#| datetime.time(13, 4, 5, 678)
#| datetime.datetime(2020, 1, 2, 3, 4)
#| datetime.datetime(2024, 5, 17, 13, 4, 5)
#| True
#| False
#| TypeError: '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#| ValueError: time data 'x' does not match format '%Y'
#| ValueError: day 30 must be in range 1..29 for month 2 in year 2024
#| ValueError: unconverted data remains:  extra
#| ValueError: hour must be in 0..23, not 24
#| (2024, 5, 17, 13, 4, 5)
#| 4
#| ValueError: Invalid isoformat string: 'bad'
#| '13:04'
#| datetime.datetime(1, 1, 1, 0, 0)
#| ValueError: hour must be in 0..23, not 25
#| '01:02:00'
#| '01:02:03.000004'
#| True
#| datetime.time(4, 5)

# datetime.date: parts, arithmetic, formats, limits.

from datetime import date, timedelta


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = date(2024, 2, 28)
tell(lambda: d + timedelta(days=2))
tell(lambda: d - date(2023, 2, 28))
tell(lambda: d.weekday())
tell(lambda: d.isoweekday())
tell(lambda: d.isocalendar())
tell(lambda: d.isoformat())
tell(lambda: str(d))
tell(lambda: repr(d))
tell(lambda: d.strftime("%d/%m/%y %A %B %j"))
tell(lambda: d.replace(day=1))
tell(lambda: date.fromisoformat("2020-12-31"))
tell(lambda: date.fromordinal(1))
tell(lambda: d.toordinal())
tell(lambda: d < date(2024, 3, 1))
tell(lambda: date(2023, 2, 29))
tell(lambda: date(2023, 13, 1))
tell(lambda: date(0, 1, 1))
tell(lambda: date.fromisoformat("2020-1-1"))
tell(lambda: date.max + timedelta(1))
tell(lambda: d == "2024-02-28")
tell(lambda: d < 5)
tell(lambda: d.timetuple().tm_yday)
tell(lambda: f"{d:%Y}")
tell(lambda: date.fromisocalendar(2020, 53, 7))
tell(lambda: d.ctime())
tell(lambda: hash(d) == hash(date(2024, 2, 28)))
tell(lambda: date.min)
tell(lambda: d - timedelta(weeks=1))
tell(lambda: date("x", 1, 1))
#| datetime.date(2024, 3, 1)
#| datetime.timedelta(days=365)
#| 2
#| 3
#| datetime.IsoCalendarDate(year=2024, week=9, weekday=3)
#| '2024-02-28'
#| '2024-02-28'
#| 'datetime.date(2024, 2, 28)'
#| '28/02/24 Wednesday February 059'
#| datetime.date(2024, 2, 1)
#| datetime.date(2020, 12, 31)
#| datetime.date(1, 1, 1)
#| 738944
#| True
#| ValueError: day 29 must be in range 1..28 for month 2 in year 2023
#| ValueError: month must be in 1..12, not 13
#| ValueError: year must be in 1..9999, not 0
#| ValueError: Invalid isoformat string: '2020-1-1'
#| OverflowError: date value out of range
#| False
#| TypeError: '<' not supported between instances of 'datetime.date' and 'int'
#| 59
#| '2024'
#| datetime.date(2021, 1, 3)
#| 'Wed Feb 28 00:00:00 2024'
#| True
#| datetime.date(1, 1, 1)
#| datetime.date(2024, 2, 21)
#| TypeError: 'str' object cannot be interpreted as an integer

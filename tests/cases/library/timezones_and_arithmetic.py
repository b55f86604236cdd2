# Time zones: conversion, comparison of aware and naive moments, offsets, fold, ZoneInfo-free.
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

berlin = timezone(timedelta(hours=1), "CET")
new_york = timezone(timedelta(hours=-5))
a = datetime(2024, 1, 1, 12, tzinfo=UTC)
print(a.astimezone(berlin), a.astimezone(new_york), a.astimezone(berlin) == a, repr(a.astimezone(new_york)))
print(berlin, repr(berlin), new_york, repr(new_york), UTC, repr(UTC), berlin.utcoffset(None), new_york.tzname(None), berlin.dst(None))
print(a - datetime(2024, 1, 1, 12, tzinfo=berlin), a.replace(tzinfo=None), a.utctimetuple().tm_hour, a.timestamp(), a.tzname())


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


naive = datetime(2024, 1, 1, 12)
attempt(lambda: a < naive)
attempt(lambda: a - naive)
attempt(lambda: a == naive)
attempt(lambda: timezone(timedelta(hours=24)))
attempt(lambda: timezone(5))
attempt(lambda: timezone(timedelta(0), 5))
attempt(lambda: datetime(2024, 1, 1, tzinfo=5))
attempt(lambda: naive < date(2024, 1, 1))
attempt(lambda: naive == date(2024, 1, 1))
attempt(lambda: naive + naive)
attempt(lambda: date(2024, 1, 1) + 1)
attempt(lambda: datetime.max + timedelta(1))
attempt(lambda: date.min - timedelta(1))
attempt(lambda: datetime(2024, 1, 32))
attempt(lambda: datetime(2024, 13, 1))
attempt(lambda: datetime(0, 1, 1))
attempt(lambda: time(24))
attempt(lambda: datetime(2024, 1, 1, 1, 60))
attempt(lambda: datetime(2024, 1))
attempt(lambda: date(2024, 1, "1"))
attempt(lambda: time(1, 2, 3, fold=2))
attempt(lambda: timedelta(days=10**10))
attempt(lambda: timedelta("1"))
attempt(lambda: timedelta(1) / 0)
attempt(lambda: timedelta(1) * "a")


class Summer(tzinfo):
    def utcoffset(self, when):
        return timedelta(hours=2 if when and 3 < when.month < 10 else 1)

    def dst(self, when):
        return self.utcoffset(when) - timedelta(hours=1)

    def tzname(self, when):
        return "CEST" if self.dst(when) else "CET"


s = datetime(2024, 7, 1, 12, tzinfo=Summer())
print(s, s.tzname(), s.dst(), s.utcoffset(), s.timetuple().tm_isdst, s.replace(month=1), s.astimezone(UTC))
print(datetime.fromtimestamp(0, UTC), datetime.fromtimestamp(1e9, berlin), datetime.combine(date(2024, 2, 3), time(4, 5), berlin))
print(timezone.utc is UTC, timezone(timedelta(0)) is UTC, timezone.min, timezone.max, berlin == timezone(timedelta(hours=1)), hash(berlin) == hash(timezone(timedelta(hours=1))))
d = timedelta(days=-1, hours=5, milliseconds=3)
print(d, repr(d), d.total_seconds(), d.days, d.seconds, d.microseconds, -d, abs(d), d * 2.5, d / 2, d // timedelta(hours=7), d % timedelta(hours=7), divmod(d, timedelta(hours=7)), d / timedelta(hours=1), timedelta(weeks=2, minutes=1.5))
print(timedelta.max, timedelta.min, timedelta.resolution, timedelta(), bool(timedelta()), sum([timedelta(1), timedelta(2)], timedelta()), round(timedelta(seconds=3.7) / timedelta(seconds=1)))
today = date(2024, 2, 29)
print(today.replace(year=2023, day=28), today.weekday(), today.isoweekday(), today.isocalendar(), tuple(today.isocalendar()), today.toordinal(), date.fromordinal(738000), date.fromisocalendar(2024, 53 - 1, 7), today.timetuple()[:8], today + timedelta(365))
print(sorted([datetime(2024, 1, 1, 5, tzinfo=berlin), datetime(2024, 1, 1, 4, 30, tzinfo=UTC), a])[0], time(1, tzinfo=berlin) < time(1, tzinfo=UTC), bool(time(0)), time(12, fold=1))
#| 2024-01-01 13:00:00+01:00 2024-01-01 07:00:00-05:00 True datetime.datetime(2024, 1, 1, 7, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400)))
#| CET datetime.timezone(datetime.timedelta(seconds=3600), 'CET') UTC-05:00 datetime.timezone(datetime.timedelta(days=-1, seconds=68400)) UTC datetime.timezone.utc 1:00:00 UTC-05:00 None
#| 1:00:00 2024-01-01 12:00:00 12 1704110400.0 UTC
#| TypeError: can't compare offset-naive and offset-aware datetimes
#| TypeError: can't subtract offset-naive and offset-aware datetimes
#| False
#| ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#| TypeError: timezone() argument 1 must be datetime.timedelta, not int
#| TypeError: timezone() argument 2 must be str, not int
#| TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'
#| TypeError: '<' not supported between instances of 'datetime.datetime' and 'datetime.date'
#| False
#| TypeError: unsupported operand type(s) for +: 'datetime.datetime' and 'datetime.datetime'
#| TypeError: unsupported operand type(s) for +: 'datetime.date' and 'int'
#| OverflowError: date value out of range
#| OverflowError: date value out of range
#| ValueError: day 32 must be in range 1..31 for month 1 in year 2024
#| ValueError: month must be in 1..12, not 13
#| ValueError: year must be in 1..9999, not 0
#| ValueError: hour must be in 0..23, not 24
#| ValueError: minute must be in 0..59, not 60
#| TypeError: function missing required argument 'day' (pos 3)
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: fold must be either 0 or 1, not 2
#| OverflowError: Python int too large to convert to C int
#| TypeError: unsupported type for timedelta days component: str
#| ZeroDivisionError: division by zero
#| TypeError: can't multiply sequence by non-int of type 'datetime.timedelta'
#| 2024-07-01 12:00:00+02:00 CEST 1:00:00 2:00:00 1 2024-01-01 12:00:00+01:00 2024-07-01 10:00:00+00:00
#| 1970-01-01 00:00:00+00:00 2001-09-09 02:46:40+01:00 2024-02-03 04:05:00+01:00
#| True True UTC-23:59 UTC+23:59 True True
#| -1 day, 5:00:00.003000 datetime.timedelta(days=-1, seconds=18000, microseconds=3000) -68399.997 -1 18000 3000 18:59:59.997000 18:59:59.997000 -2 days, 0:30:00.007500 -1 day, 14:30:00.001500 -3 2:00:00.003000 (-3, datetime.timedelta(seconds=7200, microseconds=3000)) -18.999999166666665 14 days, 0:01:30
#| 999999999 days, 23:59:59.999999 -999999999 days, 0:00:00 0:00:00.000001 0:00:00 False 3 days, 0:00:00 4
#| 2023-02-28 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) (2024, 9, 4) 738945 2021-07-29 2024-12-29 (2024, 2, 29, 0, 0, 0, 3, 60) 2025-02-28
#| 2024-01-01 05:00:00+01:00 True True 12:00:00

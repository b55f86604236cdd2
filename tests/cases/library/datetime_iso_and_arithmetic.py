# isoformat, fromisoformat, isocalendar, replace, comparisons and errors.

from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time, timedelta, timezone

moment = datetime(2024, 2, 29, 23, 59, 59, 123456)
print(moment.isoformat(), moment.isoformat(" ", "minutes"), moment.isoformat(timespec="milliseconds"))
for text in ["2024-02-29", "2024-W09-4", "20240229T101112", "2024-02-29T10:11:12.5+02:30", "2024-02-29 10:11Z"]:
    print(text, "->", datetime.fromisoformat(text))
for text in ["2023-02-29", "2024-13-01", "x", "2024-02-29T25:00"]:
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        print(error)
print(moment + timedelta(seconds=1), moment - timedelta(days=366))
print(moment.isocalendar(), moment.date().isocalendar().week, date.fromisocalendar(2024, 9, 4))
print(datetime(2024, 3, 1) - datetime(2023, 3, 1), date(2024, 3, 1) - date(2024, 2, 1))
print(moment.replace(year=2025, day=28), moment.timetuple().tm_yday)
try:
    moment.replace(year=2025)
except ValueError as error:
    print(error)
aware = datetime(2024, 1, 1, tzinfo=UTC)
east = aware.astimezone(timezone(timedelta(hours=5, minutes=30), "IST"))
print(east, east.tzname(), east == aware, east.utcoffset())
try:
    aware < datetime(2024, 1, 1)
except TypeError as error:
    print(error)
print(aware == datetime(2024, 1, 1), date(2024, 1, 1) == datetime(2024, 1, 1))
print(time(12, 30).replace(hour=3), time.fromisoformat("04:05:06"), time.min, time.max)
print(timedelta(days=-1, seconds=5), repr(timedelta(hours=25)), timedelta(1) / timedelta(hours=6), timedelta(1) // 7)
print(divmod(timedelta(hours=25), timedelta(hours=2)), abs(timedelta(-1)), timedelta.max)
print(MINYEAR, MAXYEAR, date.min, datetime.max)
try:
    date.max + timedelta(1)
except OverflowError as error:
    print(error)
print(f"{moment:%Y/%m/%d %H:%M:%S.%f %j %a %b %p %I}", moment.strftime("%G-W%V-%u %U %w"), moment.ctime())
#| 2024-02-29T23:59:59.123456 2024-02-29 23:59 2024-02-29T23:59:59.123
#| 2024-02-29 -> 2024-02-29 00:00:00
#| 2024-W09-4 -> 2024-02-29 00:00:00
#| 20240229T101112 -> 2024-02-29 10:11:12
#| 2024-02-29T10:11:12.5+02:30 -> 2024-02-29 10:11:12.500000+02:30
#| 2024-02-29 10:11Z -> 2024-02-29 10:11:00+00:00
#| day 29 must be in range 1..28 for month 2 in year 2023
#| month must be in 1..12, not 13
#| Invalid isoformat string: 'x'
#| hour must be in 0..23, not 25
#| 2024-03-01 00:00:00.123456 2023-02-28 23:59:59.123456
#| datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 9 2024-02-29
#| 366 days, 0:00:00 29 days, 0:00:00
#| 2025-02-28 23:59:59.123456 60
#| day 29 must be in range 1..28 for month 2 in year 2025
#| 2024-01-01 05:30:00+05:30 IST True 5:30:00
#| can't compare offset-naive and offset-aware datetimes
#| False False
#| 03:30:00 04:05:06 00:00:00 23:59:59.999999
#| -1 day, 0:00:05 datetime.timedelta(days=1, seconds=3600) 4.0 3:25:42.857142
#| (12, datetime.timedelta(seconds=3600)) 1 day, 0:00:00 999999999 days, 23:59:59.999999
#| 1 9999 0001-01-01 9999-12-31 23:59:59.999999
#| date value out of range
#| 2024/02/29 23:59:59.123456 060 Thu Feb PM 11 2024-W09-4 08 4 Thu Feb 29 23:59:59 2024

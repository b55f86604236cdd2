# strftime and strptime: each directive, errors, and round trips.
from datetime import date, datetime, time, timedelta, timezone

moment = datetime(2024, 3, 5, 7, 8, 9, 123456, tzinfo=timezone(timedelta(hours=5, minutes=30), "IST"))
for directive in "aAwdbBmyYHIpMSfzZjUWcxX%GuV":
    print("%" + directive, "->", moment.strftime("%" + directive))
print(moment.strftime("%Y-%m-%dT%H:%M:%S.%f%z"), f"{moment:%d.%m.%y, %I%p}", moment.strftime("%:z"))
print(date(2024, 12, 31).strftime("%j %U %W %G-W%V-%u"), time(13, 5).strftime("%I:%M %p"), date(999, 1, 1).strftime("%Y"))
for text, pattern in (("2024-02-29", "%Y-%m-%d"), ("5 March, 2021 4:05PM", "%d %B, %Y %I:%M%p"), ("Mon Jan  1 2024", "%a %b %d %Y"),
                      ("12:30:15.5", "%H:%M:%S.%f"), ("2024-05-06 +0530", "%Y-%m-%d %z"), ("2024 100", "%Y %j"), ("68", "%y"), ("69", "%y"),
                      ("2024-W05-1", "%G-W%V-%u"), ("10%", "%d%%"), ("2024-01-01T00:00:00Z", "%Y-%m-%dT%H:%M:%S%z"), ("mar 5 2024", "%b %d %Y")):
    print(text, "->", repr(datetime.strptime(text, pattern)))
for text, pattern in (("2024-13-01", "%Y-%m-%d"), ("2023-02-29", "%Y-%m-%d"), ("2024-01-01 x", "%Y-%m-%d"), ("x", "%Q"), ("x", "%"), ("", "%Y"), ("12", "%H:%M")):
    try:
        print(datetime.strptime(text, pattern))
    except ValueError as error:
        print("ValueError", error)
for text in ("2024-03-05", "20240305", "2024-W10-2", "2024-03-05T07:08", "2024-03-05 07:08:09.123", "2024-03-05T07:08:09+05:30", "2024-03-05T07Z", "20240305T070809"):
    print(text, "->", repr(datetime.fromisoformat(text)))
for text in ("2024-3-5", "hello", "2024-03-05T25:00", "2024-02-30", "", "2024-03-05T", "2024-366"):
    try:
        print(datetime.fromisoformat(text))
    except ValueError as error:
        print("ValueError", error)
print(moment.isoformat(), moment.isoformat(" ", "minutes"), moment.isoformat(timespec="milliseconds"), moment.date().isoformat(), moment.timetz().isoformat(), moment.ctime())
for spec in ("hours", "seconds", "auto", "weeks"):
    try:
        print(moment.isoformat(timespec=spec))
    except ValueError as error:
        print(error)
print(date.fromisoformat("2024-W01-1"), time.fromisoformat("04:23:01"), time.fromisoformat("T042301.000384"), date.strptime("2024/05", "%Y/%m"), time.strptime("10:11", "%H:%M"))
#| %a -> Tue
#| %A -> Tuesday
#| %w -> 2
#| %d -> 05
#| %b -> Mar
#| %B -> March
#| %m -> 03
#| %y -> 24
#| %Y -> 2024
#| %H -> 07
#| %I -> 07
#| %p -> AM
#| %M -> 08
#| %S -> 09
#| %f -> 123456
#| %z -> +0530
#| %Z -> IST
#| %j -> 065
#| %U -> 09
#| %W -> 10
#| %c -> Tue Mar  5 07:08:09 2024
#| %x -> 03/05/24
#| %X -> 07:08:09
#| %% -> %
#| %G -> 2024
#| %u -> 2
#| %V -> 10
#| 2024-03-05T07:08:09.123456+0530 05.03.24, 07AM +05:30
#| 366 52 53 2025-W01-2 01:05 PM 0999
#| 2024-02-29 -> datetime.datetime(2024, 2, 29, 0, 0)
#| 5 March, 2021 4:05PM -> datetime.datetime(2021, 3, 5, 16, 5)
#| Mon Jan  1 2024 -> datetime.datetime(2024, 1, 1, 0, 0)
#| 12:30:15.5 -> datetime.datetime(1900, 1, 1, 12, 30, 15, 500000)
#| 2024-05-06 +0530 -> datetime.datetime(2024, 5, 6, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#| 2024 100 -> datetime.datetime(2024, 4, 9, 0, 0)
#| 68 -> datetime.datetime(2068, 1, 1, 0, 0)
#| 69 -> datetime.datetime(1969, 1, 1, 0, 0)
#| 2024-W05-1 -> datetime.datetime(2024, 1, 29, 0, 0)
#| 10% -> datetime.datetime(1900, 1, 10, 0, 0)
#| 2024-01-01T00:00:00Z -> datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#| mar 5 2024 -> datetime.datetime(2024, 3, 5, 0, 0)
#| ValueError time data '2024-13-01' does not match format '%Y-%m-%d'
#| ValueError day 29 must be in range 1..28 for month 2 in year 2023
#| ValueError unconverted data remains:  x
#| ValueError 'Q' is a bad directive in format '%Q'
#| ValueError stray % in format '%'
#| ValueError time data '' does not match format '%Y'
#| ValueError time data '12' does not match format '%H:%M'
#| 2024-03-05 -> datetime.datetime(2024, 3, 5, 0, 0)
#| 20240305 -> datetime.datetime(2024, 3, 5, 0, 0)
#| 2024-W10-2 -> datetime.datetime(2024, 3, 5, 0, 0)
#| 2024-03-05T07:08 -> datetime.datetime(2024, 3, 5, 7, 8)
#| 2024-03-05 07:08:09.123 -> datetime.datetime(2024, 3, 5, 7, 8, 9, 123000)
#| 2024-03-05T07:08:09+05:30 -> datetime.datetime(2024, 3, 5, 7, 8, 9, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
#| 2024-03-05T07Z -> datetime.datetime(2024, 3, 5, 7, 0, tzinfo=datetime.timezone.utc)
#| 20240305T070809 -> datetime.datetime(2024, 3, 5, 7, 8, 9)
#| ValueError Invalid isoformat string: '2024-3-5'
#| ValueError Invalid isoformat string: 'hello'
#| ValueError hour must be in 0..23, not 25
#| ValueError day 30 must be in range 1..29 for month 2 in year 2024
#| ValueError Invalid isoformat string: ''
#| ValueError Invalid isoformat string: '2024-03-05T'
#| ValueError Invalid isoformat string: '2024-366'
#| 2024-03-05T07:08:09.123456+05:30 2024-03-05 07:08+05:30 2024-03-05T07:08:09.123+05:30 2024-03-05 07:08:09.123456+05:30 Tue Mar  5 07:08:09 2024
#| 2024-03-05T07+05:30
#| 2024-03-05T07:08:09+05:30
#| 2024-03-05T07:08:09.123456+05:30
#| Unknown timespec value
#| 2024-01-01 04:23:01 04:23:01.000384 2024-05-01 10:11:00

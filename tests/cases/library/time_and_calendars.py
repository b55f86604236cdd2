# calendar and time: months as text, weekdays, leap years, struct_time, strftime and strptime.

import calendar
import time

print(calendar.month(2024, 2))
print(calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 7, 4), calendar.monthrange(2023, 2), calendar.day_name[0], calendar.month_abbr[12], list(calendar.day_abbr))
print(calendar.monthcalendar(2024, 9), calendar.TextCalendar(calendar.SUNDAY).formatmonth(2021, 5))
c = calendar.Calendar(firstweekday=6)
print(list(c.iterweekdays()), list(c.itermonthdays(2021, 2))[:9], next(c.itermonthdates(2021, 3)), c.monthdays2calendar(2021, 2)[0])
t = time.gmtime(0)
print(t, t.tm_year, t[3], time.strftime("%Y-%m-%d %H:%M:%S %j %a %B", t), calendar.timegm(t), time.asctime(t))
p = time.strptime("30 Nov 2023 14:05", "%d %b %Y %H:%M")
print(p.tm_wday, p.tm_yday, p[:5], tuple(p)[-1])
for wrong in (lambda: time.strptime("x", "%Y"), lambda: time.strptime("2023 rest", "%Y"), lambda: calendar.monthrange(2023, 13), lambda: time.strftime("%Y", (1,)), lambda: time.sleep(-1), lambda: calendar.setfirstweekday(9)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(calendar.calendar(2024, w=2, l=1, c=2, m=4)[:120], calendar.Month.MAY, calendar.Day.SUNDAY.value, calendar.FEBRUARY)
print(calendar.HTMLCalendar().formatmonth(2024, 2)[:200])
#|    February 2024
#| Mo Tu We Th Fr Sa Su
#|           1  2  3  4
#|  5  6  7  8  9 10 11
#| 12 13 14 15 16 17 18
#| 19 20 21 22 23 24 25
#| 26 27 28 29
#|
#| False 7 3 (calendar.WEDNESDAY, 28) Monday Dec ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
#| [[0, 0, 0, 0, 0, 0, 1], [2, 3, 4, 5, 6, 7, 8], [9, 10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21, 22], [23, 24, 25, 26, 27, 28, 29], [30, 0, 0, 0, 0, 0, 0]]       May 2021
#| Su Mo Tu We Th Fr Sa
#|                    1
#|  2  3  4  5  6  7  8
#|  9 10 11 12 13 14 15
#| 16 17 18 19 20 21 22
#| 23 24 25 26 27 28 29
#| 30 31
#|
#| [6, 0, 1, 2, 3, 4, 5] [0, 1, 2, 3, 4, 5, 6, 7, 8] 2021-02-28 [(0, 6), (1, 0), (2, 1), (3, 2), (4, 3), (5, 4), (6, 5)]
#| time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1970 0 1970-01-01 00:00:00 001 Thu January 0 Thu Jan  1 00:00:00 1970
#| 3 334 (2023, 11, 30, 14, 5) -1
#| ValueError time data 'x' does not match format '%Y'
#| ValueError unconverted data remains:  rest
#| IllegalMonthError bad month number 13; must be 1-12
#| TypeError strftime(): illegal time tuple argument
#| ValueError sleep length must be non-negative
#| IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
#|                                          2024
#|
#|       January               February               March                  5 6 2
#| <table border="0" cellpadding="0" cellspacing="0" class="month">
#| <tr><th colspan="7" class="month">February 2024</th></tr>
#| <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><

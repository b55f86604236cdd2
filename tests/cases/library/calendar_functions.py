# calendar: leap years, weekdays, months as text.

import calendar


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: calendar.isleap(2000))
tell(lambda: calendar.isleap(1900))
tell(lambda: calendar.leapdays(2000, 2020))
tell(lambda: calendar.monthrange(2024, 2))
tell(lambda: calendar.weekday(2024, 1, 1))
tell(lambda: calendar.month_name[1])
tell(lambda: list(calendar.day_abbr))
tell(lambda: calendar.monthcalendar(2024, 2))
tell(lambda: calendar.month(2024, 2))
tell(lambda: calendar.monthrange(2024, 13))
tell(lambda: calendar.timegm((1970, 1, 2, 0, 0, 0)))
tell(lambda: calendar.TextCalendar(6).formatweekheader(3))
tell(lambda: list(calendar.Calendar().itermonthdays(2024, 2))[:5])
#| True
#| False
#| 5
#| (calendar.THURSDAY, 29)
#| calendar.MONDAY
#| 'January'
#| ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
#| [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
#| '   February 2024\nMo Tu We Th Fr Sa Su\n          1  2  3  4\n 5  6  7  8  9 10 11\n12 13 14 15 16 17 18\n19 20 21 22 23 24 25\n26 27 28 29\n'
#| IllegalMonthError: bad month number 13; must be 1-12
#| 86400
#| 'Sun Mon Tue Wed Thu Fri Sat'
#| [0, 0, 0, 1, 2]

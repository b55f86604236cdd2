"""Calendars."""

import datetime as _datetime
from enum import IntEnum as _IntEnum


class IllegalMonthError(ValueError, IndexError):
    def __init__(self, month):
        self.month = month

    def __str__(self):
        return f"bad month number {self.month!r}; must be 1-12"


class IllegalWeekdayError(ValueError):
    def __init__(self, weekday):
        self.weekday = weekday

    def __str__(self):
        return f"bad weekday number {self.weekday!r}; must be 0 (Monday) to 6 (Sunday)"


class Month(_IntEnum):
    JANUARY = 1
    FEBRUARY = 2
    MARCH = 3
    APRIL = 4
    MAY = 5
    JUNE = 6
    JULY = 7
    AUGUST = 8
    SEPTEMBER = 9
    OCTOBER = 10
    NOVEMBER = 11
    DECEMBER = 12


class Day(_IntEnum):
    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


for _class in (Month, Day):
    _class.__repr__ = lambda self: f"calendar.{self.name}"
globals().update(Month.__members__)
globals().update(Day.__members__)


class _Names:
    """Names as a sequence that `repr` does not show."""

    def __init__(self, names):
        self._names = names

    def __getitem__(self, at):
        return self._names[at]

    def __len__(self):
        return len(self._names)


day_name = _Names([day.name.capitalize() for day in Day])
day_abbr = _Names([name[:3] for name in day_name])
month_name = standalone_month_name = _Names([""] + [month.name.capitalize() for month in Month])
month_abbr = standalone_month_abbr = _Names([name[:3] for name in month_name])
mdays = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
error = ValueError
EPOCH = 1970


def isleap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def leapdays(y1, y2):
    y1, y2 = y1 - 1, y2 - 1
    return (y2 // 4 - y1 // 4) - (y2 // 100 - y1 // 100) + (y2 // 400 - y1 // 400)


def weekday(year, month, day):
    if not 1 <= year <= 9999:
        year = 2000 + year % 400
    return Day(_datetime.date(year, month, day).weekday())


def _month_length(year, month):
    return mdays[month] + (month == 2 and isleap(year))


def monthrange(year, month):
    if not 1 <= month <= 12:
        raise IllegalMonthError(month)
    return weekday(year, month, 1), _month_length(year, month)


class Calendar:
    """Weeks and months as lists."""

    def __init__(self, firstweekday=0):
        self.firstweekday = firstweekday

    firstweekday = property(lambda self: self._first % 7, lambda self, value: setattr(self, "_first", value))

    def iterweekdays(self):
        return ((self.firstweekday + at) % 7 for at in range(7))

    def _days(self, year, month):
        """Days of whole weeks: year, month, day."""
        first, count = monthrange(year, month)
        before, total = (first - self.firstweekday) % 7, count + (first - self.firstweekday) % 7
        after = -total % 7
        last = (year, month - 1) if month > 1 else (year - 1, 12)
        then = (year, month + 1) if month < 12 else (year + 1, 1)
        length = _month_length(*last)
        yield from ((*last, day) for day in range(length - before + 1, length + 1))
        yield from ((year, month, day) for day in range(1, count + 1))
        yield from ((*then, day) for day in range(1, after + 1))

    def itermonthdays3(self, year, month):
        return self._days(year, month)

    def itermonthdays4(self, year, month):
        for at, entry in enumerate(self._days(year, month)):
            yield *entry, (self.firstweekday + at) % 7

    def itermonthdates(self, year, month):
        return (_datetime.date(*entry) for entry in self._days(year, month))

    def itermonthdays(self, year, month):
        return (day if at == month else 0 for _, at, day in self._days(year, month))

    def itermonthdays2(self, year, month):
        for at, day in enumerate(self.itermonthdays(year, month), self.firstweekday):
            yield day, at % 7

    def _weeks(self, days):
        days = list(days)
        return [days[at:at + 7] for at in range(0, len(days), 7)]

    def monthdatescalendar(self, year, month):
        return self._weeks(self.itermonthdates(year, month))

    def monthdays2calendar(self, year, month):
        return self._weeks(self.itermonthdays2(year, month))

    def monthdayscalendar(self, year, month):
        return self._weeks(self.itermonthdays(year, month))

    def _rows(self, year, width, of):
        months = [of(year, month) for month in range(1, 13)]
        return [months[at:at + width] for at in range(0, 12, width)]

    def yeardatescalendar(self, year, width=3):
        return self._rows(year, width, self.monthdatescalendar)

    def yeardays2calendar(self, year, width=3):
        return self._rows(year, width, self.monthdays2calendar)

    def yeardayscalendar(self, year, width=3):
        return self._rows(year, width, self.monthdayscalendar)


class TextCalendar(Calendar):
    """Calendars as plain text."""

    def prweek(self, theweek, width):
        print(self.formatweek(theweek, width), end="")

    def formatday(self, day, weekday, width):
        return (f"{day:2d}" if day else "").center(width)

    def formatweek(self, theweek, width):
        return " ".join(self.formatday(day, at, width) for day, at in theweek)

    def formatweekday(self, day, width):
        return (day_name if width >= 9 else day_abbr)[day][:width].center(width)

    def formatweekheader(self, width):
        return " ".join(self.formatweekday(at, width) for at in self.iterweekdays())

    def formatmonthname(self, theyear, themonth, width, withyear=True):
        if not 1 <= themonth <= 12:
            raise IllegalMonthError(themonth)
        return (f"{month_name[themonth]} {theyear!r}" if withyear else month_name[themonth]).center(width)

    def prmonth(self, theyear, themonth, w=0, l=0):
        print(self.formatmonth(theyear, themonth, w, l), end="")

    def formatmonth(self, theyear, themonth, w=0, l=0):
        w, l = max(2, w), max(1, l)
        lines = [self.formatmonthname(theyear, themonth, 7 * (w + 1) - 1).rstrip(), self.formatweekheader(w).rstrip()]
        lines += [self.formatweek(week, w).rstrip() for week in self.monthdays2calendar(theyear, themonth)]
        return "".join(line + "\n" * l for line in lines)

    def formatyear(self, theyear, w=2, l=1, c=6, m=3):
        w, l, c = max(2, w), max(1, l), max(2, c)
        width = (w + 1) * 7 - 1
        gap = " " * c

        def row(parts):
            return gap.join(part.center(width) for part in parts).rstrip()
        out = [repr(theyear).center(width * m + c * (m - 1)).rstrip(), "\n" * l]
        for at, months in enumerate(self.yeardays2calendar(theyear, m)):
            numbers = range(m * at + 1, min(m * (at + 1) + 1, 13))
            out += ["\n" * l, row(self.formatmonthname(theyear, k, width, False) for k in numbers), "\n" * l]
            out += [row(self.formatweekheader(w) for _ in numbers), "\n" * l]
            for week in range(max(map(len, months))):
                out += [row(self.formatweek(month[week], w) if week < len(month) else "" for month in months), "\n" * l]
        return "".join(out)

    def pryear(self, theyear, w=0, l=0, c=6, m=3):
        print(self.formatyear(theyear, w, l, c, m), end="")


class HTMLCalendar(Calendar):
    """Calendars as HTML tables."""

    cssclasses = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    cssclasses_weekday_head = cssclasses
    cssclass_noday, cssclass_month_head, cssclass_month, cssclass_year_head, cssclass_year = (
        "noday", "month", "month", "year", "year")

    def formatday(self, day, weekday):
        if not day:
            return f'<td class="{self.cssclass_noday}">&nbsp;</td>'
        return f'<td class="{self.cssclasses[weekday]}">{day}</td>'

    def formatweek(self, theweek):
        return f"<tr>{''.join(self.formatday(day, at) for day, at in theweek)}</tr>"

    def formatweekday(self, day):
        return f'<th class="{self.cssclasses_weekday_head[day]}">{day_abbr[day]}</th>'

    def formatweekheader(self):
        return f"<tr>{''.join(map(self.formatweekday, self.iterweekdays()))}</tr>"

    def formatmonthname(self, theyear, themonth, withyear=True):
        name = f"{month_name[themonth]} {theyear}" if withyear else month_name[themonth]
        return f'<tr><th colspan="7" class="{self.cssclass_month_head}">{name}</th></tr>'

    def formatmonth(self, theyear, themonth, withyear=True):
        lines = [f'<table border="0" cellpadding="0" cellspacing="0" class="{self.cssclass_month}">',
                 self.formatmonthname(theyear, themonth, withyear), self.formatweekheader(),
                 *map(self.formatweek, self.monthdays2calendar(theyear, themonth)), "</table>"]
        return "".join(line + "\n" for line in lines)


c = TextCalendar()
monthcalendar, prweek, week, weekheader, prmonth, month, calendar, prcal = (
    c.monthdayscalendar, c.prweek, c.formatweek, c.formatweekheader, c.prmonth, c.formatmonth, c.formatyear, c.pryear)


def firstweekday():
    return c.firstweekday


def setfirstweekday(firstweekday):
    if not 0 <= firstweekday <= 6:
        raise IllegalWeekdayError(firstweekday)
    c.firstweekday = firstweekday


def timegm(tuple):
    year, month, day, hour, minute, second = tuple[:6]
    days = _datetime.date(year, month, 1).toordinal() - 719163 + day - 1
    return ((days * 24 + hour) * 60 + minute) * 60 + second

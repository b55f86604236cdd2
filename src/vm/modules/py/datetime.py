"""Dates and times."""

import time as _time
from math import floor as _floor

MINYEAR, MAXYEAR = 1, 9999
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FULL_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _month_days(year, month):
    return 29 if month == 2 and _leap(year) else _LENGTHS[month - 1]


def _before_year(year):
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400


def _ordinal(year, month, day):
    return _before_year(year) + sum(_month_days(year, at) for at in range(1, month)) + day


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = 1
    while n >= _month_days(year, month):
        n -= _month_days(year, month)
        month += 1
    return year, month, n + 1


class timedelta:
    """A length of time."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for value, unit in (
            (weeks, 604800_000000), (days, 86400_000000), (hours, 3600_000000), (minutes, 60_000000),
            (seconds, 1_000000), (milliseconds, 1000), (microseconds, 1),
        ):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                numerator, denominator = value.as_integer_ratio()
                whole, left = divmod(numerator * unit, denominator)
                # To the even one of two neighbours, as the whole sum.
                total += whole & ~1
                rest += left / denominator + (whole & 1)
            else:
                raise TypeError(f"unsupported type for timedelta {_unit_name(unit)} component: {type(value).__name__}")
        total += round(rest)
        return cls._of(total)

    @classmethod
    def _of(cls, total):
        days, rest = divmod(total, 86400_000000)
        if not -1 << 31 <= days < 1 << 31:
            raise OverflowError("Python int too large to convert to C int")
        if abs(days) > 999999999:
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self = object.__new__(cls)
        self._days = days
        self._seconds, self._microseconds = divmod(rest, 1000000)
        return self

    days = property(lambda self: self._days)
    seconds = property(lambda self: self._seconds)
    microseconds = property(lambda self: self._microseconds)

    def _total(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        return self._total() / 10**6

    def __repr__(self):
        parts = [
            f"{name}={value}"
            for name, value in (("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds))
            if value
        ]
        return f"datetime.{self.__class__.__qualname__}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self._seconds, 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{seconds:02}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        return text + (f".{self._microseconds:06}" if self._microseconds else "")

    def __add__(self, other):
        return timedelta._of(self._total() + other._total()) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return timedelta._of(self._total() - other._total()) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return timedelta._of(-self._total())

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._of(self._total() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(self._total() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._total() // other._total()
        return timedelta._of(self._total() // other) if isinstance(other, int) else NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._total() / other._total()
        if isinstance(other, int):
            return timedelta._of(_divide(self._total(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._of(_divide(b * self._total(), a))
        return NotImplemented

    def __mod__(self, other):
        return timedelta._of(self._total() % other._total()) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._total(), other._total())
        return q, timedelta._of(r)

    def _order(self, other):
        return other._total() if isinstance(other, timedelta) else NotImplemented

    def __eq__(self, other):
        return self._total() == other._total() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._total() < other._total() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._total() <= other._total() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._total() > other._total() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._total() >= other._total() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return bool(self._total())

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _unit_name(unit):
    return {1: "microseconds", 1000: "milliseconds", 1000000: "seconds", 60_000000: "minutes",
            3600_000000: "hours", 86400_000000: "days"}.get(unit, "weeks")


def _divide(a, b):
    """Division rounded to the nearest, halves to even."""
    q, r = divmod(a, b)
    r *= 2
    if (r > b if b > 0 else r < b) or r == b and q % 2 == 1:
        q += 1
    return q


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(days=999999999, hours=23, minutes=59, seconds=59, microseconds=999999)
timedelta.resolution = timedelta(microseconds=1)


def _check_date(year, month, day):
    for value in (year, month, day):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
    if not 1 <= month <= 12:
        raise ValueError(f"month must be in 1..12, not {month}")
    if not 1 <= day <= _month_days(year, month):
        raise ValueError(f"day {day} must be in range 1..{_month_days(year, month)} for month {month} in year {year}")


def _check_zone(tzinfo_, fold):
    if tzinfo_ is not None and not isinstance(tzinfo_, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tzinfo_).__name__}'")
    if fold not in (0, 1):
        raise ValueError(f"fold must be either 0 or 1, not {fold}")


def _check_time(hour, minute, second, microsecond):
    for name, value, top in (("hour", hour, 23), ("minute", minute, 59), ("second", second, 59), ("microsecond", microsecond, 999999)):
        if not isinstance(value, int):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        if not 0 <= value <= top:
            raise ValueError(f"{name} must be in 0..{top}, not {value}")


def _offset_text(off, colon=":"):
    if off is None:
        return ""
    sign = "-" if off.days < 0 else "+"
    total = abs(off)
    hours, rest = divmod(total.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    text = f"{sign}{hours:02}{colon}{minutes:02}"
    return text + (f"{colon}{seconds:02}" if seconds else "")


class date:
    """A day."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month, day):
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    @classmethod
    def fromtimestamp(cls, t):
        return cls(*_time.localtime(t)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_parse(text, format)[:3])

    @classmethod
    def fromordinal(cls, n):
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > 3652059:
            raise ValueError(f"year {_from_ordinal(n)[0]} is out of range")
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        digits = text.replace("-", "")
        if digits.isascii():
            shape = "".join("0" if char.isdecimal() else char for char in text)
            if shape in ("0000-00-00", "00000000"):
                return cls(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
            if shape in ("0000-W00-0", "0000-W00", "0000W000", "0000W00"):
                return cls.fromisocalendar(int(digits[:4]), int(digits[5:7]), int(digits[7:] or 1))
        raise ValueError(f"Invalid isoformat string: {text!r}")

    @classmethod
    def fromisocalendar(cls, year, week, day):
        if not MINYEAR <= year <= MAXYEAR:
            raise ValueError(f"year must be in {MINYEAR}..{MAXYEAR}, not {year}")
        first = date(year, 1, 1).weekday()
        if not 1 <= week <= (53 if first == 3 or first == 2 and _leap(year) else 52):
            raise ValueError(f"Invalid week: {week}")
        if not 1 <= day <= 7:
            raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
        first = _ordinal(year, 1, 4)
        return cls.fromordinal(first - (first + 6) % 7 + (week - 1) * 7 + day - 1)

    def __repr__(self):
        return f"datetime.{self.__class__.__qualname__}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04}-{self._month:02}-{self._day:02}"

    __str__ = isoformat

    def ctime(self):
        return self.strftime("%a %b %e %H:%M:%S %Y")

    def strftime(self, format):
        return _format_time(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def timetuple(self):
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(), self._yearday(), -1))

    def _yearday(self):
        return self.toordinal() - _ordinal(self._year, 1, 1) + 1

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(year or self._year, month or self._month, day or self._day)

    __replace__ = replace

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        today = self.toordinal()

        def start(y):
            first = _ordinal(y, 1, 4)
            return first - (first + 6) % 7

        if today < start(year):
            year -= 1
        elif year < MAXYEAR and today >= start(year + 1):
            year += 1
        return IsoCalendarDate((year, (today - start(year)) // 7 + 1, self.isoweekday()))

    def _key(self):
        return self._year, self._month, self._day

    def _other(self, other):
        return other._key() if isinstance(other, date) and not isinstance(other, datetime) else NotImplemented

    def __eq__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._key() == other

    def __lt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._key() < other

    def __le__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._key() <= other

    def __gt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._key() > other

    def __ge__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._key() >= other

    def __hash__(self):
        return hash(self._key())

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return self.__class__, self._key()


class IsoCalendarDate(tuple):
    """Year, week and weekday of the ISO calendar."""

    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(days=1)


class tzinfo:
    """Base of time zones."""

    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        off = dt.utcoffset()
        if off is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        summer = dt.dst()
        if summer is None:
            raise ValueError("fromutc: non-None dst() result required")
        if off - summer:
            dt += off - summer
            summer = dt.dst()
        return dt + summer


class timezone(tzinfo):
    """A zone with a fixed distance from UTC."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is not None and not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not timedelta(-1) < offset < timedelta(1):
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                f"not {offset!r}"
            )
        if name is None and not offset and cls is timezone and hasattr(cls, "utc"):
            return cls.utc
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def utcoffset(self, dt):
        return self._offset

    def tzname(self, dt):
        if self._name is not None:
            return self._name
        return "UTC" + (_offset_text(self._offset) if self._offset else "")

    def dst(self, dt):
        return None

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min, timezone.max = timezone(-timedelta(hours=23, minutes=59)), timezone(timedelta(hours=23, minutes=59))


class time:
    """A time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_time(hour, minute, second, microsecond)
        _check_zone(tzinfo, fold)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_parse(text, format)[3:])

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        return cls(*_parse_time(text.removeprefix("T"), text))

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(None)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def isoformat(self, timespec="auto"):
        return _time_text(self, timespec) + _offset_text(self.utcoffset())

    __str__ = isoformat

    def __repr__(self):
        parts = [str(self._hour), str(self._minute)]
        if self._second or self._microsecond:
            parts.append(str(self._second))
        if self._microsecond:
            parts.append(str(self._microsecond))
        if self._tzinfo is not None:
            parts.append(f"tzinfo={self._tzinfo!r}")
        if self._fold:
            parts.append("fold=1")
        return f"datetime.time({', '.join(parts)})"

    def strftime(self, format):
        return _format_time(self, format)

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        pick = lambda new, old: old if new is None else new
        return type(self)(
            pick(hour, self._hour), pick(minute, self._minute), pick(second, self._second),
            pick(microsecond, self._microsecond), self._tzinfo if tzinfo is True else tzinfo, fold=pick(fold, self._fold),
        )

    __replace__ = replace

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(None)

    def _moment(self):
        off = self.utcoffset()
        total = (self._hour * 3600 + self._minute * 60 + self._second) * 1000000 + self._microsecond
        return total - (off._total() if off is not None else 0)

    def _key(self):
        return self._hour, self._minute, self._second, self._microsecond

    def _other(self, other, equality=False):
        if not isinstance(other, time):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return other._moment()

    def __eq__(self, other):
        other = self._other(other, True)
        return other if other is NotImplemented else self._moment() == other

    def __lt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() < other

    def __le__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() <= other

    def __gt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() > other

    def __ge__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() >= other

    def __hash__(self):
        return hash(self._moment())

    def __reduce__(self):
        return self.__class__, (*self._key(), self._tzinfo)


time.min, time.max, time.resolution = time(0, 0), time(23, 59, 59, 999999), timedelta(microseconds=1)


def _time_text(t, timespec):
    text = f"{t.hour:02}:{t.minute:02}"
    if timespec == "auto":
        text += f":{t.second:02}" + (f".{t.microsecond:06}" if t.microsecond else "")
    elif timespec == "hours":
        text = text[:2]
    elif timespec == "seconds":
        text += f":{t.second:02}"
    elif timespec == "milliseconds":
        text += f":{t.second:02}.{t.microsecond // 1000:03}"
    elif timespec == "microseconds":
        text += f":{t.second:02}.{t.microsecond:06}"
    elif timespec != "minutes":
        raise ValueError("Unknown timespec value")
    return text


def _parse_time(text, whole):
    zone = None
    body = text
    if text.endswith("Z"):
        body, zone = text[:-1], UTC
    else:
        for at in range(len(text) - 1, 1, -1):
            if text[at] in "+-":
                body = text[:at]
                parts = text[at + 1:].replace(":", "")
                off = timedelta(hours=int(parts[:2]), minutes=int(parts[2:4] or 0), seconds=int(parts[4:6] or 0))
                zone = timezone(-off if text[at] == "-" else off) if off else UTC
                break
    try:
        main, _, fraction = body.replace(",", ".").partition(".")
        digits = main.replace(":", "")
        if len(digits) not in (2, 4, 6):
            raise ValueError
        numbers = [int(digits[at:at + 2]) for at in range(0, len(digits), 2)]
        numbers += [0] * (3 - len(numbers))
        numbers.append(int((fraction + "000000")[:6]) if fraction else 0)
        if ":" in main and main.count(":") != len(digits) // 2 - 1:
            raise ValueError
    except ValueError:
        raise ValueError(f"Invalid isoformat string: {whole!r}") from None
    return (*numbers, zone)


def _utc_is_old(name, better):
    import warnings
    warnings.warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware "
        f"objects to represent datetimes in UTC: datetime.datetime.{better}.", DeprecationWarning, stacklevel=3)


class datetime(date):
    """A day with a time of day."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond)
        _check_zone(tzinfo, fold)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        self._hour, self._minute, self._second, self._microsecond = hour, minute, second, microsecond
        self._tzinfo, self._fold = tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._microsecond)
    tzinfo = property(lambda self: self._tzinfo)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromtimestamp(cls, t, tz=None):
        micro = round((t - _floor(t)) * 1000000)
        when = datetime(1970, 1, 1) + timedelta(seconds=_floor(t), microseconds=micro)
        if tz is not None:
            when = tz.fromutc(when.replace(tzinfo=tz))
        return cls(*when._parts(), when._tzinfo)

    @classmethod
    def utcfromtimestamp(cls, t):
        _utc_is_old("utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)")
        return cls.fromtimestamp(t)

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        _utc_is_old("utcnow", "now(datetime.UTC)")
        return cls.fromtimestamp(_time.time())

    today = now

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        return cls(
            date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
            time.tzinfo if tzinfo is True else tzinfo,
        )

    @classmethod
    def fromordinal(cls, n):
        return cls(*_from_ordinal(n))

    @classmethod
    def fromisoformat(cls, text):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        if text[4:6] in ("-W", "W0", "W1", "W2", "W3", "W4", "W5"):
            short, long = (8, 10) if text[4] == "-" else (7, 8)
            cut = long if text[long - 1:long].isdecimal() and (long == 8 or text[short:short + 1] == "-") else short
        else:
            cut = 10 if text[4:5] == "-" else 8
        try:
            day = date.fromisoformat(text[:cut])
        except ValueError as exc:
            if str(exc)[:14] != "Invalid isofor":
                raise
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        if len(text) <= cut:
            return cls(day.year, day.month, day.day)
        return cls(day.year, day.month, day.day, *_parse_time(text[cut + 1:], text))

    @classmethod
    def strptime(cls, text, format, /):
        return cls(*_parse(text, format))

    def _parts(self):
        return self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond

    def date(self):
        return date(self._year, self._month, self._day)

    def time(self):
        return time(self._hour, self._minute, self._second, self._microsecond)

    def timetz(self):
        return time(self._hour, self._minute, self._second, self._microsecond, self._tzinfo)

    def utcoffset(self):
        return None if self._tzinfo is None else self._tzinfo.utcoffset(self)

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        return None if self._tzinfo is None else self._tzinfo.dst(self)

    def timestamp(self):
        return (self - datetime(1970, 1, 1, tzinfo=UTC if self._tzinfo is not None else None)).total_seconds()

    def astimezone(self, tz=None):
        tz = UTC if tz is None else tz
        if not isinstance(tz, tzinfo):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        if tz is self._tzinfo:
            return self
        utc = self.replace(tzinfo=tz) - (self.utcoffset() or timedelta(0))
        return tz.fromutc(utc)

    def timetuple(self):
        dst = self.dst()
        dst = -1 if dst is None else int(bool(dst))
        return _time.struct_time((*self._parts()[:6], self.weekday(), self._yearday(), dst))

    def utctimetuple(self):
        utc = self - (self.utcoffset() or timedelta(0))
        return _time.struct_time((*utc._parts()[:6], utc.weekday(), utc._yearday(), 0))

    def isoformat(self, sep="T", timespec="auto"):
        return date.isoformat(self) + sep + _time_text(self, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        parts = list(self._parts())
        if parts[-1] == 0:
            parts.pop()
            if parts[-1] == 0:
                parts.pop()
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        return f"datetime.{self.__class__.__qualname__}({text})"

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        new = (year, month, day, hour, minute, second, microsecond)
        parts = [old if given is None else given for given, old in zip(new, self._parts())]
        return type(self)(*parts, self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _count(self):
        return ((self.toordinal() * 24 + self._hour) * 60 + self._minute) * 60_000000 + self._second * 1000000 + self._microsecond

    def _moment(self):
        off = self.utcoffset()
        return self._count() - (off._total() if off is not None else 0)

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        days, rest = divmod(self._count() + other._total(), 86400_000000)
        if not 0 < days <= 3652059:
            raise OverflowError("date value out of range")
        seconds, micro = divmod(rest, 1000000)
        return type(self)(
            *_from_ordinal(days), seconds // 3600, seconds % 3600 // 60, seconds % 60, micro, self._tzinfo
        )

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + -other
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._of(self._moment() - other._moment())

    def _other(self, other, equality=False):
        if not isinstance(other, datetime):
            return NotImplemented
        if (self.utcoffset() is None) != (other.utcoffset() is None):
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return other._moment()

    def __eq__(self, other):
        other = self._other(other, True)
        return other if other is NotImplemented else self._moment() == other

    def __lt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() < other

    def __le__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() <= other

    def __gt__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() > other

    def __ge__(self, other):
        other = self._other(other)
        return other if other is NotImplemented else self._moment() >= other

    def __hash__(self):
        return hash(self._moment())

    def __reduce__(self):
        return self.__class__, (*self._parts(), self._tzinfo)


datetime.min, datetime.max = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _format_time(moment, format):
    year, month, day = (moment._year, moment._month, moment._day) if isinstance(moment, date) else (1900, 1, 1)
    hour, minute, second = getattr(moment, "_hour", 0), getattr(moment, "_minute", 0), getattr(moment, "_second", 0)
    micro = getattr(moment, "_microsecond", 0)
    off = moment.utcoffset() if hasattr(moment, "utcoffset") else None
    when = date(year, month, day)
    out, at = [], 0
    while at < len(format):
        if format[at] == "%" and at + 1 < len(format):
            at += 1
            mark = format[at]
            if mark == "f":
                out.append(f"{micro:06}")
            elif mark == "z":
                out.append(_offset_text(off, ""))
            elif mark == ":" and format[at + 1:at + 2] == "z":
                at += 1
                out.append(_offset_text(off))
            elif mark == "Z":
                name = moment.tzname() if hasattr(moment, "tzname") else None
                out.append(name or "")
            elif mark == "Y":
                out.append(f"{year:04}")
            elif mark == "G":
                out.append(f"{when.isocalendar()[0]:04}")
            elif mark == "V":
                out.append(f"{when.isocalendar()[1]:02}")
            elif mark == "-" and at + 1 < len(format):
                at += 1
                text = _format_time(moment, "%" + format[at])
                out.append(text.lstrip("0 ") or "0")
            else:
                parts = (year, month, day, hour, minute, second, when.weekday(), when._yearday(), -1)
                out.append(_time.strftime("%" + mark, parts))
        else:
            out.append(format[at])
        at += 1
    return "".join(out)


_DIRECTIVES = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}", "H": r"2[0-3]|[0-1]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]", "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d", "S": r"6[0-1]|[0-5]\d|\d", "U": r"5[0-3]|[0-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d", "w": r"[0-6]",
    "u": r"[1-7]", "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "y": r"\d\d", "Y": r"\d\d\d\d",
    "z": r"([+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?)|(?-i:Z)", "A": "|".join(_FULL_DAYS), "a": "|".join(_DAYS),
    "B": "|".join(sorted(_FULL_MONTHS, key=len, reverse=True)), "b": "|".join(_MONTHS), "p": "am|pm", "Z": "utc|gmt",
}
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S", "T": "%H:%M:%S", "D": "%m/%d/%y",
          "F": "%Y-%m-%d", "R": "%H:%M", "h": "%b"}
_PATTERNS = {}
_NO_YEAR = """\
Parsing dates involving a day of month without a year specified is ambiguous
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647."""


def _pattern(format):
    import re

    def part(match):
        mark = match[1]
        if not mark:
            raise ValueError(f"stray % in format {format!r}")
        if mark in _WHOLE:
            return re.sub("%(.?)", part, _WHOLE[mark])
        if mark == "%":
            return mark
        if mark not in _DIRECTIVES:
            raise ValueError(f"{mark!r} is a bad directive in format {format!r}")
        if mark in seen:
            return f"(?P={mark})"
        seen.add(mark)
        return f"(?P<{mark}>{_DIRECTIVES[mark]})"

    if format not in _PATTERNS:
        seen = set()
        marks = re.findall("%[-_0^#]*[0-9]*([OE]?.?)", format, re.S)
        if "d" in marks and not {"Y", "y", "G"}.intersection(marks):
            import warnings
            warnings.warn(_NO_YEAR, DeprecationWarning, skip_file_prefixes=("<library",))
        text = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
        text = re.sub(r"\s+", r"\\s+", text)
        _PATTERNS[format] = re.compile(re.sub("%(.?)", part, text, flags=re.S), re.I)
    return _PATTERNS[format]


def _parse(text, format):
    """The parts of a datetime that a text in a format gives."""
    for argument, name in ((text, 0), (format, 1)):
        if not isinstance(argument, str):
            raise TypeError(f"strptime() argument {name} must be str, not {type(argument)}")
    match = _pattern(format).match(text)
    if match is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if match.end() != len(text):
        raise ValueError(f"unconverted data remains: {text[match.end():]}")
    given = match.groupdict()
    number = {mark: int(value) for mark, value in given.items() if mark in "dHIGjmMSUWwuVyY"}
    year = number.get("Y")
    if "y" in number:
        year = number["y"] + (2000 if number["y"] < 69 else 1900)
    month, day = number.get("m", 1), number.get("d", 1)
    for mark, names in (("B", _FULL_MONTHS), ("b", _MONTHS)):
        if mark in given:
            month = [name.lower() for name in names].index(given[mark].lower()) + 1
    hour = number.get("H", 0)
    if "I" in number:
        hour = number["I"] % 12 + (12 if given.get("p", "").lower() == "pm" else 0)
    weekday = None
    for mark, names in (("A", _FULL_DAYS), ("a", _DAYS)):
        if mark in given:
            weekday = [name.lower() for name in names].index(given[mark].lower())
    if "w" in number:
        weekday = (number["w"] + 6) % 7
    if "u" in number:
        weekday = number["u"] - 1
    yearday = number.get("j")
    days = "a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in number:
        if yearday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if "V" not in number or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and " + days)
        found = date.fromisocalendar(number["G"], number["V"], weekday + 1)
        year, month, day = found.year, found.month, found.day
    elif "V" in number:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and " + days)
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    elif yearday is None and weekday is not None and year is not None and ("U" in number or "W" in number):
        monday = "W" in number
        first = date(year, 1, 1).weekday()
        if not monday:
            first, weekday = (first + 1) % 7, (weekday + 1) % 7
        week, before = number["W" if monday else "U"], (7 - first) % 7
        yearday = 1 + weekday - first if week == 0 else 1 + before + 7 * (week - 1) + weekday
    if yearday is not None and year is not None:
        year, month, day = _from_ordinal(_ordinal(year, 1, 1) + yearday - 1)
    zone = None
    if given.get("z"):
        if given["z"] == "Z":
            off = timedelta(0)
        else:
            digits, _, micro = given["z"][1:].replace(":", "").partition(".")
            off = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4]), seconds=int(digits[4:] or 0),
                            microseconds=int((micro + "000000")[:6]))
            off = -off if given["z"][0] == "-" else off
        zone = timezone(off, given["Z"]) if given.get("Z") else timezone(off)
    return (1900 if year is None else year, month, day, hour, number.get("M", 0), number.get("S", 0),
            int((given.get("f", "") + "000000")[:6]), zone)

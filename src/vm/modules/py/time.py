"""Time as the machine counts it: every step takes as long, and sleeping takes no time at all."""

import _clock
from _collections import field as _field

timezone = altzone = daylight = 0
tzname = ("UTC", "UTC")
# Noon of 1 January 2026.
_START = 1767268800_000000000
_FIELDS = (
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst",
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)


def time_ns():
    return _START + _clock.nanoseconds()


def time():
    return time_ns() / 1e9


def perf_counter_ns():
    return _clock.nanoseconds()


monotonic_ns = process_time_ns = thread_time_ns = perf_counter_ns


def perf_counter():
    return _clock.nanoseconds() / 1e9


monotonic = process_time = thread_time = perf_counter


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer or float")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _clock.sleep(int(seconds * 1_000_000_000))


class struct_time(tuple):
    """A moment in parts."""

    __slots__ = ()
    n_fields, n_sequence_fields, n_unnamed_fields = 11, 9, 0

    def __new__(cls, parts, /):
        parts = tuple(parts)
        if len(parts) < 9:
            raise TypeError(f"time.struct_time() takes an at least 9-sequence ({len(parts)}-sequence given)")
        return super().__new__(cls, parts[:9])

    tm_zone = property(lambda self: "UTC")
    tm_gmtoff = property(lambda self: 0)

    def __repr__(self):
        return "time.struct_time(" + ", ".join(f"{name}={part!r}" for name, part in zip(_FIELDS, self)) + ")"


for _at, _name in enumerate(_FIELDS):
    setattr(struct_time, _name, _field(_at))
del _at, _name


def _civil(days):
    """Year, month and day of a number of days since 1970."""
    days += 719468
    era = days // 146097
    day_of_era = days - era * 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return year_of_era + era * 400 + (month <= 2), month, day


def _days(year, month, day):
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    return era * 146097 + year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year - 719468


def gmtime(seconds=None, /):
    seconds = int((time() if seconds is None else seconds) // 1)
    days, rest = divmod(seconds, 86400)
    year, month, day = _civil(days)
    return struct_time(
        (
            year, month, day, rest // 3600, rest % 3600 // 60, rest % 60, (days + 3) % 7,
            days - _days(year, 1, 1) + 1, 0,
        )
    )


localtime = gmtime


def mktime(parts, /):
    year, month, day, hour, minute, second = parts[:6]
    return float(_days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second)


def strftime(format, t=None, /):
    t = localtime() if t is None else t
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError("strftime(): illegal time tuple argument")
    year, month, day, hour, minute, second, weekday, yearday = t[:8]
    week = (yearday + 6 - (weekday + 1) % 7) // 7
    monday_week = (yearday + 6 - weekday) // 7
    parts = {
        "Y": f"{year}", "m": f"{month:02}", "d": f"{day:02}", "H": f"{hour:02}", "M": f"{minute:02}",
        "S": f"{second:02}", "y": f"{year % 100:02}", "I": f"{(hour + 11) % 12 + 1:02}",
        "p": "AM" if hour < 12 else "PM", "A": _DAYS[weekday], "a": _DAYS[weekday][:3], "B": _MONTHS[month - 1],
        "b": _MONTHS[month - 1][:3], "h": _MONTHS[month - 1][:3], "j": f"{yearday:03}",
        "w": str((weekday + 1) % 7), "u": str(weekday + 1), "e": f"{day:2}", "Z": "UTC", "z": "+0000", "%": "%",
        "n": "\n", "t": "\t", "U": f"{week:02}", "W": f"{monday_week:02}",
    }
    parts["T"] = f"{hour:02}:{minute:02}:{second:02}"
    parts["R"] = f"{hour:02}:{minute:02}"
    parts["D"] = f"{month:02}/{day:02}/{year % 100:02}"
    parts["F"] = f"{year}-{month:02}-{day:02}"
    parts["x"], parts["X"] = parts["D"], parts["T"]
    parts["c"] = f"{parts['a']} {parts['b']} {day:2} {parts['T']} {year}"
    out, at = [], 0
    while at < len(format):
        char = format[at]
        if char == "%" and at + 1 < len(format):
            at += 1
            out.append(parts.get(format[at], "%" + format[at]))
        else:
            out.append(char)
        at += 1
    return "".join(out)


def asctime(t=None, /):
    return strftime("%a %b %e %H:%M:%S %Y", t)


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def get_clock_info(name, /):
    return type(__import__("sys").implementation)(
        implementation="steps", monotonic=name != "time", adjustable=False, resolution=1e-09
    )


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    from datetime import datetime

    return datetime.strptime(string, format).timetuple()

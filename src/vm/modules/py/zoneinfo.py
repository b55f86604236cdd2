"""Zones of time: UTC alone, since the tables of the others are not carried along."""

import datetime as _datetime

TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


class ZoneInfo(_datetime.tzinfo):
    """A zone of time by its name."""

    _known = {}

    def __new__(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key not in ("UTC", "Etc/UTC", "GMT", "Etc/GMT", "Etc/GMT0", "GMT0", "Greenwich", "Etc/Greenwich", "Universal",
                       "Etc/Universal", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT"):
            if "/" in key or key in ("CET", "EET", "WET", "MET", "EST", "MST", "HST", "PST8PDT", "EST5EDT", "CST6CDT"):
                raise NotImplementedError(f"the zone {key!r} is not supported here: only UTC is")
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        if key not in cls._known:
            made = cls._known[key] = super().__new__(cls)
            made.key = key
        return cls._known[key]

    def utcoffset(self, dt):
        return None if dt is None else _datetime.timedelta(0)

    def dst(self, dt):
        return None if dt is None else _datetime.timedelta(0)

    def tzname(self, dt):
        return None if dt is None else "GMT" if "GMT" in self.key or "Greenwich" in self.key else "UTC"

    def fromutc(self, dt):
        return dt

    def __str__(self):
        return self.key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self.key!r})"

    def __reduce__(self):
        return ZoneInfo, (self.key,)


def available_timezones():
    return {"UTC"}


def reset_tzpath(to=None):
    pass

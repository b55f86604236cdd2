# datetime.timezone: offsets, conversion, naive and aware.

from datetime import datetime, timedelta, timezone


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


utc = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
east = timezone(timedelta(hours=5, minutes=30), "IST")
tell(lambda: str(utc))
tell(lambda: repr(utc))
tell(lambda: utc.astimezone(east))
tell(lambda: utc.astimezone(east).isoformat())
tell(lambda: east)
tell(lambda: east.utcoffset(None))
tell(lambda: utc.tzname())
tell(lambda: utc.timestamp())
tell(lambda: datetime.fromtimestamp(0, timezone.utc))
tell(lambda: utc == utc.astimezone(east))
tell(lambda: utc - datetime(2024, 1, 1, tzinfo=east))
tell(lambda: utc < datetime(2024, 1, 1))
tell(lambda: utc - datetime(2024, 1, 1))
tell(lambda: utc.strftime("%z %Z"))
tell(lambda: datetime.strptime("2024 +0200", "%Y %z"))
tell(lambda: timezone(timedelta(hours=25)))
tell(lambda: datetime.fromisoformat("2024-01-01T00:00:00Z"))
tell(lambda: utc.replace(tzinfo=None))
tell(lambda: timezone.utc)
tell(lambda: timezone(timedelta(0)) is timezone.utc)
tell(lambda: timezone(-timedelta(hours=3)))
tell(lambda: utc == datetime(2024, 1, 1, 12))
#| '2024-01-01 12:00:00+00:00'
#| 'datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)'
#| datetime.datetime(2024, 1, 1, 17, 30, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800), 'IST'))
#| '2024-01-01T17:30:00+05:30'
#| datetime.timezone(datetime.timedelta(seconds=19800), 'IST')
#| datetime.timedelta(seconds=19800)
#| 'UTC'
#| 1704110400.0
#| datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#| True
#| datetime.timedelta(seconds=63000)
#| TypeError: can't compare offset-naive and offset-aware datetimes
#| TypeError: can't subtract offset-naive and offset-aware datetimes
#| '+0000 UTC'
#| datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
#| ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
#| datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#| datetime.datetime(2024, 1, 1, 12, 0)
#| datetime.timezone.utc
#| True
#| datetime.timezone(datetime.timedelta(days=-1, seconds=75600))
#| False

# datetime.timedelta: normalised parts, arithmetic, text.

from datetime import timedelta as td


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


tell(lambda: td(days=1, hours=25))
tell(lambda: td(seconds=-1))
tell(lambda: str(td(seconds=-1)))
tell(lambda: str(td(days=2, milliseconds=5)))
tell(lambda: td(hours=1).total_seconds())
tell(lambda: td(1) * 2.5)
tell(lambda: td(1) / 2)
tell(lambda: td(1) / td(hours=6))
tell(lambda: td(1) // td(hours=5))
tell(lambda: td(1) % td(hours=5))
tell(lambda: divmod(td(1), td(hours=5)))
tell(lambda: -td(1))
tell(lambda: abs(td(-1)))
tell(lambda: td(1) > td(hours=23))
tell(lambda: bool(td()))
tell(lambda: td(0.5))
tell(lambda: td(weeks=1).days)
tell(lambda: td(microseconds=1.5))
tell(lambda: td.max)
tell(lambda: td(1) + 5)
tell(lambda: td("a"))
tell(lambda: td(minutes=90).seconds)
tell(lambda: td(1) == 86400)
tell(lambda: sum([td(1), td(2)], td()))
tell(lambda: str(td(hours=100)))
tell(lambda: td(1) / 0)
#| datetime.timedelta(days=2, seconds=3600)
#| datetime.timedelta(days=-1, seconds=86399)
#| '-1 day, 23:59:59'
#| '2 days, 0:00:00.005000'
#| 3600.0
#| datetime.timedelta(days=2, seconds=43200)
#| datetime.timedelta(seconds=43200)
#| 4.0
#| 4
#| datetime.timedelta(seconds=14400)
#| (4, datetime.timedelta(seconds=14400))
#| datetime.timedelta(days=-1)
#| datetime.timedelta(days=1)
#| True
#| False
#| datetime.timedelta(seconds=43200)
#| 7
#| datetime.timedelta(microseconds=2)
#| datetime.timedelta(days=999999999, seconds=86399, microseconds=999999)
#| TypeError: unsupported operand type(s) for +: 'datetime.timedelta' and 'int'
#| TypeError: unsupported type for timedelta days component: str
#| 5400
#| False
#| datetime.timedelta(days=3)
#| '4 days, 4:00:00'
#| ZeroDivisionError: division by zero

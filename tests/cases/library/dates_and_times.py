from datetime import *
import datetime as D
d=date(2024,2,29); print(d, repr(d), d.weekday(), d.isoweekday(), d.isocalendar(), d+timedelta(days=366), d-date(2023,1,1), d.replace(year=2020), d.strftime('%d/%m/%Y %A %B %j %U'), d.toordinal(), date.fromordinal(738000), d<date(2025,1,1), max(d,date(2020,1,1)))
t=datetime(2024,1,15,13,5,9,123456); print(t, repr(t), t.isoformat(), t.strftime('%Y-%m-%d %H:%M:%S.%f %p %I %y %b %a %%'), t.date(), t.time(), t+timedelta(hours=20), t-timedelta(weeks=1), t.replace(microsecond=0), t.timestamp(), t.timetuple()[:3])
td=timedelta(days=1,hours=2,minutes=3,seconds=4.5); print(td, repr(td), td.total_seconds(), td*2, td/2, -td, td//timedelta(hours=1), td%timedelta(hours=1), timedelta(seconds=-1), abs(timedelta(-1)), timedelta(weeks=2), timedelta(0), bool(timedelta(0)), timedelta(milliseconds=1500), td>timedelta(1), timedelta(hours=25), divmod(td,timedelta(hours=5)), timedelta(1.5))
print(datetime.strptime('2024-03-05 14:30','%Y-%m-%d %H:%M'), datetime.strptime('5 Mar 24 2:30 PM','%d %b %y %I:%M %p'), datetime.fromisoformat('2024-01-02T03:04:05+02:00'), date.fromisoformat('2024-01-02'), time.fromisoformat('10:20:30'))
u=datetime(2024,1,1,12,tzinfo=timezone.utc); print(u, repr(u), u.astimezone(timezone(timedelta(hours=5,minutes=30))), u.tzname(), u.utcoffset(), u==datetime(2024,1,1,14,tzinfo=timezone(timedelta(hours=2))), timezone(timedelta(hours=-5)), repr(timezone.utc))
for f in (lambda: date(2023,2,29), lambda: date(2023,13,1), lambda: datetime(2024,1,1,25), lambda: datetime.strptime('x','%Y'), lambda: datetime.strptime('2024 x','%Y'), lambda: u-t, lambda: u<t, lambda: date.fromisoformat('2024-1-2'), lambda: date(0,1,1), lambda: date('2024',1,1)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(time(10,30), repr(time(10,30,5)), time(1,2)<time(3,4), D.datetime.combine(d,time(1,2)), datetime.min, date.max, f'{t:%H:%M}', hash(d)==hash(date(2024,2,29)), {d:1}[date(2024,2,29)], sorted([date(2024,5,1),date(2023,1,1)]), (date(2024,12,25)-date(2024,1,1)).days)
#| 2024-02-29 datetime.date(2024, 2, 29) 3 4 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 2025-03-01 424 days, 0:00:00 2020-02-29 29/02/2024 Thursday February 060 08 738945 2021-07-29 True 2024-02-29
#| 2024-01-15 13:05:09.123456 datetime.datetime(2024, 1, 15, 13, 5, 9, 123456) 2024-01-15T13:05:09.123456 2024-01-15 13:05:09.123456 PM 01 24 Jan Mon % 2024-01-15 13:05:09.123456 2024-01-16 09:05:09.123456 2024-01-08 13:05:09.123456 2024-01-15 13:05:09 1705323909.123456 (2024, 1, 15)
#| 1 day, 2:03:04.500000 datetime.timedelta(days=1, seconds=7384, microseconds=500000) 93784.5 2 days, 4:06:09 13:01:32.250000 -2 days, 21:56:55.500000 26 0:03:04.500000 -1 day, 23:59:59 1 day, 0:00:00 14 days, 0:00:00 0:00:00 False 0:00:01.500000 True 1 day, 1:00:00 (5, datetime.timedelta(seconds=3784, microseconds=500000)) 1 day, 12:00:00
#| 2024-03-05 14:30:00 2024-03-05 14:30:00 2024-01-02 03:04:05+02:00 2024-01-02 10:20:30
#| 2024-01-01 12:00:00+00:00 datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc) 2024-01-01 17:30:00+05:30 UTC 0:00:00 True UTC-05:00 datetime.timezone.utc
#| ValueError day 29 must be in range 1..28 for month 2 in year 2023
#| ValueError month must be in 1..12, not 13
#| ValueError hour must be in 0..23, not 25
#| ValueError time data 'x' does not match format '%Y'
#| ValueError unconverted data remains:  x
#| TypeError can't subtract offset-naive and offset-aware datetimes
#| TypeError can't compare offset-naive and offset-aware datetimes
#| ValueError Invalid isoformat string: '2024-1-2'
#| ValueError year must be in 1..9999, not 0
#| TypeError 'str' object cannot be interpreted as an integer
#| 10:30:00 datetime.time(10, 30, 5) True 2024-02-29 01:02:00 0001-01-01 00:00:00 9999-12-31 13:05 True 1 [datetime.date(2023, 1, 1), datetime.date(2024, 5, 1)] 359

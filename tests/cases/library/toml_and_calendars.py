import tomllib, calendar, io, datetime
def t(fn):
    try: print(repr(fn()))
    except BaseException as e: print(type(e), e)
doc = '''
# c
title = "TOML \\u00e9 \\n"
'lit key' = 'C:\\x'
a.b.c = 1
[owner]
name = "Tom" # x
dob = 1979-05-27T07:32:00-08:00
d2 = 1979-05-27
d3 = 07:32:00.5
d4 = 1979-05-27 07:32:00Z
[db]
ports = [ 8000, 8001, [1.5, 2e3], # c
 "x", ]
enabled = true
temp = { cpu = 79.5, case.x = -72 }
hex = 0xDEAD_BEEF
oct = 0o17
bin = 0b1_0
big = 1_000
inf = -inf
ml = """
Roses
  are \\
     red"""
ml2 = \'\'\'
raw \\n
x\'\'\'
[[fruit]]
name = "apple"
[fruit.phys]
color = "red"
[[fruit.var]]
n = 1
[[fruit.var]]
n = 2
[[fruit]]
name = "banana"
[x.y.z]
[x]
q = 1
'''
print(tomllib.loads(doc))
for s in ['a', 'a =', 'a = 1\na = 2', '[a]\n[a]', 'a = [1', 'a = "x', "a = 'x", 'a = {b = 1', '= 1', 'a = 1 b = 2', 'a = 01', 'a = 1__0', 'a.b = 1\na.b.c = 2', '[a]\nb = 1\n[a.b]', 'a = {x=1}\na.y = 2', 'a = [1]\n[[a]]', '[[a]]\n[a]', 'a = \\x', 'a = "\\q"', 'a = "\\u12"', 'a = 2020-13-01', '[a', '[[a]', 'a = tru', 'a = "a\nb"', 'a.b=1\n[a]', '[a.b]\n[a]\nb.c = 1', 'a = """x', 'a = {a=1,}','a={b=1,b=2}', 'a = 1.', 'x = 5 # \x01']:
    t(lambda: tomllib.loads(s))
t(lambda: tomllib.load(io.StringIO(''))); t(lambda: tomllib.loads(b'')); t(lambda: tomllib.load(io.BytesIO(b'a=1')))
print(calendar.month(2024, 2)); print(calendar.calendar(2023)[:600]); print(calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2024), calendar.weekday(2024,1,1), calendar.monthcalendar(2024, 2))
print(list(calendar.day_name), list(calendar.month_abbr), calendar.MONDAY, calendar.Month.MAY, calendar.FEBRUARY, list(calendar.Calendar(6).itermonthdays2(2024, 2))[:9], calendar.TextCalendar(6).formatmonth(2024, 3, 3))
t(lambda: calendar.monthrange(2024, 13)); t(lambda: calendar.setfirstweekday(9)); calendar.setfirstweekday(calendar.SUNDAY); calendar.prmonth(2025, 12); print(calendar.timegm((2020,1,1,0,0,0)), list(calendar.Calendar().itermonthdates(2024,2))[0], calendar.HTMLCalendar().formatmonth(2024, 2)[:200], calendar.weekheader(3))
#| {'title': 'TOML é \n', 'lit key': 'C:\\x', 'a': {'b': {'c': 1}}, 'owner': {'name': 'Tom', 'dob': datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=57600))), 'd2': datetime.date(1979, 5, 27), 'd3': datetime.time(7, 32, 0, 500000), 'd4': datetime.datetime(1979, 5, 27, 7, 32, tzinfo=datetime.timezone.utc)}, 'db': {'ports': [8000, 8001, [1.5, 2000.0], 'x'], 'enabled': True, 'temp': {'cpu': 79.5, 'case': {'x': -72}}, 'hex': 3735928559, 'oct': 15, 'bin': 2, 'big': 1000, 'inf': -inf, 'ml': 'Roses\n  are red', 'ml2': 'raw \\n\nx'}, 'fruit': [{'name': 'apple', 'phys': {'color': 'red'}, 'var': [{'n': 1}, {'n': 2}]}, {'name': 'banana'}], 'x': {'y': {'z': {}}, 'q': 1}}
#| <class 'tomllib.TOMLDecodeError'> Expected '=' after a key in a key/value pair (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Invalid value (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Cannot overwrite a value (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Cannot declare ('a',) twice (at line 2, column 3)
#| <class 'tomllib.TOMLDecodeError'> Unclosed array (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Unterminated string (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Expected "'" (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Unclosed inline table (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Invalid statement (at line 1, column 1)
#| <class 'tomllib.TOMLDecodeError'> Expected newline or end of document after a statement (at line 1, column 7)
#| <class 'tomllib.TOMLDecodeError'> Expected newline or end of document after a statement (at line 1, column 6)
#| <class 'tomllib.TOMLDecodeError'> Expected newline or end of document after a statement (at line 1, column 6)
#| <class 'tomllib.TOMLDecodeError'> Cannot overwrite a value (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Cannot overwrite a value (at line 3, column 5)
#| <class 'tomllib.TOMLDecodeError'> Cannot mutate immutable namespace ('a',) (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Cannot mutate immutable namespace ('a',) (at line 2, column 4)
#| <class 'tomllib.TOMLDecodeError'> Cannot declare ('a',) twice (at line 2, column 3)
#| <class 'tomllib.TOMLDecodeError'> Invalid value (at line 1, column 5)
#| <class 'tomllib.TOMLDecodeError'> Unescaped '\' in a string (at line 1, column 8)
#| <class 'tomllib.TOMLDecodeError'> Invalid hex value (at line 1, column 8)
#| <class 'tomllib.TOMLDecodeError'> Expected newline or end of document after a statement (at line 1, column 9)
#| <class 'tomllib.TOMLDecodeError'> Expected ']' at the end of a table declaration (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Expected ']]' at the end of an array declaration (at line 1, column 4)
#| <class 'tomllib.TOMLDecodeError'> Invalid value (at line 1, column 5)
#| <class 'tomllib.TOMLDecodeError'> Illegal character '\n' (at line 1, column 7)
#| <class 'tomllib.TOMLDecodeError'> Cannot declare ('a',) twice (at line 2, column 3)
#| <class 'tomllib.TOMLDecodeError'> Cannot redefine namespace ('a', 'b') (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Unterminated string (at end of document)
#| <class 'tomllib.TOMLDecodeError'> Invalid initial character for a key part (at line 1, column 10)
#| <class 'tomllib.TOMLDecodeError'> Duplicate inline table key 'b' (at line 1, column 11)
#| <class 'tomllib.TOMLDecodeError'> Expected newline or end of document after a statement (at line 1, column 6)
#| <class 'tomllib.TOMLDecodeError'> Found invalid character '\x01' (at line 1, column 9)
#| <class 'TypeError'> File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`
#| <class 'TypeError'> Expected str object, not 'bytes'
#| {'a': 1}
#|    February 2024
#| Mo Tu We Th Fr Sa Su
#|           1  2  3  4
#|  5  6  7  8  9 10 11
#| 12 13 14 15 16 17 18
#| 19 20 21 22 23 24 25
#| 26 27 28 29
#|
#|                                   2023
#|
#|       January                   February                   March
#| Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#|                    1             1  2  3  4  5             1  2  3  4  5
#|  2  3  4  5  6  7  8       6  7  8  9 10 11 12       6  7  8  9 10 11 12
#|  9 10 11 12 13 14 15      13 14 15 16 17 18 19      13 14 15 16 17 18 19
#| 16 17 18 19 20 21 22      20 21 22 23 24 25 26      20 21 22 23 24 25 26
#| 23 24 25 26 27 28 29      27 28                     27 28 29 30 31
#| 30 31
#|
#|        April                      May
#| (calendar.THURSDAY, 29) False 6 0 [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
#| ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] 0 5 2 [(0, 6), (0, 0), (0, 1), (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 0)]          March 2024
#| Sun Mon Tue Wed Thu Fri Sat
#|                       1   2
#|   3   4   5   6   7   8   9
#|  10  11  12  13  14  15  16
#|  17  18  19  20  21  22  23
#|  24  25  26  27  28  29  30
#|  31
#|
#| <class 'calendar.IllegalMonthError'> bad month number 13; must be 1-12
#| <class 'calendar.IllegalWeekdayError'> bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
#|    December 2025
#| Su Mo Tu We Th Fr Sa
#|     1  2  3  4  5  6
#|  7  8  9 10 11 12 13
#| 14 15 16 17 18 19 20
#| 21 22 23 24 25 26 27
#| 28 29 30 31
#| 1577836800 2024-01-29 <table border="0" cellpadding="0" cellspacing="0" class="month">
#| <tr><th colspan="7" class="month">February 2024</th></tr>
#| <tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th>< Sun Mon Tue Wed Thu Fri Sat

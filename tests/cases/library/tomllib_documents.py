# tomllib: every kind of value, tables, arrays of tables, strings, dates, errors.

import tomllib

doc = tomllib.loads('''
title = "TOML \\u00e9"
lit = 'C:\\path'
multi = """
a
b\\
   c"""
n = [1, 0x1F, 0o17, 0b101, 1_000, -5]
f = [1.5, 1e3, inf, -nan]
flags = [true, false]
dt = [2024-01-02T03:04:05Z, 2024-01-02T03:04:05.5+01:00, 2024-01-02, 03:04:05]
inline = { x = 1, "y z" = { w = [ ] } }
a.b.c = 1
[server]
host = "h"
[server.deep."key.dot"]
v = 1
[[items]]
id = 1
[[items]]
id = 2
[items.sub]
k = "v"
''')
for key, value in doc.items():
    print(key, repr(value))
for bad in ("a", "a = ", "a = 1\na = 2", "[t]\n[t]", "a = 'x", "a = [1,", "a = 1 b", "x = 01", "d = 2024-13-01", "[a\nb", "a.b = 1\na = 2", 'a = "\\z"', "= 1", "a = {x = 1,\n}", "a = tru"):
    try:
        print(tomllib.loads(bad))
    except tomllib.TOMLDecodeError as error:
        print(error)
print(tomllib.loads("f = 1.10", parse_float=str))
try:
    tomllib.loads(b"a = 1")
except TypeError as error:
    print(error)
#| title 'TOML é'
#| lit 'C:\\path'
#| multi 'a\nbc'
#| n [1, 31, 15, 5, 1000, -5]
#| f [1.5, 1000.0, inf, nan]
#| flags [True, False]
#| dt [datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc), datetime.datetime(2024, 1, 2, 3, 4, 5, 500000, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600))), datetime.date(2024, 1, 2), datetime.time(3, 4, 5)]
#| inline {'x': 1, 'y z': {'w': []}}
#| a {'b': {'c': 1}}
#| server {'host': 'h', 'deep': {'key.dot': {'v': 1}}}
#| items [{'id': 1}, {'id': 2, 'sub': {'k': 'v'}}]
#| Expected '=' after a key in a key/value pair (at end of document)
#| Invalid value (at end of document)
#| Cannot overwrite a value (at end of document)
#| Cannot declare ('t',) twice (at line 2, column 3)
#| Expected "'" (at end of document)
#| Invalid value (at end of document)
#| Expected newline or end of document after a statement (at line 1, column 7)
#| Expected newline or end of document after a statement (at line 1, column 6)
#| Expected newline or end of document after a statement (at line 1, column 9)
#| Expected ']' at the end of a table declaration (at line 1, column 3)
#| Cannot overwrite a value (at end of document)
#| Unescaped '\' in a string (at line 1, column 8)
#| Invalid statement (at line 1, column 1)
#| Invalid initial character for a key part (at line 1, column 12)
#| Invalid value (at line 1, column 5)
#| {'f': '1.10'}
#| Expected str object, not 'bytes'

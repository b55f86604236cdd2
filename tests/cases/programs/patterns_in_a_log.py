# inventory, text processing, matrix, closures
import re
from collections import defaultdict, Counter
LOG = """2024-01-15 10:23:45 ERROR [auth] Login failed for user=alice ip=10.0.0.1
2024-01-15 10:24:00 INFO [auth] Login ok for user=bob ip=10.0.0.2
2024-01-15 10:25:12 WARN [disk] Usage at 91%
2024-01-16 00:00:01 ERROR [db] Timeout after 30s
2024-01-16 00:00:09 ERROR [auth] Login failed for user=alice ip=10.0.0.9"""
pat = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>\w+)\s+\[(?P<mod>\w+)\] (?P<msg>.*)")
rows = [m.groupdict() for line in LOG.splitlines() if (m := pat.match(line))]
by = defaultdict(list)
for r in rows:
    by[r["level"]].append(r["msg"])
for k, v in sorted(by.items()): print(f"{k:<6}{len(v):>3}  {v[0][:20]!r}")
print(Counter(r["mod"] for r in rows).most_common())
print(re.findall(r"user=(\w+)", LOG), re.sub(r"\d+", "#", "a1b22"), re.split(r"[,;]\s*", "a, b;c"), bool(re.fullmatch(r"[A-Z]+", "ABC")))
print(re.search(r"(\w+)@(\w+)\.com", "mail bob@site.com now").groups(), re.match("x", "abc"))
print(re.compile(r"(a)(b)?").match("a").groups(), [m.span() for m in re.finditer("a.", "abacad")])
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub("[aeiou]", lambda m: m[0].upper(), "banana"), re.escape("a.b*c"))
#| ERROR   3  'Login failed for use'
#| INFO    1  'Login ok for user=bo'
#| WARN    1  'Usage at 91%'
#| [('auth', 3), ('disk', 1), ('db', 1)]
#| ['alice', 'bob', 'alice'] a#b# ['a', 'b', 'c'] True
#| ('bob', 'site') None
#| ('a', None) [(0, 2), (2, 4), (4, 6)]
#| world hello bAnAnA a\.b\*c

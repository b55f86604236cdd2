import json, datetime as dt, string, itertools, functools, collections, math, time
from typing import *
data = {"name": "Widget", "tags": ["a", "b"], "price": 12.5, "stock": None, "ok": True, "nested": {"k": [1, {"z": "é"}]}}
s = json.dumps(data); print(s, json.loads(s) == data); print(json.dumps(data, indent=4, sort_keys=True, ensure_ascii=False)); print(json.dumps([1, "a", None], separators=(",", ":")))
try: json.dumps({1, 2})
except TypeError as e: print(e)
try: json.loads('{"a": 1,}')
except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno)
class Enc(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), json.dumps(dt.date(2024, 1, 2), default=str))
d = dt.date(2024, 2, 28); print(d + dt.timedelta(days=2), d.strftime("%A %d %B %Y"), (dt.date(2024, 12, 25) - d).days, d.isoweekday(), d.replace(year=2023), dt.datetime(2024, 5, 17, 13, 45, 30).isoformat(), dt.datetime.strptime("17/05/24 08:30", "%d/%m/%y %H:%M"), dt.timedelta(hours=25, minutes=61), repr(dt.timedelta(seconds=-1)), dt.datetime(2024, 1, 1) < dt.datetime(2024, 1, 2), d.timetuple().tm_yday, dt.time(9, 5), dt.datetime.fromisoformat("2024-03-10T12:00:00+02:00"))
emp = [("Ann", "IT", 5000), ("Bob", "HR", 4000), ("Cid", "IT", 6500), ("Dee", "HR", 4200)]
for dep, grp in itertools.groupby(sorted(emp, key=lambda e: e[1]), key=lambda e: e[1]):
    grp = list(grp); print(f"{dep}: n={len(grp)} avg={sum(e[2] for e in grp) / len(grp):.1f} top={max(grp, key=lambda e: e[2])[0]}")
print(f"{'Name':<10}|{'Dept':^6}|{'Pay':>8}"); print("-" * 26)
for n, de, pay in emp: print(f"{n:<10}|{de:^6}|{pay:>8,}")
inv = collections.defaultdict(lambda: {"qty": 0, "price": 0.0})
for item, q, p in [("pen", 3, 1.5), ("cap", 1, 9.99), ("pen", 2, 1.25)]: inv[item]["qty"] += q; inv[item]["price"] = p
print(dict(inv), sum(v["qty"] * v["price"] for v in inv.values()))
print("".join(sorted(set("mississippi"))), sorted({"b": 2, "a": 1}.items()), dict(zip("abc", range(3))), {v: k for k, v in {"x": 1}.items()}, [[j for j in range(i)] for i in range(4)], {i % 3 for i in range(10)}, {*"hello"} == set("hello"))
a, *b, c = range(5); (x, y), z = (1, 2), 3; print(a, b, c, x, y, z); a, b = b, a; print(a, b)
print(1 < 2 < 3, 1 == 1.0, True + True, not [], [] or "d", 0 and 1, None is None, "a" if 0 else "b", 5 // -2, -5 % 3, 2 ** -1, 7 & 3 | 8 ^ 1, ~5, 1 << 10, 0b101, 0o17, 0xff, 1e3, 3j * 1j)
i = 0
while True:
    i += 1
    if i % 2: continue
    if i > 6: break
    print(i, end=" ")
else: print("never")
print()
for n in range(2, 10):
    for k in range(2, n):
        if n % k == 0: print(n, "=", k, "*", n // k); break
    else: print(n, "prime")
for i in range(1, 16): print("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i, end=",")
print()
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
print(list(itertools.islice(fib(), 15)), [f"{n:>5}" for n in itertools.takewhile(lambda n: n < 60, fib())])
print(bytes([65, 66]), b"abc"[0], bytearray(b"x") + b"y", "héllo".encode("utf-8"), b"\x00\xff".hex(), bytes.fromhex("0aff"), int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "little"), memoryview(b"abc")[1:].tobytes())
print(frozenset([1, 2]) | {3}, {1, 2, 3} - {2}, {1} <= {1, 2}, {1, 2} ^ {2, 3}, set().union([1], [2]))
l = [3, 1, 2]; l.sort(); l.insert(1, 9); l.extend([7]); l.remove(3); print(l, l.index(9), l.count(7), l[::-1], l[-2:], l.pop(0), l, l * 2, l.copy() == l); l[1:2] = [5, 6]; del l[0]; print(l)
print(type(1), type("a"), type(None), type([]), type(print), type(lambda: 0), type(type), type(...), type(NotImplemented), type(range(1)), type(x for x in []), int, str.upper, [].append.__name__)
#| {"name": "Widget", "tags": ["a", "b"], "price": 12.5, "stock": null, "ok": true, "nested": {"k": [1, {"z": "\u00e9"}]}} True
#| {
#|     "name": "Widget",
#|     "nested": {
#|         "k": [
#|             1,
#|             {
#|                 "z": "é"
#|             }
#|         ]
#|     },
#|     "ok": true,
#|     "price": 12.5,
#|     "stock": null,
#|     "tags": [
#|         "a",
#|         "b"
#|     ]
#| }
#| [1,"a",null]
#| Object of type set is not JSON serializable
#| Illegal trailing comma before end of object: line 1 column 8 (char 7) 7 1 8
#| {"s": [1, 3]} "2024-01-02"
#| 2024-03-01 Wednesday 28 February 2024 301 3 2023-02-28 2024-05-17T13:45:30 2024-05-17 08:30:00 1 day, 2:01:00 datetime.timedelta(days=-1, seconds=86399) True 59 09:05:00 2024-03-10 12:00:00+02:00
#| HR: n=2 avg=4100.0 top=Dee
#| IT: n=2 avg=5750.0 top=Cid
#| Name      | Dept |     Pay
#| --------------------------
#| Ann       |  IT  |   5,000
#| Bob       |  HR  |   4,000
#| Cid       |  IT  |   6,500
#| Dee       |  HR  |   4,200
#| {'pen': {'qty': 5, 'price': 1.25}, 'cap': {'qty': 1, 'price': 9.99}} 16.240000000000002
#| imps [('a', 1), ('b', 2)] {'a': 0, 'b': 1, 'c': 2} {1: 'x'} [[], [0], [0, 1], [0, 1, 2]] {0, 1, 2} True
#| 0 [1, 2, 3] 4 1 2 3
#| [1, 2, 3] 0
#| True True 2 True d 0 True b -3 1 0.5 11 -6 1024 5 15 255 1000.0 (-3+0j)
#| 2 4 6
#| 2 prime
#| 3 prime
#| 4 = 2 * 2
#| 5 prime
#| 6 = 2 * 3
#| 7 prime
#| 8 = 2 * 4
#| 9 = 3 * 3
#| 1,2,Fizz,4,Buzz,Fizz,7,8,Fizz,Buzz,11,Fizz,13,14,FizzBuzz,
#| [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377] ['    0', '    1', '    1', '    2', '    3', '    5', '    8', '   13', '   21', '   34', '   55']
#| b'AB' 97 bytearray(b'xy') b'h\xc3\xa9llo' 00ff b'\n\xff' 256 b'\xe8\x03' b'bc'
#| frozenset({1, 2, 3}) {1, 3} True {1, 3} {1, 2}
#| [9, 2, 7] 1 1 [7, 2, 9, 1] [2, 7] 1 [9, 2, 7] [9, 2, 7, 9, 2, 7] True
#| [5, 6, 7]
#| <class 'int'> <class 'str'> <class 'NoneType'> <class 'list'> <class 'builtin_function_or_method'> <class 'function'> <class 'type'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'range'> <class 'generator'> <class 'int'> <method 'upper' of 'str' objects> append

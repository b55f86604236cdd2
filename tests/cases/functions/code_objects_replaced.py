# code.replace, co_code, co_lines, co_positions, equality.
def f(a, b=2):
    c = a + b
    return c * 10
code = f.__code__
new = code.replace(co_name="renamed", co_consts=tuple(20 if c == 10 else c for c in code.co_consts))
print(new.co_name, new.co_consts)
import types
g = types.FunctionType(new, globals(), "g", (7,))
print(g(1), f(1, 2), new == code, code == code.replace(), hash(code) == hash(code.replace()))
f.__code__ = code.replace(co_varnames=("x", "y", "z"))
print(f(x=1, y=5), f.__code__.co_varnames)
h = code.replace(co_firstlineno=100, co_filename="other.py")
print(h.co_firstlineno, h.co_filename, list(h.co_lines())[:2])
try: code.replace(foo=1)
except TypeError as e: print(e)
try: code.replace(co_name=1)
except TypeError as e: print(e)
print(code.__replace__(co_qualname="q").co_qualname)
import copy
print(copy.replace(code, co_name="zz").co_name)
def outer(n):
    def inner(): return n
    return inner
i = outer(5)
c2 = i.__code__.replace(co_flags=i.__code__.co_flags, co_name="inner2")
j = types.FunctionType(c2, {}, None, None, i.__closure__)
print(j(), j.__name__)
def w(x):
    total = 0
    for i in range(x):
        if i % 2:
            total += i * 300
    return total
c = w.__code__
print(c.co_code.hex(), len(c.co_code))
print(list(c.co_lines()))
print(list(c.co_positions())[:9])
print(c.replace(co_code=c.co_code) == c, (lambda: 1).__code__ == (lambda: 1).__code__, w.__code__ == f.__code__, w.__code__ == 3)
#| renamed (20,)
#| 80 30 False True True
#| 60 ('x', 'y', 'z')
#| 100 other.py [(0, 2, 100), (2, 18, 101)]
#| replace() got an unexpected keyword argument 'foo'
#| replace() argument 'co_name' must be str, not int
#| q
#| zz
#| 5 inner2
#| 80005e0070015c01000000000000000056003401000000000000100046230000700256025e022c06000000000000000000002700000000000000670300001c004b140000571252012c05000000000000000000002c0d0000000000000000000070014b25000009001e0056012300 110
#| [(0, 2, 29), (2, 6, 30), (6, 34, 31), (34, 68, 32), (68, 102, 33), (102, 106, 31), (106, 110, 34)]
#| [(29, 29, 0, 0), (30, 30, 12, 13), (30, 30, 4, 9), (31, 31, 13, 18), (31, 31, 13, 18), (31, 31, 13, 18), (31, 31, 13, 18), (31, 31, 13, 18), (31, 31, 19, 20)]
#| True False False False

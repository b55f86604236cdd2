# sys.setprofile: calls and returns, of functions written in C too.
import sys
def f(x):
    y = len([x])
    return g(y)
def g(n):
    if n > 5: raise ValueError(n)
    return sorted([n, 1])[0]
def gen():
    yield 1
    yield 2
log = []
def prof(frame, event, arg):
    name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
    log.append((event, name, frame.f_lineno, None if event.startswith("c_") else arg))
sys.setprofile(prof)
f(3)
try:
    g(9)
except ValueError:
    pass
list(gen())
class A:
    def __init__(self): self.x = abs(-1)
A()
"a".upper()
try: int("x")
except ValueError: pass
sys.setprofile(None)
for e in log: print(*e)
print(sys.getprofile())
#| call f 3 None
#| c_call len 4 None
#| c_return len 4 None
#| call g 6 None
#| c_call sorted 8 None
#| c_return sorted 8 None
#| return g 8 1
#| return f 5 1
#| call g 6 None
#| return g 7 None
#| call gen 9 None
#| return gen 10 1
#| call gen 10 None
#| return gen 11 2
#| call gen 11 None
#| return gen 11 None
#| c_call __build_class__ 23 None
#| call A 23 None
#| return A 24 None
#| c_return __build_class__ 23 None
#| call __init__ 24 None
#| c_call abs 24 None
#| c_return abs 24 None
#| return __init__ 24 None
#| c_call upper 26 None
#| c_return upper 26 None
#| c_call setprofile 29 None
#| None

# The order in which a frame gives up its variables.
import sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n, sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno)
def f():
    a = D("a"); b = D("b")
    c = [D("c")]
    return 1
f()
def g():
    a = D("ga")
    b = D("gb")
    raise ValueError
try: g()
except ValueError as e: print("caught")
print("after")
def h():
    x = D("hx")
    yield 1
    y = D("hy")
    return 5
list(h())
def w():
    r = yield from h()
    print("r", r)
list(w())
i = h(); next(i); del i
print("end")
def ret():
    o = D("o")
    return o.n
print(ret())
def tw():
    z = D("z")
    z = D("z2")
    del z
    print("x")
tw()
#| del c <module> 11
#| del b <module> 11
#| del a <module> 11
#| caught
#| del gb <module> 17
#| del ga <module> 17
#| after
#| del hy <module> 24
#| del hx <module> 24
#| del hy w 26
#| del hx w 26
#| r 5
#| del hx <module> 29
#| end
#| del o <module> 34
#| o
#| del z tw 37
#| del z2 tw 38
#| x

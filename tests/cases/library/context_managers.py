from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext, redirect_stdout, ContextDecorator, asynccontextmanager
@contextmanager
def tag(n):
    print("<", n)
    try: yield n.upper()
    except ValueError as e: print("caught", e)
    finally: print(">", n)
with tag("a") as x: print(x)
with tag("b"): raise ValueError("v")
try:
    with tag("c"): raise KeyError("k")
except KeyError as e: print("out", e)
with suppress(ZeroDivisionError, KeyError): 1 / 0
print("after")
@tag("deco")
def f(): print("in f")
f(); f()
class C:
    def close(self): print("closed")
with closing(C()) as c: print("c")
with ExitStack() as s:
    s.enter_context(tag("1")); s.enter_context(tag("2")); s.callback(print, "cb", 5)
with nullcontext(5) as n: print(n)
@contextmanager
def no(): 
    if False: yield
try:
    with no(): pass
except RuntimeError as e: print(e)
@contextmanager
def two(): yield 1; yield 2
try:
    with two(): pass
except RuntimeError as e: print(e)
class D(ContextDecorator):
    def __enter__(self): print("D in"); return self
    def __exit__(self, *a): print("D out"); return False
@D()
def g(x): return x * 2
print(g(4))
#| < a
#| A
#| > a
#| < b
#| caught v
#| > b
#| < c
#| > c
#| out 'k'
#| after
#| < deco
#| in f
#| > deco
#| < deco
#| in f
#| > deco
#| c
#| closed
#| < 1
#| < 2
#| cb 5
#| > 2
#| > 1
#| 5
#| generator didn't yield
#| generator didn't stop
#| D in
#| D out
#| 8

def f(a, b, /, c, d=4, *args, e, f=6, **kw): return (a, b, c, d, args, e, f, kw)
def t(fn, *a, **k):
    try: print(fn(*a, **k))
    except TypeError as ex: print("TE", ex)
t(f, 1, 2, 3, e=5); t(f, 1, 2, 3, 4, 5, 6, e=7, g=8)
t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, 3); t(f, 1, b=2, c=3, e=1); t(f, 1, 2, 3, c=4, e=1)
def g(a, b=2, *, key): return a, b, key
t(g); t(g, 1); t(g, 1, 2, 3, key=1); t(g, 1, kye=2); t(g, 1, key=2, foo=3); t(g, 1, a=2, key=1)
def h(): pass
t(h, 1); t(h, x=1); t(h, 1, 2)
def p(a, /): return a
t(p, a=1); t(p); t(p, 1, 2)
def q(a, b): pass
t(q, 1, 2, 3); t(q, 1, 2, 3, c=4); t(q, a=1, c=3); t(q, b=1)
def r(a, b, c, d): pass
t(r); t(r, 1, 2); t(r, 1)
def s(*, x, y, z): pass
t(s); t(s, 1); t(s, x=1, y=2); t(s, 1, 2, x=1)
t(lambda x, y=1: x, 1, 2, 3)
def dflt(a=1, b=2): pass
t(dflt, 1, 2, 3); t(dflt, 1, 2, 3, 4, a=1)
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__code__.co_varnames, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount, f.__code__.co_flags)
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    return inner
i = outer(); i(); i()
print(i.__closure__[0].cell_contents, i.__code__.co_freevars, i.__qualname__)
def ann(a: int, b: "str" = 1, *c: list, **d) -> float: pass
print(ann.__annotations__)
def und(a: Undefined): pass
try: und.__annotations__
except NameError as e: print(e)
def deco(n):
    def w(fn):
        def x(*a, **k):
            print("call", n, fn.__name__)
            return fn(*a, **k)
        return x
    return w
@deco(1)
@deco(2)
def foo(): return "foo"
print(foo())
def mut(x, l=[]):
    l.append(x); return l
mut(1); print(mut(2), mut.__defaults__)
mut.__defaults__ = (5, [9]); 
t(mut)
mut.attr = 5; print(mut.attr, mut.__dict__)
try: mut.nope
except AttributeError as e: print(e)
try: del i
finally: print('del')
try:
    def u():
        print(zz)
        zz = 1
    u()
except UnboundLocalError as e: print(e)
def cl():
    def inn(): return v
    try: inn()
    except NameError as e: print(e)
    v = 1
    return inn()
print(cl())
args = [1,2]; kw = {'e': 3, 'c': 1}
print(f(*args, **kw)); 
t(f, *args, **{'e': 1}, **{'c': 2})
try: f(*args, **kw, **{'e': 1})
except TypeError as e: print(e)
try: f(*5)
except TypeError as e: print(e)
try: f(**5)
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
try: 5()
except TypeError as e: print(e)
print((lambda *a, **k: (a, k))(1, *[2, 3], x=1, **{'y': 2}))
print(repr(f)[:12], repr(print), repr([].append)[:40], repr(len), repr(str.upper), repr(outer.__call__)[:16])
def fact(n): return 1 if n < 2 else n * fact(n-1)
print(fact(30))
import sys
print(sys.getrecursionlimit())
print(callable(f), callable(5))
def gg(x): global GLOB; GLOB = x
gg(5); print(GLOB)
x = 10
def shadow():
    x = 20
    class C:
        y = x
        x = 30
        def m(self): return x
    return C.y, C.x, C().m()
print(shadow())
f2 = f
print(f2 is f, f == f2, hash(f) == hash(f2))
#| (1, 2, 3, 4, (), 5, 6, {})
#| (1, 2, 3, 4, (5, 6), 7, 6, {'g': 8})
#| TE f() missing 3 required positional arguments: 'a', 'b', and 'c'
#| TE f() missing 2 required positional arguments: 'b' and 'c'
#| TE f() missing 1 required positional argument: 'c'
#| TE f() missing 1 required keyword-only argument: 'e'
#| TE f() missing 1 required positional argument: 'b'
#| TE f() got multiple values for argument 'c'
#| TE g() missing 1 required positional argument: 'a'
#| TE g() missing 1 required keyword-only argument: 'key'
#| TE g() takes from 1 to 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#| TE g() got an unexpected keyword argument 'kye'
#| TE g() got an unexpected keyword argument 'foo'
#| TE g() got multiple values for argument 'a'
#| TE h() takes 0 positional arguments but 1 was given
#| TE h() got an unexpected keyword argument 'x'
#| TE h() takes 0 positional arguments but 2 were given
#| TE p() got some positional-only arguments passed as keyword arguments: 'a'
#| TE p() missing 1 required positional argument: 'a'
#| TE p() takes 1 positional argument but 2 were given
#| TE q() takes 2 positional arguments but 3 were given
#| TE q() got an unexpected keyword argument 'c'
#| TE q() got an unexpected keyword argument 'c'
#| TE q() missing 1 required positional argument: 'a'
#| TE r() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
#| TE r() missing 2 required positional arguments: 'c' and 'd'
#| TE r() missing 3 required positional arguments: 'b', 'c', and 'd'
#| TE s() missing 3 required keyword-only arguments: 'x', 'y', and 'z'
#| TE s() takes 0 positional arguments but 1 was given
#| TE s() missing 1 required keyword-only argument: 'z'
#| TE s() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| TE <lambda>() takes from 1 to 2 positional arguments but 3 were given
#| TE dflt() takes from 0 to 2 positional arguments but 3 were given
#| TE dflt() got multiple values for argument 'a'
#| (4,) {'f': 6} f f __main__ None
#| ('a', 'b', 'c', 'd', 'e', 'f', 'args', 'kw') 4 2 2 15
#| 2 ('n',) outer.<locals>.inner
#| {'a': <class 'int'>, 'b': 'str', 'c': <class 'list'>, 'return': <class 'float'>}
#| name 'Undefined' is not defined
#| call 1 x
#| call 2 foo
#| foo
#| [1, 2] ([1, 2],)
#| [9, 5]
#| 5 {'attr': 5}
#| 'function' object has no attribute 'nope'
#| del
#| cannot access local variable 'zz' where it is not associated with a value
#| cannot access free variable 'v' where it is not associated with a value in enclosing scope
#| 1
#| (1, 2, 1, 4, (), 3, 6, {})
#| (1, 2, 2, 4, (), 1, 6, {})
#| __main__.f() got multiple values for keyword argument 'e'
#| __main__.f() argument after * must be an iterable, not int
#| __main__.f() argument after ** must be a mapping, not int
#| keywords must be strings
#| 'int' object is not callable
#| ((1, 2, 3), {'x': 1, 'y': 2})
#| <function f  <built-in function print> <built-in method append of list object a <built-in function len> <method 'upper' of 'str' objects> <method-wrapper
#| 265252859812191058636308480000000
#| 1000
#| True False
#| 5
#| (10, 30, 20)
#| True True True

def g():
    x = yield 1
    print("got", x)
    try:
        y = yield 2
    except ValueError as e:
        print("caught", e)
        y = "exc"
    print("y", y)
    return "ret"
it = g()
print(next(it), it.send("a"))
try:
    it.throw(ValueError("boo"))
except StopIteration as e:
    print("stop", e.value)
def d():
    r = yield from g()
    print("r", r)
    return r
it = d()
print(next(it), it.gi_yieldfrom is not None)
print(it.send(5))
try: it.send(6)
except StopIteration as e: print(repr(e), e.value)
def c():
    try:
        yield 1
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("fin")
x = c(); next(x); x.close(); x.close()
x = c(); next(x); del x
def bad():
    try: yield 1
    except GeneratorExit: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def si():
    yield 1
    raise StopIteration("x")
s = si(); next(s)
try: next(s)
except RuntimeError as e: print(e, repr(e.__cause__))
def rec():
    print(next(r))
    yield
r = rec()
try: next(r)
except ValueError as e: print(e)
try: g().send(3)
except TypeError as e: print(e)
print(list(x*x for x in range(5)), sum(i for i in range(10)))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a+b
f = fib()
print([next(f) for _ in range(10)])
print(f.gi_frame.f_locals, f.gi_frame.f_lineno, f.gi_running, f.gi_code.co_name)
def ctx():
    try:
        yield 1
    except KeyError:
        try:
            raise TypeError("t")
        except TypeError as e:
            print(repr(e.__context__))
            yield 2
z = ctx(); next(z); z.throw(KeyError("k"))
try: z.throw(IndexError)
except IndexError as e: print(repr(e.__context__))
try:
    raise OSError("o")
except OSError:
    y = fib(); next(y)
    try: y.throw(ValueError)
    except ValueError as e: print(repr(e.__context__))
def tree(n):
    if n:
        yield from tree(n-1)
        yield n
        yield from tree(n-1)
print(list(tree(3)))
print(next(iter([]), "default"))
e = enumerate(x for x in "ab")
print(list(e), list(zip((i for i in "ab"), range(5))))
def yf():
    yield from [1,2]
    try:
        yield from iter("ab")
    finally: print("yf fin")
q = yf(); print(next(q), next(q), next(q)); q.close()
u = g()
#| got a
#| 1 2
#| caught boo
#| y exc
#| stop ret
#| 1 True
#| got 5
#| 2
#| y 6
#| r ret
#| StopIteration('ret') ret
#| exit
#| fin
#| exit
#| fin
#| generator ignored GeneratorExit
#| generator raised StopIteration StopIteration('x')
#| generator already executing
#| can't send non-None value to a just-started generator
#| [0, 1, 4, 9, 16] 45
#| [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#| {'a': 34, 'b': 55} 60 False fib
#| KeyError('k')
#| TypeError('t')
#| None
#| [1, 2, 1, 3, 1, 2, 1]
#| default
#| [(0, 'a'), (1, 'b')] [('a', 0), ('b', 1)]
#| 1 2 a
#| yf fin

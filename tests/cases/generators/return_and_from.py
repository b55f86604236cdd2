# return in a generator, and yield from: values, sends and errors go through.
def inner():
    try:
        got = yield 1
        print("inner got", got)
        yield 2
    except KeyError as error:
        print("inner caught", repr(error))
        yield 3
    return "result"


def outer():
    value = yield from inner()
    print("outer has", value)
    yield from "ab"
    yield from [7]
    return value * 2


g = outer()
print(next(g), g.send("hello"), list(g))
g = outer()
next(g)
print(g.throw(KeyError("k")), [*g])


def last():
    return (yield from outer())


def drain(gen):
    out = []
    while True:
        try:
            out.append(next(gen))
        except StopIteration as stop:
            return out, stop.value


print(drain(last()))
try:
    next(iter((lambda: (yield from 5))()))
except TypeError as error:
    print(error)
#| inner got hello
#| outer has result
#| 1 2 ['a', 'b', 7]
#| inner caught KeyError('k')
#| outer has result
#| 3 ['a', 'b', 7]
#| inner got None
#| outer has result
#| ([1, 2, 'a', 'b', 7], 'resultresult')
#| 'int' object is not iterable

# throw with classes, objects, and what is neither.
import warnings


def gen():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            yield f"caught {error!r}"


def fresh():
    g = gen()
    next(g)
    return g


print(fresh().throw(ValueError), fresh().throw(ValueError("x")))
for bad in (5, "text", int, None):
    try:
        fresh().throw(bad)
    except TypeError as error:
        print(error)
try:
    fresh().throw(KeyError("out"))
except KeyError as error:
    print("came out", error)
g = gen()
try:
    g.throw(ValueError("before start"))
except ValueError as error:
    print("not started:", error)
print(list(g))
try:
    fresh().throw(StopIteration("s"))
except RuntimeError as error:
    print(error)
#| caught ValueError() caught ValueError('x')
#| exceptions must be classes or instances deriving from BaseException, not int
#| exceptions must be classes or instances deriving from BaseException, not str
#| exceptions must be classes or instances deriving from BaseException, not type
#| exceptions must be classes or instances deriving from BaseException, not NoneType
#| came out 'out'
#| not started: before start
#| []
#| generator raised StopIteration

# functools.partial: attributes, nesting, calls, Placeholder, reprs; partialmethod in classes.
from functools import Placeholder, partial, partialmethod


def show(*args, **kwargs):
    return args, kwargs


p = partial(show, 1, 2, x=3)
print(p(), p(4, y=5), p(x=9))
print(p.func is show, p.args, p.keywords)
q = partial(p, 7, z=8)
print(q.func is show, q.args, q.keywords, q())
print(repr(partial(int, base=2)), partial(int, base=2)("1010"))
print(partial(print, "a", sep="-").keywords)
p.extra = "attribute"
print(p.__dict__, p.extra)
for wrong in (lambda: partial(), lambda: partial(3), lambda: partial(show, func=1)()):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
r = partial(show, Placeholder, "second", Placeholder, 4)
try:
    partial(show, Placeholder)
except TypeError as error:
    print(error)
print(r("first", "third"), repr(Placeholder))
for wrong in (lambda: r("first"), lambda: partial(show, x=Placeholder)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(partial(r, "one")("three", 4))


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state, *more):
        self.alive = state
        return self, state, more

    live = partialmethod(set_state, True)
    die = partialmethod(set_state, False, "x")
    plain = partial(show, "plain")


c = Cell()
print(c.live()[1:], c.alive, c.die(1)[1:], c.alive, c.plain(2)[0][::2])
print(type(Cell.__dict__["live"]).__name__, repr(Cell.__dict__["live"]).split(" at ")[0])
try:
    partialmethod(3)
except TypeError as error:
    print(error)
print(list(map(partial(pow, 2), range(6))), sorted("bca", key=partial(str.lower)))
print(list(map(partial(int, base=16), ["ff", "10"])))
#| ((1, 2), {'x': 3}) ((1, 2, 4), {'x': 3, 'y': 5}) ((1, 2), {'x': 9})
#| True (1, 2) {'x': 3}
#| True (1, 2, 7) {'x': 3, 'z': 8} ((1, 2, 7), {'x': 3, 'z': 8})
#| functools.partial(<class 'int'>, base=2) 10
#| {'sep': '-'}
#| {'extra': 'attribute'} attribute
#| type 'partial' takes at least one argument
#| the first argument must be callable
#| ((), {'func': 1})
#| trailing Placeholders are not allowed
#| (('first', 'second', 'third', 4), {}) Placeholder
#| missing positional arguments in 'partial' call; expected at least 2, got 1
#| Placeholder cannot be passed as a keyword argument
#| (('one', 'second', 'three', 4, 4), {})
#| (True, ()) True (False, ('x', 1)) False ('plain', 2)
#| partialmethod functools.partialmethod(<function Cell.set_state
#| the first argument 3 must be a callable or a descriptor
#| [1, 2, 4, 8, 16, 32] ['a', 'b', 'c']
#| [255, 16]

# Classes that act as containers: __getitem__ with slices, __setitem__, __iter__, __reversed__, __missing__, __contains__, __len__, fallbacks.
class Row:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return Row(*self.items[key])
        if isinstance(key, tuple):
            return [self[k] for k in key]
        if key is ...:
            return "ellipsis"
        return self.items[key]

    def __setitem__(self, key, value):
        print("set", key, value)
        self.items[key] = value

    def __delitem__(self, key):
        print("del", key)
        del self.items[key]

    def __repr__(self):
        return f"Row{tuple(self.items)}"


r = Row(10, 20, 30, 40)
print(r[0], r[-1], r[1:3], r[::-1], r[0, 2], r[...], list(r), 20 in r, 99 in r, list(reversed(r)), len(r), bool(Row()), max(r), sum(r), r[1:2, ...] if False else "", list(zip(r, "ab")), [*r], dict(enumerate(r)), sorted(r, reverse=True), tuple(r), *r)
r[0] = 1
r[1:2] = [5, 6]
r[0] += 5
del r[0], r[-1:]
print(r)
a, *b = r
print(a, b, iter(r).__class__.__name__)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


attempt(lambda: r[99])
attempt(lambda: r["x"])
attempt(lambda: r + r)
attempt(lambda: r.append(1))
attempt(lambda: hash(r) is not None)


class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value


d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, d.setdefault("e", 5))


class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError
        return i * i


print(list(Squares()), 9 in Squares(), 10 in Squares(), [x for x in Squares()], dict(zip("ab", Squares())))
attempt(lambda: len(Squares()))
attempt(lambda: list(reversed(Squares())))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return iter(range(self.n, 0, -1))

    def __reversed__(self):
        return iter(range(1, self.n + 1))

    def __length_hint__(self):
        return 100


c = Countdown(3)
print(list(c), list(c), list(reversed(c)), sum(c), 2 in c, *c, min(c), {*c}, [y for x in [c, c] for y in x])
attempt(lambda: c[0])
attempt(lambda: next(c))


class Bag:
    def __init__(self): self.seen = set()
    def __contains__(self, x): return self.seen.add(x) or x == "magic"


bag = Bag()
print("magic" in bag, "other" in bag, "x" not in bag, sorted(bag.seen))
attempt(lambda: list(bag))


class Mapping_:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2


print(dict(Mapping_()), {**Mapping_()}, (lambda **k: k)(**Mapping_()), "%(a)s" % Mapping_() if False else "", "{m[a]}".format(m=Mapping_()), "{a}{b}".format_map(Mapping_()))


class OnlySet:
    def __setitem__(self, k, v): self.last = (k, v)


o = OnlySet()
o[1:2, ::3] = 5
print(o.last)
attempt(lambda: o[0])
attempt(lambda: exec("del o[0]"))


class NoneItems:
    __iter__ = None
    __contains__ = None


attempt(lambda: iter(NoneItems()))
attempt(lambda: 1 in NoneItems())
attempt(lambda: list(NoneItems()))


class Grid:
    def __init__(self): self.cells = {}
    def __getitem__(self, at): return self.cells.get(at, ".")
    def __setitem__(self, at, value): self.cells[at] = value
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"


g = Grid()
g[1, 2] = "x"
print(g[1, 2], g[0, 0], Grid[int, str], Grid["a"])
#| 10 40 Row(20, 30) Row(40, 30, 20, 10) [10, 30] ellipsis [10, 20, 30, 40] True False [40, 30, 20, 10] 4 False 40 100  [(10, 'a'), (20, 'b')] [10, 20, 30, 40] {0: 10, 1: 20, 2: 30, 3: 40} [40, 30, 20, 10] (10, 20, 30, 40) 10 20 30 40
#| set 0 1
#| set slice(1, 2, None) [5, 6]
#| set 0 6
#| del 0
#| del slice(-1, None, None)
#| Row(5, 6, 30)
#| 5 [6, 30] iterator
#| IndexError: list index out of range
#| TypeError: list indices must be integers or slices, not str
#| TypeError: unsupported operand type(s) for +: 'Row' and 'Row'
#| AttributeError: 'Row' object has no attribute 'append'
#| True
#| 1 made b {'a': 1, 'b': 'made b', 'e': 5} None False 5
#| [0, 1, 4, 9, 16] True False [0, 1, 4, 9, 16] {'a': 0, 'b': 1}
#| TypeError: object of type 'Squares' has no len()
#| TypeError: object of type 'Squares' has no len()
#| [3, 2, 1] [3, 2, 1] [1, 2, 3] 6 True 3 2 1 1 {1, 2, 3} [3, 2, 1, 3, 2, 1]
#| TypeError: 'Countdown' object is not subscriptable
#| TypeError: 'Countdown' object is not an iterator
#| True False True ['magic', 'other', 'x']
#| TypeError: 'Bag' object is not iterable
#| {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'} {'a': 'aa', 'b': 'bb'}  aa aabb
#| ((slice(1, 2, None), slice(None, None, 3)), 5)
#| TypeError: 'OnlySet' object is not subscriptable
#| AttributeError: __delitem__
#| TypeError: 'NoneItems' object is not iterable
#| TypeError: 'NoneItems' object is not a container
#| TypeError: 'NoneItems' object is not iterable
#| x . Grid[(<class 'int'>, <class 'str'>)] Grid[a]

# copy and deepcopy: __copy__, __deepcopy__, __reduce_ex__, __getstate__, __replace__, memo, what is shared.
import copy

inner = [1, 2]
outer = [inner, inner, (inner,), {"k": inner}]
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
print(shallow[0] is inner, deep[0] is inner, deep[0] is deep[1], deep[2][0] is deep[0], deep == outer)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop, again)
t = (1, "a", (2.5, None))
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy(([],)) == ([],), copy.copy("s") is "s", copy.deepcopy(len) is len, copy.copy(copy) is copy if False else True)


class Plain:
    kind = "class"

    def __init__(self, x):
        print("init")
        self.x = x


p = Plain([1])
q, r = copy.copy(p), copy.deepcopy(p)
print(q.x is p.x, r.x is p.x, q.__dict__, type(r).__name__)


class Own:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Own(self.n + 1)

    def __deepcopy__(self, memo):
        memo["seen"] = True
        return Own(self.n * 10)


print(copy.copy(Own(1)).n, copy.deepcopy(Own(1)).n, copy.deepcopy([Own(2), Own(3)])[1].n)


class State:
    def __init__(self):
        self.a, self.b = 1, [2]

    def __getstate__(self):
        print("getstate")
        return {"a": self.a}

    def __setstate__(self, state):
        print("setstate", state)
        self.__dict__.update(state, b="restored")


s = copy.copy(State())
print(s.__dict__, copy.deepcopy(State()).__dict__)


class Slots:
    __slots__ = ("x", "y", "__dict__")


o = Slots()
o.x, o.z = [1], 5
c = copy.deepcopy(o)
print(c.x, c.z, c.x is o.x, hasattr(c, "y"), o.__getstate__(), object().__getstate__(), p.__getstate__())


class Reduced:
    def __init__(self, *args):
        self.args = args

    def __reduce__(self):
        return Reduced, ("made", "by reduce"), {"extra": 1}


print(copy.copy(Reduced()).__dict__)


class MyList(list):
    pass


m = MyList([1, [2]])
m.tag = "t"
n = copy.deepcopy(m)
print(n, type(n).__name__, n.tag, n[1] is m[1], copy.copy(m).tag)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __replace__(self, **changes):
        return Point(**{"x": self.x, "y": self.y, **changes})


print(copy.replace(Point(1, 2), y=9).__dict__)
for wrong in (lambda: copy.replace([1], x=2), lambda: copy.deepcopy(iter_gen()), lambda: copy.copy(iter_gen()), lambda: copy.deepcopy(memoryview(b"a"))):
    def iter_gen():
        yield 1
    try:
        print(wrong())
    except TypeError as error:
        print(error)
d = {"f": print, "c": Plain, "t": type(None), "s": {1, frozenset({2})}, "b": bytearray(b"x"), "r": range(3), "n": 3 + 4j}
e = copy.deepcopy(d)
print(e == d, e["s"] is d["s"], e["b"] is d["b"], e["c"] is Plain, issubclass(copy.Error, Exception))
x = [1]
memo = {}
print(copy.deepcopy(x, memo) is copy.deepcopy(x, memo), len(memo))
#| True False True True True
#| True False [1, [...]]
#| True True True True True True
#| init
#| True False {'x': [1]} Plain
#| 2 10 30
#| getstate
#| setstate {'a': 1}
#| getstate
#| setstate {'a': 1}
#| {'a': 1, 'b': 'restored'} {'a': 1, 'b': 'restored'}
#| [1] 5 False False ({'z': 5}, {'x': [1]}) None {'x': [1]}
#| {'args': ('made', 'by reduce'), 'extra': 1}
#| [1, [2]] MyList t False t
#| {'x': 1, 'y': 9}
#| replace() does not support list objects
#| cannot pickle 'generator' object
#| cannot pickle 'generator' object
#| cannot pickle memoryview objects
#| True False False True True
#| True 2

# tuple: making, packing, comparing, nesting, as keys, with changing parts, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


t = 1, 2, 3
print(t, (1,), (), tuple("ab"), tuple([1]), (1), type((1)).__name__, type((1,)).__name__, t + (4,), t * 2, t[0], t[-1], t[1:], t[::-1], len(t), 2 in t, t.index(2), t.count(1), t == (1, 2, 3), t < (1, 2, 4), t < (1, 2, 3, 0), () < (0,), (1, "a") < (2, None))
a, b, c = t
a, b = b, a
(x, (y, *z)), w = (1, (2, 3, 4)), 5
first, *_ = "hello"
print(a, b, c, x, y, z, w, first, _, *t, [*t, *t], {**{}}, max(t), sum(t), sorted((3, 1)), tuple(x * 2 for x in t), tuple(reversed(t)), divmod(7, 2), hash(t) == hash((1, 2, 3)), {t: "key"}[1, 2, 3])
mixed = ([1], 2)
mixed[0].append(9)
print(mixed, id(mixed[0]) == id(mixed[0]), t is tuple(t), t[:] is t, () is (), (1, 2) == [1, 2], isinstance(t, tuple), bool(()), str((1,)), repr(("a", 1.5, None)))


def several():
    return 1, "two", [3]


n, s, l = several()
print(n, s, l, several(), several()[1], type(several()).__name__)
for i, (k, v) in enumerate({"a": 1, "b": 2}.items()):
    print(i, k, v, end="; ")
print()
attempt(lambda: t.__setitem__(0, 1))
attempt(lambda: exec("t[0] = 1"))
attempt(lambda: exec("del t[0]"))
attempt(lambda: exec("mixed[0] += [7]"))
print(mixed)
attempt(lambda: t[9])
attempt(lambda: t["a"])
attempt(lambda: t.index(9))
attempt(lambda: t.append(4))
attempt(lambda: t + [4])
attempt(lambda: t + 4)
attempt(lambda: t * "a")
attempt(lambda: t < 5)
attempt(lambda: (1, "a") < (1, 2))
attempt(lambda: hash(([],)))
attempt(lambda: tuple(5))
attempt(lambda: tuple(1, 2))
attempt(lambda: t())
attempt(lambda: t.sort())
attempt(lambda: "%s %s" % (1,))
attempt(lambda: "%s" % t)
attempt(lambda: -t)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def total(self):
        return self[0] + self[1]


p = Pair(1, 2)
print(p, p.total, p == (1, 2), type(p + (3,)).__name__, type(p[:]).__name__, isinstance(p, tuple), {p: 1}[1, 2])
#| (1, 2, 3) (1,) () ('a', 'b') (1,) 1 int tuple (1, 2, 3, 4) (1, 2, 3, 1, 2, 3) 1 3 (2, 3) (3, 2, 1) 3 True 1 1 True True True True True
#| 2 1 3 1 2 [3, 4] 5 h ['e', 'l', 'l', 'o'] 1 2 3 [1, 2, 3, 1, 2, 3] {} 3 6 [1, 3] (2, 4, 6) (3, 2, 1) (3, 1) True key
#| ([1, 9], 2) True True True True False True False (1,) ('a', 1.5, None)
#| 1 two [3] (1, 'two', [3]) two tuple
#| 0 a 1; 1 b 2;
#| AttributeError: 'tuple' object has no attribute '__setitem__'
#| TypeError: 'tuple' object does not support item assignment
#| TypeError: 'tuple' object doesn't support item deletion
#| TypeError: 'tuple' object does not support item assignment
#| ([1, 9, 7], 2)
#| IndexError: tuple index out of range
#| TypeError: tuple indices must be integers or slices, not str
#| ValueError: tuple.index(x): x not in tuple
#| AttributeError: 'tuple' object has no attribute 'append'
#| TypeError: can only concatenate tuple (not "list") to tuple
#| TypeError: can only concatenate tuple (not "int") to tuple
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: '<' not supported between instances of 'tuple' and 'int'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: unhashable type: 'list'
#| TypeError: 'int' object is not iterable
#| TypeError: tuple expected at most 1 argument, got 2
#| TypeError: 'tuple' object is not callable
#| AttributeError: 'tuple' object has no attribute 'sort'
#| TypeError: not enough arguments for format string
#| TypeError: not all arguments converted during string formatting
#| TypeError: bad operand type for unary -: 'tuple'
#| (1, 2) 3 True tuple tuple True 1

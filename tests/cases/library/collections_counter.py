# collections.Counter: counting, most common, arithmetic.

from collections import Counter


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = Counter("banana")
tell(lambda: c)
tell(lambda: c["z"])
tell(lambda: c.most_common(2))
tell(lambda: c.most_common())
tell(lambda: c.total())
tell(lambda: sorted(c.elements()))
tell(lambda: Counter(a=3) + Counter(a=1, b=2))
tell(lambda: Counter(a=3, b=1) - Counter(a=1, b=5))
tell(lambda: Counter(a=3) & Counter(a=1))
tell(lambda: Counter(a=3) | Counter(b=1))
tell(lambda: +Counter(a=-1, b=2))
tell(lambda: -Counter(a=-1))
tell(lambda: c.update("ab"))
tell(lambda: c.subtract("aaaa"))
tell(lambda: c)
tell(lambda: Counter(a=1) == Counter(a=1, b=0))
tell(lambda: Counter(a=1) <= Counter(a=2))
tell(lambda: c.fromkeys("ab"))
tell(lambda: Counter([1, 2], [3]))
tell(lambda: dict(Counter("aab")))
tell(lambda: Counter("ab").pop("a"))
tell(lambda: Counter({"x": "y"}).most_common(1))
#| Counter({'a': 3, 'n': 2, 'b': 1})
#| 0
#| [('a', 3), ('n', 2)]
#| [('a', 3), ('n', 2), ('b', 1)]
#| 6
#| ['a', 'a', 'a', 'b', 'n', 'n']
#| Counter({'a': 4, 'b': 2})
#| Counter({'a': 2})
#| Counter({'a': 1})
#| Counter({'a': 3, 'b': 1})
#| Counter({'b': 2})
#| Counter({'a': 1})
#| None
#| None
#| Counter({'b': 2, 'n': 2, 'a': 0})
#| True
#| True
#| NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#| TypeError: Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#| {'a': 2, 'b': 1}
#| 1
#| [('x', 'y')]

# collections.abc: classes that get methods from a few.

import collections.abc as abc


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Digits(abc.Sequence):
    def __init__(self, n):
        self.n = str(n)
    def __getitem__(self, i):
        return self.n[i]
    def __len__(self):
        return len(self.n)
class Bag(abc.MutableSet):
    def __init__(self, items=()):
        self.items = list(items)
    def __contains__(self, x):
        return x in self.items
    def __iter__(self):
        return iter(self.items)
    def __len__(self):
        return len(self.items)
    def add(self, x):
        if x not in self.items:
            self.items.append(x)
    def discard(self, x):
        if x in self.items:
            self.items.remove(x)
d = Digits(1213)
tell(lambda: d.index("2"))
tell(lambda: d.count("1"))
tell(lambda: "3" in d)
tell(lambda: list(reversed(d)))
tell(lambda: d.index("9"))
tell(lambda: list(Bag("ab") | Bag("bc")))
tell(lambda: list(Bag("ab") & Bag("b")))
tell(lambda: list(Bag("ab") - Bag("b")))
tell(lambda: Bag("a") <= Bag("ab"))
tell(lambda: Bag("ab") == Bag("ba"))
tell(lambda: Bag("a").isdisjoint("b"))
tell(lambda: Bag().pop())
tell(lambda: Bag("a").remove("z"))
tell(lambda: hash(Bag()))
#| 1
#| 2
#| True
#| ['3', '1', '2', '1']
#| ValueError:
#| ['a', 'b', 'b', 'c']
#| ['b']
#| ['a']
#| True
#| True
#| True
#| KeyError:
#| KeyError: 'z'
#| TypeError: unhashable type: 'Bag'

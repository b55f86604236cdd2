# __length_hint__: how much is left, asked before it is taken.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


import operator


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter("ab")


it = iter([1, 2, 3])
next(it)
print(operator.length_hint(it), operator.length_hint("ab"), operator.length_hint(Hinted(5)), operator.length_hint(5, 7), operator.length_hint(iter(range(9))), operator.length_hint(iter({1: 2})), operator.length_hint(x for x in "ab"))
tell(operator.length_hint, Hinted(-1))
tell(operator.length_hint, Hinted("a"))
tell(list, Hinted(-1))
tell(list, Hinted(NotImplemented))
#| 2 2 5 7 9 1 0
#| ValueError: __length_hint__() should return >= 0
#| TypeError: __length_hint__ must be an integer, not str
#| ValueError: __length_hint__() should return >= 0
#| ['a', 'b']

# collections.OrderedDict: order counts in comparing, moving, popping.

from collections import OrderedDict


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = OrderedDict(a=1, b=2, c=3)
tell(lambda: d)
tell(lambda: d.move_to_end("a"))
tell(lambda: d)
tell(lambda: d.move_to_end("c", last=False))
tell(lambda: list(d))
tell(lambda: d.popitem())
tell(lambda: d.popitem(last=False))
tell(lambda: d)
tell(lambda: OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1))
tell(lambda: OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
tell(lambda: d.move_to_end("zz"))
tell(lambda: OrderedDict().popitem())
tell(lambda: d | {"q": 5})
tell(lambda: list(reversed(OrderedDict(x=1, y=2))))
tell(lambda: OrderedDict([("k", 1)]).setdefault("j", 2))
tell(lambda: OrderedDict.fromkeys("ab"))
#| OrderedDict({'a': 1, 'b': 2, 'c': 3})
#| None
#| OrderedDict({'b': 2, 'c': 3, 'a': 1})
#| None
#| ['c', 'b', 'a']
#| ('a', 1)
#| ('c', 3)
#| OrderedDict({'b': 2})
#| False
#| True
#| KeyError: 'zz'
#| KeyError: 'dictionary is empty'
#| OrderedDict({'b': 2, 'q': 5})
#| ['y', 'x']
#| 2
#| OrderedDict({'a': None, 'b': None})

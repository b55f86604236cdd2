# collections.ChainMap: look-up through several mappings, writes to the first.

from collections import ChainMap


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


c = ChainMap({"a": 1}, {"a": 2, "b": 3})
c["c"] = 4
tell(lambda: c)
tell(lambda: c["a"])
tell(lambda: c["b"])
tell(lambda: dict(c))
tell(lambda: c.maps)
tell(lambda: c.parents)
tell(lambda: c.new_child({"a": 0})["a"])
tell(lambda: c["zz"])
tell(lambda: c.pop("b"))
tell(lambda: c.pop("a"))
tell(lambda: c["a"])
tell(lambda: len(c))
tell(lambda: list(c))
tell(lambda: "b" in c)
tell(lambda: c.get("q", 5))
tell(lambda: ChainMap())
tell(lambda: c | {"z": 1})
tell(lambda: c.popitem())
#| ChainMap({'a': 1, 'c': 4}, {'a': 2, 'b': 3})
#| 1
#| 3
#| {'a': 1, 'b': 3, 'c': 4}
#| [{'a': 1, 'c': 4}, {'a': 2, 'b': 3}]
#| ChainMap({'a': 2, 'b': 3})
#| 0
#| KeyError: 'zz'
#| KeyError: "Key not found in the first mapping: 'b'"
#| 1
#| 2
#| 3
#| ['a', 'b', 'c']
#| True
#| 5
#| ChainMap({})
#| ChainMap({'c': 4, 'z': 1}, {'a': 2, 'b': 3})
#| ('c', 4)

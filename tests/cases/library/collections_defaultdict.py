# collections.defaultdict: a factory for what is missing.

from collections import defaultdict


def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = defaultdict(list)
d["a"].append(1)
tell(lambda: d)
tell(lambda: d["b"])
tell(lambda: d.get("c"))
tell(lambda: d)
tell(lambda: defaultdict(int)["x"])
tell(lambda: defaultdict(None)["x"])
tell(lambda: defaultdict())
tell(lambda: defaultdict(5))
tell(lambda: defaultdict(lambda: 7)["k"])
tell(lambda: d.default_factory)
tell(lambda: d.copy())
tell(lambda: d | {"z": 1})
tell(lambda: type(d | {}))
tell(lambda: d.__missing__("q"))
tell(lambda: defaultdict(int, {"a": 1}, b=2))
tell(lambda: d == {"a": [1], "b": [], "q": []})
tell(lambda: sorted(d))
#| defaultdict(<class 'list'>, {'a': [1]})
#| []
#| None
#| defaultdict(<class 'list'>, {'a': [1], 'b': []})
#| 0
#| KeyError: 'x'
#| defaultdict(None, {})
#| TypeError: first argument must be callable or None
#| 7
#| <class 'list'>
#| defaultdict(<class 'list'>, {'a': [1], 'b': []})
#| defaultdict(<class 'list'>, {'a': [1], 'b': [], 'z': 1})
#| <class 'collections.defaultdict'>
#| []
#| defaultdict(<class 'int'>, {'a': 1, 'b': 2})
#| True
#| ['a', 'b', 'q']

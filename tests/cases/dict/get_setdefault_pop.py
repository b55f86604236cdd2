# dict.get, setdefault, pop and popitem.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1, "b": 2}
print(d.get("a"), d.get("x"), d.get("x", 0), d.setdefault("a", 9), d.setdefault("c"), d.setdefault("l", []).append(5), d)
print(d.pop("a"), d.pop("zz", "default"), d.popitem(), d)
tell(d.pop, "zz")
tell(d.pop, [])
tell(d.get)
tell(d.get, [])
tell({}.popitem)
tell(d.pop)
tell(d.setdefault)
tell(d.setdefault, {})
tell(lambda: d["none"])
tell(lambda: d[[1]])
tell({}.pop, "x", 1, 2)
#| 1 None 0 1 None None {'a': 1, 'b': 2, 'c': None, 'l': [5]}
#| 1 default ('l', [5]) {'b': 2, 'c': None}
#| KeyError: 'zz'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| KeyError: 'popitem(): dictionary is empty'
#| TypeError: pop expected at least 1 argument, got 0
#| TypeError: setdefault expected at least 1 argument, got 0
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| KeyError: 'none'
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: pop expected at most 2 arguments, got 3

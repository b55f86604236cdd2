# dict: from pairs, from mappings, from names, and together.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


class Mapping:
    def keys(self):
        return ["x", "y"]

    def __getitem__(self, key):
        return key * 2


print(dict([("a", 1), ["b", 2], "cd"]), dict(a=1, b=2), dict({"a": 0}, a=1), dict(Mapping()), dict(zip("ab", range(2))), dict([], z=0))
tell(dict, [1])
tell(dict, ["abc"])
tell(dict, [("a",)])
tell(dict, [([], 1)])
tell(dict, 5)
tell(dict, {}, {})
tell(lambda: dict(**{"a": 1}, **{"b": 2}))
tell(lambda: dict(**{1: 2}))
tell(lambda: dict(**[1]))
tell(lambda: dict(a=1, **{"a": 2}))
#| {'a': 1, 'b': 2, 'c': 'd'} {'a': 1, 'b': 2} {'a': 1} {'x': 'xx', 'y': 'yy'} {'a': 0, 'b': 1} {'z': 0}
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: 'int' object is not iterable
#| TypeError: dict expected at most 1 argument, got 2
#| {'a': 1, 'b': 2}
#| TypeError: keywords must be strings
#| TypeError: dict() argument after ** must be a mapping, not list
#| TypeError: dict() got multiple values for keyword argument 'a'

# The order of a dict: of first insertion; deleting and adding again moves to the end.
d = {"a": 1, "b": 2, "c": 3}
d["a"] = 10
del d["b"]
d["b"] = 20
print(d, list(d), list(reversed(d)))
d["c"] = d.pop("c")
print(d, d.popitem(), d == {"b": 20, "a": 10}, next(iter(d)))
print({1: "int", True: "bool", 1.0: "float"}, {0: "a", False: "b", -0.0: "c", 0j: "d"})
print(dict(sorted({"z": 1, "y": 2}.items())), {k: v for v, k in enumerate("abc")}, {**{"q": 1}, "p": 0})
#| {'a': 10, 'c': 3, 'b': 20} ['a', 'c', 'b'] ['b', 'c', 'a']
#| {'a': 10, 'b': 20} ('c', 3) True a
#| {1: 'float'} {0: 'd'}
#| {'y': 2, 'z': 1} {'a': 0, 'b': 1, 'c': 2} {'q': 1, 'p': 0}

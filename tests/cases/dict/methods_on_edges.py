# dict: methods, order, views, merging, changes while iterating, keys that are equal, errors.
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
print(d, d.get("z"), d.get("z", 0), d.setdefault("b", 5), d.setdefault("n"), d.pop("n"), d.pop("zz", "none"), d.popitem(), list(d), len(d), "a" in d, 2 in d, 2 in d.values())
d.update(x=1)
d.update([("y", 2), ["z", 3]], y=5)
d.update({"b": 0})
print(d, d | {"q": 1}, {"q": 1} | d, d.keys() & {"a", "x"}, d.keys() - ["a"], d.items() & {("a", 2)}, d.keys() | {"new"} == set(d) | {"new"}, d.keys() ^ {"a"} == set(d) - {"a"}, d.keys() == {"b": 0, "a": 1, "x": 1, "y": 1, "z": 1}.keys())
d |= {"last": 1}
print(d, list(reversed(d)), sorted(d.items(), key=lambda kv: kv[1]), max(d, key=d.get), dict.fromkeys("ab"), dict.fromkeys([1, 2], []), {**d, "a": "over"}["a"], dict(a=1, **{"b c": 2}), dict([(1, 2)]), dict(zip("ab", [1, 2])), dict({"k": 1}, k=2))
print({1: "int", 1.0: "float", True: "bool"}, {0: "a", False: "b"}, {(1, 2): "t"}[1, 2], {None: 1}[None], {1: {2: {3: 4}}}[1][2][3], {k: v for k, v in zip("abc", range(3)) if v}, {v: k for k, v in {"a": 1}.items()}, {"a": 1} == {"a": 1.0}, {"a": 1, "b": 2} == {"b": 2, "a": 1}, {} == [], bool({}), {"nan": float("nan")} == {"nan": float("nan")})
keys, values, items = d.keys(), d.values(), d.items()
d["later"] = 7
print(len(keys), 7 in values, ("later", 7) in items, list(keys)[-1], type(keys).__name__, keys, keys.mapping["later"], keys.isdisjoint({"zzz"}), list(reversed(items))[0])
copy = d.copy()
copy["a"] = "changed"
print(d["a"], copy is d, copy.clear(), copy)
counts = {}
for c in "hello":
    counts[c] = counts.get(c, 0) + 1
groups = {}
for w in ("apple", "bob", "ant"):
    groups.setdefault(w[0], []).append(w)
print(counts, groups)
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
attempt(lambda: d["nothing"])
attempt(lambda: {}[(1, 2)])
attempt(lambda: {}.popitem())
attempt(lambda: {}.pop("k"))
attempt(lambda: d.pop())
attempt(lambda: {[]: 1})
attempt(lambda: {{}: 1})
attempt(lambda: d[[1]])
attempt(lambda: [] in d)
attempt(lambda: {}.get([]))
attempt(lambda: d.update(5))
attempt(lambda: d.update([1]))
attempt(lambda: d.update([(1, 2, 3)]))
attempt(lambda: d.update(["ab", "c"]))
attempt(lambda: dict(5))
attempt(lambda: dict([1]))
attempt(lambda: dict("ab"))
attempt(lambda: d | [("a", 1)])
attempt(lambda: d + {})
attempt(lambda: d < {})
attempt(lambda: d.has_key("a"))
attempt(lambda: d.key)
attempt(lambda: d[0:1])
attempt(lambda: hash(d))
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict(a=1, **{"a": 2}))
attempt(lambda: d.keys()[0])
attempt(lambda: d.values() + [1])
attempt(lambda: {}.fromkeys(5))
attempt(lambda: d.__delitem__("nope"))
attempt(lambda: d.get())
attempt(lambda: d.setdefault())


def grow():
    for k in d:
        d[k + "!"] = 1


def shrink():
    for k in d:
        del d[k]


def same_size():
    for k in d:
        d[k] = 1
    return "fine"


attempt(grow)
attempt(shrink)
attempt(same_size)
attempt(lambda: [d.popitem() for _ in d.items()])
#| {'b': 9, 'a': 2} None 0 9 None None none ('c', 3) ['b', 'a'] 2 True False True
#| {'b': 0, 'a': 2, 'x': 1, 'y': 5, 'z': 3} {'b': 0, 'a': 2, 'x': 1, 'y': 5, 'z': 3, 'q': 1} {'q': 1, 'b': 0, 'a': 2, 'x': 1, 'y': 5, 'z': 3} {'a', 'x'} {'y', 'x', 'z', 'b'} {('a', 2)} True True True
#| {'b': 0, 'a': 2, 'x': 1, 'y': 5, 'z': 3, 'last': 1} ['last', 'z', 'y', 'x', 'a', 'b'] [('b', 0), ('x', 1), ('last', 1), ('a', 2), ('z', 3), ('y', 5)] y {'a': None, 'b': None} {1: [], 2: []} over {'a': 1, 'b c': 2} {1: 2} {'a': 1, 'b': 2} {'k': 2}
#| {1: 'bool'} {0: 'b'} t 1 4 {'b': 1, 'c': 2} {1: 'a'} True True False False False
#| 7 True True later dict_keys dict_keys(['b', 'a', 'x', 'y', 'z', 'last', 'later']) 7 True ('later', 7)
#| 2 False None {}
#| {'h': 1, 'e': 1, 'l': 2, 'o': 1} {'a': ['apple', 'ant'], 'b': ['bob']}
#| {'a': [1], 'b': [1]}
#| KeyError: 'nothing'
#| KeyError: (1, 2)
#| KeyError: 'popitem(): dictionary is empty'
#| KeyError: 'k'
#| TypeError: pop expected at least 1 argument, got 0
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a dict key (unhashable type: 'dict')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError: 'int' object is not iterable
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 3; 2 is required
#| ValueError: dictionary update sequence element #1 has length 1; 2 is required
#| TypeError: 'int' object is not iterable
#| TypeError: object is not iterable
#| ValueError: dictionary update sequence element #0 has length 1; 2 is required
#| TypeError: unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError: '<' not supported between instances of 'dict' and 'dict'
#| AttributeError: 'dict' object has no attribute 'has_key'
#| AttributeError: 'dict' object has no attribute 'key'
#| KeyError: slice(0, 1, None)
#| TypeError: unhashable type: 'dict'
#| TypeError: keywords must be strings
#| TypeError: dict() got multiple values for keyword argument 'a'
#| TypeError: 'dict_keys' object is not subscriptable
#| TypeError: unsupported operand type(s) for +: 'dict_values' and 'list'
#| TypeError: 'int' object is not iterable
#| KeyError: 'nope'
#| TypeError: get expected at least 1 argument, got 0
#| TypeError: setdefault expected at least 1 argument, got 0
#| RuntimeError: dictionary changed size during iteration
#| RuntimeError: dictionary changed size during iteration
#| fine
#| RuntimeError: dictionary changed size during iteration

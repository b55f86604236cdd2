# Dict views as sets, merging operators, order, deletion while iterating, fromkeys, setdefault, popitem.

a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a.keys() & b.keys(), a.keys() - b, a.items() ^ b.items() == {("x", 1), ("y", 2), ("y", 3), ("z", 4)}, a.keys() | ["q"] >= {"q"})
a |= [("w", 0)]
print(a, list(reversed(a)), a.keys() == {"x", "y", "w"}, a.keys().isdisjoint("abc"), a.values().mapping["x"])
view = a.items()
a["new"] = 9
print(len(view), ("new", 9) in view, view)
try:
    for k in a:
        a[k + "!"] = 1
except RuntimeError as error:
    print(error)
try:
    for k in a:
        del a[k]
except RuntimeError as error:
    print(error)
d = dict.fromkeys("abc", [])
d["a"].append(1)
print(d, dict(zip("ab", [1, 2])), dict([["k", "v"]], n=1), {**d, "a": 0}, dict(a=1) == {"a": 1})
print(d.setdefault("z", 5), d.setdefault("z", 6), d.pop("z"), d.pop("z", None), d.popitem(), d.get("q"), d.get("q", 0))
d.update({"b": 1}, c=2)
d.update([("e", 5)])
print(d, {1: "a", 1.0: "b", True: "c"}, {k: v for k, v in sorted({"b": 1, "a": 2}.items())}, sorted({"b": 1, "a": 2}, key={"b": 1, "a": 2}.get))
nested = {"a": {"b": {"c": 1}}}
print(nested["a"]["b"]["c"], nested.get("x", {}).get("y"), max({"a": 3, "b": 7}.items(), key=lambda kv: kv[1]))
for wrong in (lambda: {}["x"], lambda: {[]: 1}, lambda: dict([1]), lambda: dict([(1,)]), lambda: {}.popitem(), lambda: {}.pop("k"), lambda: {} < {}, lambda: {} + {}, lambda: dict(1), lambda: {1: 2} | [(3, 4)], lambda: {}.update(5), lambda: {"a": 1}.a):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(dict(sorted({3: 1, 1: 2}.items(), reverse=True)), {}.keys(), type({}.items()).__name__, repr({}.values()), {"self": ...})
r = {}
r["r"] = r
print(r, len(r))
#| {'x': 1, 'y': 3, 'z': 4} {'y': 2, 'z': 4, 'x': 1} {'y'} {'x'} True True
#| {'x': 1, 'y': 2, 'w': 0} ['w', 'y', 'x'] True True 1
#| 4 True dict_items([('x', 1), ('y', 2), ('w', 0), ('new', 9)])
#| dictionary changed size during iteration
#| dictionary changed size during iteration
#| {'a': [1], 'b': [1], 'c': [1]} {'a': 1, 'b': 2} {'k': 'v', 'n': 1} {'a': 0, 'b': [1], 'c': [1]} True
#| 5 5 5 None ('c', [1]) None 0
#| {'a': [1], 'b': 1, 'c': 2, 'e': 5} {1: 'c'} {'a': 2, 'b': 1} ['b', 'a']
#| 1 None ('b', 7)
#| KeyError 'x'
#| TypeError cannot use 'list' as a dict key (unhashable type: 'list')
#| TypeError object is not iterable
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| KeyError 'popitem(): dictionary is empty'
#| KeyError 'k'
#| TypeError '<' not supported between instances of 'dict' and 'dict'
#| TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#| TypeError 'int' object is not iterable
#| TypeError unsupported operand type(s) for |: 'dict' and 'list'
#| TypeError 'int' object is not iterable
#| AttributeError 'dict' object has no attribute 'a'
#| {3: 1, 1: 2} dict_keys([]) dict_items dict_values([]) {'self': Ellipsis}
#| {'r': {...}} 1

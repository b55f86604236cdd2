# keys, values and items: live, ordered, and like sets.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


d = {"a": 1, "b": 2}
keys, values, items = d.keys(), d.values(), d.items()
d["c"] = 3
print(keys, values, items, len(keys), "c" in keys, 3 in values, ("a", 1) in items, ("a", 2) in items)
print(sorted(keys & {"a", "z"}), sorted(keys | ["q"]), sorted(keys - {"a"}), sorted(keys ^ {"a", "q"}), sorted(items & {("a", 1)}), keys == {"a", "b", "c"}, keys >= {"a"}, keys.isdisjoint("xyz"))
print(list(reversed(keys)), list(reversed(items)), keys.mapping["a"], type(keys.mapping))
tell(lambda: values & [1])
tell(lambda: keys[0])
tell(lambda: hash(keys))
tell(lambda: items - 5)
print(values == d.values(), keys == d.keys(), {"x": []}.items() & set() == set())
#| dict_keys(['a', 'b', 'c']) dict_values([1, 2, 3]) dict_items([('a', 1), ('b', 2), ('c', 3)]) 3 True True True False
#| ['a'] ['a', 'b', 'c', 'q'] ['b', 'c'] ['b', 'c', 'q'] [('a', 1)] True True True
#| ['c', 'b', 'a'] [('c', 3), ('b', 2), ('a', 1)] 1 <class 'mappingproxy'>
#| TypeError: unsupported operand type(s) for &: 'dict_values' and 'list'
#| TypeError: 'dict_keys' object is not subscriptable
#| TypeError: unhashable type: 'dict_keys'
#| TypeError: 'int' object is not iterable
#| False True True

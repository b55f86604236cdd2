# sorted: a new list, stable, by a key, backwards.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(sorted("hello"), sorted({"b": 1, "a": 2}), sorted([3, 1, 2], reverse=True), sorted(["b", "B", "a"], key=str.lower))
records = [("ann", 3), ("bob", 1), ("cid", 3), ("dan", 1)]
print(sorted(records, key=lambda r: r[1]), sorted(records, key=lambda r: r[1], reverse=True))
tell(sorted, [1, "a"])
tell(sorted, 5)
tell(sorted, [1], key=5)
tell(sorted, [1], None)
tell(sorted)
tell(sorted, [1j, 2j])
tell(sorted, [None, None])
tell(sorted, [None])
tell(sorted, [2, 1], reverse="yes")
tell(sorted, [2, 1], reverse=[])
tell(lambda: sorted(iterable=[1]))
#| ['e', 'h', 'l', 'l', 'o'] ['a', 'b'] [3, 2, 1] ['a', 'b', 'B']
#| [('bob', 1), ('dan', 1), ('ann', 3), ('cid', 3)] [('ann', 3), ('cid', 3), ('bob', 1), ('dan', 1)]
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not callable
#| TypeError: sorted expected 1 argument, got 2
#| TypeError: sorted expected 1 argument, got 0
#| TypeError: '<' not supported between instances of 'complex' and 'complex'
#| TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#| [None]
#| [2, 1]
#| [1, 2]
#| TypeError: sorted expected 1 argument, got 0

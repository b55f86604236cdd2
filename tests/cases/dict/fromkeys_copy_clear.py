# dict.fromkeys, copy and clear.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(dict.fromkeys("aba"), dict.fromkeys([1, 2], 0), dict.fromkeys({}), dict.fromkeys(range(2), []))
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared)
d = {"k": [1]}
e = d.copy()
d["k"].append(2)
d.clear()
print(d, e)
tell(dict.fromkeys)
tell(dict.fromkeys, 5)
tell(dict.fromkeys, [[]])
class Own(dict):
    pass
print(type(Own.fromkeys("a")).__name__, type(Own(a=1).copy()).__name__, type(Own() | {}).__name__)
#| {'a': None, 'b': None} {1: 0, 2: 0} {} {0: [], 1: []}
#| {'a': [1], 'b': [1]}
#| {} {'k': [1, 2]}
#| TypeError: fromkeys expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
#| Own dict dict

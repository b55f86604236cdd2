# frozenset: as a key, as an element, without changing methods.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


f = frozenset("aab")
print(len(f), {f: 1}[frozenset("ab")], frozenset(f) is f, f.copy() is f, {f} == {frozenset("ba")}, hash(frozenset()) , sorted(f))
tell(lambda: f.add("c"))
tell(lambda: f.pop())
class Own(frozenset):
    pass
print(Own([1]), type(Own([1]) | {2}).__name__, type(Own([1]).copy()).__name__, Own([1]) == {1})
tell(frozenset, 5)
tell(frozenset, [1], 2)
tell(lambda: frozenset(iterable=[1]))
#| 2 1 True True True 133146708735736 ['a', 'b']
#| AttributeError: 'frozenset' object has no attribute 'add'
#| AttributeError: 'frozenset' object has no attribute 'pop'
#| Own({1}) frozenset frozenset True
#| TypeError: 'int' object is not iterable
#| TypeError: frozenset expected at most 1 argument, got 2
#| TypeError: frozenset() takes no keyword arguments

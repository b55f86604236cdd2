# set.add, remove, discard, pop and clear.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


s = {1, 2}
s.add(2)
s.add(3)
s.discard(9)
s.remove(1)
print(s, s.add(1), s.discard(1), len(s))
tell(s.remove, 9)
tell(s.remove, [])
tell(s.add, [])
tell(s.discard, {})
tell(set().pop)
tell(s.add)
tell(s.remove, {5})
print({frozenset([1]), 2} == {2, frozenset([1])}, {1} in {frozenset([1])})
s.clear()
print(s, bool(s), repr(set()), repr(frozenset()))
#| {2, 3} None None 2
#| KeyError: 9
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'list' as a set element (unhashable type: 'list')
#| TypeError: cannot use 'dict' as a set element (unhashable type: 'dict')
#| KeyError: 'pop from an empty set'
#| TypeError: set.add() takes exactly one argument (0 given)
#| KeyError: {5}
#| True True
#| set() False set() frozenset()

# Operators of sets: | & - ^ and their in-place forms.
def tell(do, *args, **named):
    try:
        print(repr(do(*args, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a | frozenset([9]), frozenset([9]) | a, type(frozenset() | a).__name__, type(a | frozenset()).__name__)
c = a
c |= {7}
c &= {1, 2, 7}
c -= {2}
c ^= {1, 8}
print(sorted(a), c is a)
tell(lambda: a | [1])
tell(lambda: [1] | a)
tell(lambda: a + b)
tell(lambda: a - 1)
tell(lambda: a < 5)
tell(lambda: a & "ab")
d = frozenset([1])
e = d
e |= {2}
print(sorted(e), d, e is d)
#| {1, 2, 3, 4} {3} {1, 2} {1, 2, 4} {1, 2, 3, 9} frozenset({9, 2, 3, 1}) frozenset set
#| [7, 8] True
#| TypeError: unsupported operand type(s) for |: 'set' and 'list'
#| TypeError: unsupported operand type(s) for |: 'list' and 'set'
#| TypeError: unsupported operand type(s) for +: 'set' and 'set'
#| TypeError: unsupported operand type(s) for -: 'set' and 'int'
#| TypeError: '<' not supported between instances of 'set' and 'int'
#| TypeError: unsupported operand type(s) for &: 'set' and 'str'
#| [1, 2] frozenset({1}) False

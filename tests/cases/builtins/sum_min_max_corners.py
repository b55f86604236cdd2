# sum, min, max, any, all, sorted, abs, round, divmod, pow: keywords, defaults, kinds, errors.
from decimal import Decimal
from fractions import Fraction


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)


print(sum([]), sum([1, 2.5]), sum([[1], [2]], []), sum((0.1,) * 10), sum([1, 2], start=10), sum([True, True]), sum([Fraction(1, 2), 1]), sum([Decimal("0.1")] * 3), sum([1j, 2]), sum(range(101)))
attempt(lambda: sum(["a", "b"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum(5))
attempt(lambda: sum([None]))
attempt(lambda: sum())
print(min(3, 1, 2), max("apple", "fig", key=len), min([], default="none"), max([1], default=0), max("b", "a"), min([1, 1.0]), max([True, 1]), min({3: 1, 2: 5}), max([[1, 2], [1, 3]]), min("xyz"), max((1, "b"), (1, "a")))
attempt(lambda: min([]))
attempt(lambda: max())
attempt(lambda: max(1))
attempt(lambda: max(1, "a"))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max([1], key=3))
attempt(lambda: max([1, None]))
attempt(lambda: min(1, 2, foo=1))
print(any([]), all([]), any([0, "", None]), all([1, "a"]), any(x > 2 for x in [1, 3]), all(map(str.isdigit, "123")))
attempt(lambda: any(3))
print(abs(-3), abs(-2.5), abs(3 + 4j), abs(True), abs(Fraction(-1, 2)), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(15, -1), round(25, -1), round(1.5, 0), round(True), round(1e20), round(2.5, None))
attempt(lambda: round("a"))
attempt(lambda: round(1.5, "a"))
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: abs("a"))
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(7.5, 2), divmod(-0.5, 1), pow(2, 10), pow(2, -1), pow(2, 10, 7), pow(3, -1, 7), pow(-2, 0.5), pow(0, 0), pow(2.0, 3), pow(-8, 3))
attempt(lambda: divmod(1, 0))
attempt(lambda: divmod(1.0, 0))
attempt(lambda: pow(0, -1))
attempt(lambda: pow(2, 2, 0))
attempt(lambda: pow(2, -1, 4))
attempt(lambda: pow(2.0, 2, 3))
attempt(lambda: pow("a", 2))
attempt(lambda: divmod("a", 1))
#| 0 3.5 [1, 2] 1.0 13 2 3/2 0.3 (2+1j) 5050
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: sum() can't sum strings [use ''.join(seq) instead]
#| TypeError: sum() can't sum bytes [use b''.join(seq) instead]
#| TypeError: 'int' object is not iterable
#| TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| 1 apple none 1 b 1 True 2 [1, 3] x (1, 'b')
#| ValueError: min() iterable argument is empty
#| TypeError: max expected at least 1 argument, got 0
#| TypeError: 'int' object is not iterable
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| TypeError: Cannot specify a default for max() with multiple positional arguments
#| TypeError: 'int' object is not callable
#| TypeError: '>' not supported between instances of 'NoneType' and 'int'
#| TypeError: min() got an unexpected keyword argument 'foo'
#| False True False True True True
#| TypeError: 'int' object is not iterable
#| 3 2.5 5.0 1 1/2 2 4 -2 2.67 1200 20 20 2.0 1 100000000000000000000 2
#| TypeError: type str doesn't define __round__ method
#| TypeError: 'str' object cannot be interpreted as an integer
#| ValueError: cannot convert float NaN to integer
#| OverflowError: cannot convert float infinity to integer
#| TypeError: bad operand type for abs(): 'str'
#| (3, 1) (-4, 1) (-4, -1) (3.0, 1.5) (-1.0, 0.5) 1024 0.5 2 5 (8.659560562354934e-17+1.4142135623730951j) 1 8.0 -512
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: zero to a negative power
#| ValueError: pow() 3rd argument cannot be 0
#| ValueError: base is not invertible for the given modulus
#| TypeError: pow() 3rd argument not allowed unless all arguments are integers
#| TypeError: unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| TypeError: unsupported operand type(s) for divmod(): 'str' and 'int'

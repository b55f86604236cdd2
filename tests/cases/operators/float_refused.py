# The operators that float has not, and their in-place forms: whose name the message gives.
for sign in ['<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = 2.5
        try:
            exec(text)
            print(text, own)
        except Exception as error:
            print(text, "->", type(error).__name__, error)
for act in (lambda: -own, lambda: +own, lambda: ~own, lambda: own @ own, lambda: own(), lambda: own[0], lambda: own.nothing, lambda: iter(own), lambda: len(own), lambda: hash(own) and 1, lambda: int(own), lambda: float(own), lambda: [10, 20][own], lambda: 1 in own):
    try:
        result = act()
        print(type(result).__name__)
    except Exception as error:
        print(type(error).__name__, error)
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'float' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'float'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'float' and 'float'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'float' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'float'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'float' and 'float'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'float' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'float'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'float' and 'float'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'float' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'float'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'float' and 'float'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'float' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'float'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'float' and 'float'
#| float
#| float
#| TypeError bad operand type for unary ~: 'float'
#| TypeError unsupported operand type(s) for @: 'float' and 'float'
#| TypeError 'float' object is not callable
#| TypeError 'float' object is not subscriptable
#| AttributeError 'float' object has no attribute 'nothing'
#| TypeError 'float' object is not iterable
#| TypeError object of type 'float' has no len()
#| int
#| int
#| float
#| TypeError list indices must be integers or slices, not float
#| TypeError argument of type 'float' is not a container or iterable

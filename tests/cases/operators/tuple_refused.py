# The operators that tuple has not, and their in-place forms: whose name the message gives.
for sign in ['-', '/', '//', '%', '**', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = (1, 2)
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
#| own - 3 -> TypeError unsupported operand type(s) for -: 'tuple' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'tuple'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'tuple' and 'tuple'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'tuple' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'tuple'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'tuple' and 'tuple'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'tuple' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'tuple'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'tuple' and 'tuple'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'tuple' and 'int'
#| 'a' % own -> TypeError not all arguments converted during string formatting
#| own %= own -> TypeError unsupported operand type(s) for %=: 'tuple' and 'tuple'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'tuple'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'tuple' and 'tuple'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'tuple' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'tuple'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'tuple' and 'tuple'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'tuple' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'tuple'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'tuple' and 'tuple'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'tuple' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'tuple'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'tuple' and 'tuple'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'tuple' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'tuple'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'tuple' and 'tuple'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'tuple' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'tuple'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'tuple' and 'tuple'
#| TypeError bad operand type for unary -: 'tuple'
#| TypeError bad operand type for unary +: 'tuple'
#| TypeError bad operand type for unary ~: 'tuple'
#| TypeError unsupported operand type(s) for @: 'tuple' and 'tuple'
#| TypeError 'tuple' object is not callable
#| int
#| AttributeError 'tuple' object has no attribute 'nothing'
#| tuple_iterator
#| int
#| int
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#| TypeError float() argument must be a string or a real number, not 'tuple'
#| TypeError list indices must be integers or slices, not tuple
#| bool

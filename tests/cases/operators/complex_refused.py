# The operators that complex has not, and their in-place forms: whose name the message gives.
for sign in ['//', '%', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = (1 + 2j)
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
#| own // 3 -> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'complex'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'complex' and 'complex'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#| 'a' % own -> TypeError not all arguments converted during string formatting
#| own %= own -> TypeError unsupported operand type(s) for %=: 'complex' and 'complex'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'complex' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'complex'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'complex' and 'complex'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'complex' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'complex'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'complex' and 'complex'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'complex' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'complex'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'complex' and 'complex'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'complex' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'complex'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'complex' and 'complex'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'complex' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'complex'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'complex' and 'complex'
#| complex
#| complex
#| TypeError bad operand type for unary ~: 'complex'
#| TypeError unsupported operand type(s) for @: 'complex' and 'complex'
#| TypeError 'complex' object is not callable
#| TypeError 'complex' object is not subscriptable
#| AttributeError 'complex' object has no attribute 'nothing'
#| TypeError 'complex' object is not iterable
#| TypeError object of type 'complex' has no len()
#| int
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#| TypeError float() argument must be a string or a real number, not 'complex'
#| TypeError list indices must be integers or slices, not complex
#| TypeError argument of type 'complex' is not a container or iterable

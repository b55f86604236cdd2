# The operators that bytearray has not, and their in-place forms: whose name the message gives.
for sign in ['-', '/', '//', '**', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = bytearray(b"ab")
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
#| own - 3 -> TypeError unsupported operand type(s) for -: 'bytearray' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'bytearray'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'bytearray' and 'bytearray'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'bytearray' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'bytearray'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'bytearray' and 'bytearray'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'bytearray' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'bytearray'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'bytearray' and 'bytearray'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'bytearray' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'bytearray'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'bytearray' and 'bytearray'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'bytearray' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'bytearray'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'bytearray' and 'bytearray'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'bytearray' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'bytearray'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'bytearray' and 'bytearray'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'bytearray' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'bytearray'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'bytearray' and 'bytearray'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'bytearray' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'bytearray'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'bytearray' and 'bytearray'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'bytearray' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'bytearray'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'bytearray' and 'bytearray'
#| TypeError bad operand type for unary -: 'bytearray'
#| TypeError bad operand type for unary +: 'bytearray'
#| TypeError bad operand type for unary ~: 'bytearray'
#| TypeError unsupported operand type(s) for @: 'bytearray' and 'bytearray'
#| TypeError 'bytearray' object is not callable
#| int
#| AttributeError 'bytearray' object has no attribute 'nothing'
#| bytearray_iterator
#| int
#| TypeError unhashable type: 'bytearray'
#| ValueError invalid literal for int() with base 10: b'ab'
#| ValueError could not convert string to float: bytearray(b'ab')
#| TypeError list indices must be integers or slices, not bytearray
#| bool

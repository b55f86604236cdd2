# The operators that range has not, and their in-place forms: whose name the message gives.
for sign in ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = range(3)
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
#| own + 3 -> TypeError unsupported operand type(s) for +: 'range' and 'int'
#| 'a' + own -> TypeError can only concatenate str (not "range") to str
#| own += own -> TypeError unsupported operand type(s) for +=: 'range' and 'range'
#| own - 3 -> TypeError unsupported operand type(s) for -: 'range' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'range'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'range' and 'range'
#| own * 3 -> TypeError unsupported operand type(s) for *: 'range' and 'int'
#| 'a' * own -> TypeError can't multiply sequence by non-int of type 'range'
#| own *= own -> TypeError unsupported operand type(s) for *=: 'range' and 'range'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'range' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'range'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'range' and 'range'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'range' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'range'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'range' and 'range'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'range' and 'int'
#| 'a' % own range(0, 3)
#| own %= own -> TypeError unsupported operand type(s) for %=: 'range' and 'range'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'range' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'range'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'range' and 'range'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'range' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'range'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'range' and 'range'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'range' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'range'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'range' and 'range'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'range' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'range'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'range' and 'range'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'range' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'range'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'range' and 'range'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'range' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'range'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'range' and 'range'
#| TypeError bad operand type for unary -: 'range'
#| TypeError bad operand type for unary +: 'range'
#| TypeError bad operand type for unary ~: 'range'
#| TypeError unsupported operand type(s) for @: 'range' and 'range'
#| TypeError 'range' object is not callable
#| int
#| AttributeError 'range' object has no attribute 'nothing'
#| range_iterator
#| int
#| int
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'range'
#| TypeError float() argument must be a string or a real number, not 'range'
#| TypeError list indices must be integers or slices, not range
#| bool

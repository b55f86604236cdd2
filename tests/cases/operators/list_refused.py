# The operators that list has not, and their in-place forms: whose name the message gives.
for sign in ['-', '/', '//', '%', '**', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = [1, 2]
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
#| own - 3 -> TypeError unsupported operand type(s) for -: 'list' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'list'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'list' and 'list'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'list' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'list'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'list' and 'list'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'list' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'list'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'list' and 'list'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'list' and 'int'
#| 'a' % own [1, 2]
#| own %= own -> TypeError unsupported operand type(s) for %=: 'list' and 'list'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'list'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'list' and 'list'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'list' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'list'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'list' and 'list'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'list' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'list'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'list' and 'list'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'list' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'list'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'list' and 'list'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'list' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'list'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'list' and 'list'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'list' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'list'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'list' and 'list'
#| TypeError bad operand type for unary -: 'list'
#| TypeError bad operand type for unary +: 'list'
#| TypeError bad operand type for unary ~: 'list'
#| TypeError unsupported operand type(s) for @: 'list' and 'list'
#| TypeError 'list' object is not callable
#| int
#| AttributeError 'list' object has no attribute 'nothing'
#| list_iterator
#| int
#| TypeError unhashable type: 'list'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#| TypeError float() argument must be a string or a real number, not 'list'
#| TypeError list indices must be integers or slices, not list
#| bool

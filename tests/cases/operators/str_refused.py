# The operators that str has not, and their in-place forms: whose name the message gives.
for sign in ['-', '/', '//', '**', '<<', '>>', '&', '|', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = "ab"
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
#| own - 3 -> TypeError unsupported operand type(s) for -: 'str' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'str'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'str' and 'str'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'str' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'str'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'str' and 'str'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'str' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'str'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'str' and 'str'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'str'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'str' and 'str'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'str' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'str'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'str' and 'str'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'str' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'str'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'str' and 'str'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'str' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'str'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'str' and 'str'
#| own | 3 -> TypeError unsupported operand type(s) for |: 'str' and 'int'
#| 'a' | own -> TypeError unsupported operand type(s) for |: 'str' and 'str'
#| own |= own -> TypeError unsupported operand type(s) for |=: 'str' and 'str'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'str' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'str'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'str' and 'str'
#| TypeError bad operand type for unary -: 'str'
#| TypeError bad operand type for unary +: 'str'
#| TypeError bad operand type for unary ~: 'str'
#| TypeError unsupported operand type(s) for @: 'str' and 'str'
#| TypeError 'str' object is not callable
#| str
#| AttributeError 'str' object has no attribute 'nothing'
#| str_ascii_iterator
#| int
#| int
#| ValueError invalid literal for int() with base 10: 'ab'
#| ValueError could not convert string to float: 'ab'
#| TypeError list indices must be integers or slices, not str
#| TypeError 'in <string>' requires string as left operand, not int

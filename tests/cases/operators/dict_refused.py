# The operators that dict has not, and their in-place forms: whose name the message gives.
for sign in ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '^']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = {1: 2}
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
#| own + 3 -> TypeError unsupported operand type(s) for +: 'dict' and 'int'
#| 'a' + own -> TypeError can only concatenate str (not "dict") to str
#| own += own -> TypeError unsupported operand type(s) for +=: 'dict' and 'dict'
#| own - 3 -> TypeError unsupported operand type(s) for -: 'dict' and 'int'
#| 'a' - own -> TypeError unsupported operand type(s) for -: 'str' and 'dict'
#| own -= own -> TypeError unsupported operand type(s) for -=: 'dict' and 'dict'
#| own * 3 -> TypeError unsupported operand type(s) for *: 'dict' and 'int'
#| 'a' * own -> TypeError can't multiply sequence by non-int of type 'dict'
#| own *= own -> TypeError unsupported operand type(s) for *=: 'dict' and 'dict'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'dict' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'dict'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'dict' and 'dict'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'dict' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'dict'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'dict' and 'dict'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'dict' and 'int'
#| 'a' % own {1: 2}
#| own %= own -> TypeError unsupported operand type(s) for %=: 'dict' and 'dict'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'dict'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'dict' and 'dict'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'dict' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'dict'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'dict' and 'dict'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'dict' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'dict'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'dict' and 'dict'
#| own & 3 -> TypeError unsupported operand type(s) for &: 'dict' and 'int'
#| 'a' & own -> TypeError unsupported operand type(s) for &: 'str' and 'dict'
#| own &= own -> TypeError unsupported operand type(s) for &=: 'dict' and 'dict'
#| own ^ 3 -> TypeError unsupported operand type(s) for ^: 'dict' and 'int'
#| 'a' ^ own -> TypeError unsupported operand type(s) for ^: 'str' and 'dict'
#| own ^= own -> TypeError unsupported operand type(s) for ^=: 'dict' and 'dict'
#| TypeError bad operand type for unary -: 'dict'
#| TypeError bad operand type for unary +: 'dict'
#| TypeError bad operand type for unary ~: 'dict'
#| TypeError unsupported operand type(s) for @: 'dict' and 'dict'
#| TypeError 'dict' object is not callable
#| KeyError 0
#| AttributeError 'dict' object has no attribute 'nothing'
#| dict_keyiterator
#| int
#| TypeError unhashable type: 'dict'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'dict'
#| TypeError float() argument must be a string or a real number, not 'dict'
#| TypeError list indices must be integers or slices, not dict
#| bool

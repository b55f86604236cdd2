# The operators that frozenset has not, and their in-place forms: whose name the message gives.
for sign in ['+', '*', '/', '//', '%', '**', '<<', '>>']:
    for text in (f"own {sign} 3", f"'a' {sign} own", f"own {sign}= own"):
        own = frozenset({1, 2})
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
#| own + 3 -> TypeError unsupported operand type(s) for +: 'frozenset' and 'int'
#| 'a' + own -> TypeError can only concatenate str (not "frozenset") to str
#| own += own -> TypeError unsupported operand type(s) for +=: 'frozenset' and 'frozenset'
#| own * 3 -> TypeError unsupported operand type(s) for *: 'frozenset' and 'int'
#| 'a' * own -> TypeError can't multiply sequence by non-int of type 'frozenset'
#| own *= own -> TypeError unsupported operand type(s) for *=: 'frozenset' and 'frozenset'
#| own / 3 -> TypeError unsupported operand type(s) for /: 'frozenset' and 'int'
#| 'a' / own -> TypeError unsupported operand type(s) for /: 'str' and 'frozenset'
#| own /= own -> TypeError unsupported operand type(s) for /=: 'frozenset' and 'frozenset'
#| own // 3 -> TypeError unsupported operand type(s) for //: 'frozenset' and 'int'
#| 'a' // own -> TypeError unsupported operand type(s) for //: 'str' and 'frozenset'
#| own //= own -> TypeError unsupported operand type(s) for //=: 'frozenset' and 'frozenset'
#| own % 3 -> TypeError unsupported operand type(s) for %: 'frozenset' and 'int'
#| 'a' % own -> TypeError not all arguments converted during string formatting
#| own %= own -> TypeError unsupported operand type(s) for %=: 'frozenset' and 'frozenset'
#| own ** 3 -> TypeError unsupported operand type(s) for ** or pow(): 'frozenset' and 'int'
#| 'a' ** own -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'frozenset'
#| own **= own -> TypeError unsupported operand type(s) for **=: 'frozenset' and 'frozenset'
#| own << 3 -> TypeError unsupported operand type(s) for <<: 'frozenset' and 'int'
#| 'a' << own -> TypeError unsupported operand type(s) for <<: 'str' and 'frozenset'
#| own <<= own -> TypeError unsupported operand type(s) for <<=: 'frozenset' and 'frozenset'
#| own >> 3 -> TypeError unsupported operand type(s) for >>: 'frozenset' and 'int'
#| 'a' >> own -> TypeError unsupported operand type(s) for >>: 'str' and 'frozenset'
#| own >>= own -> TypeError unsupported operand type(s) for >>=: 'frozenset' and 'frozenset'
#| TypeError bad operand type for unary -: 'frozenset'
#| TypeError bad operand type for unary +: 'frozenset'
#| TypeError bad operand type for unary ~: 'frozenset'
#| TypeError unsupported operand type(s) for @: 'frozenset' and 'frozenset'
#| TypeError 'frozenset' object is not callable
#| TypeError 'frozenset' object is not subscriptable
#| AttributeError 'frozenset' object has no attribute 'nothing'
#| set_iterator
#| int
#| int
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'frozenset'
#| TypeError float() argument must be a string or a real number, not 'frozenset'
#| TypeError list indices must be integers or slices, not frozenset
#| bool

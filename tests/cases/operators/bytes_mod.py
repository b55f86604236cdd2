# bytes % other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} % {type(right).__name__}:"
    try:
        print(kinds, repr(left % right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(b"ab", other)
    show(other, b"ab")
#| bytes % int: TypeError not all arguments converted during bytes formatting
#| int % bytes: TypeError unsupported operand type(s) for %: 'int' and 'bytes'
#| bytes % int: TypeError not all arguments converted during bytes formatting
#| int % bytes: TypeError unsupported operand type(s) for %: 'int' and 'bytes'
#| bytes % float: TypeError not all arguments converted during bytes formatting
#| float % bytes: TypeError unsupported operand type(s) for %: 'float' and 'bytes'
#| bytes % complex: TypeError not all arguments converted during bytes formatting
#| complex % bytes: TypeError unsupported operand type(s) for %: 'complex' and 'bytes'
#| bytes % bool: TypeError not all arguments converted during bytes formatting
#| bool % bytes: TypeError unsupported operand type(s) for %: 'bool' and 'bytes'
#| bytes % NoneType: TypeError not all arguments converted during bytes formatting
#| NoneType % bytes: TypeError unsupported operand type(s) for %: 'NoneType' and 'bytes'
#| bytes % str: TypeError not all arguments converted during bytes formatting
#| str % bytes: 'a'
#| bytes % bytes: TypeError not all arguments converted during bytes formatting
#| bytes % bytes: TypeError not all arguments converted during bytes formatting
#| bytes % list: b'ab'
#| list % bytes: TypeError unsupported operand type(s) for %: 'list' and 'bytes'
#| bytes % tuple: TypeError not all arguments converted during bytes formatting
#| tuple % bytes: TypeError unsupported operand type(s) for %: 'tuple' and 'bytes'
#| bytes % dict: b'ab'
#| dict % bytes: TypeError unsupported operand type(s) for %: 'dict' and 'bytes'
#| bytes % set: TypeError not all arguments converted during bytes formatting
#| set % bytes: TypeError unsupported operand type(s) for %: 'set' and 'bytes'
#| bytes % frozenset: TypeError not all arguments converted during bytes formatting
#| frozenset % bytes: TypeError unsupported operand type(s) for %: 'frozenset' and 'bytes'
#| bytes % range: b'ab'
#| range % bytes: TypeError unsupported operand type(s) for %: 'range' and 'bytes'

# str % other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} % {type(right).__name__}:"
    try:
        print(kinds, repr(left % right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show("ab", other)
    show(other, "ab")
#| str % int: TypeError not all arguments converted during string formatting
#| int % str: TypeError unsupported operand type(s) for %: 'int' and 'str'
#| str % int: TypeError not all arguments converted during string formatting
#| int % str: TypeError unsupported operand type(s) for %: 'int' and 'str'
#| str % float: TypeError not all arguments converted during string formatting
#| float % str: TypeError unsupported operand type(s) for %: 'float' and 'str'
#| str % complex: TypeError not all arguments converted during string formatting
#| complex % str: TypeError unsupported operand type(s) for %: 'complex' and 'str'
#| str % bool: TypeError not all arguments converted during string formatting
#| bool % str: TypeError unsupported operand type(s) for %: 'bool' and 'str'
#| str % NoneType: TypeError not all arguments converted during string formatting
#| NoneType % str: TypeError unsupported operand type(s) for %: 'NoneType' and 'str'
#| str % str: TypeError not all arguments converted during string formatting
#| str % str: TypeError not all arguments converted during string formatting
#| str % bytes: 'ab'
#| bytes % str: TypeError not all arguments converted during bytes formatting
#| str % list: 'ab'
#| list % str: TypeError unsupported operand type(s) for %: 'list' and 'str'
#| str % tuple: TypeError not all arguments converted during string formatting
#| tuple % str: TypeError unsupported operand type(s) for %: 'tuple' and 'str'
#| str % dict: 'ab'
#| dict % str: TypeError unsupported operand type(s) for %: 'dict' and 'str'
#| str % set: TypeError not all arguments converted during string formatting
#| set % str: TypeError unsupported operand type(s) for %: 'set' and 'str'
#| str % frozenset: TypeError not all arguments converted during string formatting
#| frozenset % str: TypeError unsupported operand type(s) for %: 'frozenset' and 'str'
#| str % range: 'ab'
#| range % str: TypeError unsupported operand type(s) for %: 'range' and 'str'

# bytearray % other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} % {type(right).__name__}:"
    try:
        print(kinds, repr(left % right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(bytearray(b"ab"), other)
    show(other, bytearray(b"ab"))
#| bytearray % int: TypeError not all arguments converted during bytes formatting
#| int % bytearray: TypeError unsupported operand type(s) for %: 'int' and 'bytearray'
#| bytearray % int: TypeError not all arguments converted during bytes formatting
#| int % bytearray: TypeError unsupported operand type(s) for %: 'int' and 'bytearray'
#| bytearray % float: TypeError not all arguments converted during bytes formatting
#| float % bytearray: TypeError unsupported operand type(s) for %: 'float' and 'bytearray'
#| bytearray % complex: TypeError not all arguments converted during bytes formatting
#| complex % bytearray: TypeError unsupported operand type(s) for %: 'complex' and 'bytearray'
#| bytearray % bool: TypeError not all arguments converted during bytes formatting
#| bool % bytearray: TypeError unsupported operand type(s) for %: 'bool' and 'bytearray'
#| bytearray % NoneType: TypeError not all arguments converted during bytes formatting
#| NoneType % bytearray: TypeError unsupported operand type(s) for %: 'NoneType' and 'bytearray'
#| bytearray % str: TypeError not all arguments converted during bytes formatting
#| str % bytearray: 'a'
#| bytearray % bytes: TypeError not all arguments converted during bytes formatting
#| bytes % bytearray: TypeError not all arguments converted during bytes formatting
#| bytearray % list: bytearray(b'ab')
#| list % bytearray: TypeError unsupported operand type(s) for %: 'list' and 'bytearray'
#| bytearray % tuple: TypeError not all arguments converted during bytes formatting
#| tuple % bytearray: TypeError unsupported operand type(s) for %: 'tuple' and 'bytearray'
#| bytearray % dict: bytearray(b'ab')
#| dict % bytearray: TypeError unsupported operand type(s) for %: 'dict' and 'bytearray'
#| bytearray % set: TypeError not all arguments converted during bytes formatting
#| set % bytearray: TypeError unsupported operand type(s) for %: 'set' and 'bytearray'
#| bytearray % frozenset: TypeError not all arguments converted during bytes formatting
#| frozenset % bytearray: TypeError unsupported operand type(s) for %: 'frozenset' and 'bytearray'
#| bytearray % range: bytearray(b'ab')
#| range % bytearray: TypeError unsupported operand type(s) for %: 'range' and 'bytearray'

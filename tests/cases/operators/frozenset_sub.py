# frozenset - other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} - {type(right).__name__}:"
    try:
        print(kinds, repr(left - right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show(frozenset({1, 2}), other)
    show(other, frozenset({1, 2}))
#| frozenset - int: TypeError unsupported operand type(s) for -: 'frozenset' and 'int'
#| int - frozenset: TypeError unsupported operand type(s) for -: 'int' and 'frozenset'
#| frozenset - int: TypeError unsupported operand type(s) for -: 'frozenset' and 'int'
#| int - frozenset: TypeError unsupported operand type(s) for -: 'int' and 'frozenset'
#| frozenset - float: TypeError unsupported operand type(s) for -: 'frozenset' and 'float'
#| float - frozenset: TypeError unsupported operand type(s) for -: 'float' and 'frozenset'
#| frozenset - complex: TypeError unsupported operand type(s) for -: 'frozenset' and 'complex'
#| complex - frozenset: TypeError unsupported operand type(s) for -: 'complex' and 'frozenset'
#| frozenset - bool: TypeError unsupported operand type(s) for -: 'frozenset' and 'bool'
#| bool - frozenset: TypeError unsupported operand type(s) for -: 'bool' and 'frozenset'
#| frozenset - NoneType: TypeError unsupported operand type(s) for -: 'frozenset' and 'NoneType'
#| NoneType - frozenset: TypeError unsupported operand type(s) for -: 'NoneType' and 'frozenset'
#| frozenset - str: TypeError unsupported operand type(s) for -: 'frozenset' and 'str'
#| str - frozenset: TypeError unsupported operand type(s) for -: 'str' and 'frozenset'
#| frozenset - bytes: TypeError unsupported operand type(s) for -: 'frozenset' and 'bytes'
#| bytes - frozenset: TypeError unsupported operand type(s) for -: 'bytes' and 'frozenset'
#| frozenset - list: TypeError unsupported operand type(s) for -: 'frozenset' and 'list'
#| list - frozenset: TypeError unsupported operand type(s) for -: 'list' and 'frozenset'
#| frozenset - tuple: TypeError unsupported operand type(s) for -: 'frozenset' and 'tuple'
#| tuple - frozenset: TypeError unsupported operand type(s) for -: 'tuple' and 'frozenset'
#| frozenset - dict: TypeError unsupported operand type(s) for -: 'frozenset' and 'dict'
#| dict - frozenset: TypeError unsupported operand type(s) for -: 'dict' and 'frozenset'
#| frozenset - set: frozenset({2})
#| set - frozenset: set()
#| frozenset - frozenset: frozenset({1, 2})
#| frozenset - frozenset: frozenset({3})
#| frozenset - range: TypeError unsupported operand type(s) for -: 'frozenset' and 'range'
#| range - frozenset: TypeError unsupported operand type(s) for -: 'range' and 'frozenset'

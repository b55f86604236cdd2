# complex - other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} - {type(right).__name__}:"
    try:
        print(kinds, repr(left - right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show((1 + 2j), other)
    show(other, (1 + 2j))
#| complex - int: (-2+2j)
#| int - complex: (2-2j)
#| complex - int: (3+2j)
#| int - complex: (-3-2j)
#| complex - float: (-1.5+2j)
#| float - complex: (1.5-2j)
#| complex - complex: (1+1j)
#| complex - complex: (-1-1j)
#| complex - bool: (1+2j)
#| bool - complex: (-1-2j)
#| complex - NoneType: TypeError unsupported operand type(s) for -: 'complex' and 'NoneType'
#| NoneType - complex: TypeError unsupported operand type(s) for -: 'NoneType' and 'complex'
#| complex - str: TypeError unsupported operand type(s) for -: 'complex' and 'str'
#| str - complex: TypeError unsupported operand type(s) for -: 'str' and 'complex'
#| complex - bytes: TypeError unsupported operand type(s) for -: 'complex' and 'bytes'
#| bytes - complex: TypeError unsupported operand type(s) for -: 'bytes' and 'complex'
#| complex - list: TypeError unsupported operand type(s) for -: 'complex' and 'list'
#| list - complex: TypeError unsupported operand type(s) for -: 'list' and 'complex'
#| complex - tuple: TypeError unsupported operand type(s) for -: 'complex' and 'tuple'
#| tuple - complex: TypeError unsupported operand type(s) for -: 'tuple' and 'complex'
#| complex - dict: TypeError unsupported operand type(s) for -: 'complex' and 'dict'
#| dict - complex: TypeError unsupported operand type(s) for -: 'dict' and 'complex'
#| complex - set: TypeError unsupported operand type(s) for -: 'complex' and 'set'
#| set - complex: TypeError unsupported operand type(s) for -: 'set' and 'complex'
#| complex - frozenset: TypeError unsupported operand type(s) for -: 'complex' and 'frozenset'
#| frozenset - complex: TypeError unsupported operand type(s) for -: 'frozenset' and 'complex'
#| complex - range: TypeError unsupported operand type(s) for -: 'complex' and 'range'
#| range - complex: TypeError unsupported operand type(s) for -: 'range' and 'complex'

# dict | other kinds, from both sides: what comes out, and what is refused.
def show(left, right):
    kinds = f"{type(left).__name__} | {type(right).__name__}:"
    try:
        print(kinds, repr(left | right))
    except Exception as error:
        print(kinds, type(error).__name__, error)


for other in [3, -2, 2.5, 1j, False, None, "a", b"a", [1], (1,), {1: 5}, {1}, frozenset({3}), range(2)]:
    show({1: 2}, other)
    show(other, {1: 2})
#| dict | int: TypeError unsupported operand type(s) for |: 'dict' and 'int'
#| int | dict: TypeError unsupported operand type(s) for |: 'int' and 'dict'
#| dict | int: TypeError unsupported operand type(s) for |: 'dict' and 'int'
#| int | dict: TypeError unsupported operand type(s) for |: 'int' and 'dict'
#| dict | float: TypeError unsupported operand type(s) for |: 'dict' and 'float'
#| float | dict: TypeError unsupported operand type(s) for |: 'float' and 'dict'
#| dict | complex: TypeError unsupported operand type(s) for |: 'dict' and 'complex'
#| complex | dict: TypeError unsupported operand type(s) for |: 'complex' and 'dict'
#| dict | bool: TypeError unsupported operand type(s) for |: 'dict' and 'bool'
#| bool | dict: TypeError unsupported operand type(s) for |: 'bool' and 'dict'
#| dict | NoneType: TypeError unsupported operand type(s) for |: 'dict' and 'NoneType'
#| NoneType | dict: TypeError unsupported operand type(s) for |: 'NoneType' and 'dict'
#| dict | str: TypeError unsupported operand type(s) for |: 'dict' and 'str'
#| str | dict: TypeError unsupported operand type(s) for |: 'str' and 'dict'
#| dict | bytes: TypeError unsupported operand type(s) for |: 'dict' and 'bytes'
#| bytes | dict: TypeError unsupported operand type(s) for |: 'bytes' and 'dict'
#| dict | list: TypeError unsupported operand type(s) for |: 'dict' and 'list'
#| list | dict: TypeError unsupported operand type(s) for |: 'list' and 'dict'
#| dict | tuple: TypeError unsupported operand type(s) for |: 'dict' and 'tuple'
#| tuple | dict: TypeError unsupported operand type(s) for |: 'tuple' and 'dict'
#| dict | dict: {1: 5}
#| dict | dict: {1: 2}
#| dict | set: TypeError unsupported operand type(s) for |: 'dict' and 'set'
#| set | dict: TypeError unsupported operand type(s) for |: 'set' and 'dict'
#| dict | frozenset: TypeError unsupported operand type(s) for |: 'dict' and 'frozenset'
#| frozenset | dict: TypeError unsupported operand type(s) for |: 'frozenset' and 'dict'
#| dict | range: TypeError unsupported operand type(s) for |: 'dict' and 'range'
#| range | dict: TypeError unsupported operand type(s) for |: 'range' and 'dict'
